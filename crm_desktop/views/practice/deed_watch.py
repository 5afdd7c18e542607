"""Watches what the operator does in the calls of a practice: on the telephone, and in what is written of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.queries.calls.practised_calls import TABLES, PractisedCall, practised_calls
from crm_desktop.telephony.engines.simulator.training import Deed, Noted, Task
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.work_delegate import shown_phone

if TYPE_CHECKING:
    from crm_desktop.queries.calls.caller_cards import CallerPerson

_WRITTEN = frozenset({Deed.NOTE_WRITTEN, Deed.RESULT_SAVED})


class DeedWatch(QObject):
    """Each deed of a call is noted once, when it is first seen; those of earlier calls count as long as it goes on."""

    noted = Signal(object)  # Noted

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._tasks: dict[str, Task] = {}
        self._done: set[tuple[str, Deed]] = set()
        self.names: dict[str, str] = {}
        self.wanted: dict[str, CallerPerson] = {}  # who of those with the number it is, in this practice
        phone = house.phone
        for told in (phone.rang, phone.changed, phone.ended):
            told.connect(self._look)
        house.feed.changed.connect(self._heard)

    def follow(self, task: Task) -> None:
        """From its ring on."""
        self._tasks[task.call_key] = task

    def has(self, key: str, deed: Deed) -> bool:
        return (key, deed) in self._done

    # ---- the telephone

    def _look(self, call: DeskCall) -> None:
        live = call.live
        if live.direction is Direction.OUT:
            self._look_back(live)
            return
        task = self._tasks.get(live.linkedid)
        if task is None:
            return
        self._learn(call, task)
        self._note(task, Deed.RANG, live.started_at)
        if live.answered_at is not None:
            self._note(task, Deed.ANSWERED, live.answered_at)
        if live.phase is Phase.HELD:
            self._note(task, Deed.HELD)
        if live.transferred_to or live.outcome is CallOutcome.TRANSFERRED:
            self._note(task, Deed.PASSED_ON)
        if call.person_id is not None and self._is_meant(call, task):
            self._note(task, Deed.PERSON_CHOSEN)

    def _learn(self, call: DeskCall, task: Task) -> None:
        """Who it is, and what to call them in the report."""
        people = call.card.people if call.card is not None else ()
        if people and task.call_key not in self.wanted:
            self.wanted[task.call_key] = people[task.turn % len(people)]
        known = next((one.name for one in people if one.person_id == call.person_id), "")
        self.names[task.call_key] = (
            known or self.names.get(task.call_key) or shown_phone(call.live.number, self._house.session.region)
        )

    def _is_meant(self, call: DeskCall, task: Task) -> bool:
        """Another one of the family is no right choice; without a card nobody could tell."""
        wanted = self.wanted.get(task.call_key)
        return wanted is not None and wanted.person_id == call.person_id

    def _look_back(self, live: LiveCall) -> None:
        """A call of ours to whoever was missed."""
        number = _whole(live.number, self._house.session.region)
        for task in self._tasks.values():
            is_missed = Deed.CALLED_BACK in task.steps and self.has(task.call_key, Deed.RANG)
            if is_missed and _whole(task.conversation.plan.number, self._house.session.region) == number:
                self._note(task, Deed.CALLED_BACK, live.started_at)

    # ---- what is written

    def read_all(self, then: Callable[[], None]) -> None:
        """What was saved a moment ago counts as well; `then` follows also where the base cannot be read."""
        self._read(list(self._tasks), then)

    def _heard(self, changes: Any) -> None:
        keys = [key for key in self._tasks if any(not self.has(key, deed) for deed in _WRITTEN)]
        if keys and changes.touches(*TABLES):
            self._read(keys)

    def _read(self, keys: list[str], then: Callable[[], None] | None = None) -> None:
        at = self._house.now  # the answer may come later

        def arrived(found: list[PractisedCall]) -> None:
            for row in found:
                self._take(row, at)
            if then is not None:
                then()

        def refused(_problem: Problem) -> None:
            if then is not None:
                then()

        self._house.lanes.read(self, lambda session: practised_calls(session, keys), arrived, refused)

    def _take(self, row: PractisedCall, at: datetime) -> None:
        task = self._tasks.get(row.linkedid)
        if task is not None and row.has_note:
            self._note(task, Deed.NOTE_WRITTEN, at)
        if task is not None and row.has_result:
            self._note(task, Deed.RESULT_SAVED, at)

    def _note(self, task: Task, deed: Deed, at: datetime | None = None) -> None:
        if not self.has(task.call_key, deed):
            self._done.add((task.call_key, deed))
            self.noted.emit(Noted(task.call_key, deed, at or self._house.now))


def _whole(number: str, region: str) -> str:
    return parse_phone(number, region).e164 or number
