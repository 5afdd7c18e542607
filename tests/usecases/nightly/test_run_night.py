"""The night work: each rule once for each day that is over."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from crm_desktop.models.access import the_program
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.night_run import NightRule, NightRun
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.money.service import Service
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.wait_entry import WaitEntry, WaitStatus
from crm_desktop.models.work.lead import Lead, LeadStatus
from crm_desktop.models.work.task import Task
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.usecases.appointments.mark_no_show import MarkNoShow, mark_no_show
from crm_desktop.usecases.nightly.run_night import NightReport, RunNight, _months_after, run_night
from crm_desktop.usecases.nightly.switch_rule import SwitchRule, switch_rule
from crm_desktop.usecases.people.archive_person import ArchivePerson, archive_person
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from tests.support import builders as make
from tests.support.visits import Visits


def night(visits: Visits) -> NightReport:
    return visits.clinic.change(lambda work: run_night(work, RunNight()))


def test_who_did_not_come_yesterday_is_called_today(visits: Visits) -> None:
    """A1 (a), C24-09: yesterday's booked and not admitted become follow-up tasks."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    visits.clinic.clock.set(visits.at("01:00", 2))
    report = night(visits)
    assert report.made[NightRule.NO_SHOW] == 1
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.NO_SHOW
    follow_up = visits.clinic.open_tasks(template_id=visits.ids["no show call"])
    assert [(task.lead_id, task.due_on) for task in follow_up] == [(lead_id, visits.day(0))]
    assert visits.clinic.breaches() == []


def test_run_twice_is_run_once(visits: Visits) -> None:
    """A1: idempotent, never twice."""
    visits.book(lead_id=visits.lead())
    visits.clinic.clock.set(visits.at("01:00", 2))
    night(visits)
    before = len(visits.clinic.rows(Task))
    assert sum(night(visits).made.values()) == 0
    assert len(visits.clinic.rows(Task)) == before
    assert len({row.id for row in visits.clinic.rows(NightRun)}) == len(NightRule)


def test_before_one_o_clock_the_day_is_not_over(visits: Visits) -> None:
    """A1: at 01:00 of the branch, whatever the PC's zone."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("00:59", 2))
    night(visits)
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.BOOKED
    visits.clinic.clock.advance(timedelta(minutes=1))
    night(visits)
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.NO_SHOW


def test_days_the_program_was_off_are_caught_up_with(visits: Visits) -> None:
    """A1: at 01:00 or at the next start."""
    visits.clinic.clock.set(visits.at("01:00", 1))
    night(visits)
    visits.book(starts_at=visits.at("10:00", 1))
    visits.clinic.clock.set(visits.at("08:00", 9))
    assert night(visits).made[NightRule.NO_SHOW] == 1
    assert len({row.on for row in visits.clinic.rows(NightRun)}) > 5


def test_who_was_received_yesterday_is_asked_how_it_was_and_the_lead_stays_closed(visits: Visits) -> None:
    """A1 (b), C24-21: an after-visit follow-up which does not reopen the closed lead."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    visits.clinic.clock.set(visits.at("10:00"))
    visits.clinic.do(admit, Admit(made.id))
    visits.clinic.clock.set(visits.at("01:00", 1))
    assert night(visits).made[NightRule.AFTER_VISIT] == 1
    task = visits.clinic.open_tasks(template_id=visits.ids["after visit"])[0]
    assert (task.person_id, task.lead_id) == (made.person_id, None)
    assert visits.clinic.row(Lead, lead_id).status is LeadStatus.CLOSED


def test_a_rule_that_is_switched_off_makes_nothing_and_is_not_made_up_for(visits: Visits) -> None:
    """A1: each rule is switchable."""
    visits.clinic.do(switch_rule, SwitchRule(NightRule.NO_SHOW, is_on=False))
    made = visits.book()
    visits.clinic.clock.set(visits.at("01:00", 2))
    assert night(visits).made[NightRule.NO_SHOW] == 0
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.BOOKED


def test_who_has_not_confirmed_is_called_the_day_before(visits: Visits) -> None:
    """MIS-28: a reminder-call task for the day before is made."""
    visits.book(starts_at=visits.at("10:00", 3))
    visits.clinic.clock.set(visits.at("08:00", 2))
    assert night(visits).made[NightRule.CONFIRM_CALL] == 1
    task = visits.clinic.open_tasks(template_id=visits.ids["confirm"])[0]
    assert task.due_on == visits.day(0)


def test_a_check_up_is_due_after_its_months(visits: Visits) -> None:
    def recall(work: UnitOfWork) -> None:
        service = work.session.get_one(Service, visits.ids["implant"])
        service.recall_months = 6
        make.a_template(work, "Check-up", preset="recall", position=11)

    visits.clinic.change(recall)
    made = visits.book()
    visits.clinic.clock.set(visits.at("10:00"))
    visits.clinic.do(admit, Admit(made.id))
    visits.clinic.clock.set(visits.at("01:00", 1))
    assert night(visits).made[NightRule.RECALL] == 1
    due = [task.due_on for task in visits.clinic.open_tasks(person_id=made.person_id)]
    assert max(due) >= _months_after(made.on, 6)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 11, 15), 2, date(2027, 1, 15)),
    ],
)
def test_months_end_where_the_calendar_ends(day: date, months: int, then: date) -> None:
    assert _months_after(day, months) == then


def test_who_waited_for_days_that_are_over_waits_no_longer(visits: Visits) -> None:
    """domain.md: past its range → expired."""
    day = visits.day()
    entry = visits.clinic.do(wait_for_slot, WaitForSlot(visits.clinic.ids["ali"], visits.ids["implant"], day, day))
    visits.clinic.clock.set(visits.at("08:00", 2))
    night(visits)
    assert visits.clinic.row(WaitEntry, entry.id).status is WaitStatus.EXPIRED


def test_who_came_late_and_left_is_called_all_the_same(visits: Visits) -> None:
    """C24-09: the first follow-up went when they came; it does not stand in the way of the second."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    visits.clinic.clock.set(visits.at("12:00"))
    visits.clinic.do(mark_no_show, MarkNoShow(made.id))
    visits.clinic.do(mark_arrived, MarkArrived(made.id))
    visits.clinic.clock.set(visits.at("01:00", 1))
    night(visits)
    assert visits.clinic.row(Appointment, made.id).came_and_left
    assert [task.lead_id for task in visits.clinic.open_tasks(template_id=visits.ids["no show call"])] == [lead_id]
    assert visits.clinic.breaches() == []


def test_a_no_show_that_was_undone_and_was_one_after_all_is_called(visits: Visits) -> None:
    """C24-09: what Ctrl+Z took back does not stand in the way of the night."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    visits.clinic.clock.set(visits.at("12:00"))
    visits.clinic.do(mark_no_show, MarkNoShow(made.id))
    visits.clinic.do(undo_last, UndoLast())
    visits.clinic.clock.set(visits.at("01:00", 1))
    night(visits)
    assert [task.lead_id for task in visits.clinic.open_tasks(template_id=visits.ids["no show call"])] == [lead_id]
    assert visits.clinic.breaches() == []


def test_somebody_archived_does_not_stop_the_night_of_the_others(visits: Visits) -> None:
    """A1: nobody is to deal with them, and everybody else is followed up."""
    first = visits.book()
    second = visits.book(person_id=visits.clinic.ids["ali"], starts_at=visits.at("12:00"))
    visits.clinic.clock.set(visits.at("09:00"))
    for made in (first, second):
        visits.clinic.do(admit, Admit(made.id))
    visits.clinic.do(archive_person, ArchivePerson(second.person_id))
    visits.clinic.clock.set(visits.at("01:00", 1))
    assert night(visits).made[NightRule.AFTER_VISIT] == 1
    called = visits.clinic.open_tasks(template_id=visits.ids["after visit"])
    assert [task.person_id for task in called] == [first.person_id]


def test_a_switch_that_was_undone_switches_nothing_off(visits: Visits) -> None:
    """A1: Ctrl+Z after switching a rule off leaves it on."""
    visits.clinic.do(switch_rule, SwitchRule(NightRule.NO_SHOW, is_on=False))
    visits.clinic.do(undo_last, UndoLast())
    visits.book()
    visits.clinic.clock.set(visits.at("01:00", 2))
    assert night(visits).made[NightRule.NO_SHOW] == 1


def test_another_branch_has_its_own_night(visits: Visits) -> None:
    """A1: at 01:00 of the branch; where it is still the evening before, the visit is still to come."""
    made = visits.book(starts_at=visits.at("17:00"))

    def move_west(work: UnitOfWork) -> UUID:
        west = work.add(Branch(name="West", time_zone="America/New_York", region="US"))
        work.session.get_one(Appointment, made.id).branch_id = west.id
        return west.id

    west = visits.clinic.change(move_west)
    visits.clinic.clock.set(visits.at("01:00", 2))
    assert night(visits).made[NightRule.NO_SHOW] == 0
    visits.clinic.clock.advance(timedelta(hours=24))
    report = visits.clinic.base.writer.write(the_program(west), lambda work: run_night(work, RunNight()))
    assert report.made[NightRule.NO_SHOW] == 1


def test_who_has_left_the_clinic_is_given_nothing_by_the_night(visits: Visits) -> None:
    """C24-09, C24-65: the lead of somebody who left is followed up by whoever takes the task."""
    made = visits.book(lead_id=visits.lead(assignee_id=visits.clinic.ids["reza"]))

    def leave(work: UnitOfWork) -> None:
        work.session.get_one(User, visits.clinic.ids["reza"]).status = UserStatus.LEFT

    visits.clinic.change(leave)
    visits.clinic.clock.set(visits.at("01:00", 2))
    night(visits)
    (task,) = visits.clinic.open_tasks(template_id=visits.ids["no show call"])
    assert (task.person_id, task.performer_id) == (made.person_id, None)
