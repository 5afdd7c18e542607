"""R13: every kind of matter and every answer of the server has its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.models.people.person import PersonStanding
from crm_desktop.models.sharing.merging import POLICIES
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.queries.station.lost_slots import LostSlot
from crm_desktop.queries.station.sync_conflicts import Clash, ConflictKind, ConflictRow
from crm_desktop.views.outage.conflict_words import (
    about,
    all_kinds,
    by_and_when,
    kind_words,
    title,
    told_clashes,
    told_entries,
    value_words,
    what_happened,
    why_refused,
)
from crm_desktop.views.outage.record_nouns import column_noun, is_told, record_noun

CODES = (
    "branch",
    "right",
    "move",
    "reference",
    "login_taken",
    "number_taken",
    "value",
    "column",
    "overbook",
    "missing",
)


def a_row(kind: ConflictKind, *clashes: Clash, **given: str) -> ConflictRow:
    return ConflictRow(
        key="q1", kind=kind, group=1, operations=(1,), act="", table=given.get("table", "person"),
        record_id=uuid4(), record=given.get("record", ""), person_id=None, person=given.get("person", ""), phone="",
        mine_by="Sara", mine_at=None, clashes=clashes, code=given.get("code", ""),
    )  # fmt: skip


def a_clash(column: str) -> Clash:
    return Clash(column, None, "a", "b", "b", "ask", "Ali", None)


@pytest.mark.parametrize("code", CODES)
def test_every_reason_of_the_server_says_what_to_do(qapp: QApplication, code: str) -> None:
    """R13: a reason of its own, never the general one."""
    assert why_refused(code) != why_refused("of a later version")


def test_every_kind_has_a_word_and_a_sentence(qapp: QApplication) -> None:
    """R13: also the one of a later version of the server."""
    for kind in (ConflictKind.CLASH, ConflictKind.DELETED, ConflictKind.REFUSED):
        row = a_row(kind, code="unknown")
        assert kind_words(row) in all_kinds()
        assert what_happened(row).endswith(".")


def test_a_lost_time_says_whose_it_is_and_who_came_first(qapp: QApplication) -> None:
    """sync.md 8: as much as is known. Nobody is told that a booking made later was made first."""
    at = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
    slot = LostSlot(
        uuid4(), AppointmentStatus.UNPLACED, "Implant", "Dr Rad", at, at + timedelta(hours=1), "Reza", "Ali", at
    )
    row = a_row(ConflictKind.SLOT, table="appointment")
    whole, unnamed, bare = (
        what_happened(replace(row, slot=one))
        for one in (slot, replace(slot, taken_by=""), replace(slot, taken_by="", booked_by=""))
    )
    assert "Reza" in whole
    assert by_and_when("Ali", at) in whole
    assert "Reza" not in unnamed
    assert "Ali" in unnamed
    assert "Dr Rad" in bare
    assert "booked it first" not in whole + unnamed + bare


def test_what_was_refused_is_told_without_what_the_program_added(qapp: QApplication) -> None:
    """R13: whose it is stands above it, and a moment has its day in it."""
    at = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
    entered = (("person_id", "Sara Ahmadi"), ("amount", 500), ("on", at.date()), ("source", "x"))
    row = replace(a_row(ConflictKind.REFUSED, table="payment"), entered=entered)
    assert [name for name, _ in told_entries(row)] == ["amount", "on"]
    assert [name for name, _ in told_entries(replace(row, entered=(*entered, ("at", at))))] == ["amount", "at"]


def test_a_matter_is_named_by_its_person_else_its_record_else_its_kind(qapp: QApplication) -> None:
    """R13: what one knows it by."""
    assert title(a_row(ConflictKind.CLASH, person="Sara Ahmadi", record="Implant")) == "Sara Ahmadi"
    assert title(a_row(ConflictKind.CLASH, record="Implant")) == "Implant"
    assert title(a_row(ConflictKind.CLASH, table="call")) == "Call"
    assert about(a_row(ConflictKind.CLASH, a_clash("birth_on"), person="Sara Ahmadi")) == "Person · Birth date"
    assert about(a_row(ConflictKind.CLASH, person="Sara", record="Implant", table="lead")) == "Lead · Implant"


def test_a_number_is_told_once_however_many_columns_keep_it(qapp: QApplication) -> None:
    """R13: what the file keeps for its own sake is nobody's decision; something is always told."""
    row = a_row(ConflictKind.CLASH, a_clash("raw"), a_clash("e164"), a_clash("tail"))
    assert [one.column for one in told_clashes(row)] == ["raw"]
    assert len(told_clashes(a_row(ConflictKind.CLASH, a_clash("tail")))) == 1


def test_values_are_shown_as_everywhere_else(qapp: QApplication) -> None:
    """B9: days, sums, words and numbers in the reader's own way."""
    shown = [
        value_words(value, column, "USD", "IR")
        for value, column in (
            (None, "notes"), (True, "do_not_call"), (date(1990, 5, 1), "birth_on"), (125000, "price"), (3, "count"),
            (PersonStanding.CLIENT, "standing"), ("+989121234567", "raw"), ("as it is", "notes"),
        )
    ]  # fmt: skip
    assert shown[0] == "—"
    assert shown[1] == "Yes"
    assert "1990" in shown[2]
    assert "1,250" in shown[3]
    assert shown[4] == "3"
    assert shown[5] == "Client"
    assert "0912 123 4567" in shown[6]
    assert shown[7] == "as it is"
    assert by_and_when("", datetime(2026, 11, 21, 6, 0, tzinfo=UTC))
    assert "Ali" in by_and_when("Ali", None)


def test_what_a_person_decides_about_has_a_name(qapp: QApplication) -> None:
    """merging.POLICIES: every column of which somebody is asked, and every record that has one."""
    for table, columns in POLICIES.items():
        asked = [column for column, policy in columns.items() if policy.value in ("ask", "append")]
        if asked and table in ("person", "phone", "appointment", "payment", "deal", "lead", "task", "admission"):
            assert record_noun(table) != record_noun("something")
            unnamed = [one for one in asked if is_told(one) and column_noun(one) == column_noun("something")]
            assert unnamed == [], table
