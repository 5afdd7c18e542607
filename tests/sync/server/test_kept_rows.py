"""What bears witness is written once: the server takes a hearing from whoever heard it, and no word about it after."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.sharing.writers import KEPT, SIGNED
from tests.support.pushing import MOMENT, Desks, Station, station
from tests.sync.server.test_judge_reach import somebody

pytestmark = pytest.mark.postgres

LATER = "2026-11-21T09:00:00.000000Z"


def lead(desks: Desks, name: str = "Lead") -> Station:
    return somebody(desks, name, calls_change=Scope.BRANCH, calls_review=Scope.TEAM)


def heard(at: Station, desks: Desks, call: UUID, user: UUID | None = None, **more: Any) -> UUID:
    return at.make(
        "recording_hearing",
        branch_id=desks.branch,
        call_id=call,
        user_id=user or at.member.user_id,
        heard_at=MOMENT,
        **more,
    )


def test_whoever_may_hear_says_so_in_their_own_name(desks: Desks) -> None:
    """P27: nobody has listened in the name of a colleague, and who may not hear has heard nothing."""
    listener, mina = lead(desks), somebody(desks, "Mina", calls_change=Scope.BRANCH)
    call = desks.central.row("call", branch_id=desks.branch)
    for at, user, code in (
        (listener, listener.member.user_id, None),
        (listener, mina.member.user_id, "right"),
        (mina, mina.member.user_id, "right"),
    ):
        key = heard(at, desks, call, user)
        assert at.verdict().get("code") == code
        if code is None:
            assert desks.stored("recording_hearing", key)["user_id"] == user.hex


def test_many_are_taken_at_once_and_a_removed_one_is_none(desks: Desks) -> None:
    """P27: what was heard without a network comes in one piece; a row that is born removed would hide itself."""
    listener = lead(desks)
    call = desks.central.row("call", branch_id=desks.branch)
    for _ in range(6):
        heard(listener, desks, call)
    assert listener.push()["fast"]
    heard(listener, desks, call, deleted_at=MOMENT)
    assert listener.verdict()["code"] == "right"


@pytest.mark.parametrize("many", [1, 6])
@pytest.mark.parametrize(
    ("column", "before", "after"),
    [("heard_at", MOMENT, LATER), ("deleted_at", None, MOMENT), ("user_id", "mine", "another"), ("call_id", "", "")],
)
def test_nobody_changes_or_removes_it(desks: Desks, column: str, before: Any, after: Any, many: int) -> None:
    """P27: not who heard it, nor an administrator with every right, nor an import; one by one or many at once."""
    listener = lead(desks)
    others = desks.central.member(dict.fromkeys(Right, Scope.ALL), desks.branch, name="Everything")
    call, second = (desks.central.row("call", branch_id=desks.branch) for _ in range(2))
    keys = [heard(listener, desks, call) for _ in range(many)]
    listener.push()
    told: dict[str, tuple[Any, Any]] = {
        "user_id": (listener.member.user_id.hex, others.user_id.hex),
        "call_id": (call.hex, second.hex),
    }
    was = [desks.stored("recording_hearing", key) for key in keys]
    for at in (listener, station(desks.central, others)):
        for key in keys:
            at.change("recording_hearing", key, 1, None, **{column: told.get(column, (before, after))})
        assert {verdict["code"] for verdict in at.verdicts()} == {"right"}
    assert [desks.stored("recording_hearing", key) for key in keys] == was


def test_not_even_as_the_undoing_of_what_made_it(desks: Desks) -> None:
    """P27: Ctrl+Z makes nothing unheard."""
    listener = lead(desks)
    call = desks.central.row("call", branch_id=desks.branch)
    with listener.group() as group:
        key = heard(listener, desks, call)
    assert listener.verdict()["s"] == "ok"
    listener.change("recording_hearing", key, 1, undoes=group, deleted_at=(None, MOMENT))
    assert listener.verdict()["code"] == "right"


def test_every_kept_table_is_signed_by_whoever_writes_it() -> None:
    """A witness without a name is none."""
    assert set(SIGNED) >= KEPT
    assert all(not SIGNED[table].moved for table in KEPT)
