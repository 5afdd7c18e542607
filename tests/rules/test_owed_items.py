"""Whose call back a conversation concerns, also while it is itself not written yet."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.callback_item import CallbackStatus
from crm_desktop.rules.callbacks import owe
from crm_desktop.rules.owed_items import items_reached_by, later_calls, waiting_item
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.process import Clinic


def rang(work: UnitOfWork, minute: int, status: CallStatus = CallStatus.MISSED, **facts: object) -> Call:
    at = work.now + timedelta(minutes=minute)
    told = {"e164": "+989350000000", "raw_number": "09350000000", "started_at": at, "ended_at": at, **facts}
    return work.add(Call(direction=Direction.IN, status=status, origin=CallOrigin.PHONE, **told))


def test_one_number_has_one_item_that_waits(clinic: Clinic) -> None:
    """P4: found at once, though neither the call nor its item is written yet."""

    def work(unit: UnitOfWork) -> None:
        item = owe(unit, rang(unit, 0))
        assert waiting_item(unit, rang(unit, 1)) is item
        assert waiting_item(unit, rang(unit, 2, e164="+989350000001")) is None

    clinic.change(work)


def test_whoever_is_called_on_another_of_their_numbers_is_reached(clinic: Clinic) -> None:
    """B4: a talk with the person closes what is owed to any of their numbers."""

    def work(unit: UnitOfWork) -> None:
        item = owe(unit, rang(unit, 0, person_id=clinic.ids["maryam"]))
        other = rang(unit, 5, CallStatus.LOGGED, e164="+982188776655", person_id=clinic.ids["maryam"])
        stranger = rang(unit, 5, CallStatus.LOGGED, e164="+982188776655")
        assert (list(items_reached_by(unit, other)), list(items_reached_by(unit, stranger))) == ([item], [])

    clinic.change(work)


def test_whoever_rang_again_after_the_talk_is_still_owed_one(clinic: Clinic) -> None:
    """B4: what a record tells later of an older talk does not close a ring that came after it."""

    def work(unit: UnitOfWork) -> None:
        item = owe(unit, rang(unit, 0))
        again = rang(unit, 10)
        again.callback_id = item.id
        assert not items_reached_by(unit, rang(unit, 5, CallStatus.LOGGED))

    clinic.change(work)


def test_a_number_that_is_none_is_compared_as_it_was_written(clinic: Clinic) -> None:
    """P1: an extension of another house, a number without its country."""

    def work(unit: UnitOfWork) -> None:
        item = owe(unit, rang(unit, 0, e164=None, raw_number="8877"))
        item.status = CallbackStatus.TRYING
        assert waiting_item(unit, rang(unit, 1, e164=None, raw_number="8877")) is item
        assert waiting_item(unit, rang(unit, 1, e164=None, raw_number=None)) is None

    clinic.change(work)


def test_what_came_after_a_call_is_known_in_its_order(clinic: Clinic) -> None:
    """B4: rings in vain and talks of others are left out."""

    def work(unit: UnitOfWork) -> None:
        late = rang(unit, 9, CallStatus.NOT_REACHED)
        soon = rang(unit, 3, CallStatus.LOGGED)
        rang(unit, 4)
        rang(unit, 5, CallStatus.LOGGED, e164="+989350000001", raw_number="x")
        assert list(later_calls(unit, rang(unit, 1))) == [soon, late]

    clinic.change(work)
