"""A desk with a telephone over a real base, whose engine tells what the test says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from crm_desktop.app.telephone import Telephone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.agent_state import AgentState, AgentStatus
from crm_desktop.models.calls.call import Call
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.views.widgets.phone_desk import DeskCall
from tests.support.house import TestHouse, clinic
from tests.support.telephone import HeldTime, SilentPhone, a_hub, moment

__all__ = ["MOTHERS", "Desk", "clinic", "desk"]

MOTHERS = "+989121110000"


class Desk:
    """The telephone over a real base, an engine that tells what the test says, and what the screens heard."""

    def __init__(self, clinic: TestHouse) -> None:
        self.clinic = clinic
        clinic.clock.advance(moment(60) - clinic.house.now)  # what the builders tell of happens now
        self.engine = SilentPhone()
        self.time = HeldTime()
        self.hub, _ = a_hub(self.engine, time=self.time)
        self.phone = Telephone(clinic.house, self.hub)
        self.heard: list[tuple[str, DeskCall]] = []
        self.refused: list[Problem] = []
        for name in ("rang", "changed", "ended"):
            getattr(self.phone, name).connect(lambda call, name=name: self.heard.append((name, call)))
        self.phone.refused.connect(self.refused.append)

    def a_person(self, given_name: str, number: str = MOTHERS, **facts: Any) -> UUID:
        order = CreatePerson(given_name, "Ahmadi", phones=(NewPhone(number),), really_new=True, **facts)
        return self.clinic.write(lambda work: create_person(work, order).id)

    def calls(self) -> list[Call]:
        return list(self.clinic.rows(select(Call)))

    def stretches(self) -> list[AgentStatus]:
        """What the base says that one has been doing."""
        return list(self.clinic.rows(select(AgentState.status).order_by(AgentState.since_at, AgentState.id)))

    def doing(self) -> AgentStatus:
        return self.phone.agent

    def there(self) -> tuple[DeskCall, ...]:
        return self.phone.calls

    def last(self, word: str) -> DeskCall:
        return next(call for said, call in reversed(self.heard) if said == word)


@pytest.fixture
def desk(clinic: TestHouse, qapp: QApplication) -> Iterator[Desk]:
    """With the application, whose events its timers need."""
    made = Desk(clinic)
    yield made
    made.phone.leave()
