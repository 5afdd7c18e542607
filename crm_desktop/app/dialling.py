"""From a number as people write it to a call that is being made: the exchange's own form of it, and who wants none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.views.widgets.house import House


class Dialling(QObject):
    """Knows for whom each call was made here, and which number was refused last."""

    begun = Signal(str, object, object)  # the call's key, person_id, task_id
    refused = Signal(object)  # Problem

    def __init__(self, house: House, hub: CallHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house, self._hub = house, hub
        self.pbx = ""
        self._last: tuple[str, UUID | None, UUID | None] | None = None

    def dial(self, number: str, person_id: UUID | None, task_id: UUID | None) -> None:
        self._last = (number, person_id, task_id)
        self._dial(number, person_id, task_id, is_wanted=False)

    def dial_anyway(self) -> None:
        if self._last is not None:
            self._dial(*self._last, is_wanted=True)

    def _dial(self, number: str, person_id: UUID | None, task_id: UUID | None, *, is_wanted: bool) -> None:
        def dial(dialled: str) -> None:
            self.begun.emit(self._hub.dial(dialled), person_id, task_id)

        self.with_dial_string(number, dial, person_id, is_wanted=is_wanted)

    def with_dial_string(
        self, number: str, then: Callable[[str], None], person_id: UUID | None = None, *, is_wanted: bool = True
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

        self._house.lanes.read(self, question, arrived, self.refused.emit)
