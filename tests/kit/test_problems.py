"""A refusal carries a code and facts, and survives the way back from a child process."""

import pickle

import pytest

from crm_desktop.kit.problems import Problem


class SlotTaken(Problem):
    code = "slot.taken"

    def __init__(self, by: str, hour: int) -> None:
        super().__init__(by=by, hour=hour)


def test_it_carries_its_code_and_facts() -> None:
    problem = SlotTaken("Sara", 9)

    assert problem.code == "slot.taken"
    assert problem.facts == {"by": "Sara", "hour": 9}


def test_a_log_line_says_what_happened() -> None:
    assert str(SlotTaken("Sara", 9)) == "slot.taken (by='Sara', hour=9)"
    assert str(Problem()) == "problem"


def test_facts_survive_pickling() -> None:
    revived = pickle.loads(pickle.dumps(SlotTaken("Sara", 9)))  # noqa: S301  our own bytes

    assert type(revived) is SlotTaken
    assert revived.facts == {"by": "Sara", "hour": 9}


def test_it_is_raised_and_caught_like_any_exception() -> None:
    with pytest.raises(Problem) as caught:
        raise SlotTaken("Sara", 9)

    assert caught.value.facts["hour"] == 9
