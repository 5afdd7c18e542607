"""Years of past visits come in with who came and who did not, and nothing follows from them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from crm_desktop.models.access import Actor
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.admission import Admission
from crm_desktop.models.visits.appointment import Appointment, AppointmentSource, AppointmentStatus
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.work.lead import Lead
from crm_desktop.models.work.task import Task
from crm_desktop.queries.breaches import breaches
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row, undo

AT = datetime(2026, 10, 5, 10, 0)
DAY = datetime(2026, 10, 5)


def importing(base: OpenBase, program: Actor, **given: object) -> Importing:
    return Importing(base, program, "appointments", **given)  # type: ignore[arg-type]  # passed through as given


def visits(base: OpenBase) -> list[Appointment]:
    def question(session):  # type: ignore[no-untyped-def]  # a session goes in, rows come out
        found = list(
            session.scalars(select(Appointment).where(Appointment.deleted_at.is_(None)).order_by(Appointment.id))
        )
        session.expunge_all()
        return found

    return base.read(question)


def count(base: OpenBase, model: type) -> int:
    statement = select(func.count()).select_from(model).where(model.deleted_at.is_(None))  # type: ignore[attr-defined]  # every synced model
    return base.read(lambda session: session.scalar(statement)) or 0


def test_who_came_is_admitted_and_who_did_not_is_a_no_show(base: OpenBase, program: Actor) -> None:
    """B10, FC-30: completed with its admission, or a no-show; no lead, no task; the base stays sound."""
    told = (
        importing(base, program)
        .group(
            row(2, person_key="7", person="Sara Ahmadi", phone="09121234567", birth_on=date(1980, 5, 1),
                booked_at=datetime(2026, 9, 20, 9, 30), visit_at=AT, service="Cleaning", provider="Dr Rad",
                showed=True),
            row(3, person_key="7", visit_at=datetime(2026, 10, 12, 11, 0), service="cleaning", provider="DR RAD",
                missed=True),
        )
        .end()
    )  # fmt: skip
    assert (told.read, told.made) == (2, 2)
    came, missed = visits(base)
    assert (came.status, missed.status) == (AppointmentStatus.COMPLETED, AppointmentStatus.NO_SHOW)
    assert came.source is AppointmentSource.IMPORT
    assert came.person_id == missed.person_id
    assert came.starts_at.isoformat() == "2026-10-05T06:30:00+00:00"
    assert came.created_at.isoformat() == "2026-09-20T06:00:00+00:00"
    assert [count(base, model) for model in (Person, Provider, Service, Admission, Lead, Task)] == [1, 1, 1, 1, 0, 0]
    person = base.read(lambda s: s.execute(select(Person.standing, Person.birth_on, Person.external_id)).one())
    assert tuple(person) == (PersonStanding.CLIENT, date(1980, 5, 1), "7")
    assert base.read(lambda s: breaches(s, program)) == []


def test_bare_days_stay_the_day_and_may_lie_over_each_other(base: OpenBase, program: Actor) -> None:
    """B10: without hours every visit of a day begins at midnight and is marked, so that check stays clean."""
    day = datetime.fromisoformat("2026-10-05T00:00:00+00:00")
    importing(base, program).group(
        *(row(n, person=f"Person {n}", age=40, visit_at=day, showed=True) for n in range(2, 6))
    )
    assert {(one.on, one.is_overbooked) for one in visits(base)} == {(date(2026, 10, 5), True)}
    assert base.read(lambda s: breaches(s, program)) == []
    born = base.read(lambda s: s.execute(select(Person.birth_on, Person.notes)).first())
    assert born is not None
    assert (born[0], "(40)" in (born[1] or "")) == (date(1986, 1, 1), True)


def test_two_at_one_time_are_marked(base: OpenBase, program: Actor) -> None:
    """G6: a past overbooking is one here too, also against what was imported before."""
    importing(base, program).group(row(2, person="Ali", visit_at=AT, showed=True)).end()
    importing(base, program).group(
        row(2, person="Olga", visit_at=AT, showed=True), row(3, person="Reza", visit_at=AT, showed=False)
    ).end()
    assert [visit.is_overbooked for visit in visits(base)] == [False, True, False]
    assert base.read(lambda s: breaches(s, program)) == []


@pytest.mark.parametrize("keys", [{"external_id": "v1"}, {}])
def test_the_same_visit_comes_in_once(base: OpenBase, program: Actor, keys: dict[str, str]) -> None:
    """FC-30: by its own key, else by person, moment and service; twice in a file, and in a second file."""
    one: dict[str, Any] = {"person_key": "7", "visit_at": AT, "showed": True, **keys}
    first = importing(base, program).group(row(2, **one), row(3, **one))
    first.end()
    assert first.fates == [(3, "skipped", "import.duplicate_in_file")]
    again = importing(base, program).group(row(2, **one))
    assert again.fates == [(2, "skipped", "import.duplicate")]
    assert count(base, Appointment) == 1


def test_the_same_file_makes_nothing_twice(base: OpenBase, program: Actor) -> None:
    """FC-30: people of whom only the name is known are not made again either."""
    rows = [row(n, person=f"Person {n}", visit_at=DAY, missed=False) for n in (2, 3)]
    importing(base, program, file_sha256="ab").group(*rows).end()
    told = importing(base, program, file_sha256="ab").group(*rows).end()
    assert (told.made, told.skipped) == (0, 2)
    assert (count(base, Person), count(base, Appointment)) == (2, 2)


def test_a_family_shares_its_number(base: OpenBase, program: Actor) -> None:
    """G1: another name on a known number is another person; the same name in another order is not."""
    Importing(base, program, "people").group(row(2, full_name="Sara Ahmadi", phone="09121234567")).end()
    importing(base, program).group(
        row(2, person="Ahmadi Sara", phone="+98 912 123 4567", visit_at=AT, showed=True),
        row(3, person="Amir Ahmadi", phone="09121234567", visit_at=AT, showed=True),
        row(4, person="Amir Ahmadi", phone="09121234567", visit_at=datetime(2026, 10, 6, 9, 0), showed=False),
    ).end()
    assert (count(base, Person), count(base, Phone)) == (2, 2)
    standings = base.read(lambda s: list(s.scalars(select(Person.standing))))
    assert standings == [PersonStanding.CLIENT, PersonStanding.CLIENT]


def test_what_cannot_be_is_refused_with_its_reason(base: OpenBase, program: Actor) -> None:
    """FC-30: no row disappears without a reason."""
    run = importing(base, program).group(
        row(2, person="Ali", visit_at=datetime(2030, 1, 1, 9, 0), showed=True),
        row(3, person="Ali", visit_at=AT, booked_at=datetime(2026, 10, 6), showed=True),
        row(4, visit_at=AT, showed=True),
        row(5, person="Ali", visit_at=AT, showed=True, missed=True),
    )
    assert run.fates == [
        (2, "refused", "import.day_to_come"),
        (3, "refused", "import.booked_too_late"),
        (4, "refused", "import.nobody_named"),
        (5, "refused", "import.came_and_missed"),
    ]
    assert run.end().made == 0


def test_an_undone_import_leaves_nothing(base: OpenBase, program: Actor) -> None:
    """B13: a contact of before is a contact again; the file may come in anew."""
    Importing(base, program, "people").group(row(2, full_name="Sara Ahmadi", phone="09121234567")).end()
    run = importing(base, program, file_sha256="ab")
    run.group(row(2, phone="09121234567", visit_at=AT, showed=True, provider="Dr Rad", service="Cleaning"))
    run.group(row(3, person="Ali", visit_at=AT, showed=False, provider="Dr Rad")).end()
    _, kept = undo(base, program, run.batch_id)
    assert kept == []
    assert [count(base, model) for model in (Person, Appointment, Admission, Provider, Service)] == [1, 0, 0, 0, 0]
    assert base.read(lambda s: list(s.scalars(select(Person.standing).where(Person.deleted_at.is_(None))))) == [
        "contact"
    ]
    assert (
        importing(base, program, file_sha256="ab").group(row(2, person="Ali", visit_at=AT, showed=True)).end().made == 1
    )


def test_an_undo_keeps_what_somebody_worked_on(base: OpenBase, program: Actor) -> None:
    """B13: the visit that was changed since stays with its admission, its person and what it was for."""
    run = importing(base, program)
    run.group(
        row(2, person="Ali", visit_at=AT, showed=True, provider="Dr Rad"),
        row(3, person="Olga", visit_at=AT, showed=True, provider="Dr Karimi"),
    ).end()
    first = visits(base)[0]
    base.writer.write(program, lambda work: setattr(work.get(Appointment, first.id), "note", "asked for a paper"))
    undo(base, program, run.batch_id)
    assert [count(base, model) for model in (Person, Appointment, Admission, Provider)] == [1, 1, 1, 1]
    assert base.read(lambda s: breaches(s, program)) == []
