"""The same operation is applied once, however often it comes; another one under its number is a clone's."""

from __future__ import annotations

import json
import threading
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.support.pushing import Desks, Station, push


def test_a_repeated_push_is_answered_again_and_not_applied_again(desks: Desks) -> None:
    """I3; a retry after a lost answer."""
    person = desks.person(given_name="Ali")
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    first = desks.here.push()
    again = desks.here.send(desks.here.sent)
    assert not again["fast"]
    assert (again["last"], again["link"]) == (first["last"], first["link"])
    (told,) = again["res"]
    assert (told["s"], told["rv"], told["dup"]) == ("ok", 2, True)
    assert desks.stored("person", person)["rv"] == 2


def test_what_comes_back_is_the_row_of_now_not_of_then(desks: Desks) -> None:
    """A stored answer would put an old row over a newer one."""
    person = desks.person(given_name="Ali")
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    desks.here.push()
    desks.there.change("person", person, 2, given_name=("Reza", "Hasan"))
    desks.there.push()
    (told,) = desks.here.send(desks.here.sent)["res"]
    assert told["row"] == desks.stored("person", person)
    assert (told["rv"], told["row"]["given_name"]) == (3, "Hasan")


def test_refusals_and_conflicts_are_remembered(desks: Desks) -> None:
    person = desks.person(given_name="Ali")
    desks.there.change("person", person, 1, given_name=("Ali", "Amir"))
    desks.there.push()
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    desks.here.make("phone", person_id=uuid4(), raw="1", branch_id=desks.branch)
    desks.visit(desks.there)
    desks.there.push()
    desks.visit(desks.here)
    first = desks.here.push()["res"]
    again = desks.here.send(desks.here.sent)["res"]
    for before, after in zip(first, again, strict=True):
        for key in ("s", "code", "conf", "taken"):
            assert before.get(key) == after.get(key)
    assert [one["s"] for one in again] == ["merged", "refused", "slot_taken"]


def test_a_repeated_start_and_a_new_end_in_one_push(desks: Desks) -> None:
    """Also where the border runs through what was sent as one batch."""
    for name in ("a", "b"):
        desks.here.make("person", branch_id=desks.branch, given_name=name, family_name="Rad")
    desks.here.push()
    desks.here.make("person", branch_id=desks.branch, given_name="c", family_name="Rad")
    told = desks.here.send(desks.here.sent + desks.here.waiting)
    assert [(one["q"], one.get("dup", False)) for one in told["res"]] == [(1, True), (2, True), (3, False)]
    assert told["last"] == 3


@pytest.mark.parametrize("changed", [{"c": '{"given_name": "Other"}'}, {"pk": uuid4().hex}, {"t": "phone"}, {"k": "U"}])
def test_another_operation_under_a_known_number_is_a_clones(desks: Desks, changed: dict[str, Any]) -> None:
    """Two stations made of one profile folder; nothing of the push is taken."""
    desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    desks.here.push()
    desks.here.make("person", branch_id=desks.branch, given_name="Neda", family_name="Rad")
    with pytest.raises(psycopg.Error) as caught:
        desks.here.send([{**desks.here.sent[0], **changed}, *desks.here.waiting])
    assert caught.value.sqlstate == "SY003"
    assert last_of(desks.here) == 1


def last_of(station: Station) -> int:
    asked = station.central.ask("SELECT last_seq FROM sync.client WHERE client_id = %s", station.client)
    return int(asked[0][0])


def test_a_gap_is_an_error_and_nothing_is_taken(desks: Desks) -> None:
    for name in "abcd":
        desks.here.make("person", branch_id=desks.branch, given_name=name, family_name="Rad")
    a, b, c, d = desks.here.waiting
    for ops in ([b], [a, c], [a, b, d], [b, a], [a, a]):
        with pytest.raises(psycopg.Error) as caught:
            desks.here.send(ops)
        assert caught.value.sqlstate == "SY001"
    assert last_of(desks.here) == 0


def test_what_is_older_than_the_enrolment_is_not_known(desks: Desks) -> None:
    late = Station(desks.central, desks.here.member).enrol(first=10)
    late.last = 8
    late.make("person", branch_id=desks.branch, given_name="a", family_name="Rad")
    with pytest.raises(psycopg.Error) as caught:
        late.push()
    assert caught.value.sqlstate == "SY001"


def test_a_server_without_this_client_says_so(desks: Desks) -> None:
    with desks.central.connect(desks.here.member) as session, pytest.raises(psycopg.Error) as caught:
        push(session, uuid4(), [])
    assert caught.value.sqlstate == "SY004"


def test_a_retry_waits_for_its_own_zombie(desks: Desks) -> None:
    """The first asking is still at work when the station asks again: one of the two is the repetition."""
    person = desks.person(given_name="Ali")
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    ops = list(desks.here.waiting)
    answers: list[dict[str, Any]] = []

    def again() -> None:
        answers.append(desks.here.send(ops))

    waits = "SELECT count(*) FROM pg_stat_activity WHERE usename = %s AND wait_event_type = 'Lock'"
    with desks.central.connect(desks.here.member) as zombie, zombie.transaction():
        push(zombie, desks.here.client, ops)
        retry = threading.Thread(target=again)
        retry.start()
        while not desks.central.ask(waits, desks.here.member.login)[0][0]:
            assert retry.is_alive()
    retry.join()
    assert answers[0]["res"][0]["dup"]
    assert desks.stored("person", person)["rv"] == 2


def test_two_stations_that_make_the_same_row_at_once_make_one(desks: Desks) -> None:
    """The second waits for the first one's transaction and then has the row, instead of being refused."""
    person, key = desks.person(), uuid4()
    for one in (desks.there, desks.here):
        one.make(
            "timeline_entry",
            key,
            branch_id=desks.branch,
            person_id=person,
            at="2026-11-21T06:30:00.000000Z",
            kind="call",
        )
    answers: list[dict[str, Any]] = []
    second = threading.Thread(target=lambda: answers.append(desks.here.push()))
    waits = "SELECT count(*) FROM pg_stat_activity WHERE usename = %s AND wait_event_type = 'Lock'"
    with desks.central.connect(desks.there.member) as slow, slow.transaction():
        push(slow, desks.there.client, desks.there.waiting)
        second.start()
        while not desks.central.ask(waits, desks.here.member.login)[0][0]:
            assert second.is_alive()
    second.join()
    (told,) = answers[0]["res"]
    assert (told["s"], told["row"]["created_by"]) == ("ok", desks.there.member.user_id.hex)


def test_what_cannot_be_helped_now_is_raised_and_never_archived(desks: Desks) -> None:
    """A lock that somebody holds too long (55P03): the push is tried again later, whole."""
    person = desks.person(given_name="Ali")
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    ops = list(desks.here.waiting)
    with desks.central.admin() as admin, admin.transaction():
        admin.execute("UPDATE person SET notes = 'x' WHERE id = %s", [person])
        with desks.central.connect(desks.here.member) as session:
            session.execute("SET lock_timeout = '200ms'")
            with pytest.raises(psycopg.errors.LockNotAvailable):
                push(session, desks.here.client, ops)
    assert last_of(desks.here) == 0
    assert desks.central.ask("SELECT count(*) FROM sync.op WHERE client_id = %s", desks.here.client) == [(0,)]
    assert desks.here.push()["res"][0]["s"] == "ok"


def test_the_numbers_go_on_after_a_refusal(desks: Desks) -> None:
    desks.here.make("person", branch_id=desks.branch, given_name="x" * 500)
    desks.here.push()
    desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    assert desks.here.push()["last"] == 2
    assert json.loads(desks.here.sent[0]["c"])["given_name"] == "x" * 500
