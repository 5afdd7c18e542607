"""Dresses the test application as bootstrap does: resources, compiled translations, language and look."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtWidgets import QApplication

from crm_desktop.app import resources
from crm_desktop.i18n import language as languages
from crm_desktop.i18n.compile import compile_translations
from crm_desktop.i18n.style import DateStyle, LanguageCode, current_style, default_style
from crm_desktop.theme import tokens
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
    wanted = (language, theme, density, text_scale, style or default_style(language, TEHRAN))
    if _worn == [wanted, *_look_of(app)]:
        return  # a sheet that is put on again dresses every window there is, even one that was closed
    languages.switch(app, language, wanted[-1])
    missing = apply_theme(app, theme, density, text_scale, language)
    assert not missing, missing
    _worn[:] = wanted, *_look_of(app)


_worn: list[object] = []  # what was asked for last, and how the application looked then


def _look_of(app: QApplication) -> tuple[object, ...]:
    """Changed by whoever else dresses the application: the program itself, a picture, a test of the theme."""
    return tokens.current(), current_style(), tuple(languages._installed), app.styleSheet(), app.font()
