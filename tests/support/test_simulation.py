"""The tools of the proof are proved themselves: stories repeat, shrink to what matters, and the model can disagree."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.simulation_model import ByHand, Differs, Model, double_bookings
from tests.support.simulation_server import COLUMNS, Rows, Said
from tests.support.simulation_steps import Choice, Nothing, Step, a_story, shrunk

CLIENT, USER, OTHER = "c" * 32, "a" * 32, "b" * 32
PERSON = "1" * 32


def test_equal_seeds_tell_equal_stories() -> None:
    assert a_story(7) == a_story(7)
    assert a_story(7) != a_story(8)


def test_a_story_shrinks_to_the_steps_its_failure_needs() -> None:
    story = a_story(3, steps=60)
    needed = {story[4].number, story[31].number, story[59].number}

    def fails(steps: list[Step]) -> bool:
        return needed <= {step.number for step in steps}

    kept = shrunk(story, fails)
    assert {step.number for step in kept} == needed
    assert not any(step.crash for step in kept)


def test_a_step_told_again_is_done_to_the_same_row_or_not_at_all() -> None:
    step = Step(1, "note", 0, seed=5)
    first = Choice(step)
    row, draw = first.of(["p", "q", "r"]), first.chance.random()
    again = Choice(first.told())
    assert again.of(["x", row, "y"]) == row
    assert again.chance.random() == draw
    with pytest.raises(Nothing):
        Choice(first.told()).of(["x", "y"])


def _rows(**tables: dict[str, dict[str, Any]]) -> Rows:
    empty: Rows = {table: {} for table in COLUMNS}
    return empty | tables


def _said(no: int, payload: dict[str, Any], **given: Any) -> Said:
    facts: dict[str, Any] = {
        "no": no, "client": CLIENT, "seq": no, "group": no, "undoes": None, "table": "person", "pk": PERSON,
        "kind": "U", "text": json.dumps(payload), "base_rv": 1, "said_by": USER, "login": "sara", "user": USER,
        "status": "ok", "detail": None,
    }  # fmt: skip
    return Said(**(facts | given))


def _person(**given: Any) -> dict[str, Any]:
    return dict.fromkeys(COLUMNS["person"]) | {"id": PERSON, "rv": 1, "visibility": "public"} | given


def test_the_model_replays_what_two_stations_did() -> None:
    model = Model(_rows(person={PERSON: _person(given_name="Sara", notes="old")}))
    archive = [
        _said(1, {"given_name": ["Sara", "Sarah"], "notes": ["old", "mine"]}),
        _said(2, {"notes": ["old", "theirs"]}, client="d" * 32, user=OTHER, status="merged"),
        _said(3, {"best_time": [None, "noon"]}, status="refused"),
    ]
    model.replay(archive, [ByHand(1, "person", PERSON, {"given_name": "S."})])
    row = model.rows["person"][PERSON]
    assert (row["given_name"], row["notes"], row["best_time"]) == ("S.", "mine\n---\ntheirs", None)
    assert (row["rv"], row["updated_by"]) == (4, OTHER)
    assert model.conflicts == [("d" * 32, 2, "notes", "both")]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (_said(1, {"notes": ["other", "mine"]}), "is ok, not merged"),
        (_said(1, {"notes": ["old", "mine"]}, status="merged"), "is merged, not ok"),
        (_said(1, {"notes": ["old", "mine"]}, pk="2" * 32), "is ok, not missing"),
    ],
)
def test_the_model_knows_a_wrong_verdict(said: Said, why: str) -> None:
    model = Model(_rows(person={PERSON: _person(notes="old")}))
    with pytest.raises(Differs, match=why):
        model.replay([said])


def test_two_visits_in_one_slot_are_seen() -> None:
    slot = {
        "provider_id": "p", "room_id": None, "starts_at": "2026-11-22T09:00", "ends_at": "2026-11-22T09:30",
        "status": "booked", "is_overbooked": 0, "deleted_at": None,
    }  # fmt: skip
    one, two = {"id": "1", **slot}, {"id": "2", **slot}
    assert list(double_bookings(_rows(appointment={"1": one, "2": two}))) == [("1", "2")]
    for change in ({"is_overbooked": 1}, {"status": "cancelled"}, {"starts_at": "2026-11-22T09:30"}):
        assert not list(double_bookings(_rows(appointment={"1": one, "2": {**two, **change}})))
