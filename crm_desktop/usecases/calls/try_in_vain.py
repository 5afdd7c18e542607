"""Somebody who is owed a call was rung and nobody was there: one try more, and the next is planned (O4, MIS-09)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.calls.callback_item import OPEN_CALLBACKS, CallbackItem
from crm_desktop.rules.call_records import Talk, finish
from crm_desktop.rules.hand_calls import HandCall, write_down
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.give_up_callback import CallbackOver

JUST_TRIED = timedelta(minutes=3)


@dataclass(frozen=True)
class TryInVain:
    """With a telephone that the program does not see; its own one writes this down by itself."""

    callback_id: UUID


def try_in_vain(work: UnitOfWork, order: TryInVain) -> CallbackItem:
    """What the telephone has counted a moment ago is not counted twice; another station's clock may be ahead."""
    item = work.get_to(Right.CALLS_CHANGE, CallbackItem, order.callback_id)
    if item.status not in OPEN_CALLBACKS:
        raise CallbackOver
    if item.last_attempt_at is not None and abs(work.now - item.last_attempt_at) < JUST_TRIED:
        return item
    missed = work.session.get_one(Call, item.call_id)
    number = item.e164 or missed.raw_number
    call = write_down(work, HandCall(Direction.OUT, number, item.person_id))
    finish(work, call, None, Talk(None), unreached=True)
    work.session.flush()
    return item
