"""A pull gives each station everything that is new to it, nothing that is not its person's, and loses nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.sharing.scopes import ORG
from crm_desktop.models.tables import Base
from crm_desktop.store.base_file import OpenBase
from crm_desktop.sync.server.registry import shared_tables
from tests.support.any_rows import a_row
from tests.support.central import DESK, EVERYTHING, Central, Member

pytestmark = pytest.mark.postgres

NOW = datetime(2026, 11, 22, 7, 5, 9, 120, tzinfo=UTC)


@dataclass
class Station:
    """Reads as one person; `rows` is what a station would have by now, {(table, id): {column: value}}."""

    connection: psycopg.Connection
    client: UUID
    cursor: str = ""
    rows: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    def page(self, upto: str | None = None, after: int = 0, limit: int = 1000) -> dict[str, Any]:
        row = self.connection.execute(
            "SELECT sync.pull(%s, %s, %s, %s, %s)", [self.client, self.cursor, upto, after, limit]
        ).fetchone()
        assert row is not None
        page: dict[str, Any] = row[0]
        for table, part in page["tables"].items():
            for values in part["rows"]:
                values = dict(zip(part["cols"], values, strict=True))
                self.rows[table, values["id"]] = values
        for table, row_id in page["gone"]:
            self.rows.pop((table, row_id), None)
        return page

    def pull(self, limit: int = 1000) -> list[dict[str, Any]]:
        """All pages; the cursor moves with the last one."""
        pages = [self.page(limit=limit)]
        while pages[-1]["more"]:
            pages.append(self.page(pages[-1]["upto"], pages[-1]["after"], limit))
        self.cursor = pages[-1]["upto"]
        return pages

    def news(self) -> set[tuple[str, str]]:
        """What one more pull brings."""
        return {(t, values[0]) for page in self.pull() for t, part in page["tables"].items() for values in part["rows"]}


@pytest.fixture
def open_station(central: Central) -> Iterator[Any]:
    connections = []

    def station(member: Member) -> Station:
        connections.append(central.connect(member))
        made = Station(connections[-1], uuid4())
        made.connection.execute("SELECT sync.enrol(%s, 'desk', '0005', 1)", [made.client])
        row = made.connection.execute("SELECT pg_current_snapshot()::text").fetchone()
        assert row is not None
        made.cursor = row[0]
        return made

    yield station
    for connection in connections:
        connection.close()


def a_lead(connection: psycopg.Connection, person: UUID) -> UUID:
    """Within somebody's open transaction."""
    row = connection.execute(
        "INSERT INTO lead SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid()))).* "
        "FROM lead l WHERE person_id = %s LIMIT 1 RETURNING id",
        [person],
    ).fetchone()
    assert row is not None
    made: UUID = row[0]
    return made


class Naive:
    """The cursor everybody thinks of first: the greatest number seen."""

    def __init__(self, central: Central) -> None:
        self.central, self.last = central, 0
        self.news()

    def news(self) -> set[tuple[str, str]]:
        rows = self.central.ask(
            "SELECT t.name, replace(c.pk::text, '-', ''), c.seq FROM sync.change c JOIN sync.tbl t ON t.no = c.tbl "
            "WHERE c.seq > %s",
            self.last,
        )
        self.last = max([self.last, *(row[2] for row in rows)])
        return {(row[0], row[1]) for row in rows}


def test_a_late_commit_is_lost_by_a_number_and_not_by_a_snapshot(central: Central, open_station: Any) -> None:
    """I1: a transaction that began first and ends last brings its row behind a place that was read already."""
    person = central.row("person")
    central.row("lead", person_id=person)
    ours, naive = open_station(central.member(DESK)), Naive(central)
    with psycopg.connect(central.dsn) as slow:
        late = ("lead", a_lead(slow, person).hex)
        quick = ("lead", central.row("lead", person_id=person).hex)
        assert naive.news() == ours.news() == {quick}
    assert naive.news() == set()
    assert ours.news() == {late}
    assert ours.news() == set()


def test_a_prepared_transaction_is_lost_by_a_number_and_not_by_a_snapshot(central: Central, open_station: Any) -> None:
    """Whatever coordinates two databases may leave a transaction without a session for hours."""
    if central.ask("SHOW max_prepared_transactions") == [("0",)]:
        pytest.skip("this server prepares no transactions")
    person = central.row("person")
    central.row("lead", person_id=person)
    ours, naive = open_station(central.member(DESK)), Naive(central)
    with psycopg.connect(central.dsn, autocommit=True) as other:
        other.execute("BEGIN")
        late = ("lead", a_lead(other, person).hex)
        other.execute(f"PREPARE TRANSACTION '{central.database}'")
        quick = ("lead", central.row("lead", person_id=person).hex)
        assert naive.news() == ours.news() == {quick}
        other.execute(f"COMMIT PREPARED '{central.database}'")
    assert naive.news() == set()
    assert ours.news() == {late}


def test_a_long_transaction_of_another_database_delays_nobody(central: Central, open_station: Any) -> None:
    """A cursor of the oldest running transaction would wait for a backup of the neighbours' database."""
    ours = open_station(central.member(DESK))
    with psycopg.connect(central.cluster.dsn()) as elsewhere:
        elsewhere.execute("SELECT pg_current_xact_id()")
        for _ in range(3):
            new = ("lead", central.row("lead").hex)
            ((oldest,),) = central.ask("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
            assert central.ask("SELECT max(xid)::text::bigint > %s FROM sync.change", oldest) == [(True,)]
            assert new in ours.news()


def test_what_lies_behind_a_forgotten_transaction_is_not_read_again(central: Central, open_station: Any) -> None:
    """An empty pull stays cheap, however much was committed since somebody left a transaction open."""
    ours = open_station(central.member(DESK))
    with psycopg.connect(central.dsn) as forgotten, psycopg.connect(central.dsn, autocommit=True) as admin:
        forgotten.execute("SELECT pg_current_xact_id()")
        admin.execute(
            "INSERT INTO sync.change (scope, tbl, pk, op, rv) "
            "SELECT %s, 1, gen_random_uuid(), 'U', 1 FROM generate_series(1, 100000)",
            [ORG],
        )
        assert len(ours.pull(20000)[0]["gone"]) == 20000
        assert [page["gone"] for page in ours.pull()] == [[]]
        ours.page()
        plan = ours.connection.execute(
            "EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) SELECT sync.pull(%s, %s, NULL, 0, 1000)", [ours.client, ours.cursor]
        ).fetchall()
        hit = re.search(r"shared hit=(\d+)", "\n".join(str(line) for (line,) in plan))
        assert hit is not None
        assert int(hit[1]) < 150  # the log itself has some 1,200 pages, and its index 90
        # What it did while everybody waited comes in the end.
        forgotten.execute(
            "INSERT INTO sync.change (scope, tbl, pk, op, rv) "
            "VALUES (%s, 1, '00000000-0000-0000-0000-000000000007', 'U', 1)",
            [ORG],
        )
        forgotten.commit()
        assert ours.pull()[0]["gone"] == [["branch", UUID(int=7).hex]]


def test_a_large_delta_comes_in_pages_of_one_moment(central: Central, open_station: Any) -> None:
    ours = open_station(central.member(DESK))
    leads = [central.row("lead") for _ in range(12)]
    first = ours.page(limit=5)
    late = central.row("lead")
    central.ask("UPDATE lead SET description = 'again' WHERE id = %s", leads[-1])
    pages = [first]
    while pages[-1]["more"]:
        pages.append(ours.page(pages[-1]["upto"], pages[-1]["after"], 5))
    assert {page["upto"] for page in pages} == {first["upto"]}
    assert [page["after"] for page in pages] == sorted(page["after"] for page in pages)
    assert max(sum(len(part["rows"]) for part in page["tables"].values()) for page in pages) <= 5
    assert {("lead", lead.hex) for lead in leads} <= set(ours.rows)
    assert ("lead", late.hex) not in ours.rows
    ours.cursor = first["upto"]
    assert {key for key in ours.news() if key[0] == "lead"} == {("lead", late.hex), ("lead", leads[-1].hex)}


def test_a_row_changed_often_comes_once(central: Central, open_station: Any) -> None:
    ours = open_station(central.member(DESK))
    lead = central.row("lead")
    for number in range(5):
        central.ask("UPDATE lead SET description = %s WHERE id = %s", str(number), lead)
    (page,) = ours.pull()
    rows = page["tables"]["lead"]["rows"]
    assert [dict(zip(page["tables"]["lead"]["cols"], row, strict=True))["description"] for row in rows] == ["4"]
    assert ours.rows["lead", lead.hex]["rv"] == 6


def test_parts_of_files_come_a_few_at_a_time(central: Central, open_station: Any) -> None:
    """A quarter of a megabyte each: a thousand of them would be more than an answer may hold."""
    ours = open_station(central.member(DESK))
    file = central.row("attachment")
    parts = {central.row("attachment_part", attachment_id=file, number=n).hex for n in range(10)}
    pages = ours.pull(1000)
    assert max(len(page["tables"].get("attachment_part", {"rows": []})["rows"]) for page in pages) <= 4
    assert {key for table, key in ours.rows if table == "attachment_part"} == parts


def test_a_deleted_row_travels_with_its_end(central: Central, open_station: Any) -> None:
    ours = open_station(central.member(DESK))
    lead = central.row("lead")
    central.ask("UPDATE lead SET deleted_at = %s WHERE id = %s", NOW, lead)
    ours.pull()
    assert ours.rows["lead", lead.hex]["deleted_at"] == "2026-11-22T07:05:09.000120Z"


def test_a_row_that_leaves_a_branch_is_gone_there_and_new_elsewhere(central: Central, open_station: Any) -> None:
    """I11: a station holds nothing of other branches, not even what it once could see."""
    north, south = central.branch("North"), central.branch("South")
    here, there = open_station(central.member(DESK, north)), open_station(central.member(DESK, south))
    everywhere = open_station(central.member(EVERYTHING, north))
    lead = central.row("lead", branch_id=north)
    for station in (here, there, everywhere):
        station.pull()
    assert ("lead", lead.hex) in here.rows
    assert not any(table == "lead" for table, _ in there.rows)
    central.ask("UPDATE lead SET branch_id = %s WHERE id = %s", south, lead)
    (page,) = here.pull()
    assert page["gone"] == [["lead", lead.hex]]
    assert page["tables"] == {}
    (page,) = there.pull()
    assert page["gone"] == []
    assert ("lead", lead.hex) in there.rows
    (page,) = everywhere.pull()
    assert page["gone"] == []
    assert everywhere.rows["lead", lead.hex]["branch_id"] == south.hex


def test_a_contact_that_its_branch_keeps_to_itself_leaves_the_others_with_its_numbers(
    central: Central, open_station: Any
) -> None:
    north, south = central.branch("North"), central.branch("South")
    here, there = open_station(central.member(DESK, north)), open_station(central.member(DESK, south))
    person = central.row("person", branch_id=north)
    phone = central.row("phone", person_id=person)
    both = {("person", person.hex), ("phone", phone.hex)}
    here.pull(), there.pull()
    assert both <= set(there.rows)
    central.ask("UPDATE person SET visibility = 'team' WHERE id = %s", person)
    here.pull(), there.pull()
    assert both <= set(here.rows)
    assert not both & set(there.rows)
    central.ask("UPDATE person SET visibility = 'public' WHERE id = %s", person)
    there.pull()
    assert both <= set(there.rows)


def test_without_the_right_nothing_of_a_table_is_told(central: Central, open_station: Any) -> None:
    """The workstation holds only what its person may see: neither rows nor their ids."""
    north = central.branch()
    ours = open_station(central.member({Right.LEADS_SEE: Scope.BRANCH}, north))
    lead = central.row("lead", branch_id=north)
    central.row("payment", branch_id=north)
    (page,) = ours.pull()
    assert ("lead", lead.hex) in ours.rows
    assert not {"payment", "person"} & {*page["tables"], *(table for table, _ in page["gone"])}


def test_a_pull_shows_what_row_security_shows(central: Central, open_station: Any) -> None:
    """I11: a pull reads past row security, in scopes of its own asking, and must not see a row or a value more."""
    north, south = central.branch("North"), central.branch("South")
    everywhere = {**DESK, Right.LEADS_SEE: Scope.ALL, Right.CALLS_SEE: Scope.OWN}
    members = [
        central.member(DESK, north),
        central.member(everywhere, south),
        central.member(EVERYTHING, north),
        central.member(DESK, None),
        central.member({}, south),
        central.member({Right.TASKS_SEE: Scope.ALL}, north),
        central.member(name="Boss", founder=True),
    ]
    stations = [open_station(member) for member in members]
    begun = central.ask("SELECT coalesce(max(seq), 0) FROM sync.change")[0][0]
    for table in shared_tables():
        for branch in (north, south, None):
            try:
                central.row(table.name, branch_id=branch)
            except sa.exc.IntegrityError:
                continue  # there is one of these already
    changed = {
        (name, key.hex)
        for name, key in central.ask(
            "SELECT t.name, c.pk FROM sync.change c JOIN sync.tbl t ON t.no = c.tbl WHERE c.seq > %s", begun
        )
    }
    assert {name for name, _ in changed} == {table.name for table in shared_tables()}
    seen = []
    for station in stations:
        station.pull()
        shown = {}
        for table in shared_tables():
            names = ", ".join(f'"{column}"' for column in table.kinds)
            query = f'SELECT to_json(array_agg(json_build_array({names}))) FROM station."{table.name}"'
            for values in station.connection.execute(query.encode()).fetchone()[0] or ():
                row = dict(zip(table.kinds, values, strict=True))
                if (table.name, row["id"]) in changed:
                    shown[table.name, row["id"]] = row
        assert station.rows == shown
        seen.append(len(shown))
    assert len(set(seen)) >= 5, seen  # they differ, or this would show nothing


def test_a_role_that_is_cut_changes_the_digest(central: Central, open_station: Any) -> None:
    """The station sees that it must compare what it holds with what it may hold."""
    north, south = central.branch("North"), central.branch("South")
    sara = central.member(DESK, north)
    ours = open_station(sara)
    digests = [ours.pull()[0]["digest"]]
    for harm in (
        "UPDATE role_right SET deleted_at = now() WHERE \"right\" = 'calls.see'",
        "UPDATE role_right SET scope = 'all' WHERE \"right\" = 'leads.see'",
        f"UPDATE user_account SET branch_id = '{south}'",
        "UPDATE user_role SET deleted_at = now()",
    ):
        assert ours.pull()[0]["digest"] == digests[-1]
        central.ask(harm)
        digests.append(ours.pull()[0]["digest"])
    assert len(set(digests)) == len(digests)


def test_a_cursor_the_log_does_not_reach_back_to_is_refused(central: Central, open_station: Any) -> None:
    other, ours = open_station(central.member(DESK, name="Ali")), open_station(central.member(DESK))
    other.connection.execute("SELECT sync.seen(%s, %s)", [other.client, other.cursor])
    central.row("lead")
    central.ask("UPDATE sync.change SET at = now() - interval '31 days'")
    central.ask("SELECT sync.trim()")
    ours.pull()  # another's cursor kept the log whole
    old = ours.cursor
    central.row("lead")
    ours.pull()
    central.ask("UPDATE sync.change SET at = now() - interval '31 days'")
    for station in (ours, other):
        station.connection.execute("SELECT sync.seen(%s, %s)", [station.client, ours.cursor])
    ((removed,),) = central.ask("SELECT sync.trim()")
    assert removed > 0
    assert central.ask("SELECT count(*) FROM sync.change") == [(0,)]
    ours.pull()
    for cursor in (old, "999999:999999:"):
        ours.cursor = cursor
        with pytest.raises(psycopg.Error) as refused:
            ours.pull()
        assert refused.value.sqlstate == "SY002"


def test_young_lines_of_the_log_stay_though_everybody_has_seen_them(central: Central, open_station: Any) -> None:
    ours = open_station(central.member(DESK))
    before = ours.cursor
    central.row("lead")
    ours.pull()
    ours.connection.execute("SELECT sync.seen(%s, %s)", [ours.client, ours.cursor])
    central.ask("SELECT sync.trim()")
    ours.cursor = before
    assert any(table == "lead" for table, _ in ours.news())


def test_nobody_reads_as_another_client(central: Central, open_station: Any) -> None:
    ours, other = open_station(central.member(DESK)), open_station(central.member(DESK, name="Ali"))
    ours.client = other.client
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        ours.pull()
    ours.client = uuid4()
    with pytest.raises(psycopg.Error) as unknown:
        ours.pull()
    assert unknown.value.sqlstate == "SY004"


def test_who_has_left_reads_nothing_more(central: Central, open_station: Any) -> None:
    """C24-65: whoever leaves is out at once, in sessions that stand open too."""
    sara = central.member(DESK)
    ours = open_station(sara)
    ours.pull()
    central.ask("UPDATE user_account SET status = 'left' WHERE id = %s", sara.user_id)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        ours.pull()
    assert ours.connection.execute("SELECT count(*) FROM station.user_account").fetchone() == (0,)


def test_every_value_arrives_as_the_station_itself_would_have_kept_it(
    central: Central, open_station: Any, base: OpenBase
) -> None:
    """I1: what the server sends is, byte for byte, what SQLite holds of the same row written here."""
    branch = central.branch()
    ours = open_station(central.member(EVERYTHING))
    engine = sa.create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(central.dsn))
    words: dict[str, dict[str, Any]] = {
        "timeline_entry": {"facts": {"نام": "سارا", "n": [1, 2.5, None, True], "z": {"b": 1, "a": "\\"}}, "text": "‌ی"},
        "notification": {"facts": {}},
        "attachment_part": {"content": bytes(range(256))},
        "appointment": {"is_overbooked": True, "price": 2**60, "note": "a\tb\nc"},
        "person": {"birth_on": date(922, 1, 3), "notes": "", "do_not_call": True, "updated_at": NOW},
    }
    checked = 0
    with base.writer._engine.connect() as there, Session(engine) as here:
        there.exec_driver_sql("PRAGMA foreign_keys = OFF")
        for shared in shared_tables():
            table = Base.metadata.tables[shared.name]
            row_id = a_row(here, table, branch_id=branch, **words.get(shared.name, {}))
            here.commit()
            values = dict(here.execute(sa.select(table).where(table.c.id == row_id)).mappings().one())
            there.execute(sa.insert(table).values(values))
            kept = there.exec_driver_sql(f'SELECT * FROM "{shared.name}" WHERE id = ?', (row_id.hex,)).mappings().one()
            binary = {name: value.hex().upper() for name, value in kept.items() if isinstance(value, bytes)}
            with central.admin() as admin:
                cursor = admin.execute(f'SELECT * FROM station."{shared.name}" WHERE key = %s'.encode(), [row_id])
                sent = dict(zip([c.name for c in cursor.description or ()], cursor.fetchall()[0], strict=True))
            assert {name: sent[name] for name in kept} == {**kept, **binary}, shared.name
            checked += 1
    engine.dispose()
    assert checked == len(shared_tables())
    ours.page(limit=20000)
    assert {table for table, _ in ours.rows} == {table.name for table in shared_tables()}
