"""A campaign becomes a call round whose people may have neither names of their own nor numbers."""

from __future__ import annotations

from sqlalchemy import select

from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Call
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.task import Task
from crm_desktop.queries.breaches import breaches
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row, undo


def campaign(base: OpenBase, program: Actor, *, with_open: bool) -> Importing:
    done = Importing(base, program, "call-round")
    done.group(
        row(2, external_id="2", person_name="Person 2", age=56, job="housemaid", attempts=1, last_call_seconds=261,
            result="refused"),
        row(3, external_id="3", person_name="Person 3", attempts=3, last_call_seconds=0, result="agreed",
            previous_outcome="failure"),
    )  # fmt: skip
    if with_open:
        done.group(row(4, external_id="4", person_name="Person 4"))
    done.end()
    return done


def rounds(base: OpenBase) -> list[tuple[str, str]]:
    statement = select(Task.title, Task.status).where(Task.task_type == "call_round", Task.deleted_at.is_(None))
    return base.read(lambda s: [(title, status.value) for title, status in s.execute(statement)])


def test_a_round_whose_calls_are_all_done_is_done(base: OpenBase, program: Actor) -> None:
    """OT-14"""
    campaign(base, program, with_open=False)
    assert rounds(base) == [("spring", "done")]
    assert base.read(lambda s: breaches(s, program)) == []


def test_a_round_with_somebody_left_to_call_stays_open(base: OpenBase, program: Actor) -> None:
    campaign(base, program, with_open=True)
    assert rounds(base) == [("spring", "planned")]
    assert base.read(lambda s: breaches(s, program)) == []


def test_the_last_talk_is_kept_and_says_that_its_date_is_unknown(base: OpenBase, program: Actor) -> None:
    """C24-51"""
    campaign(base, program, with_open=True)
    calls = base.read(lambda s: s.execute(select(Call.status, Call.talk_for, Call.note).order_by(Call.id)).all())
    assert [(status.value, talk, note) for status, talk, note in calls] == [
        ("logged", 261, "The date of this call is not known. Calls so far: 1."),
        ("not_reached", None, "The date of this call is not known. Calls so far: 3."),
    ]
    assert (
        base.read(lambda s: s.scalars(select(Person.notes).order_by(Person.id)).all())[0] == "Age: 56\nJob: housemaid"
    )


def test_the_same_campaign_again_changes_nothing(base: OpenBase, program: Actor) -> None:
    campaign(base, program, with_open=False)
    again = Importing(base, program, "call-round").group(row(2, external_id="2", person_name="Person 2"))
    assert again.fates == [(2, "skipped", "import.duplicate")]


def test_the_whole_round_can_be_taken_back(base: OpenBase, program: Actor) -> None:
    """B13"""
    assert undo(base, program, campaign(base, program, with_open=False).batch_id)[1] == []
    assert rounds(base) == []
    assert base.read(lambda s: breaches(s, program)) == []
