"""What happens in the demo clinic: who was there before, an ordinary day, and this morning."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from functools import partial
from uuid import UUID

from crm_desktop.demo.answers import complete, open_tasks, service
from crm_desktop.demo.cast import Face
from crm_desktop.demo.clinic import Demo
from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.people.family import Relation
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.request import RequestKind
from crm_desktop.queries.admin.channels import channel_rows
from crm_desktop.queries.notes.tags import tag_rows
from crm_desktop.queries.process.process_cells import process_cells
from crm_desktop.rules.due import When
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from crm_desktop.usecases.people.create_person import Address, CreatePerson, create_person
from crm_desktop.usecases.people.link_family import LinkFamily, link_family
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task

NEW_A_DAY = (3, 6)
GROUP = 50
FIRST_FILE = 10_000
# Of what is due on a day, how much gets done on it: nobody's list is ever empty.
DILIGENCE = 0.93
MORNING_UNTIL = time(10, 30)


def old_clients(demo: Demo, people: int) -> list[UUID]:
    """Whoever was there before the story begins; made fifty a group."""
    made: list[UUID] = []
    while len(made) < people:
        batch = [demo.cast.face() for _ in range(min(GROUP, people - len(made)))]
        start = FIRST_FILE + len(made)

        def work(unit: UnitOfWork, batch: Sequence[Face] = batch, start: int = start) -> list[UUID]:
            return [_client(demo, unit, face, start + at) for at, face in enumerate(batch)]

        made += demo.act(demo.staff.lead, work)
    _families(demo, made)
    _tags(demo, made)
    return made


def a_day(demo: Demo, day: date, clients: list[UUID]) -> None:
    """New people call in the morning, a few old ones are wanted back, and the day's list is worked through."""
    for turn in range(demo.chance.randint(*NEW_A_DAY)):
        demo.at(day, time(9 + turn, demo.chance.randrange(0, 60, 5)))
        clients.append(_new_lead(demo, demo.chance.choice(demo.staff.callers)))
    _plans(demo, day, clients, 3)
    for turn, task in enumerate(open_tasks(demo, demo.staff.manager, day)):
        if demo.chance.random() < DILIGENCE:
            demo.at(day, time(min(9 + turn // 6, 19), turn % 6 * 9))
            complete(demo, _performer(demo, task.performer_id), task)
    for _ in range(2):
        _comment(demo, demo.chance.choice(clients))


def this_morning(demo: Demo, clients: list[UUID]) -> None:
    """Until half past ten: some of the list is done, two calls were missed, one task is in work."""
    today = demo.today
    demo.at(today, time(8, 50))
    _plans(demo, today, clients, 12)
    _round(demo, clients)
    for turn in range(4):
        demo.at(today, time(9, 5 + turn * 12))
        clients.append(_new_lead(demo, demo.chance.choice(demo.staff.callers)))
    due = open_tasks(demo, demo.staff.manager, today)
    for turn, task in enumerate(due[: len(due) // 3]):
        if turn % 9 != 4:
            demo.at(today, time(9, min(turn * 3, 59)))
            complete(demo, _performer(demo, task.performer_id), task)
    demo.at(today, time(10, 4))
    _unknown_caller(demo)
    demo.at(today, time(10, 12))
    demo.act(
        demo.staff.receptionist,
        lambda work: receive_request(work, ReceiveRequest(RequestKind.MISSED_CALL, phone_raw=demo.cast.face().number)),
    )
    _comment(demo, clients[-1], demo.staff.receptionist.user_id)
    demo.at(today, time(10, 25))
    mine = [task for task in open_tasks(demo, demo.staff.receptionist, today) if task.person_id is not None]
    if mine:
        demo.act(demo.staff.receptionist, lambda work: take_task(work, TakeTask(mine[-1].id)), "take_task")


def _client(demo: Demo, work: UnitOfWork, face: Face, file_number: int) -> UUID:
    chance = demo.chance
    person = create_person(
        work,
        CreatePerson(
            given_name=face.given,
            family_name=face.family,
            father_name=face.father,
            sex=face.sex,
            birth_on=face.birth_on,
            file_number=str(file_number),
            standing=PersonStanding.CLIENT if chance.random() < 0.8 else PersonStanding.CONTACT,
            warning=demo.one_of("warnings") if chance.random() < 0.05 else None,
            phones=(NewPhone(face.number),),
            contacts=((ContactKind.WHATSAPP, face.number),) if chance.random() < 0.2 else (),
            addresses=(Address(city=str(demo.told["city"]), line=face.street),) if chance.random() < 0.4 else (),
            really_new=True,
        ),
    )
    return person.id


def _families(demo: Demo, clients: Sequence[UUID]) -> None:
    """Every tenth client has a child on the same number, and pays for it."""
    for parent_id in clients[::10]:
        face = demo.cast.face(youngest=4, oldest=16)

        def work(unit: UnitOfWork, parent_id: UUID = parent_id, face: Face = face) -> None:
            parent = unit.get(Person, parent_id)
            child = create_person(
                unit,
                CreatePerson(
                    given_name=face.given,
                    family_name=parent.family_name,
                    sex=face.sex,
                    birth_on=face.birth_on,
                    standing=PersonStanding.CLIENT,
                    really_new=True,
                ),
            )
            unit.session.flush()
            link_family(unit, LinkFamily(child.id, parent_id, Relation.PARENT, pays=True))

        demo.act(demo.staff.lead, work)


def _tags(demo: Demo, clients: Sequence[UUID]) -> None:
    tags = demo.base.read(lambda session: tag_rows(session, demo.staff.lead, lost_reasons=False))
    for person_id in clients[:: max(1, len(clients) // 60)]:
        order = PutTag("person", person_id, tag_id=demo.chance.choice(tags).id)
        demo.act(demo.staff.lead, partial(put_tag, order=order))


def _new_lead(demo: Demo, actor: Actor) -> UUID:
    """Somebody new rings, asks, and becomes a lead of whoever answered."""
    face, wish = demo.cast.face(), demo.one_of("wishes")
    channels = demo.once("channels", lambda session: channel_rows(session, actor))
    channel, service_id = demo.chance.choice(channels).id, service(demo, actor)
    priority = demo.chance.choices(list(Priority), (1, 6, 2, 1))[0]

    def work(unit: UnitOfWork) -> UUID:
        person = create_person(
            unit,
            CreatePerson(
                given_name=face.given,
                family_name=face.family,
                sex=face.sex,
                birth_on=face.birth_on,
                channel_id=channel,
                phones=(NewPhone(face.number),),
                really_new=True,
            ),
        )
        unit.session.flush()
        create_lead(
            unit,
            CreateLead(
                person_ids=(person.id,),
                title=wish,
                priority=priority,
                service_ids=(service_id,),
                channel_id=channel,
                assignee_id=actor.user_id,
            ),
        )
        return person.id

    return demo.act(actor, work, "create_lead")


def _plans(demo: Demo, day: date, clients: Sequence[UUID], number: int) -> None:
    """Calls to old clients: a recall, a payment, how they feel after the visit."""
    wanted = {"recall", "confirm_visit", "after_visit_call", "payment_reminder", "call_back"}
    rows = demo.once("process", lambda session: process_cells(session, demo.staff.lead))
    templates = [row.template_id for row in rows if row.preset in wanted]
    for turn in range(number):
        performer = demo.staff.callers[turn % len(demo.staff.callers)]
        order = CreateTask(
            template_id=demo.chance.choice(templates),
            when=When(at=demo.moment(day, 9 + turn * 8 // max(number, 8), turn % 4 * 15)),
            person_id=demo.chance.choice(clients),
            performer_id=performer.user_id,
        )
        demo.act(demo.staff.lead, partial(create_task, order=order), "create_task")


def _round(demo: Demo, clients: Sequence[UUID]) -> None:
    rows = demo.once("process", lambda session: process_cells(session, demo.staff.lead))
    template = next(row.template_id for row in rows if row.preset == "lapsed_round")
    order = CreateCallRound(
        template_id=template,
        person_ids=tuple(demo.chance.sample(list(clients), 12)),
        when=When(on=demo.today + timedelta(days=2)),
        team_id=demo.staff.call_team,
    )
    demo.act(demo.staff.lead, lambda work: create_call_round(work, order), "create_call_round")


def _unknown_caller(demo: Demo) -> None:
    number = demo.cast.face().number
    called = demo.act(
        demo.staff.operators[0], lambda work: log_call(work, LogCall(Direction.IN, number=number)), "log_call"
    )
    demo.act(
        demo.staff.operators[0],
        lambda work: finish_call(work, FinishCall(called.call_id, talk_for=48, note=demo.one_of("notes"))),
    )


def _comment(demo: Demo, person_id: UUID, to: UUID | None = None) -> None:
    order = WriteComment("person", person_id, demo.one_of("comments"), user_ids=(to,) if to is not None else ())
    demo.act(demo.chance.choice(demo.staff.operators), lambda work: write_comment(work, order), "write_comment")


def _performer(demo: Demo, user_id: UUID | None) -> Actor:
    everybody = (*demo.staff.callers, demo.staff.lead, demo.staff.manager)
    return next((actor for actor in everybody if actor.user_id == user_id), demo.staff.operators[0])
