"""Packed and listed orders answer alike, and what is different between two of them is found exactly."""

from __future__ import annotations

import random
from collections.abc import Sequence
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.store.keyset import PackedIds
from crm_desktop.views.widgets.id_order import Order, differences, order_of
from crm_desktop.views.widgets.row_moves import moves_between
from crm_desktop.views.widgets.work_rows import WorkId, WorkKind, work_ids


def some_ids(count: int, seed: int = 1) -> list[UUID]:
    chance = random.Random(seed)
    return [UUID(int=chance.getrandbits(128)) for _ in range(count)]


IDS = some_ids(3000)


def both(ids: Sequence[UUID]) -> tuple[Order, Order]:
    return order_of(PackedIds.of(ids)), order_of(list(ids))


def test_both_kinds_of_orders_answer_alike() -> None:
    ids = IDS[:10]
    for order in both(ids):
        assert len(order) == 10
        assert order.at(3) == ids[3]
        assert order.window(8, 99) == ids[8:]
        assert (order.place(ids[9]), order.place(IDS[11])) == (9, -1)
        assert list(order.sequence()) == ids
        assert list(order.without(2, 4).sequence()) == ids[:2] + ids[4:]
        assert list(order.without(2, 4).joined(2, order, 2, 4).sequence()) == ids


def test_an_id_that_is_made_of_a_uuid_is_found_by_its_kind() -> None:
    order = work_ids(WorkKind.TASK, PackedIds.of(IDS[:5]))
    assert order.place(WorkId(WorkKind.TASK, IDS[2])) == 2
    assert order.place(WorkId(WorkKind.CALL, IDS[2])) == -1
    assert order.place(IDS[2]) == -1
    assert order[1] == WorkId(WorkKind.TASK, IDS[1])


def replayed(old: Sequence[UUID], new: Sequence[UUID], packed: bool) -> None:
    """What the views are told leads from the old order to the new one, and tells where every row went."""
    orders = [order_of(PackedIds.of(ids) if packed else ids) for ids in (old, new)]
    ours, theirs = orders
    after = list(old)
    for stretch in reversed(differences(ours, theirs)):
        after[stretch.old_start : stretch.old_end] = new[stretch.new_start : stretch.new_end]
    assert after == list(new)
    moves = moves_between(ours, theirs, 10_000)
    assert moves is not None
    kept = list(old)
    for start, end in reversed(moves.gone):
        del kept[start:end]
    target = list(new)
    for start, end in reversed(moves.come):
        del target[start:end]
    assert sorted(map(str, kept)) == sorted(map(str, target))
    assert [target[moves.moved_to(row, one)] for row, one in enumerate(kept)] == kept
    assert {one for start, end in moves.gone for one in old[start:end]} == set(old) - set(new)


@pytest.mark.parametrize("packed", [True, False])
@given(st.data())
def test_every_change_of_a_list_is_told_exactly(packed: bool, data: st.DataObject) -> None:
    """Pain P16: rows go, come and move anywhere, and what is chosen is followed to where it stands."""
    old = IDS[: data.draw(st.integers(0, 1500))]
    new = list(old)
    for _ in range(data.draw(st.integers(0, 6))):
        at = data.draw(st.integers(0, len(new)))
        match data.draw(st.sampled_from(("go", "come", "move"))):
            case "go":
                del new[at : at + data.draw(st.integers(1, 90))]
            case "come":
                fresh = data.draw(st.integers(1500, 2900))
                new[at:at] = [one for one in IDS[fresh : fresh + 70] if one not in new]
            case _ if new:
                one = new.pop(min(at, len(new) - 1))
                new.insert(data.draw(st.integers(0, len(new))), one)
    replayed(old, new, packed)


def test_few_changes_far_apart_do_not_make_all_between_them_different() -> None:
    """A million rows are not compared one by one because two of them changed."""
    new = list(IDS)
    new.insert(2900, new.pop(100))
    del new[1500]
    moves = moves_between(order_of(PackedIds.of(IDS)), order_of(PackedIds.of(new)), 200)
    assert moves is not None
    assert moves.gone == ((1501, 1502),)
    assert moves.moved == {IDS[100]}


def test_another_list_altogether_is_not_compared() -> None:
    assert moves_between(order_of(PackedIds.of(IDS)), order_of(PackedIds.of(IDS[::-1])), 1000) is None
