"""The night work of a branch, once for every day that is over; run again it changes nothing (A1, C24-09, C24-21)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, exists, func, not_, or_, select

from crm_desktop.kit.clock import moment_on
from crm_desktop.kit.ids import rule_id
from crm_desktop.models.access import the_program
from crm_desktop.models.admin.night_run import NightRule, NightRun, NightSwitch
from crm_desktop.models.base import Synced
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.admission import Admission, AdmissionService, AdmissionStatus
from crm_desktop.models.visits.appointment import COMING, Appointment, AppointmentSource, AppointmentStatus
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.queries.visits.night_due import BEGINS_AT, days_due, last_over
from crm_desktop.rules.due import When, working_day
from crm_desktop.rules.long_stays import run_long_stays
from crm_desktop.rules.open_work import preset_template
from crm_desktop.rules.visit_follow import missed, plan_call
from crm_desktop.rules.visit_states import confirm_call_id, move
from crm_desktop.rules.waiting import move_wait
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class RunNight:
    pass


@dataclass(frozen=True)
class NightReport:
    """How many rows each rule made, over all days that were due."""

    days: tuple[date, ...]
    made: dict[NightRule, int]


def run_night(work: UnitOfWork, _: RunNight) -> NightReport:
    """Everything due at 01:00 of today and of the days the program was off.

    Nobody is named as its author and nobody's rights narrow it, whoever sits at the desk when it runs.
    """
    work = UnitOfWork(work.session, the_program(work.branch.id), work.now, work.new_id)
    last = last_over(work.branch, work.now)
    off = select(NightSwitch.rule).where(NightSwitch.is_on.is_(False), NightSwitch.deleted_at.is_(None))
    switched_off = set(work.all(off))
    made = dict.fromkeys(NightRule, 0)
    days: set[date] = set()
    for rule, deed in _DEEDS.items():
        for day in days_due(work.session, work.branch.id, rule, last):
            count = 0 if rule in switched_off else deed(work, day)
            made[rule] += count
            days.add(day)
            work.add(_run(work, rule, day, count))
    if days:
        _expire(work)
        run_long_stays(work)
    return NightReport(tuple(sorted(days)), made)


def _run(work: UnitOfWork, rule: NightRule, day: date, made: int) -> NightRun:
    """The same row on every station of the branch."""
    row_id = rule_id("night", rule.value, work.branch.id.hex, day.isoformat())
    return NightRun(id=row_id, branch_id=work.branch.id, rule=rule, on=day, at=work.now, made=made)


def _no_shows(work: UnitOfWork, day: date) -> int:
    rows: Sequence[Appointment] = work.all(
        select(Appointment)
        .where(
            Appointment.on <= day,
            Appointment.status.in_(COMING),
            Appointment.deleted_at.is_(None),
            _of_branch(work, Appointment),
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )
    for appointment in rows:
        # Who came late after all may be missed once more, and that is another cause.
        since = appointment.status_at or appointment.created_at
        with work.because_of("no_show", appointment.id.hex, since.isoformat()):
            appointment.came_and_left = appointment.status is AppointmentStatus.ARRIVED
            move(work, appointment, AppointmentStatus.NO_SHOW)
            missed(work, appointment)
            work.finish()
    return len(rows)


def _after_visits(work: UnitOfWork, day: date) -> int:
    """Due on the next working day; the closed lead stays closed."""
    template = preset_template(work.session, "after_visit_call")
    if template is None:
        return 0
    when = When(on=working_day(work.today, work.branch.days_off))
    return sum(_call(work, admission, template, when, "after_visit") for admission in _received(work, day))


def _recalls(work: UnitOfWork, day: date) -> int:
    """A check-up is due so many months after the service."""
    template = preset_template(work.session, "recall")
    if template is None:
        return 0
    made = 0
    for admission in _received(work, day):
        months = work.session.scalar(
            select(func.min(Service.recall_months))
            .join(AdmissionService, AdmissionService.service_id == Service.id)
            .where(AdmissionService.admission_id == admission.id, AdmissionService.deleted_at.is_(None))
        )
        if months:
            due_on = working_day(_months_after(admission.on, months), work.branch.days_off)
            when = When(on=max(due_on, work.today))
            made += _call(work, admission, template, when, "recall")
    return made


def _call(work: UnitOfWork, admission: Admission, template: TaskTemplate, when: When, rule: str) -> bool:
    with work.because_of(rule, admission.id.hex):
        return plan_call(work, admission, template, when, rule_id(rule, admission.id.hex))


def _confirm_calls(work: UnitOfWork, _: date) -> int:
    """MIS-28: the day before, whoever has not confirmed is called; who booked the same day has just said so."""
    template = preset_template(work.session, "confirm_visit")
    if template is None:
        return 0
    tomorrow = working_day(work.today + timedelta(days=1), work.branch.days_off)
    rows: Sequence[Appointment] = work.all(
        select(Appointment).where(
            Appointment.on > work.today,
            Appointment.on <= tomorrow,
            Appointment.status == AppointmentStatus.BOOKED,
            Appointment.created_at < moment_on(work.today, BEGINS_AT, work.branch.time_zone),
            Appointment.deleted_at.is_(None),
            _of_branch(work, Appointment),
        )
    )
    made = 0
    for appointment in rows:
        with work.because_of("confirm", appointment.id.hex):
            made += plan_call(work, appointment, template, When(on=work.today), confirm_call_id(appointment.id))
    return made


def _received(work: UnitOfWork, day: date) -> Sequence[Admission]:
    """Whom the clinic received that day; what was imported happened elsewhere or long ago and is nobody's work."""
    imported = exists().where(
        Appointment.id == Admission.appointment_id, Appointment.source == AppointmentSource.IMPORT
    )
    found: Sequence[Admission] = work.all(
        select(Admission)
        .where(
            Admission.on == day,
            Admission.status != AdmissionStatus.CANCELLED,
            Admission.deleted_at.is_(None),
            _of_branch(work, Admission),
            not_(imported),
        )
        .order_by(Admission.at, Admission.id)
    )
    return found


def _of_branch(work: UnitOfWork, model: type[Synced]) -> ColumnElement[bool]:
    """Another branch has its own night: there it may still be the evening before."""
    return or_(model.branch_id == work.branch.id, model.branch_id.is_(None))


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, min(day.day, 28))


def _expire(work: UnitOfWork) -> None:
    """Who waited for days that are over waits no longer."""
    over = work.all(
        select(WaitEntry).where(
            WaitEntry.until_on < work.today,
            WaitEntry.status.in_((WaitStatus.WAITING, WaitStatus.OFFERED)),
            WaitEntry.deleted_at.is_(None),
            _of_branch(work, WaitEntry),
        )
    )
    for entry in over:
        with work.because_of("wait_expired", entry.id.hex, entry.until_on.isoformat()):
            move_wait(work, entry, WaitStatus.EXPIRED)


_DEEDS: dict[NightRule, Callable[[UnitOfWork, date], int]] = {
    NightRule.NO_SHOW: _no_shows,
    NightRule.AFTER_VISIT: _after_visits,
    NightRule.CONFIRM_CALL: _confirm_calls,
    NightRule.RECALL: _recalls,
}
