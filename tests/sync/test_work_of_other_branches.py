"""What the call centre books and gives away arrives at the desk of the branch where it is done, over a real server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.models.visits.provider import Provider
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.due import When
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.hand_over_task import HandOverTask, hand_over_task
from tests.support import builders as make
from tests.support.central import Central
from tests.support.stations import Open, Workstation

NEAR: dict[Right, Scope] = {right: Scope.BRANCH for right in Right if right is not Right.IMPORT_RUN}
Ids = dict[str, UUID]


def _clinic(south: UUID) -> Callable[[UnitOfWork], Ids]:
    def build(work: UnitOfWork) -> Ids:
        (_, rad), (_, room) = make.two_therapists(work)
        rad.branch_id = room.branch_id = south
        call = make.a_template(work, "First call", preset="first_contact")
        make.a_template(work, "Visit", TaskType.OTHER_CLIENT, preset="visit", position=7)
        make.a_pipeline(work)
        service, person = make.a_service(work, "Implant", 60, 5_000_000), make.a_person(work)
        return {"rad": rad.id, "service": service.id, "person": person.id, "call": call.id}

    return build


def _who(station: Workstation) -> Actor:
    return Actor(station.member.user_id, station.member.branch_id, rights=NEAR, name="Olga")


def test_a_visit_that_the_call_centre_books_is_received_where_it_takes_place(central: Central, stations: Open) -> None:
    """C24-16, sync.md 10: South's desk sees the visit, its task, its lead and its deal, and wins them."""
    south = central.branch("South")
    boss, olga = stations(), stations(central.member(NEAR, south, name="Olga"))
    boss.sync()
    ids: Ids = boss.write(_clinic(south))
    today = datetime.combine(boss.clock().date(), time(12), tzinfo=UTC)

    def book(work: UnitOfWork) -> tuple[UUID, UUID]:
        lead = create_lead(work, CreateLead((ids["person"],), service_ids=(ids["service"],)))[0]
        order = BookAppointment(
            ids["person"],
            ids["service"],
            ids["rad"],
            today + timedelta(hours=2),
            lead_id=lead.id,
            overbook_reason="Pain",
        )
        return book_appointment(work, order).id, lead.id

    visit_id, lead_id = boss.write(book)
    boss.sync()
    olga.sync()
    assert set(boss.said()) == {"ok"}
    assert olga.ask("SELECT count(*) FROM appointment WHERE id = :id", id=visit_id.hex) == [(1,)]
    assert olga.ask("SELECT count(*) FROM task WHERE lead_id = :id", id=lead_id.hex)[0][0] >= 1
    olga.base.writer.write(_who(olga), lambda work: admit(work, Admit(visit_id)), act="test")
    olga.sync()
    assert set(olga.said()) == {"ok"}
    boss.sync()
    assert boss.base.read(lambda session: session.get_one(Lead, lead_id).status) is LeadStatus.CLOSED
    assert boss.base.read(lambda session: session.get_one(Appointment, visit_id).branch_id) == south
    assert boss.ask("SELECT branch_id FROM admission") == [(south.hex,)]


def test_a_task_that_is_given_to_another_branch_arrives_there_and_leaves_again(
    central: Central, stations: Open
) -> None:
    """T2: an 'L' entry takes it off the desk that has it no more."""
    south = central.branch("South")
    boss, olga = stations(), stations(central.member(NEAR, south, name="Olga"))
    nina = stations(central.member(NEAR, boss.member.branch_id, name="Nina"))
    boss.sync()
    ids: Ids = boss.write(_clinic(south))
    order = CreateTask(ids["call"], When(None), person_id=ids["person"], performer_id=nina.member.user_id)
    task_id = boss.write(lambda work: create_task(work, order)).id

    def seen() -> list[int]:
        for station in (boss, olga, nina):
            station.sync()
        query = "SELECT count(*) FROM task WHERE id = :id"
        return [station.ask(query, id=task_id.hex)[0][0] for station in (olga, nina)]

    assert seen() == [0, 1]
    boss.write(lambda work: hand_over_task(work, HandOverTask(task_id, olga.member.user_id)))
    assert seen() == [1, 0]
    assert set(boss.said()) == {"ok"}


def test_the_providers_branch_is_everybodys_to_know(central: Central, stations: Open) -> None:
    """Providers are shared by all branches, whatever branch they name."""
    south = central.branch("South")
    boss, olga = stations(), stations(central.member(NEAR, south, name="Olga"))
    boss.sync()
    ids: Ids = boss.write(_clinic(south))
    boss.sync()
    olga.sync()
    assert olga.base.read(lambda session: session.get_one(Provider, ids["rad"]).branch_id) == south
