"""Two stations that do the night's work apart make the same rows, so that together they did it once."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from crm_desktop.kit.ids import new_id
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.work.task import Task
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts
from crm_desktop.rules.hand_calls import HandCall, miss
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.usecases.nightly.run_night import RunNight, run_night
from crm_desktop.usecases.waiting.wait_for_slot import WaitForSlot, wait_for_slot
from tests.support.visits import Visits

Made = set[tuple[str, str]]
_MADE = text("SELECT t, pk FROM outbox WHERE g = sync_group() AND k = 'I'")


class _PowerCut(Exception):
    """What was done is forgotten, so that it can be done from the same beginning once more."""


def _on_another_station(visits: Visits) -> Made:
    made: Made = set()

    def night(work: UnitOfWork) -> None:
        run_night(work, RunNight())
        work.finish()
        work.session.flush()
        made.update((table, key) for table, key in work.session.execute(_MADE))
        raise _PowerCut

    with pytest.raises(_PowerCut):
        visits.clinic.change(night)
    return made


def _here(visits: Visits) -> Made:
    def night(work: UnitOfWork) -> Made:
        run_night(work, RunNight())
        work.finish()
        work.session.flush()
        return {(table, key) for table, key in work.session.execute(_MADE)}

    return visits.clinic.change(night)


def _rule(visits: Visits, event: RuleEvent, condition: Condition, deed: RuleDeed, facts: DeedFacts) -> None:
    visits.clinic.change(
        lambda work: work.add(
            TransitionRule(
                name=deed.value, event=event, condition=condition.kept(), deed=deed, deed_facts=facts.kept(), is_on=True
            )
        )
    )


def test_two_stations_make_the_same_rows_of_every_kind(visits: Visits) -> None:
    """sync.md 1: tasks, lines of the history, runs, tags, stages and notices; the second station's are no-ops."""
    clinic, ids = visits.clinic, visits.clinic.ids
    _rule(
        visits,
        RuleEvent.APPOINTMENT_STATUS,
        Condition(status="no_show"),
        RuleDeed.CREATE_TASK,
        DeedFacts(template_id=ids["send information"], days=1),
    )
    _rule(
        visits,
        RuleEvent.STAGE_TOO_LONG,
        Condition(days=1),
        RuleDeed.SET_STAGE,
        DeedFacts(stage_id=ids["stage Booked"]),
    )
    visits.lead()
    visits.book(lead_id=visits.lead(title="Missed"))
    came = visits.book(starts_at=visits.at("15:00"), provider_id=visits.ids["rad"])
    visits.book(starts_at=visits.at("10:00", 3), person_id=ids["ali"])
    clinic.do(wait_for_slot, WaitForSlot(ids["ali"], visits.ids["cleaning"], visits.day(0), visits.day(0)))
    clinic.clock.set(visits.at("15:00"))
    clinic.do(admit, Admit(came.id))
    clinic.clock.set(visits.at("01:30", 2))
    there = _on_another_station(visits)
    clinic.clock.advance(timedelta(minutes=7))
    assert _here(visits) == there
    assert {table for table, _ in there} >= {"night_run", "task", "timeline_entry", "stage_history"}


def test_a_rule_follows_what_the_night_found(visits: Visits) -> None:
    """MIS-22: a visit that nobody came to is said to the transition rules also when the night says so."""
    ids = visits.clinic.ids
    _rule(
        visits,
        RuleEvent.APPOINTMENT_STATUS,
        Condition(status="no_show"),
        RuleDeed.CREATE_TASK,
        DeedFacts(template_id=ids["send information"], days=1),
    )
    visits.book(lead_id=visits.lead())
    visits.clinic.clock.set(visits.at("01:00", 2))
    _here(visits)
    assert len(visits.clinic.rows(Task, template_id=ids["send information"])) == 1


def test_the_lines_of_one_cause_keep_their_order(visits: Visits) -> None:
    """C24-39: they are of one moment, so their ids alone say what came first."""
    visits.book(lead_id=visits.lead())
    visits.clinic.clock.set(visits.at("01:00", 2))
    before = {entry.id for entry in visits.clinic.rows(TimelineEntry)}
    _here(visits)
    told = [entry.kind for entry in visits.clinic.rows(TimelineEntry) if entry.id not in before]
    assert told == [TimelineKind.APPOINTMENT, TimelineKind.TASK_CANCELLED, TimelineKind.TASK_PLANNED]


def test_who_is_missed_again_after_all_has_further_lines_in_the_history(visits: Visits) -> None:
    """A second no-show is another cause; its rows do not stand in the way of the first one's."""
    made = visits.book(lead_id=visits.lead())
    visits.clinic.clock.set(visits.at("01:00", 2))
    first = _here(visits)
    visits.clinic.clock.advance(timedelta(hours=7))

    def expected_again(work: UnitOfWork) -> None:
        visit = work.get(Appointment, made.id)
        visit.status, visit.status_at, visit.on = AppointmentStatus.CONFIRMED, work.now, work.today

    visits.clinic.change(expected_again)
    visits.clinic.clock.set(visits.at("01:00", 4))
    second = _here(visits)
    assert first & second == set()
    assert "timeline_entry" in {table for table, _ in second}


def test_one_missed_call_is_owed_once_whoever_heard_of_it(visits: Visits) -> None:
    """sync.md 1: what an exchange tells two stations makes one item to call back and one request."""
    call_id = new_id()
    heard: list[tuple[UUID, UUID]] = []

    def ring(work: UnitOfWork) -> None:
        work.new_id = lambda: call_id  # as the exchange's own number of the call gives it on every station
        missed = miss(work, HandCall(Direction.IN, "09121112233"))
        heard.append((missed.item.id, missed.request.id))
        raise _PowerCut

    for _ in range(2):
        with pytest.raises(_PowerCut):
            visits.clinic.change(ring)
    assert heard[0] == heard[1]
