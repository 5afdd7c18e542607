"""Loads Inter and Vazirmatn and makes the fonts of a language, so that every PC shows the same letters."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QDir
from PySide6.QtGui import QFont, QFontDatabase

from crm_desktop.kit.problems import Problem

FILES = (
    "Inter_400Regular.ttf",
    "Inter_500Medium.ttf",
    "Inter_600SemiBold.ttf",
    "Inter_700Bold.ttf",
    "Vazirmatn-Regular.ttf",
    "Vazirmatn-Medium.ttf",
    "Vazirmatn-SemiBold.ttf",
    "Vazirmatn-Bold.ttf",
)


class FontMissing(Problem):
    """The program goes on with the system's letters; the reader should know why it looks different."""

    code: ClassVar[str] = "theme.font_missing"


_loaded: set[str] = set()


def load_fonts() -> list[FontMissing]:
    """Loads the bundled fonts once and returns what could not be loaded instead of stopping the program."""
    missing = []
    for name in FILES:
        if name in _loaded:
            continue
        found = _found(name)
        if found is None or QFontDatabase.addApplicationFont(str(found)) < 0:
            missing.append(FontMissing(file=name))
        else:
            _loaded.add(name)
    return missing


def _found(name: str) -> Path | None:
    for folder in QDir.searchPaths("fonts"):
        path = Path(folder, name)
        if path.is_file():
            return path
    return None


def families(language: str) -> list[str]:
    """The other script's family follows, so that a Persian name in a Russian list is still ours."""
    return ["Vazirmatn", "Inter"] if language == "fa" else ["Inter", "Vazirmatn"]


def app_font(language: str, px: int) -> QFont:
    font = QFont()
    font.setFamilies(families(language))
    font.setPixelSize(px)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def sized(font: QFont, px: int, weight: QFont.Weight | None = None) -> QFont:
    made = QFont(font)
    made.setPixelSize(px)
    if weight is not None:
        made.setWeight(weight)
    return made


def tabular(font: QFont) -> QFont:
    """The font with figures of one width, for columns of numbers only."""
    made = QFont(font)
    if made.family() != "Vazirmatn":  # its Persian figures are of one width already and its tnum set is Latin
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
