"""A new operator plays 30 scripted calls and gets times, missed steps and keystrokes per call (B15)."""

from datetime import timedelta

import pytest

from crm_desktop.telephony.engines.simulator.script import Clinic, Story
from crm_desktop.telephony.engines.simulator.training import CALLS, Deed, Noted, Task, practice, report, scored
from crm_desktop.telephony.live_call import Phase
from tests.support.telephone import NOON, a_hub, a_simulator

pytestmark = pytest.mark.usefixtures("qapp")

NUMBERS = tuple(f"+98912000{place:04}" for place in range(40))
SHARED = ("+989350000001", "+989350000002")
TASKS = practice(NOON, Clinic(), NUMBERS, SHARED, seed=3)


def noted(task: Task, *deeds: tuple[Deed, float]) -> list[Noted]:
    return [Noted(task.call_key, deed, task.rings_at + timedelta(seconds=after)) for deed, after in deeds]


def wanting(*steps: Deed) -> Task:
    return next(task for task in TASKS if task.steps == frozenset(steps))


def test_thirty_calls_the_same_for_the_same_seed() -> None:
    """B15."""
    assert len(TASKS) == CALLS == 30
    assert practice(NOON, Clinic(), NUMBERS, SHARED, seed=3) == TASKS
    assert practice(NOON, Clinic(), NUMBERS, SHARED, seed=4) != TASKS
    assert {task.conversation.plan.story for task in TASKS} == {Story.ANSWERED, Story.PASSED_ON, Story.MISSED}
    ends = [task.conversation.truth.ended_at for task in TASKS]
    assert all(end is not None and end < task.rings_at for end, task in zip(ends, TASKS[1:], strict=False))


def test_a_shared_telephone_asks_for_a_choice_and_only_it() -> None:
    """telephony.md Rules 4."""
    assert {task.conversation.plan.number in SHARED for task in TASKS if Deed.PERSON_CHOSEN in task.steps} == {True}
    without = practice(NOON, Clinic(), NUMBERS)
    assert not any(Deed.PERSON_CHOSEN in task.steps for task in without)


def test_where_nobody_else_has_a_telephone_nobody_is_asked_for() -> None:
    """B15: each step can be done."""
    alone = practice(NOON, Clinic(extensions=("101",)), NUMBERS, SHARED, seed=3)
    assert len(alone) == CALLS
    assert not any(Deed.PASSED_ON in task.steps for task in alone)


def test_a_call_done_well_misses_nothing_and_its_times_are_taken() -> None:
    """B15: times and keystrokes."""
    task = wanting(Deed.ANSWERED, Deed.RESULT_SAVED, Deed.NOTE_WRITTEN)
    notes = noted(task, (Deed.ANSWERED, 3), (Deed.KEY, 5), (Deed.KEY, 6), (Deed.CLICK, 7), (Deed.NOTE_WRITTEN, 9))
    notes += noted(task, (Deed.RESULT_SAVED, 43), (Deed.RESULT_SAVED, 50))
    score = scored(task, notes)
    assert (score.answer_for, score.handle_for, score.keystrokes, score.clicks) == (3.0, 40.0, 2, 1)
    assert score.is_complete


def test_what_was_left_out_is_named_and_other_calls_do_not_count() -> None:
    """B15: missed steps."""
    task = wanting(Deed.ANSWERED, Deed.RESULT_SAVED, Deed.NOTE_WRITTEN)
    other = wanting(Deed.CALLED_BACK)
    notes = noted(task, (Deed.ANSWERED, 3)) + noted(other, (Deed.NOTE_WRITTEN, 4), (Deed.CALLED_BACK, 90))
    assert scored(task, notes).missed_steps == {Deed.RESULT_SAVED, Deed.NOTE_WRITTEN}
    assert scored(task, []).answer_for is None
    assert scored(other, notes).is_complete


def test_a_call_that_rang_later_than_planned_is_timed_from_its_ring() -> None:
    """B15: the next call waits until the last is done, so the plan's own time of the ring is no measure."""
    task = wanting(Deed.ANSWERED, Deed.RESULT_SAVED)
    notes = noted(task, (Deed.RANG, 600), (Deed.ANSWERED, 604), (Deed.RESULT_SAVED, 640))
    assert (scored(task, notes).answer_for, scored(task, notes).handle_for) == (4.0, 36.0)


def test_whoever_catches_a_caller_that_rings_once_need_not_call_back() -> None:
    """B15: quick is not wrong; the talk then has its result as any other."""
    task = wanting(Deed.CALLED_BACK)
    caught = noted(task, (Deed.RANG, 0), (Deed.ANSWERED, 1))
    assert scored(task, caught).missed_steps == {Deed.RESULT_SAVED}
    assert scored(task, caught + noted(task, (Deed.RESULT_SAVED, 30))).is_complete
    assert scored(task, noted(task, (Deed.RANG, 0))).missed_steps == {Deed.CALLED_BACK}


def test_there_is_a_rest_after_each_call() -> None:
    """B15: nobody is overrun."""
    assert all(4 <= task.rest_for <= 9 for task in TASKS)
    assert len({task.turn for task in TASKS}) > 10


def test_the_report_of_all_says_what_was_left_out_most_often() -> None:
    """B15."""
    notes = [note for task in TASKS for note in noted(task, (Deed.ANSWERED, 4), (Deed.KEY, 5))]
    told = report(TASKS, notes)
    assert len(told.scores) == 30
    assert (told.median_answer_for, told.median_handle_for, told.keystrokes) == (4.0, None, 30)
    assert told.most_missed[0] == (Deed.RESULT_SAVED, 27)  # those too that rang but once, and were caught
    assert told.complete == 0
    assert report([], []).median_answer_for is None


def test_the_practice_can_be_played_and_answered() -> None:
    """B15: the whole of it, with a trainee who answers everything at once."""
    phone = a_simulator()
    hub, heard = a_hub(phone)
    hub.rang.connect(lambda call: hub.answer(call.key))
    phone.play(task.conversation for task in TASKS)
    phone.run()
    rung = [call for word, call in heard.said if word == "rang"]
    assert [call.linkedid for call in rung] == [task.call_key for task in TASKS]
    assert [call.started_at for call in rung] == [task.rings_at for task in TASKS]
    assert all(call.phase is Phase.RINGING for call in rung)
    assert heard.words.count("ended") == 30
