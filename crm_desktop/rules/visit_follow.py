"""How lead, deal and planned work follow an appointment (C24-09, C24-15, C24-16, C24-19, C24-20 as A2 reads them)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.ids import rule_id
from crm_desktop.models.deals.deal import Deal, DealStatus, MoveCause
from crm_desktop.models.deals.deal_type import DealType, PipelineMode, Stage
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.visits.admission import Admission
from crm_desktop.models.visits.appointment import Appointment, AppointmentSource, AppointmentStatus
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.result import MAY_END, Closes, Result
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.rules.answers import fields_of
from crm_desktop.rules.deal_moves import deal_of, enter
from crm_desktop.rules.due import When, working_day
from crm_desktop.rules.history import name_of
from crm_desktop.rules.lead_follow import ASLEEP, close, set_status, wake
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.open_work import first_template, preset_template, still_open, unplanned
from crm_desktop.rules.performers import owner_of
from crm_desktop.rules.planned_visits import VISIT, coming_visits, visit_of_lead
from crm_desktop.rules.planning import Plan, plan_task
from crm_desktop.rules.task_moves import cancel
from crm_desktop.rules.task_result import Outcome, give_result
from crm_desktop.rules.visit_states import confirm_call_id, move
from crm_desktop.store.unit_of_work import UnitOfWork

NO_SHOW = "no_show_call"
REBOOK = "call_back"
CAME = "came"
CONFIRMED = "confirmed"


def booked(work: UnitOfWork, appointment: Appointment) -> None:
    """The lead is an opportunity, the deal stands at its booked stage, the visit is planned as the lead's next step.

    Whoever books through a form changes nothing before the admission (A2), but is not forgotten either.
    """
    lead = work.session.get(Lead, appointment.lead_id) if appointment.lead_id is not None else None
    if lead is None:
        return
    if appointment.source is not AppointmentSource.PATIENT:
        _go_on(work, appointment, lead)
    plan_visit(work, appointment)


def _go_on(work: UnitOfWork, appointment: Appointment, lead: Lead) -> None:
    wake(work, lead)
    if lead.status in (LeadStatus.NEW, LeadStatus.IN_PROGRESS):
        set_status(work, lead, LeadStatus.OPPORTUNITY)
    work.session.flush()
    _book_deal(work, appointment, lead)


def _book_deal(work: UnitOfWork, appointment: Appointment, lead: Lead) -> None:
    deal = deal_of(work.session, lead.id, DealStatus.OPEN)
    if deal is None:
        return
    appointment.deal_id = deal.id
    if work.session.get_one(DealType, deal.deal_type_id).mode is PipelineMode.WORKFLOW:
        return
    now = work.session.get_one(Stage, deal.stage_id)
    there = work.session.scalars(
        select(Stage)
        .where(Stage.deal_type_id == deal.deal_type_id, Stage.is_booked.is_(True), Stage.deleted_at.is_(None))
        .order_by(Stage.position)
        .limit(1)
    ).first()
    if there is not None and there.position > now.position:
        enter(work, deal, there, MoveCause.RULE)


def plan_visit(work: UnitOfWork, appointment: Appointment) -> None:
    """The visit is work of the lead like any other; somebody who comes without a lead needs none."""
    if appointment.lead_id is None:
        return
    template = preset_template(work.session, VISIT) or first_template(work.session, person=False)
    task = plan_task(
        work,
        Plan(
            template_id=template.id,
            title=f"{template.title or template.name}: {name_of(work.session, Service, appointment.service_id)}",
            when=When(at=appointment.starts_at),
            person_id=appointment.person_id,
            lead_id=appointment.lead_id,
            deal_id=appointment.deal_id,
            performer=owner_of(work.session, appointment.lead_id, appointment.deal_id),
            with_additions=False,
            is_told=False,
            branch_id=appointment.branch_id,
        ),
    )
    appointment.task_id = task.id


def woken(work: UnitOfWork, lead: Lead) -> None:
    """A lead that goes on while its appointment stands is an opportunity again, with the visit planned (C24-19)."""
    wake(work, lead)
    appointment = visit_of_lead(work.session, lead.id)
    if appointment is None or appointment.source is AppointmentSource.PATIENT or appointment.on < work.today:
        return
    if _open_task(work, appointment) is None:
        plan_visit(work, appointment)
    set_status(work, lead, LeadStatus.OPPORTUNITY)


def moved(work: UnitOfWork, old: Appointment, new: Appointment) -> None:
    """The planned visit goes along to the new time, and so does who would give it back; a sleeping lead wakes."""
    task = _open_task(work, old)
    new.task_id, old.task_id = old.task_id, None
    for entry in work.all(
        select(WaitEntry).where(
            WaitEntry.status.in_((WaitStatus.WAITING, WaitStatus.OFFERED)),
            WaitEntry.appointment_id == old.id,
            WaitEntry.deleted_at.is_(None),
        )
    ):
        entry.appointment_id = new.id
    lead = work.session.get(Lead, new.lead_id) if new.lead_id is not None else None
    if lead is not None and lead.status in ASLEEP and new.source is not AppointmentSource.PATIENT:
        _go_on(work, new, lead)
    if task is None:
        plan_visit(work, new)
        return
    task.due_at, task.due_on = new.starts_at, new.on
    task.postponed += 1


def cancelled(work: UnitOfWork, appointment: Appointment, reason: str) -> None:
    """The lead stays an opportunity; if nothing else is planned for it, somebody calls on the next working day."""
    _drop_task(work, appointment, reason)
    work.session.flush()
    if unplanned(work.session, appointment.lead_id, appointment.deal_id) is not None:
        _call_tomorrow(work, appointment)


def missed(work: UnitOfWork, appointment: Appointment) -> None:
    """C24-09: who did not come is called; on every station the same task, however often the rule runs."""
    _drop_task(work, appointment, "")
    day = working_day(work.today, work.branch.days_off)
    for task_id, task in _no_show_calls(work, appointment):
        if task is None or _is_open(task):
            plan_call(work, appointment, _call_template(work, NO_SHOW), When(on=day), task_id)
            return


def _no_show_calls(work: UnitOfWork, appointment: Appointment) -> Iterator[tuple[UUID, Task | None]]:
    """One for each time it was said; after one that was undone, or was late and then left, comes another."""
    for number in count():
        task_id = rule_id("no_show", appointment.id.hex, *([str(number)] if number else ()))
        task = work.session.get(Task, task_id)
        yield task_id, task
        if task is None:
            return


def came_late(work: UnitOfWork, appointment: Appointment) -> None:
    """After all: the follow-up is not needed, the visit is planned again."""
    for _, task in _no_show_calls(work, appointment):
        if task is not None and _is_open(task):
            cancel(work, task, "")
    plan_visit(work, appointment)


def admitted(work: UnitOfWork, appointment: Appointment | None, lead: Lead | None, deal: Deal | None) -> None:
    """The visit is done and the deal is won; what follows a visit is made by the night work (A1)."""
    task = _open_task(work, appointment) if appointment is not None else None
    came = work.session.scalars(select(Result).where(Result.preset == CAME, Result.deleted_at.is_(None))).first()
    close(work, lead, deal, Closes.WON)
    if appointment is not None and lead is not None:
        _keep_going(work, appointment, lead, task)
    if task is not None and came is not None and _says_itself(work, came):
        give_result(work, task, Outcome(result=came, next=ProposedStep(ends=True)))
    elif task is not None:
        cancel(work, task, "")


def _keep_going(work: UnitOfWork, appointment: Appointment, lead: Lead, task: Task | None) -> None:
    """A lead that stays open for another deal is not forgotten, and the desk not refused, when the visit is done."""
    work.session.flush()
    besides = (task.id,) if task is not None else ()
    if unplanned(work.session, lead.id, None, besides=besides) is not None:
        _call_tomorrow(work, appointment)


def _call_tomorrow(work: UnitOfWork, appointment: Appointment) -> None:
    tomorrow = working_day(work.today + timedelta(days=1), work.branch.days_off)
    plan_call(work, appointment, _call_template(work, REBOOK), When(on=tomorrow))


def _says_itself(work: UnitOfWork, result: Result) -> bool:
    """Unless the clinic made something of it that ends nothing, or that only people can answer."""
    return result.kind in MAY_END and not any(field.is_required for field in fields_of(work.session, result))


def confirmed_by(work: UnitOfWork, task: Task, result: Result) -> None:
    """The patient said on the telephone that they will come: the appointment says so too.

    It is the one that the night work had them called for, else the nearest.
    """
    if result.preset != CONFIRMED or task.person_id is None:
        return
    coming = coming_visits(work.session, task.person_id, work.now)
    asked = (one for one in coming if confirm_call_id(one.id) == task.id)
    appointment = next(asked, next(iter(coming), None))
    if appointment is not None and appointment.status is AppointmentStatus.BOOKED:
        move(work, appointment, AppointmentStatus.CONFIRMED)
        appointment.confirmed_at = work.now


def plan_call(
    work: UnitOfWork,
    cause: Appointment | Admission,
    template: TaskTemplate,
    when: When,
    task_id: UUID | None = None,
) -> bool:
    """Of the owner with the patient, for what is still open; with `task_id` one a cause on all stations, however often.

    False when it is there already, or nobody is to deal with the person any more.
    """
    if task_id is not None and work.session.get(Task, task_id) is not None:
        return False
    person = work.session.get(Person, cause.person_id)
    if person is None or person.status is not PersonStatus.ACTIVE:
        return False
    lead_id, deal_id = still_open(work.session, cause.lead_id, cause.deal_id)
    plan_task(
        work,
        Plan(
            template_id=template.id,
            when=when,
            person_id=cause.person_id,
            lead_id=lead_id,
            deal_id=deal_id,
            performer=owner_of(work.session, cause.lead_id, cause.deal_id),
            id=task_id,
        ),
    )
    return True


def _call_template(work: UnitOfWork, preset: str) -> TaskTemplate:
    return preset_template(work.session, preset) or first_template(work.session, person=True)


def _open_task(work: UnitOfWork, appointment: Appointment) -> Task | None:
    task = work.session.get(Task, appointment.task_id) if appointment.task_id is not None else None
    return task if task is not None and _is_open(task) else None


def _is_open(task: Task) -> bool:
    return task.is_open and task.deleted_at is None


def _drop_task(work: UnitOfWork, appointment: Appointment, reason: str) -> None:
    if (task := _open_task(work, appointment)) is not None:
        cancel(work, task, reason)
    appointment.task_id = None
