"""One conversation, several stations, one row: whichever tells first, an answered talk stands (docs/adr/0018)."""

from __future__ import annotations

from itertools import permutations, product
from typing import Any
from uuid import UUID, uuid4

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.sync.merge import meet
from tests.support.pushing import MOMENT, Desks, Station, new_row, station
from tests.sync.server.test_judge_reach import somebody

pytestmark = pytest.mark.postgres

RANG, TALKED, MISSED = (
    {"status": "ringing"},
    {"status": "logged", "answered_at": "2026-11-23T09:00:04.000000Z", "talk_for": 61, "extension": "102"},
    {"status": "missed", "ended_at": "2026-11-23T09:00:30.000000Z", "extension": "101", "queue": "600"},
)
CALL = {"direction": "in", "origin": "phone", "started_at": MOMENT, "pbx": "main", "linkedid": "1700000000.1"}


def tell(at: Station, desks: Desks, key: UUID, **more: Any) -> dict[str, Any]:
    at.make("call", key, branch_id=desks.branch, **{**CALL, **more})
    return at.verdict()


def operator(desks: Desks, name: str) -> Station:
    """As the preset has them: their own calls alone."""
    return somebody(desks, name, calls_change=Scope.OWN)


@pytest.mark.parametrize(
    "order", list(permutations((RANG, TALKED, MISSED))), ids=lambda order: "-".join(one["status"] for one in order)
)
def test_in_whatever_order_three_stations_tell_of_it_the_talk_stands(
    desks: Desks, order: tuple[dict[str, Any], ...]
) -> None:
    """P4, telephony rule 5: one row, and what is missed by one was answered by another."""
    key = uuid4()
    for number, told in enumerate(order):
        verdict = tell(operator(desks, f"Operator{number}"), desks, key, **told)
        assert (verdict["s"], verdict.get("conf")) == ("ok", None)
    row = desks.stored("call", key)
    assert {name: row[name] for name in TALKED} == TALKED
    # Besides, each has told what the others did not know.
    assert row["queue"] == "600"


def test_the_server_and_the_proof_join_two_makers_alike(desks: Desks) -> None:
    """The simulation replays the archive by `meet`; what the server does is no other thing, for all pairs of states."""
    volatile = {"rv", "updated_at", "updated_by"}
    for first, second in product(CallStatus, CallStatus):
        key = uuid4()
        there = {"status": first.value, "extension": "101", "line": None, "queue": "600", "talk_for": None, "note": "A"}
        here = {"status": second.value, "extension": "102", "line": "021", "queue": "601", "talk_for": 9, "note": None}
        tell(desks.there, desks, key, **there)
        before = desks.stored("call", key)
        made = new_row("call", desks.here.member, branch_id=desks.branch, **{**CALL, **here})
        expected = {**before, **meet("call", before, made)}
        row = tell(desks.here, desks, key, **here)["row"]
        assert {name: (first, second, row[name]) for name in row.keys() - volatile} == {
            name: (first, second, expected[name]) for name in row.keys() - volatile
        }
        assert row["rv"] == before["rv"] + 1
        assert desks.stored("call", key) == row


def test_what_nobody_made_twice_is_passed_over_as_ever(desks: Desks) -> None:
    """A row of a rule, such as a request, is the first station's; only conversations are put together."""
    key, person = uuid4(), desks.person()
    for at, text in ((desks.there, None), (desks.here, "More")):
        at.make("request", key, branch_id=desks.branch, person_id=person, kind="missed_call", status="new", text=text,
                received_at=MOMENT)  # fmt: skip
        assert at.verdict()["s"] == "ok"
    assert desks.stored("request", key)["text"] is None


def test_a_joined_row_is_not_filled_any_more(desks: Desks) -> None:
    key, other = uuid4(), uuid4()
    tell(desks.there, desks, other, **TALKED)
    tell(desks.there, desks, key, **RANG)
    desks.there.change("call", key, 1, joined_into_id=(None, other.hex), deleted_at=(None, MOMENT))
    assert desks.there.verdict()["s"] == "ok"
    told = tell(desks.here, desks, key, **TALKED)
    assert (told["s"], told["row"]["status"], told["row"]["joined_into_id"]) == ("ok", "ringing", other.hex)


def test_a_call_is_taken_away_only_into_another_one(desks: Desks) -> None:
    """MIS-30: no talk is deleted from the log; what only rang at a telephone that lost the race is none."""
    mina = operator(desks, "Mina")
    key, other = uuid4(), uuid4()
    for call in (key, other):
        tell(desks.there, desks, call, **TALKED, linkedid=str(call))
    mina.change("call", key, 1, deleted_at=(None, MOMENT))
    assert mina.verdict()["code"] == "right"
    rang = uuid4()
    tell(desks.there, desks, rang, **RANG, linkedid=None, sip_call_id="lost@race")
    mina.change("call", rang, 1, deleted_at=(None, MOMENT))
    assert mina.verdict()["s"] == "ok"
    mina.change("call", key, 1, joined_into_id=(None, other.hex), deleted_at=(None, MOMENT))
    assert mina.verdict()["s"] == "ok"
    mina.change("call", key, 2, joined_into_id=(other.hex, None), deleted_at=(MOMENT, None))
    assert mina.verdict()["s"] == "ok"


def test_two_rows_of_one_conversation_are_both_taken(desks: Desks) -> None:
    """Telephony rule 5: a call known by its SIP Call-ID gets the exchange's key later; the join comes after that."""
    one, two = uuid4(), uuid4()
    assert tell(desks.here, desks, one, **RANG, sip_call_id="a@b")["s"] == "ok"
    assert tell(desks.there, desks, two, **RANG)["s"] == "ok"


def test_whoever_answers_a_ring_group_writes_into_the_row_of_a_colleague(desks: Desks) -> None:
    """P4, C24-31: with a right to one's own calls alone; but whose number it was stands."""
    mina, nasrin = operator(desks, "Mina"), operator(desks, "Nasrin")
    key = uuid4()
    tell(mina, desks, key, **RANG, agent_id=mina.member.user_id)
    nasrin.change("call", key, 1, status=("ringing", "talking"), line=(None, "021"), e164=(None, "+989121112233"),
                  agent_id=(mina.member.user_id.hex, nasrin.member.user_id.hex))  # fmt: skip
    assert nasrin.verdict()["s"] == "ok"
    mina.change("call", key, 2, recording_path=(None, "a.wav"))
    assert mina.verdict()["s"] == "ok"
    for column, before in (("e164", "+989121112233"), ("recording_path", "a.wav")):
        mina.change("call", key, 3, None, **{column: (before, "another")})
        assert mina.verdict()["code"] == "right"


def test_another_station_ends_no_wrap_up_and_no_conflict_is_told(desks: Desks) -> None:
    """P22, O5: whoever watches the exchange sees the talk end at the same moment as the operator."""
    for order in ((desks.here, desks.there), (desks.there, desks.here)):
        key = uuid4()
        tell(desks.here, desks, key, status="talking", answered_at=MOMENT)
        for at in order:
            status = "wrap_up" if at is desks.here else "logged"
            at.change("call", key, 1, status=("talking", status), talk_for=(None, 60 if at is desks.here else 61))
            told = at.verdict()
            assert (told["s"], told.get("conf")) == ("ok", None)
        row = desks.stored("call", key)
        assert (row["status"], row["talk_for"]) == ("wrap_up", 60)
        desks.here.change("call", key, row["rv"], status=("wrap_up", "logged"))
        assert desks.here.verdict()["s"] == "ok"
    assert desks.central.ask("SELECT count(*) FROM sync.conflict WHERE pk = %s", key) == [(0,)]


def test_a_telephone_that_only_rang_takes_no_talk_back(desks: Desks) -> None:
    """P4: it says "missed" of a row that says "talking" by now, and is told so."""
    key = uuid4()
    tell(desks.here, desks, key, **RANG)
    desks.there.change("call", key, 1, status=("ringing", "talking"), answered_at=(None, MOMENT))
    assert desks.there.verdict()["s"] == "ok"
    desks.here.change("call", key, 1, status=("ringing", "missed"), ended_at=(None, MOMENT))
    assert desks.here.verdict()["row"]["status"] == "talking"
    row = desks.stored("call", key)
    assert (row["status"], row["ended_at"]) == ("talking", None)


def test_nobody_says_of_another_that_they_are_at_lunch(desks: Desks) -> None:
    """G5: what an operator does is theirs to say, one by one and many at once."""
    mina = operator(desks, "Mina")
    theirs = desks.there.member.user_id
    for user, code in ((mina.member.user_id, None), (theirs, "right")):
        mina.make("agent_state", branch_id=desks.branch, user_id=user, status="pause", since_at=MOMENT)
        assert mina.verdict().get("code") == code
    mine = [
        mina.make("agent_state", branch_id=desks.branch, user_id=mina.member.user_id, status="ready", since_at=MOMENT)
        for _ in range(4)
    ]
    assert mina.push()["fast"]
    for key in mine:
        mina.change("agent_state", key, 1, until_at=(None, MOMENT))
    assert mina.push()["fast"]
    colleagues = desks.central.row("agent_state", branch_id=desks.branch, user_id=theirs, status="ready")
    mina.change("agent_state", colleagues, 1, until_at=(None, MOMENT))
    assert mina.verdict()["code"] == "right"
    mina.change("agent_state", mine[0], 2, user_id=(mina.member.user_id.hex, theirs.hex))
    assert mina.verdict()["code"] == "right"
    # Who leads them signs off whoever went home without a word.
    lead = somebody(desks, "Lead", calls_change=Scope.BRANCH, calls_review=Scope.TEAM)
    lead.change("agent_state", colleagues, 1, until_at=(None, MOMENT))
    assert lead.verdict()["s"] == "ok"


def test_a_talk_is_marked_by_who_may_review_and_in_their_own_name(desks: Desks) -> None:
    """T4: nobody praises themselves with the name of their lead."""
    mina = operator(desks, "Mina")
    lead = somebody(desks, "Lead", calls_change=Scope.BRANCH, calls_review=Scope.TEAM)
    call = desks.central.row("call", branch_id=desks.branch)
    criterion = desks.central.row("dict_item")
    for at, name, code in ((lead, lead, None), (lead, mina, "right"), (mina, mina, "right")):
        mark = at.make("call_mark", branch_id=desks.branch, call_id=call, criterion_id=criterion, mark=5,
                       marked_at=MOMENT, marked_by=name.member.user_id)  # fmt: skip
        assert at.verdict().get("code") == code
        if code is None:
            made = mark
    other = desks.central.row("call", branch_id=desks.branch)
    second = somebody(desks, "Second", calls_change=Scope.BRANCH, calls_review=Scope.TEAM)
    second.change("call_mark", made, 1, mark=(5, 1))
    assert second.verdict()["code"] == "right"
    # Two rows of one conversation become one wherever that is seen, and the mark goes along.
    second.change("call_mark", made, 1, call_id=(call.hex, other.hex))
    assert second.verdict()["s"] == "ok"


@pytest.mark.parametrize(
    ("table", "rights"),
    [
        ("phone_line", {Right.SETTINGS_CHANGE}),
        ("dial_rule", {Right.SETTINGS_CHANGE}),
        ("extension", {Right.SETTINGS_CHANGE, Right.STAFF_CHANGE}),
    ],
)
def test_the_telephone_of_the_clinic_is_set_up_by_few_and_read_by_all(
    desks: Desks, table: str, rights: set[Right]
) -> None:
    """FC-64: an exchange's lines belong to every branch; who may change settings, or staff for their telephones."""
    words = {"name": "Main"} if table == "phone_line" else {}
    number = {} if table == "dial_rule" else {"number": "101"}
    for right in (Right.CALLS_CHANGE, Right.SETTINGS_CHANGE, Right.STAFF_CHANGE):
        at = station(desks.central, desks.central.member({right: Scope.ALL}, None, name=right.value))
        key = at.make(table, None, **words, **number)
        assert at.verdict().get("code") == (None if right in rights else "right")
        if right in rights:
            with desks.central.connect(operator(desks, "Reader").member) as session:
                assert session.execute(f'SELECT 1 FROM station."{table}" WHERE key = %s'.encode(), [key]).fetchall()
