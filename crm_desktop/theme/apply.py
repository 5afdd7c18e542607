"""Puts a look on the whole application, live: fonts, palette, stylesheet and direction in one go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from crm_desktop.i18n.direction import direction_of
from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import FontMissing, app_font, load_fonts
from crm_desktop.theme.palette import palette
from crm_desktop.theme.stylesheet import stylesheet
from crm_desktop.theme.tokens import COLOURS, SIZES, Density, Theme, ThemeName, type_for


def apply_theme(
    app: QApplication,
    theme: ThemeName = "light",
    density: Density = "comfortable",
    text_scale: float = 1.0,
    language: str = "en",
) -> list[FontMissing]:
    """May be called again at any time; returns the fonts that could not be loaded."""
    missing = load_fonts()
    sheet = stylesheet(theme, density, text_scale, language)
    letters = type_for(language, text_scale)
    tokens.make_current(Theme(COLOURS[theme], SIZES[density], letters, language))
    if app.style().objectName().lower() != "fusion" and not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
    # Native menus and dialogs of Windows and macOS follow this hint.
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark if theme == "dark" else Qt.ColorScheme.Light)
    app.setLayoutDirection(direction_of(language))
    app.setFont(app_font(language, letters.base))
    app.setPalette(palette(COLOURS[theme]))
    app.setStyleSheet(sheet)
    return missing


def system_theme(app: QApplication) -> ThemeName:
    """What the PC itself is set to, for those who have not chosen."""
    hint = app.styleHints().colorScheme()
    if hint == Qt.ColorScheme.Unknown:
        return "dark" if app.palette().color(QPalette.ColorRole.Window).lightness() < 128 else "light"
    return "dark" if hint == Qt.ColorScheme.Dark else "light"
