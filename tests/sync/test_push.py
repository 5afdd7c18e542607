"""What is sent next: the oldest, in order, and groups only whole."""

from __future__ import annotations

from functools import partial

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync import push
from crm_desktop.sync.push import how_many, next_ones
from tests.support.builders import a_person


def make(work: UnitOfWork, size: int) -> None:
    for _ in range(size):
        a_person(work)


@pytest.fixture
def queue(base: OpenBase, program: Actor) -> OpenBase:
    """Groups of 1, 3 and 2 operations, and nothing before them."""
    base.writer.apply(lambda connection: connection.exec_driver_sql("DELETE FROM outbox"))
    for size in (1, 3, 2):
        base.writer.write(program, partial(make, size=size))
    return base


@pytest.mark.parametrize(("most", "groups", "has_more"), [(1, [1], True), (3, [1], True), (5, [1, 3], True)])
def test_a_group_is_never_parted(queue: OpenBase, most: int, groups: list[int], has_more: bool) -> None:
    found, more = queue.read(lambda session: next_ones(session, most))
    sizes = [sum(one.op.group == group for one in found) for group in sorted({one.op.group for one in found})]
    assert (sizes, more) == (groups, has_more)


def test_a_group_that_is_longer_than_a_push_goes_alone(queue: OpenBase) -> None:
    queue.writer.apply(lambda connection: connection.exec_driver_sql("UPDATE outbox SET state = 1 WHERE q <= 3"))
    found, more = queue.read(lambda session: next_ones(session, 2))
    assert (len(found), more) == (3, True)


def test_long_texts_make_a_push_shorter(queue: OpenBase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(push, "LETTERS_AT_ONCE", 10)
    found, more = queue.read(next_ones)
    assert (len(found), more) == (1, True)


def test_the_rest_is_the_end(queue: OpenBase) -> None:
    found, more = queue.read(next_ones)
    assert (len(found), more) == (queue.read(how_many), False) == (6, False)
    assert [one.op.seq for one in found] == sorted(one.op.seq for one in found)
