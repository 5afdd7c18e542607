"""The keys of the calendar: what each does with the block under it, for the line of hints and for F1."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.terms import term
from crm_desktop.views.calendar.calendar_operations import Operation, task_operations, visit_operations
from crm_desktop.views.calendar.calendar_place import Shown
from crm_desktop.views.calendar.calendar_vm import CalendarVm
from crm_desktop.views.calendar.entries import Entry
from crm_desktop.views.widgets.form_dialog import filled

translate = QCoreApplication.translate
Hint = tuple[str, str]  # a key and what it does


def does_not_suit(entry: Entry) -> str:
    """Why a key did nothing: what has become of the visit."""
    if entry.visit is None:
        return translate("CalendarKeys", "That cannot be done with this task.")
    sentence = translate("CalendarKeys", "The visit is at “{status}”: that cannot be done with it now.")
    return filled(sentence, status=term(entry.visit.status))


class CalendarKeys:
    def __init__(self, vm: CalendarVm, move: Callable[[Entry], object]) -> None:
        self._vm = vm
        self._of = {Shown.VISITS: visit_operations(vm, move), Shown.TASKS: task_operations(vm, move)}

    @property
    def operations(self) -> tuple[Operation, ...]:
        return self._of[self._vm.place.shown]

    def run(self, entry: Entry, key: str) -> bool:
        """The first meaning of the key that suits the entry; False when it has meanings and none does."""
        meanings = [operation for operation in self.operations if operation.key == key]
        suits = next((operation for operation in meanings if operation.fits(entry)), None)
        if suits is not None:
            suits.run(entry)
        return suits is not None or not meanings

    def hints(self, may_book: bool) -> Sequence[Hint]:
        """For the line below the calendar."""
        if self._vm.is_month:
            return (
                ("Enter", translate("CalendarPage", "Open the day")),
                ("PgUp PgDn", translate("CalendarPage", "Earlier or later month")),
            )
        first = [("B", translate("CalendarPage", "Book"))] if may_book else []
        return [*first, *self._unique()]

    def all(self) -> Sequence[Hint]:
        """For F1."""
        stretch = (
            ("Shift+↑ ↓", translate("CalendarPage", "Shorter or longer"))
            if self._vm.place.shown is Shown.VISITS
            else ("Shift+← →", translate("CalendarPage", "A day shorter or longer"))
        )
        return (
            *self._unique(),
            ("B", translate("CalendarPage", "Book at this slot")),
            ("↑ ↓ ← →", translate("CalendarPage", "To the next slot or visit")),
            ("Alt+↑ ↓ ← →", translate("CalendarPage", "Move by a quarter of an hour or a column")),
            stretch,
            ("PgUp PgDn", translate("CalendarPage", "Earlier or later week, day or month")),
            ("Home", translate("CalendarPage", "Today")),
            ("Alt+1…3", translate("CalendarPage", "Day, week or month")),
            ("Ctrl+P", translate("CalendarPage", "Print the day")),
        )

    def _unique(self) -> list[Hint]:
        """One for each key: Enter does what suits the line, its first meaning stands for both."""
        found: dict[str, Hint] = {}
        for operation in self.operations:
            found.setdefault(operation.key, (operation.key, operation.words()))
        return list(found.values())
