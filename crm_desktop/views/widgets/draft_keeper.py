"""What is being typed goes to the disk within a second, and comes back when the form is opened again (pain P13)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from crm_desktop.queries.station.drafts import DraftRow, draft_of
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.drop_draft import DropDraft, drop_draft
from crm_desktop.usecases.station.keep_draft import KeepDraft, keep_draft
from crm_desktop.views.widgets.house import House

SOON_MS = 500
FIELD = "field in hand"  # beside what the form itself keeps
T = TypeVar("T")


class DraftKeeper(QObject):
    """`typed` says what the form holds now; the form calls `touch` after each change, `close` when it goes."""

    def __init__(
        self, house: House, form: str, typed: Callable[[], dict[str, Any]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._house, self._form, self._typed = house, form, typed
        self._is_over = self._is_reading = self._was_touched = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON_MS)
        self._timer.timeout.connect(self._keep)

    def calm(self) -> None:
        """The form was made: what it wrote in its own fields is nobody's typing and goes over no draft."""
        self._timer.stop()

    def read(self, done: Callable[[dict[str, Any] | None], None], settled: Callable[[], None] | None = None) -> None:
        """`settled` once the field in hand has the keyboard. Until the draft is here, nothing is written over it."""
        actor, form = self._house.session.actor, self._form
        self._is_reading, self._was_touched = True, self._timer.isActive()
        self._timer.stop()

        def arrived(row: DraftRow | None) -> None:
            fields = dict(row.fields) if row is not None else {}
            field = fields.pop(FIELD, None)
            self._is_reading = False
            done(fields or None)
            if self._was_touched:
                self.touch()
            if row is None:
                self._go_on(field, settled)
            else:  # once the fields that were just made are shown
                QTimer.singleShot(0, self, lambda: self._go_on(field, settled))

        # One that cannot be read is none: the form goes on without it.
        self._house.lanes.read(self, lambda session: draft_of(session, actor, form), arrived, lambda _: arrived(None))

    def touch(self) -> None:
        self._was_touched = True
        # Not begun anew by each key: whoever types without a pause would never be kept.
        if not self._is_over and not self._is_reading and not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """The form goes without being saved: what was typed stays."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def saving(self, work: Callable[[UnitOfWork], T]) -> Callable[[UnitOfWork], T]:
        """The save with the end of the draft in the same unit of work."""
        self._timer.stop()
        order = DropDraft(self._form)

        def both(unit: UnitOfWork) -> T:
            answer = work(unit)
            drop_draft(unit, order)
            return answer

        return both

    def end(self) -> None:
        """Saved: nothing more is kept."""
        self._is_over = True
        self._timer.stop()

    def discard(self) -> None:
        """What was typed is elsewhere now, or not wanted: nothing more is kept, and what was is thrown away."""
        self.end()
        order = DropDraft(self._form)
        self._house.lanes.write(self, "", lambda unit: drop_draft(unit, order))

    def _keep(self) -> None:
        order = KeepDraft(self._form, self._typed() | {FIELD: self.field_in_hand()})
        self._house.lanes.write(self, "", lambda unit: keep_draft(unit, order))

    # ---- the field in hand, by its place in the form

    def field_in_hand(self) -> int | None:
        """Which of the form's fields has the keyboard."""
        window = self._window()
        held = window.focusWidget() if window is not None else None
        fields = self._fields()
        return fields.index(held) if held is not None and held in fields else None

    def _go_on(self, field: object, settled: Callable[[], None] | None) -> None:
        self.go_to(field)
        if settled is not None:
            settled()

    def go_to(self, field: object) -> None:
        fields = self._fields()
        if isinstance(field, int) and 0 <= field < len(fields):
            here = fields[field]
            here.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(here, QPlainTextEdit | QTextEdit):
                here.moveCursor(QTextCursor.MoveOperation.End)  # typing goes on after the words, not before them

    def _fields(self) -> list[QWidget]:
        window = self._window()
        found = window.findChildren(QWidget) if window is not None else []
        return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.ClickFocus and _is_meant_to_be_seen(one)]

    def _window(self) -> QWidget | None:
        one = self.parent()
        while one is not None and not isinstance(one, QWidget):
            one = one.parent()
        return one.window() if one is not None else None


def _is_meant_to_be_seen(field: QWidget) -> bool:
    """Also what was made a moment ago and is shown with the next event; not what was hidden on purpose."""
    one: QWidget | None = field
    while one is not None and not one.isWindow():
        if one.isHidden() and one.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return False
        one = one.parentWidget()
    return True
