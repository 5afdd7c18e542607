"""The dry run of a transition rule."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from crm_desktop.models.deals.deal import Deal, StageHistory
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.queries.deals.rule_trials import Trial, TrialFound, rule_trial
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts
from crm_desktop.rules.receiving_money import Paid, receive
from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from tests.support.process import Clinic
from tests.support.visits import Visits


def tried(clinic: Clinic, event: RuleEvent, to: str = "Won", **asked: Any) -> TrialFound:
    """What setting that stage would have done in the last thirty days."""
    said = DeedFacts(stage_id=clinic.ids[f"stage {to}"])
    trial = Trial(event, Condition(**asked), RuleDeed.SET_STAGE, said)
    until = clinic.clock() + timedelta(seconds=1)
    since = until - timedelta(days=30)
    return clinic.base.read(lambda session: rule_trial(session, clinic.sara, trial, since, until))


def test_it_counts_and_lists_and_writes_nothing(clinic: Clinic) -> None:
    """MIS-22, A7: deals whose task was done with that result, with where they stood then."""
    clinic.do(create_lead, CreateLead((clinic.ids["maryam"], clinic.ids["ali"])))
    for task in clinic.open_tasks():
        clinic.do(complete_task, CompleteTask(task.id, clinic.ids["going to buy"]))
    before = len(clinic.rows(StageHistory))
    found = tried(clinic, RuleEvent.TASK_DONE, result_id=clinic.ids["going to buy"])
    assert (found.count, {row.person for row in found.rows}) == (2, {"Maryam Hosseini", "Ali Karimi"})
    assert {row.stage for row in found.rows} == {"New"}
    assert tried(clinic, RuleEvent.TASK_DONE, result_id=clinic.ids["bought"]).count == 0
    assert tried(clinic, RuleEvent.TASK_DONE, at_stage_id=clinic.ids["stage Booked"]).count == 0
    assert tried(clinic, RuleEvent.TASK_DONE, "New").count == 0
    assert len(clinic.rows(StageHistory)) == before


def test_it_looks_back_thirty_days(clinic: Clinic, deal: Deal) -> None:
    """A7: what was before is no longer asked."""
    assert tried(clinic, RuleEvent.STAGE_ENTERED, stage_id=clinic.ids["stage New"]).count == 1
    clinic.clock.advance(timedelta(days=31))
    assert tried(clinic, RuleEvent.STAGE_ENTERED, stage_id=clinic.ids["stage New"]).count == 0


def test_stays_that_were_too_long(clinic: Clinic, deal: Deal) -> None:
    """MIS-22: it stood at New for twelve days before it went on."""
    clinic.clock.advance(timedelta(days=12))
    clinic.do(move_deal, MoveDeal(deal.id, clinic.ids["stage Booked"]))
    assert tried(clinic, RuleEvent.STAGE_TOO_LONG, days=10).count == 1
    assert tried(clinic, RuleEvent.STAGE_TOO_LONG, days=13).count == 0
    assert tried(clinic, RuleEvent.STAGE_TOO_LONG).count == 0


def test_leads_visits_and_money(visits: Visits) -> None:
    """MIS-22: each event as its rule would have heard it."""
    clinic = visits.clinic
    lead = visits.lead()
    visit = visits.book(lead_id=lead)
    clinic.do(confirm_appointment, ConfirmAppointment(visit.id))
    clinic.change(lambda work: receive(work, clinic.ids["maryam"], Paid(500)))
    assert tried(clinic, RuleEvent.LEAD_STATUS, status=LeadStatus.OPPORTUNITY.value).count == 1
    assert tried(clinic, RuleEvent.LEAD_STATUS, status=LeadStatus.LOST.value).count == 0
    assert tried(clinic, RuleEvent.APPOINTMENT_STATUS, status=AppointmentStatus.CONFIRMED.value).count == 1
    assert tried(clinic, RuleEvent.APPOINTMENT_STATUS, status=AppointmentStatus.NO_SHOW.value).count == 0
    assert tried(clinic, RuleEvent.PAYMENT).count == 1
