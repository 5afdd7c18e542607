"""What is sent next: the oldest, in order, and groups only whole."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import text

from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync import push
from crm_desktop.sync.facts import Fact
from crm_desktop.sync.push import how_many, next_ones
from tests.support.builders import a_person
from tests.support.stations import Open


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
    monkeypatch.setattr(push, "OCTETS_AT_ONCE", 10)
    found, more = queue.read(next_ones)
    assert (len(found), more) == (1, True)


def test_the_rest_is_the_end(queue: OpenBase) -> None:
    found, more = queue.read(next_ones)
    assert (len(found), more) == (queue.read(how_many), False) == (6, False)
    assert [one.op.seq for one in found] == sorted(one.op.seq for one in found)


def lose(base: OpenBase, nth: int) -> None:
    """The nth operation of the outbox, counted from 1."""
    lost = f"DELETE FROM outbox WHERE q = (SELECT q FROM outbox ORDER BY q LIMIT 1 OFFSET {nth - 1})"
    base.writer.apply(lambda connection: connection.exec_driver_sql(lost))


def test_a_number_that_is_missing_ends_a_push(queue: OpenBase) -> None:
    """What was tidied away between them cannot be sent, and the server wants numbers without a gap."""
    lose(queue, 2)
    found, more = queue.read(next_ones)
    assert (len(found), more) == (1, True)


def test_a_gap_in_a_long_group_ends_it(queue: OpenBase) -> None:
    lose(queue, 4)
    lose(queue, 1)
    found, _ = queue.read(lambda session: next_ones(session, 1))
    assert len(found) == 2


def test_what_is_looked_through_is_not_read(queue: OpenBase) -> None:
    """Files of a day without a network are gigabytes; only their index tells which ones come next."""
    plan = queue.read(
        lambda session: session.execute(text(f"EXPLAIN QUERY PLAN {push._SIZES.text}"), {"most": 9}).all()
    )
    assert [row[-1] for row in plan] == ["SCAN outbox USING INDEX ix_outbox_waiting"]


def test_what_an_interrupted_tidying_left_is_sent_all_the_same(stations: Open) -> None:
    """Unsent work is never trapped, whatever stands between it and the server's last number."""
    a = stations()
    for _ in range(5):
        a.write(a_person)
    lose(a.base, 4)
    lose(a.base, 2)
    a.sync()
    assert (a.waiting(), a.said()) == (0, ["ok"] * 3)


def test_an_answer_that_comes_late_does_not_set_back_how_far_we_are(stations: Open) -> None:
    """Two windows at one base: the slower one hears of less than the base knows by now."""
    a = stations()
    a.sync()
    a.write(a_person)
    early = a.base.read(next_ones)[0]
    answer = a.engine.gateway.push(a.here().client(), [one.op for one in early])
    a.write(a_person)
    a.sync()
    push.settle(a.here(), early, answer)
    assert int(a.facts()[Fact.ACKED]) == early[-1].op.seq + 1
    assert a.said() == ["ok", "ok"]
