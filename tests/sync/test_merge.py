"""The model of merge that the proof replays the archive by: attacked with values at random."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.models.sharing.merging import BETWEEN, KNOTS, UNTOLD, Policy, policy_of
from crm_desktop.models.sharing.moves import MOVES, is_legal
from crm_desktop.sync.merge import Conflict, Merged, Winner, meet, merge, merge_row

VALUES = st.one_of(st.none(), st.integers(0, 3), st.sampled_from(("", "a", "b", "c")))
POLICIES = st.sampled_from(Policy)
TASK: dict[str, Any] = {
    "status": "planned", "taken_at": None, "performer_id": None, "result_id": None, "done_at": None, "done_by": None,
    "cancel_reason": None, "end_reason": None, "title": "Ring", "description": "", "due_on": "2026-11-21",
}  # fmt: skip


@given(POLICIES, VALUES, VALUES, st.booleans())
def test_what_nobody_else_changed_is_simply_taken(policy: Policy, base: Any, mine: Any, legal: bool) -> None:
    """sync.md 4: equal to old → applied, whatever the policy of the column."""
    assert merge(policy, base, base, mine, may_follow=legal) == Merged(mine)


@given(POLICIES, VALUES, VALUES, st.booleans())
def test_what_is_there_already_is_no_conflict(policy: Policy, base: Any, same: Any, legal: bool) -> None:
    """sync.md 4: equal to new → nothing."""
    assert merge(policy, base, same, same, may_follow=legal) == Merged(same)


@given(POLICIES, VALUES, VALUES, VALUES, st.booleans())
def test_no_value_comes_from_nowhere(policy: Policy, base: Any, theirs: Any, mine: Any, legal: bool) -> None:
    """What is stored is one of the two, or both texts; and an override is always told (sync.md 7)."""
    told = merge(policy, base, theirs, mine, may_follow=legal)
    if told.winner is Winner.BOTH:
        assert all(str(text) in str(told.value) for text in (theirs, mine) if text is not None)
    else:
        assert told.value in (theirs, mine)
    assert told.is_conflict is (theirs not in (base, mine) and policy is not Policy.QUIET)


@given(POLICIES, VALUES, VALUES, VALUES, st.booleans())
def test_pushed_once_more_it_changes_nothing_except_where_both_texts_stay(
    policy: Policy, base: Any, theirs: Any, mine: Any, legal: bool
) -> None:
    once = merge(policy, base, theirs, mine, may_follow=legal)
    again = merge(policy, base, once.value, mine, may_follow=legal)
    if once.winner is not Winner.BOTH and once.value != base:
        assert again.value == once.value


@pytest.mark.parametrize(
    ("policy", "value", "winner"),
    [
        (Policy.NEWEST, "mine", Winner.MINE),
        (Policy.SERVER, "theirs", Winner.THEIRS),
        (Policy.APPEND, f"theirs{BETWEEN}mine", Winner.BOTH),
        (Policy.STATE, "mine", Winner.MINE),
        (Policy.ASK, "theirs", Winner.ASK),
    ],
)
def test_each_policy_decides_in_its_way(policy: Policy, value: str, winner: Winner) -> None:
    assert merge(policy, "base", "theirs", "mine") == Merged(value, winner)


def test_an_illegal_move_leaves_what_is_there() -> None:
    assert merge(Policy.STATE, "booked", "cancelled", "confirmed", may_follow=False) == Merged(
        "cancelled", Winner.THEIRS
    )


@pytest.mark.parametrize("mine", ["booked", "confirmed", "no_show", "cancelled"])
def test_who_did_not_know_of_an_arrival_does_not_take_it_back(mine: str) -> None:
    """Whoever puts it right knows that the patient is here; noted without a network it was about the morning."""
    visit = {"status": "arrived", "status_at": "10:00", "arrived_at": "10:00", "confirmed_at": None}
    before = "confirmed" if mine == "booked" else "booked"
    stored, conflicts = merge_row("appointment", visit, {"status": (before, mine), "status_at": ("08:00", "09:00")})
    assert stored == {}
    assert [(one.column, one.winner) for one in conflicts] == [("status", Winner.THEIRS)]
    known, quiet = merge_row("appointment", visit, {"status": ("arrived", mine), "status_at": ("10:00", "10:05")})
    assert known == {"status": mine, "status_at": "10:05"}
    assert quiet == []


def test_two_who_say_the_same_at_different_minutes_have_nothing_to_decide() -> None:
    """A moment alone never makes an item of the conflicts list."""
    visit = {"status": "confirmed", "status_at": "09:00", "confirmed_at": "09:00"}
    mine = {"status": ("booked", "confirmed"), "status_at": ("08:00", "09:05"), "confirmed_at": (None, "09:05")}
    assert merge_row("appointment", visit, mine) == ({}, [])


def test_two_fields_of_one_row_are_both_kept() -> None:
    """Two stations that change different fields do not disturb each other."""
    row = {**TASK, "title": "Ring today"}
    assert merge_row("task", row, {"due_on": ("2026-11-21", "2026-11-22")}) == ({"due_on": "2026-11-22"}, [])


def test_the_second_taker_of_a_task_does_not_get_it() -> None:
    """OT-33: only one takes it; the other one is told."""
    row = {**TASK, "status": "in_work", "performer_id": "sara", "taken_at": "09:00"}
    taken = {"status": ("planned", "in_work"), "performer_id": (None, "reza"), "taken_at": (None, "09:01")}
    stored, conflicts = merge_row("task", row, taken)
    assert stored == {}
    assert conflicts == [Conflict("performer_id", None, "sara", "reza", Winner.THEIRS)]


def test_a_done_task_is_not_cancelled_not_even_by_half() -> None:
    row = {**TASK, "status": "done", "result_id": "bought", "done_at": "10:00", "done_by": "sara"}
    stored, conflicts = merge_row("task", row, {"status": ("planned", "cancelled"), "cancel_reason": (None, "Mistake")})
    assert stored == {}
    assert [(one.column, one.winner) for one in conflicts] == [
        ("status", Winner.THEIRS),
        ("cancel_reason", Winner.THEIRS),
    ]


def test_a_deal_that_was_won_elsewhere_does_not_stand_in_an_open_stage() -> None:
    """The stage goes with the status: both stations moved it, and winning is what stays."""
    row: dict[str, Any] = {
        "status": "won",
        "stage_id": "won stage",
        "progress": 100,
        "closed_on": "2026-11-21",
        "closed_at": "x",
    }
    stored, conflicts = merge_row("deal", row, {"stage_id": ("new", "booked")})
    assert stored == {}
    assert [one.column for one in conflicts] == ["stage_id"]


@st.composite
def pushes(draw: st.DrawFn) -> tuple[str, tuple[str, ...], dict[str, Any], dict[str, tuple[Any, Any]]]:
    """A row with a knot, and a push of some of its columns that others may have changed meanwhile."""
    table, knot = draw(st.sampled_from([(table, knot) for table, knots in sorted(KNOTS.items()) for knot in knots]))
    kinds = {name: _values(table, name) for name in knot}
    pushed = draw(st.lists(st.sampled_from(knot), min_size=1, unique=True))
    row = {name: draw(kinds[name]) for name in knot}
    return table, knot, row, {name: (draw(kinds[name]), draw(kinds[name])) for name in pushed}


def _values(table: str, column: str) -> st.SearchStrategy[Any]:
    moves = MOVES.get(table, {}).get(column)
    return VALUES if moves is None else st.sampled_from(sorted(moves))


@given(pushes())
def test_a_knot_is_taken_whole_or_not_at_all(
    push: tuple[str, tuple[str, ...], dict[str, Any], dict[str, tuple[Any, Any]]],
) -> None:
    """What only says something together is never half one station's and half another's."""
    table, (lead, *_), row, changes = push
    stored, conflicts = merge_row(table, row, changes)
    after = {**row, **stored}
    mine = {name: new for name, (_, new) in changes.items()}
    assert all(after[name] == mine[name] for name in mine) or all(after[name] == row[name] for name in mine)
    if any(row[name] not in changes[name] for name in changes):
        loud = changes.keys() - UNTOLD.get(table, set())
        told = [name for name in loud if policy_of(table, name) is not Policy.QUIET]
        assert conflicts or all(row[name] in changes[name] for name in told)
        assert is_legal(table, lead, row[lead], after[lead])


def test_a_number_that_two_corrected_keeps_its_parts_together() -> None:
    """ask: the server's number stays whole, and a person decides."""
    row = {"raw": "0912 1", "e164": "+989121", "tail": "121989", "extension": None}
    mine = {"e164": ("+989120", "+989122"), "tail": ("021989", "221989"), "extension": (None, "7")}
    stored, conflicts = merge_row("phone", row, mine)
    assert stored == {}
    assert {one.winner for one in conflicts} == {Winner.ASK}


CALL: dict[str, Any] = dict.fromkeys(
    ("deleted_at", "answered_at", "ended_at", "talk_for", "agent_id", "extension", "end_cause", "line", "note")
)
TALKS = ("talking", "wrap_up", "logged", "unfinished")


@given(st.lists(st.sampled_from(("ringing", "missed", "abandoned", *TALKS)), min_size=1, max_size=5))
def test_whoever_made_the_row_first_a_talk_stands(told: list[str]) -> None:
    """P4, docs/adr/0018: of many stations that each make the row of one conversation, one had the talk."""
    row = {**CALL, "status": told[0], "extension": "0"}
    for number, status in enumerate(told[1:], start=1):
        row |= meet("call", row, {**CALL, "status": status, "extension": str(number)})
    assert (row["status"] in TALKS) == any(status in TALKS for status in told)
    # Who had it goes with the status, as the knot says.
    assert told[int(row["extension"])] == row["status"]


def test_of_two_makers_the_second_fills_what_the_first_did_not_know() -> None:
    there = {**CALL, "status": "logged", "extension": "101", "note": "Hers"}
    assert meet("call", there, {**CALL, "status": "logged", "extension": "102", "talk_for": 61, "note": "His"}) == {
        "talk_for": 61
    }
    assert meet("call", there, {**CALL, "status": "missed", "end_cause": "16", "line": "021"}) == {"line": "021"}
    assert meet("call", {**there, "deleted_at": "2026"}, {**CALL, "status": "logged", "talk_for": 61}) == {}
    assert meet("request", {**CALL, "status": "new"}, {**CALL, "status": "lost", "line": "021"}) == {}
