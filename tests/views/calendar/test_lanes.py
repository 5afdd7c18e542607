"""Overlapping visits beside each other: as many lanes as the busiest moment needs, and never two in one place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.views.calendar.lanes import Lane, lanes

spans = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda one: (one[0], one[0] + one[1])), max_size=25
)


def meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@given(spans)
def test_nothing_lies_over_anything_else(given_spans: list[tuple[int, int]]) -> None:
    """C24-29: two visits of one time stand side by side."""
    found = lanes(given_spans)
    for at, one in enumerate(given_spans):
        for other_at in range(at):
            if meet(one, given_spans[other_at]):
                assert found[at].at != found[other_at].at
                assert found[at].of == found[other_at].of


@given(spans)
def test_there_are_as_many_lanes_as_the_busiest_moment_needs(given_spans: list[tuple[int, int]]) -> None:
    found = lanes(given_spans)
    for lane in found:
        assert 0 <= lane.at < lane.of
    busiest = max((sum(one[0] <= moment < one[1] for one in given_spans) for moment in range(60)), default=0)
    assert max((lane.of for lane in found), default=0) == busiest


@given(spans)
def test_the_order_of_asking_does_not_matter_to_the_width(given_spans: list[tuple[int, int]]) -> None:
    forth = sorted((span, lane.of) for span, lane in zip(given_spans, lanes(given_spans), strict=True))
    back = given_spans[::-1]
    assert forth == sorted((span, lane.of) for span, lane in zip(back, lanes(back), strict=True))


def test_what_only_touches_has_the_whole_width() -> None:
    assert lanes([(600, 630), (630, 660)]) == [Lane(0, 1), Lane(0, 1)]


def test_a_lane_that_is_free_again_is_used_again() -> None:
    assert lanes([(600, 690), (600, 630), (630, 690)]) == [Lane(0, 2), Lane(1, 2), Lane(1, 2)]
