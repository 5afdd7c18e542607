"""The waiting list of a screen: who waits longest first, narrowed by therapist and by text."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from crm_desktop.queries.visits.wait_rows import WaitFilter, wait_count, wait_ids, wait_page
from crm_desktop.usecases.waiting.answer_offer import RefuseOffer, refuse_offer
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from tests.support.process import Clinic
from tests.support.visits import Visits


def put(visits: Visits, clinic: Clinic, person: str, **given: Any) -> UUID:
    day = visits.day()
    order = WaitForSlot(clinic.ids[person], visits.ids["implant"], day, day + timedelta(days=9), **given)
    clinic.clock.advance(timedelta(minutes=1))
    made: UUID = clinic.do(wait_for_slot, order).id
    return made


def test_the_list_has_who_still_waits(visits: Visits, clinic: Clinic) -> None:
    """MIS-27: who said no is off the list; a therapist's list has also those who would take any."""
    first = put(visits, clinic, "maryam", weekdays="61", from_time="10:00")
    second = put(visits, clinic, "ali", provider_id=visits.ids["rad"])
    everybody = WaitFilter()
    assert clinic.base.read(lambda session: list(wait_ids(session, clinic.sara, everybody))) == [first, second]
    karimis = WaitFilter(provider_id=visits.ids["karimi"])
    assert clinic.base.read(lambda session: list(wait_ids(session, clinic.sara, karimis))) == [first]
    row = clinic.base.read(lambda session: wait_page(session, clinic.sara, [first]))[0]
    assert (row.service, row.provider, row.weekdays, row.from_time) == ("Implant", None, "61", "10:00")
    clinic.do(refuse_offer, RefuseOffer(first, goes_on=False))
    assert clinic.base.read(lambda session: wait_count(session, clinic.sara, everybody)) == 1
