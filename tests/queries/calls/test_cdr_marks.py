"""How far an exchange's records were read."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.queries.calls.cdr_marks import FIRST_LOOK, READ_AGAIN, read_since, read_until
from crm_desktop.usecases.calls.record_history import RecordHistory, record_history
from tests.support.base import NOW
from tests.support.phone_facts import PBX, Conversation
from tests.support.process import Clinic


def test_an_hour_is_read_again(clinic: Clinic) -> None:
    """telephony.md, Traps in AMI: since the mark minus one hour; of another exchange since yesterday."""
    began = NOW - timedelta(hours=5)
    clinic.do(record_history, RecordHistory(PBX, (Conversation(began=began).cdr(),)))
    assert clinic.base.read(lambda session: read_until(session, PBX)) == began
    assert clinic.base.read(lambda session: read_since(session, PBX, NOW)) == began - READ_AGAIN
    assert clinic.base.read(lambda session: read_since(session, "other", NOW)) == NOW - FIRST_LOOK
