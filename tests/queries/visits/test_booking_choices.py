"""What booking is told: alerts and debts, who gives a service, the sessions of a course, a family in a row."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.alert import AlertKind, PersonAlert
from crm_desktop.models.visits.provider import ProviderService
from crm_desktop.models.work.request import RequestKind
from crm_desktop.queries.visits.booking_choices import course_slots, person_facts, row_of_slots, service_facts
from crm_desktop.queries.visits.free_slots import SlotAsk, SlotRow, free_slots
from crm_desktop.store.problems import Gone
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.requests.convert_request import ConvertRequest, convert_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from tests.support.process import Clinic
from tests.support.visits import Visits


def free(visits: Visits, clinic: Clinic) -> tuple[SlotAsk, list[SlotRow]]:
    ask = SlotAsk(visits.ids["cleaning"], visits.day(), visits.day(), (visits.ids["karimi"],))
    return ask, clinic.base.read(lambda session: free_slots(session, visits.branch, clinic.clock(), ask))


def test_what_must_be_seen_first(visits: Visits, clinic: Clinic) -> None:
    """C24-54: alerts, open leads with their service, and that somebody came through a form."""
    maryam = clinic.ids["maryam"]
    clinic.change(lambda work: work.add(PersonAlert(person_id=maryam, kind=AlertKind.ALLERGY, text="Iodine")).id)
    request = clinic.do(receive_request, ReceiveRequest(RequestKind.FORM, person_id=maryam))
    lead = clinic.do(convert_request, ConvertRequest(request.id, service_ids=(visits.ids["implant"],)))
    facts = clinic.base.read(lambda session: person_facts(session, clinic.sara, maryam, clinic.clock()))
    assert [(one.kind, one.text) for one in facts.alerts] == [(AlertKind.ALLERGY, "Iodine")]
    assert [(one.id, one.service) for one in facts.leads] == [(lead.id, "Implant")]
    assert facts.from_form


def test_somebody_unknown_is_gone(visits: Visits, clinic: Clinic) -> None:
    """C24-31: a card that is not there is refused in words."""
    with pytest.raises(Gone):
        clinic.base.read(lambda session: person_facts(session, clinic.sara, visits.ids["rad"], clinic.clock()))


def test_only_who_gives_the_service_is_offered(visits: Visits, clinic: Clinic) -> None:
    """C24-55: a therapist who names other services does not give this one."""

    only = ProviderService(provider_id=visits.ids["rad"], service_id=visits.ids["cleaning"])
    clinic.change(lambda work: work.add(only).id)
    facts = clinic.base.read(lambda session: service_facts(session, visits.ids["implant"], visits.day()))
    assert [name for _, name in facts.providers] == ["Dr Karimi"]
    assert facts.price == 5_000_000


def test_the_sessions_of_a_course_keep_their_distance(visits: Visits, clinic: Clinic) -> None:
    """C24-64: the same therapist, a week apart, at the same hour; a taken hour moves to the nearest."""
    ask, slots = free(visits, clinic)
    first = next(slot for slot in slots if slot.starts_at == visits.at("10:00"))
    weekly = visits.at("10:00") + timedelta(days=7)
    visits.book(starts_at=weekly, person_id=clinic.ids["ali"])
    found = clinic.base.read(lambda session: course_slots(session, visits.branch, clinic.clock(), ask, first, 3, 7))
    assert len(found) == 3
    assert found[1].on == first.on + timedelta(days=7)
    assert found[1].starts_at in (weekly - timedelta(minutes=30), weekly + timedelta(hours=1))
    assert (found[2].starts_at - found[1].starts_at) > timedelta(days=6)


def test_a_course_keeps_its_hour_when_the_clocks_change(visits: Visits, clinic: Clinic) -> None:
    """C24-64: ten o'clock by the branch's clock, in winter and in summer."""

    def move(work: UnitOfWork) -> None:
        work.session.get_one(Branch, clinic.ids["branch"]).time_zone = "Europe/Berlin"

    clinic.change(move)
    berlin = ZoneInfo("Europe/Berlin")
    ask, slots = free(visits, clinic)
    first = next(slot for slot in slots if f"{slot.starts_at.astimezone(berlin):%H:%M}" == "10:00")
    found = clinic.base.read(lambda session: course_slots(session, visits.branch, clinic.clock(), ask, first, 2, 150))
    assert found[1].starts_at.astimezone(berlin).utcoffset() != first.starts_at.astimezone(berlin).utcoffset()
    assert f"{found[1].starts_at.astimezone(berlin):%H:%M}" == "10:00"


def test_a_family_comes_one_after_the_other(visits: Visits, clinic: Clinic) -> None:
    """P2: nobody waits longer than the visit before takes."""
    ask, slots = free(visits, clinic)
    first = next(slot for slot in slots if slot.starts_at == visits.at("10:00"))
    found = clinic.base.read(lambda session: row_of_slots(session, visits.branch, clinic.clock(), ask, first, 3))
    assert [slot.starts_at for slot in found] == [first.starts_at + timedelta(minutes=30 * at) for at in range(3)]


def test_a_service_of_one_visit_is_no_course(visits: Visits, clinic: Clinic) -> None:
    """C24-64: nought sessions, as an old import may say, are one."""
    clinic.change(lambda work: setattr(work.session.get_one(Service, visits.ids["cleaning"]), "sessions", 0))
    facts = clinic.base.read(lambda session: service_facts(session, visits.ids["cleaning"], visits.day()))
    assert facts.sessions == 1
