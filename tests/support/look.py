"""Dresses the test application as bootstrap does: resources, compiled translations, language and look."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtWidgets import QApplication

from crm_desktop.app import resources
from crm_desktop.i18n import language as languages
from crm_desktop.i18n.compile import compile_translations
from crm_desktop.i18n.style import DateStyle, LanguageCode, default_style
from crm_desktop.theme.apply import apply_theme
from crm_desktop.theme.tokens import Density, ThemeName

TEHRAN = "Asia/Tehran"


@lru_cache(maxsize=1)
def prepare() -> None:
    resources.register()
    compile_translations(resources.root() / "resources" / "translations")


def dress(
    app: QApplication,
    language: LanguageCode = "en",
    theme: ThemeName = "light",
    density: Density = "comfortable",
    text_scale: float = 1.0,
    style: DateStyle | None = None,
) -> None:
    prepare()
    languages.switch(app, language, style or default_style(language, TEHRAN))
    missing = apply_theme(app, theme, density, text_scale, language)
    assert not missing, missing
