"""The card of a ringing telephone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.models.money.payment import Payment, PaymentKind
from crm_desktop.models.people.family import FamilyLink, Relation
from crm_desktop.models.people.person import Person, PersonStatus, Visibility
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.admission import Admission
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.task import Task
from crm_desktop.queries.calls.caller_cards import CallerCard, caller_card
from crm_desktop.rules.reaching import NewPhone, add_number
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support import builders as make
from tests.support.process import Clinic
from tests.support.visits import Visits

MARYAM = "09121234567"

Ask = Callable[..., CallerCard]


@pytest.fixture
def ask(clinic: Clinic) -> Ask:
    def asked(
        number: str = MARYAM, actor: Actor | None = None, region: str = "IR", named: UUID | None = None
    ) -> CallerCard:
        today = date(2026, 11, 21)
        return clinic.base.read(
            lambda session: caller_card(session, actor or clinic.sara, number, today, region, clinic.clock(), named)
        )

    return asked


def a_call(work: UnitOfWork, person_id: UUID, days: int, **given: Any) -> Call:
    defaults = {
        "direction": Direction.IN,
        "status": CallStatus.LOGGED,
        "origin": CallOrigin.PHONE,
        "started_at": work.now - timedelta(days=days),
        "person_id": person_id,
    }
    return work.add(Call(**{**defaults, **given}))


def test_it_tells_of_a_known_caller_what_matters_now(visits: Visits, ask: Ask) -> None:
    """O2: name, birthday, today's visit, open lead, warning, the last three talks, all before the second ring."""
    clinic = visits.clinic
    lead = visits.lead(title="Implant")
    visits.book(starts_at=visits.at("11:00", days=0))
    visits.book(starts_at=visits.at("10:00", days=3))

    def fill(work: UnitOfWork) -> None:
        maryam = work.session.get_one(Person, clinic.ids["maryam"])
        maryam.birth_on, maryam.warning, maryam.do_not_call = date(1990, 5, 17), "Allergic to penicillin", True
        for days in (400, 30):
            on = work.today - timedelta(days=days)
            work.add(Admission(person_id=maryam.id, on=on, at=work.now - timedelta(days=days), amount=500))
        work.add(Payment(person_id=maryam.id, kind=PaymentKind.PAYMENT, amount=300, on=work.today, at=work.now))
        work.add(Payment(person_id=maryam.id, kind=PaymentKind.REFUND, amount=100, on=work.today, at=work.now))
        for days in (1, 2, 3, 4):
            a_call(work, maryam.id, days, note=f"{days}", agent_id=clinic.ids["reza"])
        a_call(work, maryam.id, 0, status=CallStatus.RINGING, note="this very ring")

    clinic.change(fill)
    card = ask()
    assert (card.e164, card.is_possible, card.is_internal, card.is_anonymous) == ("+989121234567", False, False, False)
    (maryam,) = card.people
    assert (maryam.name, maryam.birth_on, maryam.warning) == (
        "Maryam Hosseini",
        date(1990, 5, 17),
        "Allergic to penicillin",
    )
    assert maryam.do_not_call
    assert maryam.has_open_task
    assert maryam.last_at is not None
    assert maryam.visit_today is not None
    assert maryam.visit_today[:4] == (visits.at("11:00", days=0), "Implant", "Dr Karimi", AppointmentStatus.BOOKED)
    assert maryam.open_lead is not None
    assert maryam.open_lead[:2] == (lead, "Implant")
    assert (maryam.client_since, maryam.last_visit_on) == (date(2025, 10, 17), date(2026, 10, 22))
    assert maryam.balance == 200 - 1000
    assert [(talk.note, talk.agent) for talk in maryam.talks] == [("1", "Reza"), ("2", "Reza"), ("3", "Reza")]


def test_a_visit_that_was_called_off_is_not_todays(visits: Visits, ask: Ask) -> None:
    """O2: the next one counts, and one that is over only when nothing else is to come."""
    early = visits.book(starts_at=visits.at("10:00", days=0))
    visits.book(starts_at=visits.at("14:00", days=0))
    visits.clinic.change(lambda work: _status(work, early.id, AppointmentStatus.COMPLETED))
    shown = ask().people[0].visit_today
    assert shown is not None
    assert shown.at == visits.at("14:00", days=0)
    visits.clinic.change(lambda work: _status(work, shown.id, AppointmentStatus.CANCELLED))
    left = ask().people[0].visit_today
    assert left is not None
    assert left.id == early.id


def test_each_part_is_told_by_its_own_right(visits: Visits, ask: Ask) -> None:
    """P25: a card is no way around what one may not see; half of the money would be a wrong balance."""
    visits.lead()
    visits.book(starts_at=visits.at("11:00", days=0))
    clinic = visits.clinic
    clinic.change(lambda work: a_call(work, clinic.ids["maryam"], 1))

    def acting(*without: Right, **rights: Scope) -> Actor:
        held = {right: Scope.ALL for right in Right if right not in without}
        scoped = {Right(name.replace("_", ".")): scope for name, scope in rights.items()}
        return Actor(clinic.ids["sara"], clinic.ids["branch"], frozenset(), {**held, **scoped})

    nothing = acting(Right.APPOINTMENTS_SEE, Right.LEADS_SEE, Right.CALLS_SEE, Right.PAYMENTS_SEE)
    (maryam,) = ask(actor=nothing).people
    assert (maryam.visit_today, maryam.open_lead, maryam.talks, maryam.balance) == (None, None, (), None)
    assert ask(actor=acting(payments_see=Scope.OWN)).people[0].balance is None
    assert ask(actor=acting(Right.PEOPLE_SEE)).people == ()


def test_a_family_is_ranked_and_named_by_what_they_are_to_the_parent(clinic: Clinic, ask: Ask) -> None:
    """P2, B3: all of the number, whoever comes today first; children without a number of their own come after."""

    def fill(work: UnitOfWork) -> dict[str, UUID]:
        mother = work.session.get_one(Person, clinic.ids["maryam"])
        made = {"mother": mother.id}
        for name, has_number in (("son", True), ("daughter", True), ("baby", False), ("moved away", False)):
            child = make.a_person(work, given_name=name, status=PersonStatus.ACTIVE)
            if has_number:
                make.a_phone(work, child, owner_note="mother's")
            made[name] = child.id
        work.add(FamilyLink(person_id=mother.id, relative_id=made["son"], relation=Relation.CHILD))
        work.add(FamilyLink(person_id=made["daughter"], relative_id=mother.id, relation=Relation.PARENT))
        work.add(FamilyLink(person_id=made["baby"], relative_id=made["mother"], relation=Relation.PARENT))
        work.session.get_one(Person, made["moved away"]).status = PersonStatus.ARCHIVED
        work.add(FamilyLink(person_id=mother.id, relative_id=made["moved away"], relation=Relation.CHILD))
        template = make.a_template(work)
        work.add(
            Task(
                template_id=template.id,
                task_type=template.task_type,
                title="Call",
                person_id=made["daughter"],
                due_on=work.today,
            )
        )
        return made

    made = clinic.change(fill)
    card = ask()
    assert card.people[0].person_id == made["daughter"]
    words = {person.person_id: person.relation for person in card.people}
    assert words == {
        made["daughter"]: Relation.CHILD,
        made["son"]: Relation.CHILD,
        made["mother"]: Relation.PARENT,
    }
    assert [(one.person_id, one.relation) for one in card.family] == [(made["baby"], Relation.CHILD)]
    named = ask(named=clinic.ids["ali"])
    assert [one.person_id for one in named.family] == [made["baby"], clinic.ids["ali"]], "Alt+4 stays whom it was"
    assert card.people[0].owner_note == "mother's"


def test_whoever_is_expected_today_stands_first(visits: Visits, ask: Ask) -> None:
    """P2: an appointment today goes before open work and the last dealing."""
    clinic = visits.clinic
    ali = clinic.ids["ali"]
    clinic.change(lambda work: make.a_phone(work, work.session.get_one(Person, ali)).id)
    visits.lead()  # Maryam's
    assert [person.given_name for person in ask().people] == ["Maryam", "Ali"]
    visits.book(person_id=ali, starts_at=visits.at("11:00", days=0))
    assert [person.given_name for person in ask().people] == ["Ali", "Maryam"]


def test_ten_on_one_number_are_nine_on_the_card(clinic: Clinic, ask: Ask) -> None:
    """P2: a digit key picks one, so there are nine at most, relatives among them; a wrong number's owner comes last."""

    def fill(work: UnitOfWork) -> None:
        for at in range(10):
            person = make.a_person(work, given_name=f"Child {at}")
            make.a_phone(work, person, is_valid=at != 0)
            work.add(FamilyLink(person_id=person.id, relative_id=clinic.ids["ali"], relation=Relation.PARENT))

    clinic.change(fill)
    card = ask()
    assert (len(card.people), card.family) == (9, ())
    assert "Child 0" not in [person.given_name for person in card.people]


@pytest.mark.parametrize("number", ["", "02188776655", MARYAM])
def test_who_was_named_in_the_talk_is_on_the_card_whatever_their_number_is(
    clinic: Clinic, ask: Ask, number: str
) -> None:
    """O3: once, however often it is asked, with what is told of every caller; and by right alone."""
    ali = clinic.ids["ali"]
    before, card = ask(number), ask(number, named=ali)
    assert (card.people, card.family[:-1]) == (before.people, before.family)
    assert (card.family[-1].person_id, card.family[-1].name, card.is_anonymous) == (ali, "Ali Karimi", not number)
    assert ask(number, named=clinic.ids["maryam"]).people == ask(number, named=clinic.ids["maryam"]).people
    nobody = Actor(clinic.sara.user_id, clinic.sara.branch_id)
    assert ask(number, nobody, named=ali).family == ()


@pytest.mark.parametrize("number", ["", "anonymous", "Unknown", "sip:anonymous@anonymous.invalid", "asterisk", "  "])
def test_who_hides_their_number_is_nobody(clinic: Clinic, ask: Ask, number: str) -> None:
    """P1: no number is no number, and finds nobody who has none either."""
    card = ask(number)
    assert card.is_anonymous
    assert card.people == ()
    assert card.e164 is None


def test_a_colleague_is_shown_by_name(clinic: Clinic, ask: Ask) -> None:
    """P1, telephony.md: extension to extension opens no client's card, however long the clinic's own numbers are."""

    def fill(work: UnitOfWork) -> None:
        work.add(Extension(number="115", user_id=clinic.ids["reza"]))
        work.add(Extension(number="20010007", user_id=clinic.ids["sara"]))
        work.add(Extension(number="100"))
        add_number(work, clinic.ids["ali"], NewPhone("115"))

    clinic.change(fill)
    for number, name in (("115", "Reza"), ("sip:115@10.0.0.1", "Reza"), ("۱۱۵", "Reza"), ("20010007", "Sara")):
        card = ask(number)
        assert (card.is_internal, card.extension_of, card.people) == (True, name, ()), number
    assert (ask("100").is_internal, ask("100").extension_of) == (True, None)  # the kitchen's
    assert (ask("117").is_internal, ask("117").extension_of) == (True, None)
    assert ask("*115").extension_of is None  # a service of the exchange, and nobody's telephone


@pytest.mark.parametrize(
    ("written", "rings"),
    [
        ("88776655", "02188776655"),  # written without the area code
        ("02188776655", "88776655"),  # sent without it
        ("0906 123 4567", "09061234567"),  # no number of any network that the library knows
        ("0906 123 4567", "+989061234567"),
        ("02188776655", "2188776655"),
        ("234567", "234567"),  # a small town's
    ],
)
def test_the_end_of_a_number_finds_who_may_be_it(clinic: Clinic, ask: Ask, written: str, rings: str) -> None:
    """P1, B1: found by the last digits it says "possible"; with two who end so, nobody is."""

    def write_down(work: UnitOfWork, name: str) -> Phone:
        return add_number(work, clinic.ids[name], NewPhone(written))

    phone = clinic.change(lambda work: write_down(work, "ali"))
    card = ask(rings)
    assert [person.given_name for person in card.people] == ["Ali"]
    assert card.is_possible is (phone.e164 is None or card.e164 != phone.e164)
    assert not card.is_internal
    clinic.change(lambda work: write_down(work, "maryam"))
    assert ask(rings).people == () or not ask(rings).is_possible


@pytest.mark.parametrize("rings", ["+447700900123", "447700900123", "07700900123", "07700 900 123"])
def test_a_whole_number_that_somebody_has_is_theirs_whatever_the_library_knows(
    clinic: Clinic, ask: Ask, rings: str
) -> None:
    """P1, B1: the demo clinic's English numbers, and every range that is newer than the program, are no mere maybe."""

    def write_down(work: UnitOfWork, name: str) -> Phone:
        return add_number(work, clinic.ids[name], NewPhone("+44 7700 900123"))

    clinic.change(lambda work: write_down(work, "ali"))
    card = ask(rings, region="GB")
    assert ([person.given_name for person in card.people], card.is_possible) == (["Ali"], False)
    assert card.e164 == "+447700900123"
    clinic.change(lambda work: write_down(work, "maryam"))
    assert len(ask(rings, region="GB").people) == 2, "a family with such a number is offered whole"


def test_a_number_of_another_country_is_somebody_else(clinic: Clinic, ask: Ask) -> None:
    """P1: the same last digits behind another country code, said in full, are no possible match."""
    assert ask("+79121234567").people == ()
    assert ask("9121234567", region="RU").is_possible  # without it, the exchange may have meant ours


def test_possible_is_judged_over_all_and_shown_by_right(clinic: Clinic, ask: Ask) -> None:
    """P25: of two who end so one may be hidden; the other is no more likely for that."""

    def fill(work: UnitOfWork) -> None:
        ali = work.session.get_one(Person, clinic.ids["ali"])
        ali.visibility, ali.created_by = Visibility.TEAM, clinic.ids["reza"]
        add_number(work, ali.id, NewPhone("88776655"))

    clinic.change(fill)
    narrow = Actor(clinic.ids["sara"], clinic.ids["branch"], frozenset(), {Right.PEOPLE_SEE: Scope.OWN})
    assert ask("02188776655").people
    assert not ask("02188776655", narrow).people
    clinic.change(lambda work: add_number(work, clinic.ids["maryam"], NewPhone("88776655")).id)
    assert not ask("02188776655", narrow).people


def test_a_whole_card_asks_few_questions(visits: Visits, ask: Ask) -> None:
    """B1: the number of statements does not grow with the visits, leads and payments of a caller."""
    said: list[str] = []
    visits.lead()
    visits.book(starts_at=visits.at("11:00", days=0))

    def heard(_c: Any, _cur: Any, statement: str, *_rest: Any) -> None:
        said.append(statement)

    event.listen(visits.clinic.base.readers, "before_cursor_execute", heard)
    ask()
    assert len(said) <= 9, "\n".join(said)
    said.clear()
    ask("117")
    assert len(said) <= 3, "\n".join(said)


def _status(work: UnitOfWork, visit_id: UUID, status: AppointmentStatus) -> None:
    work.session.get_one(Appointment, visit_id).status = status
