"""Making a task: the fields its type has, its template's defaults, the tasks that come with it (OT-12…16, OT-24)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.deals.deal import Deal, DealStatus
from crm_desktop.models.notes.notification import NoticeKind
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.work.lead import Lead, Priority
from crm_desktop.models.work.task import Task, TaskReminder, TaskStatus
from crm_desktop.models.work.task_template import TaskTemplate, TaskType, TemplateAddition
from crm_desktop.rules.deal_moves import deal_of
from crm_desktop.rules.due import Due, When, due
from crm_desktop.rules.history import notify, tell, whose
from crm_desktop.rules.performers import Around, Performer, performer_by
from crm_desktop.rules.places import performer_place
from crm_desktop.store.unit_of_work import UnitOfWork


class PersonNeeded(Problem):
    """Calls and other dealings are with somebody (OT-13, OT-15)."""

    code = "task.person_needed"


class NoPersonAllowed(Problem):
    """A client, lead or deal cannot be attached to an internal task (OT-16)."""

    code = "task.no_person_allowed"


class TwoPersonsNeeded(Problem):
    """A call round is with two persons at least (OT-14)."""

    code = "task.two_persons_needed"


class PersonNotActive(Problem):
    """Merged and archived persons get no new work."""

    code = "person.not_active"


class TemplateArchived(Problem):
    code = "task.template_archived"


class OnePerformer(Problem):
    """Work is given to a person or to a team, not to both (C24-38)."""

    code = "task.one_performer"


class DealOfAnotherLead(Problem):
    """A task works on a lead and that lead's own deal."""

    code = "task.deal_of_another_lead"


@dataclass(frozen=True)
class Plan:
    """What is wanted of a new task; whatever is left out comes from the template.

    `performer` None asks the template's rule; `previous` is the task whose result makes this one.
    """

    template_id: UUID
    when: When = field(default_factory=When)
    title: str = ""
    description: str | None = None
    priority: Priority | None = None
    person_id: UUID | None = None
    lead_id: UUID | None = None
    deal_id: UUID | None = None
    performer: Performer | None = None
    contact_method_id: UUID | None = None
    parent_id: UUID | None = None
    previous: Task | None = None
    remind_at: tuple[datetime, ...] = ()
    with_additions: bool = True
    is_told: bool = True
    id: UUID | None = None  # of a task that a rule makes: the same on every station
    branch_id: UUID | None = None  # where it is done whoever performs it; else it goes to its performer


def plan_task(work: UnitOfWork, plan: Plan) -> Task:
    """Add the task, and the additional ones of its template; raises a Problem for what its type does not allow."""
    template = work.session.get(TaskTemplate, plan.template_id)
    if template is None or template.deleted_at is not None:
        raise TemplateArchived(name="")
    if template.is_archived and (plan.previous is None or plan.previous.template_id != template.id):
        raise TemplateArchived(name=template.name)
    plan = _linked(work, plan)
    _check_type(work, template, plan)
    performer = plan.performer or performer_by(work.session, template, _around(work, plan))
    if performer.user_id is not None and performer.team_id is not None and plan.performer is not None:
        performer = Performer(performer.user_id)
    task = _task(work, template, plan, performer, due(plan.when, work.branch, work.now, template.due_days))
    _remind(work, task, plan.remind_at)
    _announce(work, task, template, is_told=plan.is_told)
    if plan.with_additions:
        _plan_additions(work, template, plan)
    return task


def _linked(work: UnitOfWork, plan: Plan) -> Plan:
    """A lead brings its deal and person, a deal its lead: the invariant counts tasks by both links."""
    deal = work.session.get(Deal, plan.deal_id) if plan.deal_id is not None else None
    if deal is not None and plan.lead_id is not None and deal.lead_id != plan.lead_id:
        raise DealOfAnotherLead(title=deal.title)
    if plan.deal_id is not None and plan.lead_id is None:
        plan = replace(plan, lead_id=deal.lead_id if deal is not None else None)
        if plan.person_id is None and deal is not None:
            plan = replace(plan, person_id=deal.person_id)
    if plan.lead_id is not None:
        # One that this person may not see is not here; what is planned for it is named as far as it is known.
        lead = work.session.get(Lead, plan.lead_id)
        if plan.deal_id is None and (open_deal := deal_of(work.session, plan.lead_id, DealStatus.OPEN)) is not None:
            plan = replace(plan, deal_id=open_deal.id)
        if plan.person_id is None and lead is not None:
            plan = replace(plan, person_id=lead.person_id)
    return plan


def _check_type(work: UnitOfWork, template: TaskTemplate, plan: Plan) -> None:
    if plan.performer is not None and plan.performer.user_id is not None and plan.performer.team_id is not None:
        raise OnePerformer
    if template.task_type is TaskType.INTERNAL:
        if plan.person_id or plan.lead_id or plan.deal_id:
            raise NoPersonAllowed(name=template.name)
        return
    if template.task_type is TaskType.CALL_ROUND:
        return  # its persons are those of its calls
    if plan.person_id is None and (template.task_type is TaskType.PERSONAL_CALL or plan.deal_id is None):
        raise PersonNeeded(name=template.name)
    person = work.session.get(Person, plan.person_id) if plan.person_id is not None else None
    if person is not None and (person.status is not PersonStatus.ACTIVE or person.deleted_at is not None):
        raise PersonNotActive(name=person.full_name)


def _around(work: UnitOfWork, plan: Plan) -> Around:
    before = plan.previous
    same = Performer(before.performer_id, before.team_id) if before is not None else Performer(work.actor.user_id)
    return Around(same, before.author_id if before else work.actor.user_id, plan.lead_id, plan.deal_id)


def _task(work: UnitOfWork, template: TaskTemplate, plan: Plan, performer: Performer, when: Due) -> Task:
    # Whoever gave an internal task keeps control of what becomes of it; a client's next step is its maker's.
    given_by = plan.previous.author_id if plan.previous and template.task_type is TaskType.INTERNAL else None
    return work.add(
        Task(
            id=plan.id,
            branch_id=plan.branch_id or performer_place(work, performer.user_id),
            template_id=template.id,
            task_type=template.task_type,
            title=plan.title.strip() or template.title or template.name,
            description=plan.description if plan.description is not None else template.text,
            status=TaskStatus.PLANNED,
            priority=plan.priority or template.priority,
            person_id=plan.person_id,
            lead_id=plan.lead_id,
            deal_id=plan.deal_id,
            parent_id=plan.parent_id,
            previous_id=plan.previous.id if plan.previous is not None else None,
            author_id=given_by or work.actor.user_id,
            performer_id=performer.user_id,
            team_id=performer.team_id,
            date_type=when.date_type,
            due_on=when.on,
            due_until_on=when.until,
            due_at=when.at,
            contact_method_id=plan.contact_method_id or template.contact_method_id,
            progress=template.progress,
            postponed=0,
        )
    )


def _remind(work: UnitOfWork, task: Task, moments: tuple[datetime, ...]) -> None:
    user_id = task.performer_id or work.actor.user_id
    if user_id is not None:
        for moment in moments:
            work.add(TaskReminder(task_id=task.id, user_id=user_id, remind_at=moment))


def _announce(work: UnitOfWork, task: Task, template: TaskTemplate, *, is_told: bool) -> None:
    if task.parent_id is None:
        notify(work, task.performer_id, NoticeKind.TASK_GIVEN, task, title=task.title, due_on=task.due_on)
    if is_told:
        tell(
            work,
            TimelineKind.TASK_PLANNED,
            task.person_id,
            task,
            title=task.title,
            template=template.name,
            due_on=task.due_on,
            due_at=task.due_at,
            performer=whose(work.session, task.performer_id, task.team_id),
        )


def _plan_additions(work: UnitOfWork, template: TaskTemplate, plan: Plan) -> None:
    """Additional tasks bring none of their own, so two templates naming each other do no harm."""
    additions = work.all(
        select(TemplateAddition).where(
            TemplateAddition.template_id == template.id, TemplateAddition.deleted_at.is_(None)
        )
    )
    for addition in additions:
        extra = work.session.get(TaskTemplate, addition.addition_id)
        if extra is None or extra.is_archived or extra.deleted_at is not None:
            continue
        internal = extra.task_type is TaskType.INTERNAL
        if not internal and template.task_type in (TaskType.INTERNAL, TaskType.CALL_ROUND):
            continue  # there is nobody to have a dealing with
        plan_task(
            work,
            Plan(
                template_id=extra.id,
                when=When(on=work.today + timedelta(days=addition.after_days)),
                person_id=None if internal else plan.person_id,
                lead_id=None if internal else plan.lead_id,
                deal_id=None if internal else plan.deal_id,
                with_additions=False,
            ),
        )
