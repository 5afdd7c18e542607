"""What a greeting leads to, case by case."""

from __future__ import annotations

from typing import Any

import pytest

from crm_desktop.sync.facts import Fact
from crm_desktop.sync.protocol import Hello, Witness
from crm_desktop.sync.recover import Memory, Plan, plan


def a_hello(**told: Any) -> Hello:
    usual: dict[str, Any] = {
        "epoch": "one",
        "now": "2026-11-21T06:00:00.000000Z",
        "known": True,
        "first_seq": 1,
        "last_seq": 10,
        "witness": Witness.OK,
        "schema": "0005",
        "pull_from": "0005",
        "founding": False,
        "cursor_alive": True,
        "digest": "d",
        "scopes": [],
        "user": {},
    }
    return Hello(**{**usual, **told})


def a_memory(highest: int = 10, **facts: str | None) -> Memory:
    usual: dict[str, str | None] = {"epoch": "one", "digest": "d", "acked": "10", "cursor": "5:5:"}
    known = {Fact[name.upper()]: value for name, value in {**usual, **facts}.items() if value is not None}
    return Memory(known, highest)


CASES = {
    "all as it was": (a_hello(), a_memory(), Plan()),
    "for the first time": (
        a_hello(known=False, last_seq=0, witness=Witness.NONE),
        a_memory(acked=None, epoch=None, digest=None),
        Plan(enrol=True),
    ),
    "our answer was lost": (a_hello(last_seq=12), a_memory(highest=12), Plan()),
    "another life that has all of ours": (a_hello(epoch="two"), a_memory(), Plan(compare=True)),
    "another life that lost some": (
        a_hello(epoch="two", last_seq=7, witness=Witness.BEHIND),
        a_memory(),
        Plan(resend_after=7, compare=True),
    ),
    "behind, though it says to be the same": (
        a_hello(last_seq=7, witness=Witness.BEHIND),
        a_memory(),
        Plan(resend_after=7, compare=True),
    ),
    "another life from before we came": (
        a_hello(epoch="two", known=False, last_seq=0, witness=Witness.NONE),
        a_memory(),
        Plan(resend_after=0, enrol=True, compare=True),
    ),
    "struck off": (
        a_hello(known=False, last_seq=0, witness=Witness.NONE),
        a_memory(),
        Plan(new_identity=True, enrol=True),
    ),
    "a twin has our numbers": (a_hello(last_seq=11), a_memory(), Plan(new_identity=True, enrol=True)),
    "a twin has one of our numbers": (
        a_hello(witness=Witness.OTHER),
        a_memory(),
        Plan(new_identity=True, enrol=True),
    ),
    "other rights": (a_hello(digest="e"), a_memory(), Plan(compare=True)),
    "away for too long": (a_hello(cursor_alive=False), a_memory(), Plan(compare=True)),
}


@pytest.mark.parametrize("case", CASES)
def test_a_greeting_leads_to(case: str) -> None:
    hello, memory, expected = CASES[case]
    assert plan(hello, memory) == expected
