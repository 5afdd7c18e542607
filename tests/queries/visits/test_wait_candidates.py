"""Who could take a freed slot."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.people.person import Person, PersonStatus, Visibility
from crm_desktop.models.visits.provider import ProviderService
from crm_desktop.models.work.lead import Priority
from crm_desktop.queries.visits.wait_candidates import CandidateRow, FreedSlot, wait_candidates
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from tests.support import builders as make
from tests.support.visits import Visits


def somebody(visits: Visits, name: str, **given: object) -> UUID:
    def build(work: UnitOfWork) -> UUID:
        return make.a_person(work, given_name=name, family_name="").id

    wish = {"service_id": visits.ids["implant"], "from_on": visits.day(), "until_on": visits.day(7), **given}
    return visits.clinic.do(wait_for_slot, WaitForSlot(visits.clinic.change(build), **wish)).id  # type: ignore[arg-type]  # one of its fields


def ranked(visits: Visits, minutes: int = 60, actor: Actor | None = None) -> list[CandidateRow]:
    slot = FreedSlot(visits.ids["karimi"], visits.at(), visits.at() + timedelta(minutes=minutes))
    who = actor or visits.clinic.sara
    return visits.clinic.base.read(
        lambda session: wait_candidates(session, who, visits.branch, visits.clinic.clock(), slot)
    )


def test_the_urgent_come_first_then_who_wants_this_therapist_then_who_waits_longest(visits: Visits) -> None:
    """MIS-27, P24: ranked candidates for a cancelled slot."""
    somebody(visits, "Anybody")
    somebody(visits, "Hers", provider_id=visits.ids["karimi"])
    somebody(visits, "Urgent", priority=Priority.URGENT)
    somebody(visits, "Later")
    assert [row.name for row in ranked(visits)] == ["Urgent", "Hers", "Anybody", "Later"]


def test_whom_the_slot_does_not_suit_is_not_asked(visits: Visits) -> None:
    somebody(visits, "Another therapist", provider_id=visits.ids["rad"])
    somebody(visits, "Another week", from_on=visits.day(8), until_on=visits.day(12))
    somebody(visits, "Afternoons", from_time="14:00")
    somebody(visits, "Another weekday", weekdays=str(visits.day(2).isoweekday()))
    assert ranked(visits) == []


def test_whoever_waits_for_what_this_therapist_does_not_give_is_not_asked(visits: Visits) -> None:
    """R8, MIS-27: booking them would be refused; and the therapist's own length counts."""
    somebody(visits, "Implant")
    somebody(visits, "Cleaning", service_id=visits.ids["cleaning"])
    assert [row.name for row in ranked(visits)] == ["Implant", "Cleaning"]

    def only_cleaning(work: UnitOfWork) -> None:
        work.add(ProviderService(provider_id=visits.ids["karimi"], service_id=visits.ids["cleaning"], minutes=45))

    visits.clinic.change(only_cleaning)
    assert [(row.name, row.minutes) for row in ranked(visits)] == [("Cleaning", 45)]
    assert ranked(visits, minutes=30) == []


def test_the_visit_must_fit_and_the_person_be_free(visits: Visits) -> None:
    somebody(visits, "Long")
    assert ranked(visits, minutes=30) == []
    maryam = visits.clinic.ids["maryam"]
    wish = WaitForSlot(maryam, visits.ids["implant"], visits.day(), visits.day(7))
    visits.clinic.do(wait_for_slot, wish)
    assert [row.phone for row in ranked(visits) if row.person_id == maryam] == ["+989121234567"]
    visits.book(provider_id=visits.ids["rad"])
    assert [row.name for row in ranked(visits)] == ["Long"]


def test_whom_one_may_not_see_is_not_named_and_who_was_archived_is_not_asked(visits: Visits) -> None:
    """P25: a freed time tells nobody whose patient somebody is."""
    somebody(visits, "Private")
    somebody(visits, "Archived")

    def hide(work: UnitOfWork) -> None:
        found = {one.given_name: one for one in work.all(select(Person))}
        found["Private"].visibility, found["Private"].owner_id = Visibility.TEAM, visits.clinic.ids["sara"]
        found["Archived"].status = PersonStatus.ARCHIVED

    visits.clinic.change(hide)
    assert [row.name for row in ranked(visits)] == ["Private"]
    reza = replace(visits.clinic.reza, rights={**visits.clinic.reza.rights, Right.PEOPLE_SEE: Scope.OWN})
    assert ranked(visits, actor=reza) == []
