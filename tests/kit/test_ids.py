"""Ids made on the client: in the order of time, the same for the same seed, the same for the same rule."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import pairwise
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.kit import ids
from crm_desktop.kit.ids import SeededIds, new_id, numbered, rule_id

START = datetime(2026, 11, 21, 9, tzinfo=UTC)


def _moment(made: UUID) -> datetime:
    return datetime.fromtimestamp((made.int >> 80) / 1000, UTC)


def test_an_id_is_a_uuid_7_of_now() -> None:
    made = new_id()

    assert (made.version, made.variant) == (7, RFC_4122)
    assert abs((_moment(made) - datetime.now(UTC)).total_seconds()) < 60


def test_later_ids_are_greater() -> None:
    made = [new_id() for _ in range(5000)]

    assert made == sorted(made)
    assert len(set(made)) == 5000


def test_threads_never_get_the_same_id() -> None:
    with ThreadPoolExecutor(4) as pool:
        batches = list(pool.map(lambda _: [new_id() for _ in range(1000)], range(8)))

    assert all(batch == sorted(batch) for batch in batches)
    assert len({made for batch in batches for made in batch}) == 8000


def test_a_clock_set_back_does_not_set_ids_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before = new_id()
    monkeypatch.setattr("time.time_ns", lambda: 0)

    assert new_id() > before


def test_a_full_counter_moves_on_to_the_next_millisecond(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids, "_monotonic", ids._Monotonic())
    monkeypatch.setattr("time.time_ns", lambda: 1_700_000_000_000_000_000)
    made = [new_id() for _ in range(270_000)]

    assert all(earlier < later for earlier, later in pairwise(made))


def test_the_same_seed_makes_the_same_ids_in_order() -> None:
    one, two, other = SeededIds(7, START), SeededIds(7, START), SeededIds(8, START)
    made = [one() for _ in range(100)]

    assert made == [two() for _ in range(100)] == sorted(made)
    assert not set(made) & {other() for _ in range(100)}
    assert {(each.version, each.variant) for each in made} == {(7, RFC_4122)}
    assert _moment(made[0]) == START


def test_a_rule_makes_the_same_id_on_every_station() -> None:
    # Written down: a change of the namespace would double the rows of every station.
    assert rule_id("callback", "42") == UUID("3d118ecf-9d73-59ed-a6ae-eb06f1a64fdf")
    assert rule_id("callback", "42").version == 5


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_other_parts_make_another_id(one: list[str], two: list[str]) -> None:
    assert (rule_id(*one) == rule_id(*two)) == (one == two)


def test_ids_beside_a_rules_own_sort_by_their_numbers() -> None:
    """Rows that one cause makes at one moment are read in the order in which they were made."""
    first = rule_id("no_show", "a")
    made = [numbered(first, number) for number in range(1, 300)]
    assert made == sorted(set(made))
    assert {one.version for one in made} == {5}
