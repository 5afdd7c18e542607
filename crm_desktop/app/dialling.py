"""From a number as people write it to a call that is being made: the exchange's own form of it, and who wants none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.queries.calls.dial_orders import DoNotCall
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.views.widgets.house import House


class Dialling(QObject):
    """Knows for whom each call was made here, and which number was refused last."""

    begun = Signal(str, object, object)  # the call's key, person_id, task_id
    refused = Signal(object)  # Problem

    def __init__(self, house: House, hub: CallHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house, self._hub = house, hub
        self.pbx = ""
        self._refused: tuple[str, UUID | None, UUID | None] | None = None  # because they want no calls
        self._asked: set[str] = set()  # numbers whose dial string is being read

    def dial(self, number: str, person_id: UUID | None, task_id: UUID | None) -> None:
        if not self._is_dialled(number):
            self._dial(number, person_id, task_id, is_wanted=False)

    def dial_anyway(self) -> None:
        """Who wanted no calls is called now; once, and nobody who was dialled since."""
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
            if isinstance(problem, DoNotCall):
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
        actor, region, pbx = self._house.session.actor, self._house.session.region, self.pbx

        def question(session: Any) -> str:
            from crm_desktop.queries.calls.dial_orders import dial_order

            return dial_order(session, actor, number, person_id, region, pbx=pbx, is_wanted=is_wanted).dialled

        def arrived(dialled: str) -> None:
            try:
                then(dialled)
            except Problem as problem:
                self.refused.emit(problem)

        self._house.lanes.read(self, question, arrived, refused or self.refused.emit)


def _is_being_dialled(call: LiveCall, number: str) -> bool:
    waits = call.phase in (Phase.DIALLING, Phase.EARLY)
    return waits and call.is_ours and call.direction is Direction.OUT and call.number == number
