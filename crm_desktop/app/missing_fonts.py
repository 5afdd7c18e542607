"""Says at the start that the program's own fonts are missing; the program goes on with the letters of the system."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent

from crm_desktop.i18n.problems import words
from crm_desktop.theme.fonts import FontMissing
from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.widgets.strip import Strip


class FontStrip(Strip):
    """Above every screen until somebody closes it: who installs programs may be another person on another day."""

    def __init__(self, missing: Sequence[FontMissing]) -> None:
        super().__init__("type")
        self._first = missing[0]  # one file says it: all of them come with one installation
        self.acted.connect(self.hide)
        self._show_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_first") and not self.isHidden():
            self._show_words()

    def _show_words(self) -> None:
        self.say(words(self._first), "type", "amber", QCoreApplication.translate("KeysHelp", "Close"))


def say_fonts_missing(window: MainWindow, missing: Sequence[FontMissing]) -> None:
    """In the window, and for whoever started it from a terminal on its error output."""
    window.add_strip(FontStrip(missing))
    if sys.stderr is not None:  # a window started without a terminal on Windows has none
        sys.stderr.write(f"{words(missing[0])}\n")
