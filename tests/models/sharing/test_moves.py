"""Every move of a status that the program makes is legal on the server, and every one it never makes is not."""

from __future__ import annotations

import os

import pytest
from sqlalchemy import Enum

from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.sharing.moves import MOVES, is_legal, may_overtake
from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.store.capture import synced_tables
from crm_desktop.usecases.leads.reopen_lead import ReopenLead, reopen_lead
from crm_desktop.usecases.leads.set_lead_status import SetLeadStatus, set_lead_status
from crm_desktop.usecases.people.merge_persons import MergePersons, merge_persons
from crm_desktop.usecases.station.part_persons import PartPersons, part_persons
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from tests.support.judging import illegal_moves, last_q, ops
from tests.support.process import Clinic
from tests.support.random_visits import RandomVisits
from tests.support.random_work import RandomWork
from tests.support.visits import Visits

# The long proof is run whole with CRM_SOAK set; the suite runs a twentieth of it.
OPERATIONS, SEEDS = (3_000, 2) if os.environ.get("CRM_SOAK") else (300, 1)


def _without_waiting_for_the_disk(clinic: Clinic) -> None:
    connection = clinic.base.writer_engine.raw_connection()
    connection.cursor().execute("PRAGMA synchronous = OFF")
    connection.close()


def test_every_word_of_a_status_has_its_moves() -> None:
    """A status whose word the server does not know would be refused for ever."""
    for table in synced_tables():
        for column, moves in MOVES.get(table.name, {}).items():
            kind = table.c[column].type
            assert isinstance(kind, Enum)
            assert set(moves) == set(kind.enums)
            assert {after for allowed in moves.values() for after in allowed} <= set(kind.enums)


def test_every_status_is_judged() -> None:
    stateful = {(table.name, "status") for table in synced_tables() if "status" in table.c}
    assert {(table, column) for table, told in MOVES.items() for column in told} >= stateful


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_somebody_does_with_leads_tasks_and_calls_moves_legally(clinic: Clinic, seed: int) -> None:
    """domain.md section 4: what a use case or a rule did offline is never refused for its move."""
    _without_waiting_for_the_disk(clinic)
    RandomWork(clinic, 40 + seed).work(OPERATIONS)
    done = ops(clinic.base)
    assert illegal_moves(done) == []
    moved = {op.table for op in done for column in MOVES.get(op.table, {}) if op.kind == "U" and column in op.changes}
    assert moved >= {"task", "lead", "deal", "call", "request"}


@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_somebody_does_with_visits_moves_legally(visits: Visits, seed: int) -> None:
    """domain.md section 4: bookings, admissions, nights and offers."""
    _without_waiting_for_the_disk(visits.clinic)
    RandomVisits(visits.clinic, 40 + seed, visits=visits).work(OPERATIONS)
    done = ops(visits.clinic.base)
    assert illegal_moves(done) == []
    moved = {op.table for op in done for column in MOVES.get(op.table, {}) if op.kind == "U" and column in op.changes}
    # Whether an admission is also completed is this seed's chance; every seed moves visits.
    assert "appointment" in moved


def test_what_is_taken_back_is_no_move_of_its_own(clinic: Clinic) -> None:
    """B13: a merge that is undone parts the two again; by hand nobody may."""
    start = last_q(clinic.base)
    maryam, ali = clinic.ids["maryam"], clinic.ids["ali"]
    clinic.base.writer.write(
        clinic.sara, lambda work: merge_persons(work, MergePersons(maryam, ali)), act="merge_persons"
    )
    clinic.base.writer.write(clinic.sara, lambda work: part_persons(work, PartPersons(ali)), act="part_persons")
    assert clinic.row(Person, ali).status is PersonStatus.ACTIVE
    assert illegal_moves(ops(clinic.base, start)) == []
    assert not is_legal("person", "status", "merged", "active")
    assert [op.changes["status"] for op in ops(clinic.base, start) if "status" in op.changes and op.undoes] == [
        ("merged", "active")
    ]


def test_an_undone_step_goes_back_by_its_group_alone(visits: Visits) -> None:
    """B13: Ctrl+Z of a lost lead is marked as the undoing of that group, which is what the server looks up."""
    clinic = visits.clinic
    lead_id = visits.lead()
    lost = SetLeadStatus(lead_id, LeadStatus.LOST, lost_reason_tag_ids=(clinic.ids["too far"],))
    clinic.do(set_lead_status, lost)
    start = last_q(clinic.base)
    clinic.do(undo_last, UndoLast())
    back = [op.changes["status"] for op in ops(clinic.base, start) if op.table == "lead" and "status" in op.changes]
    assert back == [("lost", "new")]
    assert not is_legal("lead", "status", "lost", "new")
    clinic.do(set_lead_status, lost)
    clinic.do(reopen_lead, ReopenLead(lead_id))
    assert illegal_moves(ops(clinic.base, start)) == []


@pytest.mark.parametrize(
    ("table", "column", "before", "after"),
    [
        ("appointment", "status", "cancelled", "booked"),
        ("appointment", "status", "completed", "no_show"),
        ("task", "status", "done", "planned"),
        ("lead", "status", "closed", "in_progress"),
        ("request", "status", "converted", "new"),
        ("person", "standing", "client", "contact"),
        ("message", "status", "delivered", "queued"),
        ("wait_entry", "status", "booked", "waiting"),
    ],
)
def test_what_no_use_case_does_is_not_legal(table: str, column: str, before: str, after: str) -> None:
    assert not is_legal(table, column, before, after)


@pytest.mark.parametrize("talk", ["talking", "wrap_up", "logged", "unfinished"])
@pytest.mark.parametrize("silence", ["missed", "abandoned"])
def test_a_talk_overtakes_what_another_telephone_missed_and_is_put_right_by_who_knows_of_it(
    talk: str, silence: str
) -> None:
    """P4, docs/adr/0018: whichever comes first."""
    assert may_overtake("call", "status", silence, talk)
    assert not may_overtake("call", "status", talk, silence)
    assert is_legal("call", "status", talk, silence)
    assert may_overtake("call", "status", "ringing", silence)
    assert not is_legal("call", "status", silence, "ringing")
    # A person says that nobody was reached; the exchange takes an announcement for an answer.
    assert not may_overtake("call", "status", "not_reached", talk)
