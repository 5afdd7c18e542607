"""States move only where they may; taking back what one did oneself is the one exception, and it is proved."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.access import Right, Scope
from tests.support.pushing import MOMENT, Desks, Station, station


def arrived(desks: Desks, at: Station) -> tuple[UUID, int]:
    """A cancelled visit and the group that cancelled it."""
    visit = desks.visit(at)
    at.push()
    said = at.change("appointment", visit, 1, status=("booked", "cancelled"), status_at=(None, MOMENT))
    assert at.push()["fast"]
    return visit, int(said["g"])


def test_an_illegal_move_is_refused(desks: Desks) -> None:
    visit, _ = arrived(desks, desks.here)
    desks.here.change("appointment", visit, 2, status=("cancelled", "booked"))
    told = desks.here.verdict()
    assert (told["s"], told["code"], told["row"]["status"]) == ("refused", "move", "cancelled")


def test_a_legal_move_passes(desks: Desks) -> None:
    visit = desks.visit(desks.here)
    desks.here.push()
    for rv, pair in enumerate((("booked", "confirmed"), ("confirmed", "arrived"), ("arrived", "admitted")), start=1):
        desks.here.change("appointment", visit, rv, status=pair)
        assert desks.here.push()["fast"]


def test_moves_are_judged_by_what_the_server_has(desks: Desks) -> None:
    """The station says it was booked, so booked → confirmed looks legal; here it is cancelled."""
    visit, _ = arrived(desks, desks.there)
    desks.here.change("appointment", visit, 2, status=("booked", "confirmed"))
    told = desks.here.verdict()
    assert (told["s"], told["row"]["status"]) == ("merged", "cancelled")


def test_undoing_moves_back(desks: Desks) -> None:
    visit, group = arrived(desks, desks.here)
    desks.here.change("appointment", visit, 2, undoes=group, status=("cancelled", "booked"), status_at=(MOMENT, None))
    assert desks.here.verdict()["s"] == "ok"
    assert desks.stored("appointment", visit)["status"] == "booked"


def test_undoing_in_the_same_push(desks: Desks) -> None:
    """Done and undone while offline: the archive has it by then."""
    visit = desks.visit(desks.here)
    said = desks.here.change("appointment", visit, 0, status=("booked", "cancelled"))
    desks.here.change("appointment", visit, 0, undoes=said["g"], status=("cancelled", "booked"))
    assert [one["s"] for one in desks.here.verdicts()] == ["ok"] * 3
    assert desks.stored("appointment", visit)["status"] == "booked"


def test_a_group_of_two_steps_is_taken_back_in_one(desks: Desks) -> None:
    visit = desks.visit(desks.here)
    desks.here.push()
    with desks.here.group() as group:
        desks.here.change("appointment", visit, 1, status=("booked", "arrived"))
        desks.here.change("appointment", visit, 1, status=("arrived", "admitted"))
    desks.here.push()
    desks.here.change("appointment", visit, 3, undoes=group, status=("admitted", "booked"))
    assert desks.here.verdict()["s"] == "ok"


def test_undoing_what_one_never_did_is_an_illegal_move(desks: Desks) -> None:
    """Another's group, another number, another value: the archive knows better."""
    visit, group = arrived(desks, desks.there)
    other = desks.visit(desks.here, "11:00", "11:30")
    desks.here.push()
    other_group = int(desks.here.change("appointment", other, 1, note=(None, "x"))["g"])
    desks.here.push()
    for undoes in (group, other_group, 99):
        desks.here.change("appointment", visit, 2, undoes=undoes, status=("cancelled", "booked"))
        assert desks.here.verdict()["code"] == "move"


def test_undoing_what_was_refused_is_an_illegal_move(desks: Desks) -> None:
    visit, _ = arrived(desks, desks.here)
    said = desks.here.change("appointment", visit, 2, status=("cancelled", "booked"))
    assert desks.here.verdict()["s"] == "refused"
    desks.here.change("appointment", visit, 2, undoes=said["g"], status=("cancelled", "booked"))
    assert desks.here.verdict()["code"] == "move"


def test_a_change_that_was_only_said_cannot_be_taken_back(desks: Desks) -> None:
    """Said of a visit that is cancelled already: it was a no-show before and I cancelled it. It never was."""
    visit, _ = arrived(desks, desks.there)
    said = desks.here.change("appointment", visit, 2, status=("no_show", "cancelled"))
    told = desks.here.verdict()
    assert (told["s"], "moot" in told) == ("ok", False)
    desks.here.change("appointment", visit, 2, undoes=said["g"], status=("cancelled", "no_show"))
    assert desks.here.verdict()["code"] == "move"


def test_undoing_a_cancelled_visit_whose_time_is_gone_leaves_it_unplaced(desks: Desks) -> None:
    visit, group = arrived(desks, desks.here)
    desks.visit(desks.there)
    assert desks.there.push()["fast"]
    desks.here.change("appointment", visit, 2, undoes=group, status=("cancelled", "booked"))
    told = desks.here.verdict()
    assert (told["s"], told["row"]["status"]) == ("slot_taken", "unplaced")


def test_undoing_asks_for_no_right_of_its_own(desks: Desks) -> None:
    """A deal won by mistake: who won it may take that back, though reopening won deals needs a right."""
    kind = desks.central.row("deal_type")
    stage = desks.central.row("stage", deal_type_id=kind)
    deal = desks.central.row("deal", branch_id=desks.branch, deal_type_id=kind, stage_id=stage)
    seller = station(
        desks.central,
        desks.central.member(
            dict.fromkeys((Right.DEALS_SEE, Right.DEALS_CHANGE), Scope.BRANCH), desks.branch, name="Mina"
        ),
    )
    group = int(seller.change("deal", deal, 1, status=("open", "won"))["g"])
    assert seller.push()["fast"]
    seller.change("deal", deal, 2, status=("won", "open"))
    assert seller.verdict()["code"] == "right"
    seller.change("deal", deal, 2, undoes=group, status=("won", "open"))
    assert seller.verdict()["s"] == "ok"


def test_a_word_that_no_status_has_is_refused(desks: Desks) -> None:
    desks.visit(desks.here, status="free")
    assert desks.here.verdict()["code"] == "value"
    visit = desks.visit(desks.here)
    desks.here.push()
    desks.here.change("appointment", visit, 1, status=("booked", "free"))
    assert desks.here.verdict()["code"] == "value"
