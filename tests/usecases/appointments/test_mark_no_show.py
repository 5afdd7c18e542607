"""Who did not come is called."""

from __future__ import annotations

import pytest

from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.visits.appointment import AppointmentSource, AppointmentStatus
from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived
from crm_desktop.usecases.appointments.mark_no_show import MarkNoShow, NotYetOver, mark_no_show
from crm_desktop.usecases.deals.close_deal import CloseDeal, close_deal
from crm_desktop.usecases.deals.reopen_deal import ReopenDeal, reopen_deal
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from tests.support.visits import Visits


def test_the_missed_visit_becomes_a_task(visits: Visits) -> None:
    """C24-09: an appointment whose client does not come becomes a future activity."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id)
    visits.clinic.clock.set(visits.at("12:00"))
    missed = visits.clinic.do(mark_no_show, MarkNoShow(made.id))
    assert (missed.status, missed.came_and_left) == (AppointmentStatus.NO_SHOW, False)
    follow_up = visits.clinic.open_tasks(template_id=visits.ids["no show call"])
    assert [(task.lead_id, task.person_id) for task in follow_up] == [(lead_id, made.person_id)]
    assert visits.clinic.breaches() == []


def test_a_deal_that_was_opened_again_is_called_for(visits: Visits) -> None:
    """C24-18: the lead was won and stays closed, its deal goes on, and the visit was all that was planned for it."""
    lead_id = visits.lead()
    made = visits.book(lead_id=lead_id, source=AppointmentSource.PATIENT)
    (deal,) = visits.clinic.rows(Deal)
    visits.clinic.do(close_deal, CloseDeal(deal.id, is_won=True))
    visits.clinic.do(reopen_deal, ReopenDeal(deal.id))
    for task in visits.clinic.open_tasks():
        if task.id != made.task_id:
            visits.clinic.do(cancel_task, CancelTask(task.id, "another way"))
    visits.clinic.clock.set(visits.at("12:00"))
    visits.clinic.do(mark_no_show, MarkNoShow(made.id))
    assert [task.deal_id for task in visits.clinic.open_tasks()] == [deal.id]
    assert visits.clinic.breaches() == []


def test_who_came_and_left_is_marked_so(visits: Visits) -> None:
    """A1: somebody who came and left unadmitted is flagged."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("10:00"))
    visits.clinic.do(mark_arrived, MarkArrived(made.id))
    visits.clinic.clock.set(visits.at("12:00"))
    assert visits.clinic.do(mark_no_show, MarkNoShow(made.id)).came_and_left


def test_nobody_is_late_before_their_time(visits: Visits) -> None:
    made = visits.book()
    with pytest.raises(NotYetOver):
        visits.clinic.do(mark_no_show, MarkNoShow(made.id))


def test_said_twice_they_still_came_and_left(visits: Visits) -> None:
    """A1: the flag stays, and nobody is called twice."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("10:00"))
    visits.clinic.do(mark_arrived, MarkArrived(made.id))
    visits.clinic.clock.set(visits.at("12:00"))
    visits.clinic.do(mark_no_show, MarkNoShow(made.id))
    assert visits.clinic.do(mark_no_show, MarkNoShow(made.id)).came_and_left
    assert len(visits.clinic.open_tasks(template_id=visits.ids["no show call"])) == 1
