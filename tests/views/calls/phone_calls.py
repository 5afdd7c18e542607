"""Calls as an exchange would have told them, put straight into the log."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackItem, CallbackStatus
from tests.support.house import TestHouse

NUMBER = "+989350001122"


def a_call(clinic: TestHouse, status: CallStatus = CallStatus.LOGGED, **given: Any) -> UUID:
    """An incoming one of half a minute, an hour ago, unless told otherwise."""

    def put(work: Any) -> UUID:
        began = given.pop("started_at", work.now - timedelta(hours=1))
        is_talk = status is CallStatus.LOGGED
        fields: dict[str, Any] = {
            "direction": Direction.IN,
            "origin": CallOrigin.PHONE,
            "e164": NUMBER,
            "raw_number": NUMBER,
            "ended_at": began + timedelta(seconds=40),
            "answered_at": began + timedelta(seconds=10) if is_talk else None,
            "talk_for": 30 if is_talk else None,
            "ring_for": 10,
        }
        call = work.add(Call(status=status, started_at=began, **(fields | given)))
        return UUID(str(call.id))

    return clinic.write(put)


def a_missed_call(
    clinic: TestHouse, fate: CallbackStatus | None = CallbackStatus.DUE, number: str = NUMBER, **given: Any
) -> UUID:
    """With its item in the ledger, or without one where `fate` is None: what must never be."""
    call_id = a_call(clinic, CallStatus.MISSED, e164=number, raw_number=number, **given)

    def owe(work: Any) -> None:
        call = work.session.get_one(Call, call_id)
        item = work.add(CallbackItem(call_id=call_id, e164=number, due_at=work.now, status=fate, owner_id=clinic.me))
        work.session.flush()
        call.callback_id = item.id

    if fate is not None:
        clinic.write(owe)
    return call_id
