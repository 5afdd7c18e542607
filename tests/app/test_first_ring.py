"""The first ring of a day finds its question made already."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from crm_desktop.app.first_ring import expect_rings
from crm_desktop.models.people.phone import Phone
from crm_desktop.queries.calls.caller_cards import caller_card
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.house import TestHouse, open_house


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[TestHouse]:
    with open_house(tmp_path) as opened:
        yield opened


def _made(desk: TestHouse) -> int:
    """How many statements the readers hold ready."""
    return len(desk.base.readers._compiled_cache or ())  # what SQLAlchemy offers to count them by


def test_the_first_caller_waits_for_no_statement_to_be_made(desk: TestHouse) -> None:
    """commands.md ring.card, P1: what a ring asks of somebody who is known was made behind the first rows."""
    told: list[str] = []
    expect_rings(desk.house, desk.house.go, lambda: told.append("done"))
    assert told == ["done"]
    actor = desk.house.session.actor
    last = desk.read(lambda session: session.scalars(select(Phone.e164).order_by(Phone.id.desc())).first())
    ready = _made(desk)
    card = desk.read(lambda session: caller_card(session, actor, last or "", desk.house.today, "IR", desk.house.now))
    assert len(card.people) == 1
    assert _made(desk) == ready > 0


def test_a_base_without_numbers_is_no_trouble(desk: TestHouse) -> None:
    """R1: a new desk has nobody yet, and its first start goes on."""

    def forget(work: UnitOfWork) -> None:
        for phone in work.all(select(Phone)):
            work.remove(phone)

    desk.write(forget)
    told: list[str] = []
    expect_rings(desk.house, desk.house.go, lambda: told.append("done"))
    assert told == ["done"]
