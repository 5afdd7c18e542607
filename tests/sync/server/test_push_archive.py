"""The archive holds exactly what each station said, in its order, and shows if anybody changed it."""

from __future__ import annotations

import hashlib
import json
from typing import Any
from uuid import UUID

import psycopg
import pytest

from tests.support.pushing import MOMENT, Answer, Desks

ROW = "SELECT seq, tbl, pk, kind, payload, hash, link FROM sync.op WHERE client_id = %s ORDER BY seq"


def chain(rows: list[tuple[Any, ...]]) -> bytes:
    """Reckoned anew from the hashes; raises if a link is not what it must be."""
    link = b""
    for seq, table, pk, kind, _, digest, stored in rows:
        link = hashlib.sha256(link + bytes(digest) + f"{seq}/{table}/{pk}/{kind}".encode()).digest()
        if link != bytes(stored):
            raise AssertionError(f"the chain breaks at {seq}")
    return link


def worked(desks: Desks) -> Answer:
    """A little of everything: at once, one by one, refused and repeated."""
    person = desks.here.make("person", branch_id=desks.branch, given_name="علی", family_name="Rad")
    desks.here.push()
    desks.here.change("person", person, 0, given_name=("علی", "Reza"))
    desks.here.change("person", person, 0, given_name=("Reza", "Hasan"))
    desks.here.say("person", person, "U", '{ "given_name" : ["Hasan",   "A\\u0062"] }', 3)
    desks.here.say("person", person, "U", "no json", 3)
    desks.here.push()
    return desks.here.send(desks.here.sent[-2:])


def test_the_archive_holds_every_payload_byte_for_byte(desks: Desks) -> None:
    """I2: contiguous and equal, odd spaces and refused ones as well."""
    worked(desks)
    rows = desks.central.ask(ROW, desks.here.client)
    assert [(seq, table, pk.hex, kind, payload) for seq, table, pk, kind, payload, *_ in rows] == [
        (op["q"], op["t"], op["pk"], op["k"], op["c"]) for op in desks.here.sent
    ]
    assert [row[0] for row in rows] == list(range(1, 6))
    for *_, payload, digest, _ in rows:
        assert bytes(digest) == hashlib.sha256(payload.encode()).digest()


def test_the_links_are_a_chain_and_its_end_is_the_witness(desks: Desks) -> None:
    """What the station remembers is the end that the server told; also after a repetition."""
    answer = worked(desks)
    assert chain(desks.central.ask(ROW, desks.here.client)).hex() == answer["link"]
    said = "SELECT sync.hello(%s, 'desk', '0005', %s, %s, NULL) ->> 'witness'"
    with desks.central.connect(desks.here.member) as session:
        for link, witness in ((answer["link"], "ok"), ("00" * 32, "other")):
            row = session.execute(said, [desks.here.client, answer["last"], link]).fetchone()
            assert row == (witness,)


def test_the_function_that_checks_a_link_says_the_same(desks: Desks) -> None:
    worked(desks)
    wrong = (
        "SELECT count(*) FROM (SELECT o.*, lag(o.link, 1, ''::bytea) OVER (ORDER BY o.seq) AS before"
        " FROM sync.op o WHERE o.client_id = %s) o"
        " WHERE o.link <> sync.linked(o.before, o.hash, o.seq, o.tbl, o.pk, o.kind)"
    )
    assert desks.central.ask(wrong, desks.here.client) == [(0,)]


def test_a_change_of_the_archive_is_refused_and_a_forced_one_is_seen(desks: Desks) -> None:
    worked(desks)
    for change in ("UPDATE sync.op SET status = 'ok'", "UPDATE sync.op SET payload = '{}'", "DELETE FROM sync.op"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            desks.central.ask(change)
    with desks.central.admin() as admin, admin.transaction():
        admin.execute("SET LOCAL session_replication_role = replica")
        admin.execute("UPDATE sync.op SET hash = sha256('x') WHERE client_id = %s AND seq = 3", [desks.here.client])
    with pytest.raises(AssertionError, match="breaks at 3"):
        chain(desks.central.ask(ROW, desks.here.client))


def test_an_erased_payload_leaves_the_chain_whole_and_its_repetition_known(desks: Desks) -> None:
    """Erasing a person takes the words and keeps the hashes."""
    person = desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    desks.here.change("person", person, 0, given_name=("Ali", "Reza"))
    answer = desks.here.push()
    desks.central.ask("UPDATE sync.op SET payload = NULL, detail = NULL WHERE client_id = %s", desks.here.client)
    assert chain(desks.central.ask(ROW, desks.here.client)).hex() == answer["link"]
    assert [one["dup"] for one in desks.here.send(desks.here.sent)["res"]] == [True, True]
    desks.there.change("person", person, 1, given_name=("Ali", "Amir"))
    assert desks.there.verdict()["conf"][0]["by"] == desks.here.member.user_id.hex


def test_what_was_decided_is_archived_with_it(desks: Desks) -> None:
    person = desks.person(given_name="Ali")
    desks.there.change("person", person, 1, given_name=("Ali", "Amir"))
    desks.there.push()
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    desks.here.change("person", person, 1, undoes=7, status=("active", "nonsense"))
    desks.here.push()
    asked = (
        "SELECT grp, undoes, base_rv, schema, said_at, status, detail FROM sync.op WHERE client_id = %s ORDER BY seq"
    )
    merged, refused = desks.central.ask(asked, desks.here.client)
    assert (merged[0], merged[2:4], merged[5]) == (1, (1, "0005"), "merged")
    assert merged[4].strftime("%Y-%m-%dT%H:%M") == MOMENT[:16]
    assert merged[6]["conf"][0]["winner"] == "mine"
    assert "row" not in merged[6]
    assert (refused[1], refused[5], refused[6]["code"]) == (7, "refused", "value")


def test_the_server_numbers_operations_in_the_order_it_took_them(desks: Desks) -> None:
    """I6 replays by this order."""
    person = desks.person(given_name="A")
    for station, pair in ((desks.here, ("A", "B")), (desks.there, ("B", "C")), (desks.here, ("C", "D"))):
        station.change("person", person, 9, given_name=pair)
        station.push()
    said = desks.central.ask("SELECT payload FROM sync.op WHERE pk = %s ORDER BY no", person)
    assert [json.loads(payload)["given_name"][1] for (payload,) in said] == ["B", "C", "D"]


def test_staff_read_nothing_of_the_archive(desks: Desks) -> None:
    worked(desks)
    for table in ("op", "conflict", "refusal", "client", "change", "tbl"):
        with (
            desks.central.connect(desks.here.member) as session,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            session.execute(f"SELECT * FROM sync.{table}".encode())


def test_the_audit_names_who_tried_what(desks: Desks) -> None:
    stranger = desks.central.row("branch", name="East", time_zone="Asia/Tehran", region="IR")
    with desks.here.group() as group:
        desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
        key: UUID = desks.here.make("person", branch_id=stranger, given_name="Ali", family_name="Rad")
    desks.here.push()
    asked = "SELECT login, user_id, seq, grp, tbl, pk, code FROM sync.refusal WHERE client_id = %s"
    member = desks.here.member
    assert desks.central.ask(asked, desks.here.client) == [
        (member.login, member.user_id, 2, group, "person", key, "branch")
    ]
