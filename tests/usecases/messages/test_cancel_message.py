"""Out of the queue, as long as it has not gone."""

from __future__ import annotations

import pytest

from crm_desktop.models.messages.message import Message, MessageStatus
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.rules.message_states import MessageCannotMove, move_message
from crm_desktop.usecases.messages.cancel_message import CancelMessage, cancel_message
from tests.usecases.messages.conftest import Told


def test_a_waiting_message_is_taken_out(told: Told) -> None:
    """R9: queued → cancelled, and the history says so."""
    message = told.queue(told.visits.book().id)
    assert told.clinic.do(cancel_message, CancelMessage(message.id)).status is MessageStatus.CANCELLED
    assert [line["status"] for line in told.clinic.told(TimelineKind.MESSAGE)] == ["queued", "cancelled"]


def test_what_went_out_cannot_be_called_back(told: Told) -> None:
    """domain.md, Message: sent → delivered or failed, never back."""
    message = told.queue(told.visits.book().id)
    told.clinic.change(lambda work: move_message(work, work.get(Message, message.id), MessageStatus.SENT))
    with pytest.raises(MessageCannotMove) as refused:
        told.clinic.do(cancel_message, CancelMessage(message.id))
    assert refused.value.facts == {"before": "sent", "after": "cancelled"}
