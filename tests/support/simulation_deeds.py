"""What a receptionist does in a simulated clinic: each deed is one unit of work and comes back as a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.ids import rule_id
from crm_desktop.kit.problems import Problem
from crm_desktop.models.base import Synced
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause, StageHistory
from crm_desktop.models.notes.comment import Comment
from crm_desktop.models.notes.tag import TagUse
from crm_desktop.models.people.person import Person, Visibility
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES, HOLDING, Appointment, AppointmentStatus
from crm_desktop.models.work.lead import LEAD_MOVES, Lead, LeadStatus
from crm_desktop.models.work.task import OPEN_TASKS, TASK_MOVES, Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from tests.support.simulation_steps import Choice, Nothing

R = TypeVar("R", bound=Synced)
Tell = Callable[[UnitOfWork], str]

NAMES = ("Sara", "Maryam", "Daniel", "Reza", "Olga", "Amir", "Leila", "James", "Emma", "Parisa")
# Few of everything, so that stations meet: the newest rows are worked on, and the day has five slots.
AT_ONCE = 6
SLOTS = tuple(timedelta(hours=hour) for hour in (9, 9.5, 10, 10.5, 11))
LENGTH = timedelta(minutes=30)


@dataclass(frozen=True)
class Cast:
    """Ids of what the clinic had before the story begins."""

    day: datetime  # the midnight, in UTC, that slots are counted from
    branches: tuple[UUID, ...]
    users: tuple[UUID, ...]
    providers: tuple[UUID, ...]
    service: UUID
    template: UUID
    deal_type: UUID
    stages: tuple[UUID, ...]  # two open ones, won, lost
    tags: tuple[UUID, ...]


@dataclass
class Deeds:
    """Writes one deed of a step; the branch is where its author works."""

    cast: Cast
    choice: Choice
    user_id: UUID
    branch_id: UUID
    names: dict[str, str] = field(default_factory=dict)  # what a row is called in the story

    def __call__(self, name: str) -> Tell:
        return getattr(self, f"_{name}")  # type: ignore[no-any-return]  # deeds are named by the steps

    # -- finding

    def _id(self) -> UUID:
        return UUID(int=self.choice.chance.getrandbits(128), version=4)

    def _some(self, work: UnitOfWork, model: type[R], *where: Any) -> R:
        """One of the newest living rows; the order must not hang on what a station happens to have stored first."""
        newest = (
            select(model)
            .where(model.deleted_at.is_(None), *where)
            .order_by(model.created_at.desc(), model.id)
            .limit(AT_ONCE)
        )
        found = {row.id.hex: row for row in work.session.scalars(newest)}
        return found[self.choice.of(list(found))]

    def _add(self, work: UnitOfWork, row: R, name: str = "") -> R:
        row.id = self._id()
        row.branch_id = self.branch_id
        work.add(row)
        self.names[row.id.hex] = name or f"{row.__tablename__} {row.id.hex[:4]}"
        return row

    def _name(self, row: Synced | UUID) -> str:
        key = row.hex if isinstance(row, UUID) else row.id.hex
        return self.names.get(key, key[:4])

    def _text(self, word: str) -> str:
        return f"{word} {self.choice.step.number}"

    # -- persons

    def _new_person(self, work: UnitOfWork) -> str:
        name = f"{self.choice.value(NAMES)}-{self.choice.step.number}"
        is_hidden = self.choice.chance.random() < 0.25
        person = self._add(
            work,
            Person(
                given_name=name,
                family_name="Hosseini",
                visibility=Visibility.TEAM if is_hidden else Visibility.PUBLIC,
            ),
            name,
        )
        work.session.flush()
        number = f"+98912{self.choice.chance.randrange(10**7):07d}"
        self._add(work, Phone(person_id=person.id, raw=number, e164=number, tail=number[::-1][:10], is_primary=True))
        return f"makes {name}" + (", for the branch only" if is_hidden else "")

    def _edit_person(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        columns = self.choice.chance.sample(
            ["given_name", "family_name", "best_time", "language", "do_not_call", "file_number", "warning"],
            self.choice.chance.randint(1, 3),
        )
        for column in columns:
            value: Any = self._text(column)[:20]
            if column == "language":
                value = self.choice.value(("fa", "ru", "en"))
            elif column == "do_not_call":
                value = not person.do_not_call
            setattr(person, column, value)
        return f"edits {', '.join(columns)} of {self._name(person)}"

    def _note(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        person.notes = self._text("note") if self.choice.chance.random() < 0.8 else None
        return f"{'writes' if person.notes else 'empties'} the notes of {self._name(person)}"

    def _warn(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        person.warning = self._text("warning")
        return f"warns about {self._name(person)}"

    def _renumber(self, work: UnitOfWork) -> str:
        phone = self._some(work, Phone)
        number = f"+98935{self.choice.chance.randrange(10**7):07d}"
        phone.raw = phone.e164 = number
        phone.tail = number[::-1][:10]
        return f"puts another number for {self._name(phone.person_id)}"

    def _delete_person(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        for phone in work.session.scalars(select(Phone).where(Phone.person_id == person.id)):
            if phone.deleted_at is None:
                work.remove(phone)
        work.remove(person)
        return f"deletes {self._name(person)}"

    def _hide_person(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        hide = person.visibility is Visibility.PUBLIC
        person.visibility = Visibility.TEAM if hide else Visibility.PUBLIC
        return f"makes {self._name(person)} {'visible in the branch only' if hide else 'public'}"

    # -- visits

    def _slot(self) -> tuple[UUID, datetime]:
        return self.choice.value(self.cast.providers), self.cast.day + self.choice.value(SLOTS)

    def _is_free(self, work: UnitOfWork, provider: UUID, at: datetime, but: UUID | None = None) -> bool:
        there = select(Appointment.id).where(
            Appointment.deleted_at.is_(None),
            Appointment.provider_id == provider,
            Appointment.status.in_(HOLDING),
            Appointment.is_overbooked.is_(False),
            Appointment.starts_at < at + LENGTH,
            Appointment.ends_at > at,
        )
        return not [one for one in work.session.scalars(there) if one != but]

    def _visit(self, person: Person, provider: UUID, at: datetime, **given: Any) -> Appointment:
        return Appointment(
            person_id=person.id,
            service_id=self.cast.service,
            provider_id=provider,
            on=at.date(),
            starts_at=at,
            ends_at=at + LENGTH,
            **given,
        )

    def _when(self, at: datetime) -> str:
        minutes = int((at - self.cast.day).total_seconds()) // 60
        return f"{minutes // 60}:{minutes % 60:02d}"

    def _who(self, provider: UUID) -> str:
        return f"provider {self.cast.providers.index(provider) + 1}"

    def _book(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        provider, at = self._slot()
        if not self._is_free(work, provider, at):
            raise Nothing
        self._add(work, self._visit(person, provider, at), f"the visit of {self._name(person)}")
        person.best_time = self._text("after")
        return f"books {self._when(at)} with {self._who(provider)} for {self._name(person)}, and notes it on the card"

    def _overbook(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        provider, at = self._slot()
        visit = self._visit(person, provider, at, is_overbooked=True, overbook_reason="Toothache")
        self._add(work, visit, f"the extra visit of {self._name(person)}")
        return f"overbooks {self._when(at)} with {self._who(provider)} for {self._name(person)}"

    def _move(self, work: UnitOfWork) -> str:
        visit = self._some(work, Appointment, Appointment.status.in_(HOLDING))
        provider, at = self._slot()
        if not self._is_free(work, provider, at, visit.id):
            raise Nothing
        visit.provider_id, visit.starts_at, visit.ends_at = provider, at, at + LENGTH
        return f"moves {self._name(visit)} to {self._when(at)} with {self._who(provider)}"

    def _visit_status(self, work: UnitOfWork) -> str:
        visit = self._some(
            work, Appointment, Appointment.status.in_([s for s, then in APPOINTMENT_MOVES.items() if then])
        )
        allowed = sorted(APPOINTMENT_MOVES[visit.status] - {AppointmentStatus.UNPLACED})
        visit.status = self.choice.value(allowed)
        if visit.status in HOLDING and not self._is_free(work, visit.provider_id, visit.starts_at, visit.id):
            raise Nothing
        visit.status_at = work.now
        return f"makes {self._name(visit)} {visit.status.value}"

    # -- tasks, leads, deals

    def _new_task(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        self._add(work, self._task(person), f"the call of {self._name(person)}")
        return f"plans a call of {self._name(person)}"

    def _task(self, person: Person) -> Task:
        return Task(
            template_id=self.cast.template,
            task_type=TaskType.PERSONAL_CALL,
            title=self._text("call"),
            person_id=person.id,
            author_id=self.user_id,
            due_on=self.cast.day.date(),
        )

    def _follow_up(self, work: UnitOfWork) -> str:
        """A rule makes the same row wherever it is applied."""
        person = self._some(work, Person)
        row_id = rule_id("simulated follow-up", person.id.hex)
        if work.session.get(Task, row_id) is not None:
            raise Nothing
        task = self._task(person)
        task.id, task.branch_id, task.title = row_id, person.branch_id, "follow-up"
        work.add(task)
        self.names[row_id.hex] = f"the follow-up of {self._name(person)}"
        return f"applies the rule that follows {self._name(person)} up"

    def _task_status(self, work: UnitOfWork) -> str:
        task = self._some(work, Task, Task.status.in_(OPEN_TASKS))
        task.status = self.choice.value(sorted(TASK_MOVES[task.status]))
        if task.status is TaskStatus.IN_WORK:
            task.performer_id, task.taken_at = self.user_id, work.now
        elif task.status is TaskStatus.DONE:
            task.done_at, task.done_by, task.result_note = work.now, self.user_id, self._text("came to")
        return f"makes {self._name(task)} {task.status.value}"

    def _postpone(self, work: UnitOfWork) -> str:
        task = self._some(work, Task, Task.status.in_(OPEN_TASKS))
        task.due_on = self.cast.day.date() + timedelta(days=self.choice.chance.randint(1, 9))
        task.postponed += 1
        return f"postpones {self._name(task)}"

    def _new_lead(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        lead = Lead(title=self._text("lead"), person_id=person.id, assignee_id=self.user_id)
        self._add(work, lead, f"the lead of {self._name(person)}")
        return f"makes a lead of {self._name(person)}"

    def _lead_status(self, work: UnitOfWork) -> str:
        lead = self._some(work, Lead, Lead.status.in_([status for status, then in LEAD_MOVES.items() if then]))
        lead.status = self.choice.value(sorted(LEAD_MOVES[lead.status]))
        lead.closed_at = work.now if lead.status in (LeadStatus.CLOSED, LeadStatus.LOST) else None
        lead.description = self._text("because")
        return f"makes {self._name(lead)} {lead.status.value}"

    def _new_deal(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        deal = Deal(
            title=self._text("deal"),
            deal_type_id=self.cast.deal_type,
            stage_id=self.cast.stages[0],
            person_id=person.id,
            amount=1_000_000,
            owner_id=self.user_id,
        )
        self._add(work, deal, f"the deal of {self._name(person)}")
        return f"opens a deal of {self._name(person)}"

    def _moved(self, work: UnitOfWork, deal: Deal, stage: UUID) -> None:
        work.session.flush()
        history = StageHistory(
            deal_id=deal.id,
            from_stage_id=deal.stage_id,
            to_stage_id=stage,
            at=work.now,
            by=self.user_id,
            cause=MoveCause.HAND,
        )
        self._add(work, history)
        deal.stage_id = stage

    def _move_deal(self, work: UnitOfWork) -> str:
        deal = self._some(work, Deal, Deal.status == DealStatus.OPEN)
        self._moved(work, deal, self.choice.value(self.cast.stages[:2]))
        deal.amount = self.choice.chance.randrange(1, 90) * 100_000
        return f"moves {self._name(deal)} along, now {deal.amount}"

    def _close_deal(self, work: UnitOfWork) -> str:
        deal = self._some(work, Deal)
        if deal.status is DealStatus.OPEN:
            is_won = self.choice.chance.random() < 0.5
            deal.status = DealStatus.WON if is_won else DealStatus.LOST
            self._moved(work, deal, self.cast.stages[2 if is_won else 3])
            deal.closed_at = work.now
        else:
            deal.status, deal.closed_at = DealStatus.OPEN, None
            self._moved(work, deal, self.cast.stages[0])
        return f"makes {self._name(deal)} {deal.status.value}"

    # -- what hangs on persons

    def _tag(self, work: UnitOfWork) -> str:
        person, tag = self._some(work, Person), self.choice.value(self.cast.tags)
        self._add(
            work, TagUse(tag_id=tag, record_table="person", record_id=person.id), f"a tag of {self._name(person)}"
        )
        return f"tags {self._name(person)}"

    def _untag(self, work: UnitOfWork) -> str:
        use = self._some(work, TagUse)
        work.remove(use)
        return f"takes {self._name(use)} off"

    def _comment(self, work: UnitOfWork) -> str:
        person = self._some(work, Person)
        comment = Comment(record_table="person", record_id=person.id, person_id=person.id, text=self._text("says"))
        self._add(work, comment, f"a comment on {self._name(person)}")
        return f"comments on {self._name(person)}"

    def _edit_comment(self, work: UnitOfWork) -> str:
        comment = self._some(work, Comment)
        comment.text, comment.edited_at = self._text("says rather"), work.now
        return f"edits {self._name(comment)}"

    def _undo(self, work: UnitOfWork) -> str:
        try:
            undone = undo_last(work, UndoLast())
        except Problem as problem:
            raise Nothing from problem
        return f"takes back what was done as “{undone.act}”"
