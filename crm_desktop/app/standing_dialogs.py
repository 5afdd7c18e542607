"""The dialogs that stand open: each made once over its record, forgotten when it closes, left as drafts at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from crm_desktop.app.dialogs import DIALOGS

if TYPE_CHECKING:
    from crm_desktop.app.open_forms import OpenForms
    from crm_desktop.views.shell.main_window import MainWindow
    from crm_desktop.views.widgets.house import House


# Facts that make no other form of it: the row of a call may come after the form that was begun while it rang.
_BESIDE = ("in_round", "begun", "call_id", "call_key")


class StandingDialogs(QObject):
    """Dialogs are not modal to the desk: a call may come while one is open."""

    def __init__(self, window: MainWindow, house: Callable[[], House]) -> None:
        super().__init__(window)
        self._window, self._house = window, house
        self.dialogs: list[QDialog] = []
        self.forms: OpenForms | None = None

    def begin(self) -> None:
        """Somebody has signed in."""
        from crm_desktop.app.open_forms import OpenForms

        self.forms = OpenForms(self._house(), self)

    def reopen(self) -> None:
        """Those that stood open the last time."""
        if self.forms is not None:
            self.forms.reopen(self.open)

    def open(self, key: str, facts: Mapping[str, Any]) -> None:
        house = self._house()
        if key not in DIALOGS:
            return
        if house.phone.calls:
            from crm_desktop.app.caller_brought import with_caller

            facts = with_caller(key, facts, house.phone.calls)
        form = (key, {name: value for name, value in facts.items() if name not in _BESIDE})
        if (there := self._there(*form)) is not None:
            there.raise_()
            there.activateWindow()
            return
        asker = next((one for one in self.dialogs if one.isActiveWindow()), None)
        dialog = DIALOGS[key](house, self._window, facts)
        dialog.setProperty("form", form)
        self.dialogs.append(dialog)
        dialog.finished.connect(lambda _code, dialog=dialog: self._forget(dialog))
        if asker is not None:
            dialog.finished.connect(lambda _code, asker=asker: self._give_back(asker))
        dialog.show()
        if self.forms is not None:
            self.forms.opened(dialog, key, facts)

    def leave(self) -> None:
        """What was half typed is kept, and the open forms come back with the one who goes."""
        from crm_desktop.views.widgets.draft_keeper import DraftKeeper

        if self.forms is not None:
            self.forms.leave()
        for keeper in self._window.findChildren(DraftKeeper):
            keeper.close()
        for dialog in list(self.dialogs):
            dialog.close()

    def _there(self, key: str, facts: Mapping[str, Any]) -> QDialog | None:
        """The same form over the same record, so that Enter twice opens one; calls may come two at once."""
        if not facts and key in ("new_call", "new_request"):
            return None
        return next((one for one in self.dialogs if one.isVisible() and one.property("form") == (key, facts)), None)

    def _give_back(self, asker: QDialog) -> None:
        """A form that opened another has the keyboard again when that one closes: all are the window's own, and the
        desktop would give it to the window. Whoever went there meanwhile stays there."""
        if asker in self.dialogs and not self._window.isActiveWindow():
            asker.activateWindow()

    def _forget(self, dialog: QDialog) -> None:
        if dialog in self.dialogs:
            self.dialogs.remove(dialog)
            if self.forms is not None:
                self.forms.closed(dialog)
        dialog.deleteLater()
