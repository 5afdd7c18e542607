"""Pushes that a changed or stolen program might send: the server judges again, whatever the station thought."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import sql

from crm_desktop.models.access import Right, Scope
from tests.support.central import Central, Member
from tests.support.pushing import MOMENT, Desks, Station, new_row, push, station, stored


@pytest.fixture(scope="module")
def abroad(shared_central: Central) -> UUID:
    """A branch that the desks have nothing to do with."""
    return shared_central.branch("South")


def audited(desks: Desks) -> list[str]:
    asked = "SELECT code FROM sync.refusal WHERE client_id = %s ORDER BY id"
    return [code for (code,) in desks.central.ask(asked, desks.here.client)]


def refused(desks: Desks, code: str) -> dict[str, Any]:
    """What waits is refused for this reason and, if it was not theirs to do, audited."""
    told = desks.here.verdict()
    assert (told["s"], told.get("code")) == ("refused", code)
    if code in ("branch", "right", "column", "overbook"):
        assert audited(desks)[-1] == code
    return told


# --- who ---------------------------------------------------------------------------------------------------------


def test_the_author_is_never_what_the_client_says(desks: Desks) -> None:
    """I14: a forged author is overwritten, and the row goes back."""
    other = desks.there.member.user_id.hex
    person = desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad", created_by=other)
    told = desks.here.verdict()
    assert told["row"]["created_by"] == desks.here.member.user_id.hex
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    desks.here.waiting[0]["u"] = other
    desks.here.push()
    assert desks.stored("person", person)["updated_by"] == desks.here.member.user_id.hex
    asked = "SELECT user_id, said_by, login FROM sync.op WHERE client_id = %s AND seq = 2"
    assert desks.central.ask(asked, desks.here.client) == [
        (desks.here.member.user_id, desks.there.member.user_id, desks.here.member.login)
    ]


def test_what_the_program_made_by_itself_has_no_author(desks: Desks) -> None:
    said = {**new_row("person", None, branch_id=desks.branch, given_name="Ali", family_name="Rad"), "created_by": None}
    person = uuid4()
    desks.here.say("person", person, "I", said)
    assert desks.here.push()["fast"]
    assert desks.stored("person", person)["created_by"] is None


@pytest.mark.parametrize("column", ["created_by", "created_at", "rv", "sync_scope", "updated_by", "updated_at", "id"])
def test_stamps_are_the_servers(desks: Desks, column: str) -> None:
    person = desks.person()
    value = 99 if column == "rv" else MOMENT if column.endswith("_at") else desks.there.member.user_id.hex
    desks.here.say("person", person, "U", {column: [None, value]}, 1)
    refused(desks, "column")


@pytest.mark.parametrize("column", ["rv", "sync_scope", "updated_by", "updated_at", "id", "key", "nonsense", ""])
def test_a_new_row_brings_no_stamps_and_no_unknown_columns(desks: Desks, column: str) -> None:
    said = new_row("person", desks.here.member, branch_id=desks.branch, given_name="Ali", family_name="Rad")
    desks.here.say("person", uuid4(), "I", {**said, column: "1"})
    refused(desks, "column")


def test_another_ones_client_is_closed(desks: Desks) -> None:
    """Neither its sequence nor its answers."""
    desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    ops = list(desks.here.waiting)
    desks.here.push()
    for replayed in ([], ops, [{**ops[0], "q": 2}]):
        with desks.central.connect(desks.there.member) as session, pytest.raises(psycopg.Error) as caught:
            push(session, desks.here.client, replayed)
        assert caught.value.sqlstate == "42501"


def test_who_has_left_pushes_nothing(desks: Desks) -> None:
    leaver = station(desks.central, desks.central.member({Right.PEOPLE_CHANGE: Scope.ALL}, None, name="Left"))
    leaver.make("person", given_name="Ali", family_name="Rad")
    desks.central.ask("UPDATE user_account SET status = 'left' WHERE id = %s", leaver.member.user_id)
    with pytest.raises(psycopg.Error) as caught:
        leaver.push()
    assert caught.value.sqlstate == "42501"


# --- where -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("visibility", ["public", "branch"])
def test_nobody_is_put_into_a_foreign_branch(desks: Desks, abroad: UUID, visibility: str) -> None:
    desks.here.make("person", branch_id=abroad, given_name="Ali", family_name="Rad", visibility=visibility)
    refused(desks, "branch")


def test_no_visit_is_booked_into_a_foreign_branch(desks: Desks, abroad: UUID) -> None:
    visit = desks.visit(desks.here, branch_id=abroad)
    assert refused(desks, "branch")["row"] is None
    assert stored(desks.central, "appointment", visit) is None


def test_a_row_of_another_branch_is_neither_changed_nor_shown(desks: Desks, abroad: UUID) -> None:
    hidden = desks.central.row("person", branch_id=abroad, visibility="branch", given_name="Secret")
    desks.here.change("person", hidden, 1, given_name=("Secret", "Mine"))
    assert refused(desks, "branch")["row"] is None
    desks.here.change("person", hidden, 1, branch_id=(abroad.hex, desks.branch.hex))
    assert refused(desks, "branch")["row"] is None
    assert desks.stored("person", hidden)["given_name"] == "Secret"


def test_an_id_of_another_branch_is_not_taken_over(desks: Desks, abroad: UUID) -> None:
    hidden = desks.central.row("person", branch_id=abroad, visibility="branch", given_name="Secret")
    desks.here.make("person", hidden, branch_id=desks.branch, given_name="Mine", family_name="Rad")
    assert refused(desks, "branch")["row"] is None
    assert desks.stored("person", hidden)["given_name"] == "Secret"


def test_a_repeated_operation_does_not_show_what_has_become_hidden(desks: Desks, abroad: UUID) -> None:
    person = desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    desks.here.push()
    desks.central.ask("UPDATE person SET branch_id = %s, visibility = 'branch' WHERE id = %s", abroad, person)
    (told,) = desks.here.send(desks.here.sent)["res"]
    assert (told["s"], told["row"], told["dup"]) == ("ok", None, True)


@pytest.mark.parametrize("visibility", ["public", "branch"])
def test_a_row_is_not_moved_to_another_branch(desks: Desks, abroad: UUID, visibility: str) -> None:
    person = desks.person(visibility=visibility)
    desks.here.change("person", person, 1, branch_id=(desks.branch.hex, abroad.hex))
    assert refused(desks, "branch")["row"]["branch_id"] == desks.branch.hex


def test_nothing_is_hung_on_a_person_of_another_branch(desks: Desks, abroad: UUID) -> None:
    hidden = desks.central.row("person", branch_id=abroad, visibility="branch")
    desks.here.make("phone", person_id=hidden, raw="0912", branch_id=desks.branch)
    refused(desks, "branch")
    person = desks.person()
    phone = desks.here.make("phone", person_id=person, raw="0912", branch_id=desks.branch)
    desks.here.push()
    desks.here.change("phone", phone, 1, person_id=(person.hex, hidden.hex))
    refused(desks, "branch")


def test_a_manager_of_one_branch_makes_no_provider_for_another(desks: Desks, abroad: UUID) -> None:
    manager = desks.central.member({Right.SCHEDULE_CHANGE: Scope.BRANCH}, desks.branch, name="Boss")
    said = new_row("provider", manager, branch_id=abroad, name="Dr Rad")
    above = station(desks.central, manager)
    above.say("provider", uuid4(), "I", said)
    assert above.verdict()["code"] == "branch"
    above.say("provider", uuid4(), "I", {**said, "branch_id": desks.branch.hex})
    assert above.verdict()["s"] == "ok"


def test_a_new_branch_may_be_made_with_what_belongs_to_it(desks: Desks) -> None:
    """The branch is in no list of scopes before it is there."""
    rights = dict.fromkeys((Right.SETTINGS_CHANGE, Right.SCHEDULE_CHANGE), Scope.ALL)
    owner = station(desks.central, desks.central.member(rights, None, name="Owner"))
    with owner.group():
        branch = owner.make("branch", name="West", time_zone="Asia/Tehran", region="IR")
        owner.make("provider", branch_id=branch, name="Dr Rad")
    assert [one["s"] for one in owner.verdicts()] == ["ok", "ok"]


# --- what --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", ["role_right", "user_role", "team", "dict_item", "service", "payment", "stage"])
def test_a_table_is_written_by_whoever_has_its_right(desks: Desks, table: str) -> None:
    desks.here.say(table, uuid4(), "I", {"created_at": MOMENT})
    refused(desks, "right")


def test_nobody_gives_themselves_a_role(desks: Desks) -> None:
    role = desks.central.row("role", name="Everything")
    desks.here.make("user_role", user_id=desks.here.member.user_id, role_id=role)
    refused(desks, "right")


def test_a_row_that_is_there_is_not_changed_without_the_right(desks: Desks) -> None:
    service = desks.central.row("service", name="Cleaning")
    desks.here.change("service", service, 1, name=("Cleaning", "Free"))
    assert refused(desks, "right")["row"]["name"] == "Cleaning"


def test_who_does_not_see_a_table_changes_none_of_its_rows(desks: Desks) -> None:
    """It is there and in the own branch, but it was never on this station."""
    kind = desks.central.row("deal_type")
    stage = desks.central.row("stage", deal_type_id=kind)
    deal = desks.central.row("deal", branch_id=desks.branch, deal_type_id=kind, stage_id=stage)
    desks.here.change("deal", deal, 1, title=("Deal", "Mine"))
    assert refused(desks, "right")["row"] is None


def test_ones_own_language_and_nothing_else_of_ones_account(desks: Desks) -> None:
    me, other = desks.here.member.user_id, desks.there.member.user_id
    row = desks.stored("user_account", me)
    desks.here.change("user_account", me, row["rv"], language=(row["language"], "fa"))
    assert desks.here.verdict()["s"] == "ok"
    for user, pairs in (
        (me, {"login": (row["login"], "admin")}),
        (me, {"language": ("fa", "ru"), "branch_id": (row["branch_id"], None)}),
        (other, {"language": ("en", "fa")}),
    ):
        desks.here.change("user_account", user, row["rv"], **pairs)
        refused(desks, "right")


def test_an_import_makes_services_and_changes_none(desks: Desks) -> None:
    importer = station(
        desks.central, desks.central.member({Right.IMPORT_RUN: Scope.BRANCH}, desks.branch, name="Import")
    )
    service = importer.make("service", name="Cleaning")
    assert importer.verdict()["s"] == "ok"
    importer.change("service", service, 1, name=("Cleaning", "Free"))
    assert importer.verdict()["code"] == "right"


def test_a_merge_of_persons_has_a_right_of_its_own(desks: Desks) -> None:
    person, other = desks.person(), desks.person()
    desks.here.change("person", person, 1, status=("active", "merged"), merged_into_id=(None, other.hex))
    assert refused(desks, "right")["row"]["status"] == "active"


def test_a_login_is_given_once(desks: Desks) -> None:
    boss = station(desks.central, desks.central.member({Right.STAFF_CHANGE: Scope.ALL}, None, name="Boss"))
    login = f"{desks.central.database}_new"
    boss.make("user_account", login=login, display_name="A")
    boss.make("user_account", login=login.upper(), display_name="B")
    assert [(one["s"], one.get("code")) for one in boss.verdicts()] == [("ok", None), ("refused", "login_taken")]


# --- how ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "table", ["persons", "PERSON", "public.person", "pg_authid", "op", "client", "principal",
              "person; DROP TABLE person", 'person" x', "", "alembic_version", "night run"],
)  # fmt: skip
def test_only_shared_tables_are_written(desks: Desks, table: str) -> None:
    desks.here.say(table, uuid4(), "I", {"created_at": MOMENT})
    refused(desks, "column")
    desks.here.say(table, uuid4(), "U", {"name": ["a", "b"]})
    refused(desks, "column")


@pytest.mark.parametrize(
    "column", ["given_name\" = 'x' --", "given_name, rv", "(select 1)", "given_name\u0001", "GIVEN_NAME"]
)
def test_a_columns_name_is_never_sql(desks: Desks, column: str) -> None:
    person = desks.person(given_name="Ali")
    desks.here.say("person", person, "U", {column: ["Ali", "x"]}, 1)
    refused(desks, "column")


@pytest.mark.parametrize(
    "words", ["'; DROP TABLE person; --", '"', "\\", "$1", "%s %I", "$$", "ي\u200cك", "\U0001f600", "E'\\x'",
              "NULL", "\t\n"],
)  # fmt: skip
def test_a_value_is_never_sql(desks: Desks, words: str) -> None:
    person = desks.here.make("person", branch_id=desks.branch, given_name=words, family_name="Rad", notes=words)
    assert desks.here.push()["fast"]
    desks.here.change("person", person, 1, notes=(words, words + "!"))
    desks.here.change("person", person, 1, notes=(words, words + "?"), warning=(None, words[:9]))
    desks.here.push()
    row = desks.stored("person", person)
    assert (row["given_name"], row["notes"], row["warning"]) == (words, f"{words}!\n---\n{words}?", words[:9])


@pytest.mark.parametrize("kind", ["D", "i", "X", "", "IU", "'"])
def test_rows_are_made_and_changed_and_nothing_else(desks: Desks, kind: str) -> None:
    desks.here.say("person", desks.person(), kind, {"given_name": ["a", "b"]}, 1)
    refused(desks, "value")


ODD = [
    "", "no json", "[]", "[1, 2]", "1", "null", '"text"', "{", "{}", '{"given_name": }', '{"given_name": ["a", "b"]} x',
    '{"given_name": "b"}', '{"given_name": []}', '{"given_name": ["a"]}', '{"given_name": ["a", "b", "c"]}',
    '{"given_name": {"0": "a", "1": "b"}}', '{"given_name": null}', r'{"given_name": ["Ali", "\u0000"]}',
    r'{"given_name": ["Ali", "\ud800"]}', '{"given_name": ["Ali", NaN]}', '{"birth_on": [null, "2026-02-30"]}',
    '{"birth_on": [null, "99999999-01-01"]}', '{"owner_id": [null, "nobody"]}', '{"do_not_call": [0, 7]}',
    '{"given_name": ["Ali", "' + "x" * 201 + '"]}', '{"family_name": ["Rad", null]}',
    '{"given_name": ["Ali", 1e400000]}', '{"deleted_at": [null, 5]}', "[" * 200_000, '{"a":' * 100_000,
]  # fmt: skip


@pytest.mark.parametrize("payload", ODD, ids=range(len(ODD)))
def test_odd_payloads_are_refused_and_the_next_operation_passes(desks: Desks, payload: str) -> None:
    """What cannot be read is archived as it came, and stands in nobody's way."""
    person = desks.person(given_name="Ali", family_name="Rad")
    desks.here.say("person", person, "U", payload, 1)
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    bad, good = desks.here.verdicts()
    assert (bad["s"], bad["code"]) == ("refused", "value")
    assert (good["s"], good["rv"]) == ("ok", 2)
    asked = "SELECT payload FROM sync.op WHERE client_id = %s AND seq = 1"
    assert desks.central.ask(asked, desks.here.client) == [(payload,)]


def test_a_giant_payload_is_stored_if_its_column_has_room(desks: Desks) -> None:
    person = desks.person(notes=None)
    desks.here.change("person", person, 1, notes=(None, "ن" * 2_000_000))
    assert desks.here.push()["fast"]
    assert len(desks.stored("person", person)["notes"]) == 2_000_000


def test_of_two_equal_names_in_a_payload_the_last_one_counts_and_goes_back(desks: Desks) -> None:
    person = desks.person(given_name="Ali")
    desks.here.say("person", person, "U", '{"given_name": ["Ali", "A"], "given_name": ["Ali", "B"]}', 1)
    desks.here.push()
    assert desks.stored("person", person)["given_name"] == "B"


@pytest.mark.parametrize(
    "change", [{"q": None}, {"q": "x"}, {"g": None}, {"pk": "nobody"}, {"pk": None}, {"t": None}, {"k": None},
               {"c": None}, {"b": "x"}, {"u": "x"}, {"at": "yesterday or so"}, {"q": 1.5}, {"q": 10**30}],
)  # fmt: skip
def test_an_operation_without_its_frame_is_an_error_and_nothing_is_taken(desks: Desks, change: dict[str, Any]) -> None:
    desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    with pytest.raises(psycopg.Error) as caught:
        desks.here.send([{**desks.here.waiting[0], **change}])
    assert caught.value.sqlstate == "SY005"


@pytest.mark.parametrize("ops", ["{}", "1", "null", '"x"', "[1]", "[null]", "[[]]"])
def test_what_is_no_list_of_operations_is_an_error(desks: Desks, ops: str) -> None:
    with desks.central.connect(desks.here.member) as session, pytest.raises(psycopg.Error) as caught:
        session.execute("SELECT sync.push(%s, %s::jsonb)", [desks.here.client, ops])
    assert caught.value.sqlstate == "SY005"


def test_what_a_session_sets_changes_nothing(desks: Desks, abroad: UUID) -> None:
    """Dates, row security and the path are the function's own; a setting is no right."""
    hidden = desks.central.row("person", branch_id=abroad, visibility="branch", given_name="Secret")
    person = desks.person(birth_on=None)
    desks.here.change("person", person, 1, birth_on=(None, "1980-01-02"))
    desks.here.change("person", hidden, 1, given_name=("Secret", "Mine"))
    with desks.central.connect(desks.here.member) as session:
        for setting in (
            "row_security = off", "datestyle = 'SQL, DMY'", "timezone = 'Asia/Tehran'", "search_path = station, sync",
            "role = crm_staff", "crm.before_their_person = 'on'", "transform_null_equals = on",
            "intervalstyle = 'iso_8601'", "enable_indexscan = off", "bytea_output = 'escape'",
        ):  # fmt: skip
            session.execute(f"SET {setting}".encode())
        told = push(session, desks.here.client, desks.here.waiting)["res"]
    assert [(one["s"], one.get("code")) for one in told] == [("ok", None), ("refused", "branch")]
    assert desks.stored("person", person)["birth_on"] == "1980-01-02"


INNER = [
    "sync.push_group({client}, '{{}}', true)", "sync.push_fast('{{}}', true)", "sync.whereabouts('person', {client})",
    "sync.in_the_way('{{}}')", "sync.archive({client}, '', '{{}}', NULL)", "sync.station_row('person', {client})",
    "sync.refuse('x')", "sync.read_ops('[]')", "sync.refused({client}, '{{}}', 'x', 1, 'x')",
    "sync.takes_back({client}, 1, 'person', {client}, 'status', '1', '1')", "sync.answered_before({client}, '{{}}')",
]  # fmt: skip


@pytest.mark.parametrize("call", INNER)
def test_the_inner_functions_are_closed(desks: Desks, call: str) -> None:
    asked = call.format(client=f"'{desks.here.client}'::uuid")
    with (
        desks.central.connect(desks.here.member) as session,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        session.execute(f"SELECT {asked}".encode())


def test_a_login_without_a_place_in_the_clinic_pushes_nothing(desks: Desks) -> None:
    login = f"{desks.central.database}_nobody"
    with desks.central.admin() as admin:
        admin.execute(sql.SQL("CREATE ROLE {} LOGIN IN ROLE crm_staff").format(sql.Identifier(login)))
    try:
        nobody = Member(login, uuid4(), None, desks.central.dsn.replace("://crm@", f"://{login}@"))
        with desks.central.connect(nobody) as session, pytest.raises(psycopg.Error) as caught:
            push(session, desks.here.client, [])
        assert caught.value.sqlstate == "42501"
    finally:
        with desks.central.admin() as admin:
            admin.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(login)))


def test_the_archive_cannot_be_filled_in_anothers_name(desks: Desks) -> None:
    """What the station calls itself in an operation is written down as said, and nowhere believed."""
    odd = Station(desks.central, desks.here.member, client=desks.here.client)
    odd.say(
        "person",
        uuid4(),
        "I",
        json.dumps({"given_name": "x"}),
        v="' OR 1=1",
        login="postgres",
        status="ok",
        user_id="x",
    )
    assert odd.verdict()["s"] == "refused"
    asked = "SELECT login, status, schema FROM sync.op WHERE client_id = %s AND seq = 1"
    assert desks.central.ask(asked, desks.here.client) == [(desks.here.member.login, "refused", "' OR 1=1")]
