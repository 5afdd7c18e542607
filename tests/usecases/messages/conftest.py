"""Maryam has a mobile and an appointment to be told about."""

from __future__ import annotations

from uuid import UUID

import pytest

from crm_desktop.models.messages.message import Message
from crm_desktop.usecases.messages.queue_message import QueueMessage, queue_message
from tests.support.visits import Visits

MOBILE = "+989121234567"


class Told:
    """Somebody with a mobile, and what is queued for them."""

    def __init__(self, visits: Visits) -> None:
        self.visits, self.clinic = visits, visits.clinic
        self.person_id = visits.clinic.ids["maryam"]

    def order(self, record_id: UUID, text: str = "You have an appointment.", occasion: str = "booked") -> QueueMessage:
        return QueueMessage(self.person_id, text, occasion, "appointment", record_id)

    def queue(self, record_id: UUID, **given: str) -> Message:
        return self.clinic.do(queue_message, self.order(record_id, **given))

    def messages(self) -> list[Message]:
        return self.clinic.rows(Message)


@pytest.fixture
def told(visits: Visits) -> Told:
    return Told(visits)
