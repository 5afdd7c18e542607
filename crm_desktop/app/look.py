"""The look and the language of the program as the settings say, put on live."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from crm_desktop.i18n import language, style
from crm_desktop.settings import declared
from crm_desktop.settings.file import Settings
from crm_desktop.theme.apply import apply_theme, system_theme
from crm_desktop.theme.fonts import FontMissing

_SMALL_SCREEN = 800  # pixels of height under which a list keeps its lines close


class Look:
    """One a program; `missing_fonts` is what the last `put_on` could not load."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        self._app, self._settings = app, settings
        self._zone = "UTC"
        self.missing_fonts: list[FontMissing] = []

    def put_on(self) -> None:
        """Language, calendar, digits, theme and text size; callable at any time."""
        settings, code = self._settings, self._language()
        language.switch(self._app, code, self._date_style())  # type: ignore[arg-type]  # declared options
        theme = settings.get(declared.THEME)
        density = settings.get(declared.DENSITY)
        if density == "auto":
            height = self._app.primaryScreen().availableGeometry().height()
            density = "compact" if height < _SMALL_SCREEN else "comfortable"
        self.missing_fonts = apply_theme(
            self._app,
            system_theme(self._app) if theme == "system" else theme,  # type: ignore[arg-type]  # declared options
            density,  # type: ignore[arg-type]  # declared options
            declared.TEXT_SCALES[settings.get(declared.TEXT_SIZE)],
            code,
        )

    def follow_clock_of(self, zone: str) -> None:
        """Somebody is about to sign in at a branch: its hours from now on. What stands there already tells none."""
        self._zone = zone
        style.use_style(self._date_style())

    def _language(self) -> str:
        if not self._settings.is_set(declared.LANGUAGE):
            return language.system_language()
        return str(self._settings.get(declared.LANGUAGE))

    def _date_style(self) -> style.DateStyle:
        made = style.default_style(self._language(), self._zone)  # type: ignore[arg-type]  # declared options
        calendar = self._settings.get(declared.CALENDAR)
        digits = self._settings.get(declared.DIGITS)
        if calendar != "auto":
            made = replace(made, calendar=calendar)  # type: ignore[arg-type]  # declared options
        if digits != "auto":
            made = replace(made, digits=digits)  # type: ignore[arg-type]  # declared options
        first = self._settings.get(declared.FIRST_WEEKDAY)
        return replace(made, first_weekday=first)  # type: ignore[arg-type]  # declared options
