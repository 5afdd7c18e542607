"""From a number as people write it to a call that is being made: the exchange's own form of it, and who wants none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Direction
from crm_desktop.queries.calls.dial_orders import DoNotCall
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.views.widgets.house import House


class QuietHours(Problem):
    """By their own clock it is night; somebody may have a reason, and is asked. Facts: time, name if it is known."""

    code = "call.quiet_hours"


_ASKED_ABOUT = (DoNotCall, QuietHours)


class Dialling(QObject):
    """Knows for whom each call was made here, and which number was refused last."""

    begun = Signal(str, object, object)  # the call's key, person_id, task_id
    refused = Signal(object)  # Problem

    def __init__(self, house: House, hub: CallHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house, self._hub = house, hub
        self.pbx = ""
        self._refused: tuple[str, UUID | None, UUID | None] | None = None  # because of them, and not of it
        self._asked: set[str] = set()  # numbers whose dial string is being read

    def dial(self, number: str, person_id: UUID | None, task_id: UUID | None) -> None:
        if not self._is_dialled(number):
            self._dial(number, person_id, task_id, is_wanted=False)

    def dial_anyway(self) -> None:
        """Who wanted no calls, or sleeps, is called now; once, and nobody who was dialled since."""
        refused, self._refused = self._refused, None
        if refused is not None and not self._is_dialled(refused[0]):
            self._dial(*refused, is_wanted=True)

    def _is_dialled(self, number: str) -> bool:
        """A second click on the same number: it is being dialled already."""
        return number in self._asked

    def _dial(self, number: str, person_id: UUID | None, task_id: UUID | None, *, is_wanted: bool) -> None:
        self._asked.add(number)

        def dial(dialled: str) -> None:
            self._asked.discard(number)
            if not any(_is_being_dialled(call, dialled) for call in self._hub.calls):
                self.begun.emit(self._hub.dial(dialled), person_id, task_id)

        def refused(problem: Problem) -> None:
            self._asked.discard(number)
            if isinstance(problem, _ASKED_ABOUT):
                self._refused = (number, person_id, task_id)
            self.refused.emit(problem)

        self.with_dial_string(number, dial, person_id, is_wanted=is_wanted, refused=refused)

    def with_dial_string(
        self,
        number: str,
        then: Callable[[str], None],
        person_id: UUID | None = None,
        *,
        is_wanted: bool = True,
        refused: Callable[[Problem], None] | None = None,
    ) -> None:
        """What somebody typed for a colleague to be asked is wanted; only a client's number is asked about."""
        actor, region, pbx, now = self._house.session.actor, self._house.session.region, self.pbx, self._house.now

        def question(session: Any) -> str:
            from crm_desktop.queries.calls.dial_orders import dial_order

            order = dial_order(session, actor, number, person_id, region, pbx=pbx, is_wanted=is_wanted)
            if not is_wanted and not order.is_internal:
                _ask_at_night(session, actor, order.e164, person_id, now)
            return order.dialled

        def arrived(dialled: str) -> None:
            try:
                then(dialled)
            except Problem as problem:
                self.refused.emit(problem)

        self._house.lanes.read(self, question, arrived, refused or self.refused.emit)


def _ask_at_night(session: Any, actor: Actor, e164: str | None, person_id: UUID | None, now: datetime) -> None:
    """Raises QuietHours; a round does not come so far (B12), whoever dials by hand is asked once."""
    from crm_desktop.models.admin.branch import Branch
    from crm_desktop.models.people.person import Person
    from crm_desktop.rules.call_hours import quiet_clock

    branch = session.get(Branch, actor.branch_id) if actor.branch_id is not None else None
    time = quiet_clock(e164, now, branch) if branch is not None else None
    if time is not None:
        person = session.get(Person, person_id) if person_id is not None else None
        raise QuietHours(time=current_style().in_digits(time), name=person.full_name if person is not None else "")


def _is_being_dialled(call: LiveCall, number: str) -> bool:
    waits = call.phase in (Phase.DIALLING, Phase.EARLY)
    return waits and call.is_ours and call.direction is Direction.OUT and call.number == number
