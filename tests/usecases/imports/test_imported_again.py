"""The same file once more brings nothing twice, whatever it is a list of."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.imports.incoming import Duplicates, IncomingRow, ValueTooLong, WishedStep
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.canonical import canonical_lines
from tests.support.imports import Importing, row, undo

SHA = "5" * 64
STEP = WishedStep("Call about the offer", 1)
AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
# Without any key of the other program: neither ids nor, where it can be so, numbers.
FILES: dict[str, list[dict[str, Any]]] = {
    "people": [{"full_name": "Sara Ahmadi"}, {"full_name": "Sara Ahmadi"}],
    "organisations": [{"name": "Acme"}, {"name": "Beta"}],
    "opportunities": [{"title": "Braces", "stage": "engaging", "person": "Sara"}, {"title": "Crown", "stage": "won"}],
    "tasks": [{"title": "Call back", "person": "Sara"}, {"title": "Order gloves"}],
    "calls": [{"direction": "in", "started_at": AT, "person": "Sara"}, {"direction": "out", "started_at": AT}],
    "call-round": [{"person_name": "Person 2", "result": "agreed"}, {"person_name": "Person 3"}],
}


def dump(base: OpenBase) -> list[str]:
    return base.read(lambda session: list(canonical_lines(session)))


def rows_of(kind: str) -> list[IncomingRow]:
    return [row(number, step=STEP, **values) for number, values in enumerate(FILES[kind], 2)]


def imported(
    base: OpenBase, actor: Actor, kind: str, duplicates: Duplicates = Duplicates.SKIP, sha: str = SHA
) -> Importing:
    one = Importing(base, actor, kind, duplicates, stages=("engaging", "won", "lost"), file_sha256=sha)
    one.group(*rows_of(kind)).end()
    return one


@pytest.mark.parametrize("kind", FILES)
def test_every_row_is_skipped_with_its_reason(base: OpenBase, program: Actor, kind: str) -> None:
    """FC-30, P11: also rows that have no key to be known by; no second call round either."""
    imported(base, program, kind)
    before = dump(base)
    again = imported(base, program, kind)
    assert (again.run.told.skipped, again.run.told.made) == (2, 0)
    assert {one.fate.value for one in again.outcomes} == {"skipped"}
    assert dump(base) == before


@pytest.mark.parametrize("kind", ["people", "tasks", "call-round"])
def test_rows_refused_the_first_time_come_in_the_second(base: OpenBase, program: Actor, kind: str) -> None:
    """As when the map is corrected and the same file is read once more."""
    good, bad = rows_of(kind)
    refused = row(bad.number, refusals=[("notes", ValueTooLong(limit=1))], **dict[str, Any](bad.values))
    first = Importing(base, program, kind, file_sha256=SHA).group(good, refused)
    assert (first.end().made, first.run.told.refused) == (1, 1)
    again = imported(base, program, kind)
    assert (again.run.told.made, again.run.told.skipped) == (1, 1)


def test_after_an_undo_they_come_in_again(base: OpenBase, program: Actor) -> None:
    """B13"""
    first = imported(base, program, "people")
    undo(base, program, first.batch_id)
    assert imported(base, program, "people").run.told.made == 2


def test_who_wishes_them_once_more_gets_them(base: OpenBase, program: Actor) -> None:
    imported(base, program, "people")
    assert imported(base, program, "people", Duplicates.MAKE).run.told.made == 2


def test_the_rest_of_a_file_that_was_stopped_comes_in(base: OpenBase, program: Actor) -> None:
    """P19: also without going on, by importing the whole file anew."""
    first, second = rows_of("people")
    half = Importing(base, program, "people", file_sha256=SHA).group(first)
    half.end(cancelled=True)
    whole = Importing(base, program, "people", file_sha256=SHA).group(first).group(second)
    assert [(one.number, one.fate.value) for one in whole.outcomes] == [(2, "skipped")]
    assert whole.end().made == 1


def test_a_longer_file_of_next_month_knows_its_calls_and_tasks(base: OpenBase, program: Actor) -> None:
    """FC-30: another file, so that only the rows themselves can tell."""
    call = row(2, direction="in", started_at=AT, phone="09121234567", person="Sara")
    Importing(base, program, "calls", file_sha256="1" * 64).group(call).end()
    more = Importing(base, program, "calls", file_sha256="2" * 64)
    more.group(
        call, row(3, direction="out", started_at=AT, phone="09121234567"), row(4, **dict[str, Any](call.values))
    ).end()
    assert [(number, fate) for number, fate, _ in more.fates] == [(2, "skipped"), (4, "skipped")]
    task = row(2, title="Call back", phone="09121234567", due_at=date(2026, 12, 1))
    Importing(base, program, "tasks", file_sha256="3" * 64).group(task).end()
    later = Importing(base, program, "tasks", file_sha256="4" * 64)
    later.group(task, row(3, title="Call back", phone="09121234567", due_at=date(2026, 12, 2))).end()
    assert [(number, fate) for number, fate, _ in later.fates] == [(2, "skipped")]


def test_a_grown_campaign_joins_its_open_round(base: OpenBase, program: Actor) -> None:
    """OT-14: next week's list of the same campaign calls whoever is new, once."""
    first = row(2, person_name="Sara", phone="09121234567")
    Importing(base, program, "call-round", file_sha256="1" * 64).group(first).end()
    grown = Importing(base, program, "call-round", file_sha256="2" * 64)
    grown.group(first, row(3, person_name="Reza", phone="09351112233")).end()
    assert grown.fates == [(2, "skipped", "import.duplicate")]
    kinds = base.read(lambda session: list(session.scalars(select(Task.task_type).order_by(Task.created_at))))
    assert kinds.count(TaskType.CALL_ROUND) == 1
    assert kinds.count(TaskType.PERSONAL_CALL) == 2
