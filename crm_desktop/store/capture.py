"""Capture triggers, generated from the models: every write, however made, leaves its row in the outbox."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import Column, Connection, LargeBinary, Table, text

from crm_desktop.models.sharing.writers import KEPT

# Stamped by the server, so never sent by a station.
UNSENT = frozenset({"id", "updated_at", "updated_by", "rv"})
SCHEMA = "0005"
# Of what `statements` makes, so that a start need not know all tables to see that the base has their triggers.
TRIGGERS = "6853ebb9f3acd9f09b38bbb8baa1e47e8b0a419eed076e5980867c12ed476f4b"


def synced_tables() -> list[Table]:
    """Every table the server shares, parents before children, in an order that never changes by itself."""
    from crm_desktop.models.tables import Base, Synced

    mapped = {mapper.local_table for mapper in Base.registry.mappers if issubclass(mapper.class_, Synced)}
    return [table for table in Base.metadata.sorted_tables if table in mapped]


def worded(column: Column[object], row: str) -> str:
    name = f'{row}."{column.name}"'
    # hex() makes an empty text of NULL, and JSON knows no bytes.
    return f"CASE WHEN {name} IS NOT NULL THEN hex({name}) END" if isinstance(column.type, LargeBinary) else name


def _triggers_of(table: Table) -> Iterator[str]:
    columns = [column for column in table.columns if column.name not in UNSENT]
    name = table.name
    head = f"INSERT INTO outbox (g, t, pk, k, c, b, v, u) SELECT sync_group(), '{name}', NEW.id,"
    # json_object takes at most 127 arguments; our widest table has far fewer columns. A made row had no old
    # values, so its payload is {column: new}, where a changed row's is {column: [old, new]}.
    made = ", ".join(f"'{column.name}', {worded(column, 'NEW')}" for column in columns)
    yield (
        f'CREATE TRIGGER "capture_{name}_i" AFTER INSERT ON "{name}" WHEN sync_applying() = 0 BEGIN '
        f"{head} 'I', json_object({made}), NEW.rv, '{SCHEMA}', sync_user(); END"
    )
    changes = " UNION ALL ".join(
        f"SELECT '{column.name}' n, json_array({worded(column, 'OLD')}, {worded(column, 'NEW')}) p "
        f'WHERE OLD."{column.name}" IS NOT NEW."{column.name}"'
        for column in columns
    )
    yield (
        f'CREATE TRIGGER "capture_{name}_u" AFTER UPDATE ON "{name}" WHEN sync_applying() = 0 BEGIN '
        f"{head} 'U', j, OLD.rv, '{SCHEMA}', sync_user() "
        f"FROM (SELECT json_group_object(n, json(p)) j, count(*) m FROM ({changes})) WHERE m > 0; END"
    )
    yield (
        f'CREATE TRIGGER "capture_{name}_k" BEFORE UPDATE OF id ON "{name}" WHEN OLD.id IS NOT NEW.id BEGIN '
        f"SELECT RAISE(ABORT, 'an id never changes'); END"
    )
    if name in KEPT:
        sent = ", ".join(f'"{column.name}"' for column in columns)
        yield (
            f'CREATE TRIGGER "capture_{name}_w" BEFORE UPDATE OF {sent} ON "{name}" WHEN sync_applying() = 0 BEGIN '
            f"SELECT RAISE(ABORT, 'what bears witness never changes'); END"
        )
    yield (
        f'CREATE TRIGGER "capture_{name}_d" BEFORE DELETE ON "{name}" WHEN sync_applying() = 0 BEGIN '
        f"SELECT RAISE(ABORT, 'hard delete forbidden: set deleted_at'); END"
    )


class _Searched(NamedTuple):
    """What search_row keeps of a row: whose it is, its words, how they sound, and the columns they are made of."""

    person_id: str
    words: str
    sounds: str
    columns: str


def _searched(row: str) -> dict[str, _Searched]:
    person = f"{row}given_name || ' ' || {row}family_name || ' ' || {row}father_name"
    words = f"fold({person} || ' ' || coalesce({row}file_number, '') || ' ' || coalesce({row}national_id, ''))"
    return {
        "person": _Searched(
            f"{row}id", words, f"sound({person})", "given_name, family_name, father_name, file_number, national_id"
        ),
        "phone": _Searched(f"{row}person_id", f"fold(coalesce({row}e164, {row}raw))", "''", "e164, raw, person_id"),
        "contact_point": _Searched(f"{row}person_id", f"fold({row}value)", "''", "value, person_id"),
    }


def searched_columns(table: str) -> frozenset[str]:
    """Those of which the search is made; with them in an UPDATE, the row is put into its indexes anew."""
    searched = _searched("").get(table)
    return frozenset() if searched is None else frozenset((*searched.columns.split(", "), "deleted_at"))


def _search_triggers() -> Iterator[str]:
    """Keep search_row and its two full-text indexes; they see writes by sync as well."""
    for table, (person_id, folded, sounds, columns) in _searched("NEW.").items():
        row = f"INSERT INTO search_row (person_id, source_id, words, sounds) SELECT {person_id}, NEW.id, {folded}, {sounds} WHERE NEW.deleted_at IS NULL"  # noqa: E501  one statement, made of our own names only
        yield f'CREATE TRIGGER "search_{table}_i" AFTER INSERT ON "{table}" BEGIN {row}; END'
        yield (
            f'CREATE TRIGGER "search_{table}_u" AFTER UPDATE OF {columns}, deleted_at ON "{table}" BEGIN '
            f"DELETE FROM search_row WHERE source_id = NEW.id; {row}; END"
        )
        yield f'CREATE TRIGGER "search_{table}_d" AFTER DELETE ON "{table}" BEGIN DELETE FROM search_row WHERE source_id = OLD.id; END'  # noqa: E501  one statement
    # Beginnings of words are asked of names only; numbers and addresses are found by any part of them.
    gone = (
        "INSERT INTO search_words (search_words, rowid, words, sounds) "
        "SELECT 'delete', OLD.seq, OLD.words, OLD.sounds WHERE OLD.person_id = OLD.source_id; "
        "INSERT INTO search_grams (search_grams, rowid, words) VALUES ('delete', OLD.seq, OLD.words);"
    )
    come = (
        "INSERT INTO search_words (rowid, words, sounds) "
        "SELECT NEW.seq, NEW.words, NEW.sounds WHERE NEW.person_id = NEW.source_id; "
        "INSERT INTO search_grams (rowid, words) VALUES (NEW.seq, NEW.words);"
    )
    yield f"CREATE TRIGGER search_row_i AFTER INSERT ON search_row BEGIN {come} END"
    yield f"CREATE TRIGGER search_row_d AFTER DELETE ON search_row BEGIN {gone} END"


# Name → how it is made, and which of search_row's rows it holds.
INDEXES = {
    "search_words": (
        "CREATE VIRTUAL TABLE search_words USING fts5(words, sounds, content='search_row', "
        "content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='2 3', detail=column)",
        "INSERT INTO search_words (rowid, words, sounds) "
        "SELECT seq, words, sounds FROM search_row WHERE person_id = source_id",
    ),
    "search_grams": (
        "CREATE VIRTUAL TABLE search_grams USING fts5(words, content='search_row', content_rowid='seq', "
        "tokenize='trigram case_sensitive 1', detail=none)",
        "INSERT INTO search_grams (rowid, words) SELECT seq, words FROM search_row",
    ),
}


def statements() -> list[str]:
    """All triggers, in order; equal models give equal statements."""
    made = [trigger for table in synced_tables() for trigger in _triggers_of(table)]
    return made + list(_search_triggers())


def fingerprint() -> str:
    """Changes with the triggers and the indexes: what was prepared for others is no longer good."""
    made = [made for made, _ in INDEXES.values()]
    return hashlib.sha256("\n".join([SCHEMA, *made, *statements()]).encode()).hexdigest()


def digest(triggers: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(triggers)).encode()).hexdigest()


def install(connection: Connection) -> None:
    """Put the triggers and search indexes in place; what was there before is replaced."""
    for name, _ in _present(connection, "trigger"):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    there = {name for name, _ in _present(connection, "table")}
    for name, (made, filled) in INDEXES.items():
        if name not in there:
            connection.exec_driver_sql(made)
            connection.exec_driver_sql(filled)
    for statement in statements():
        connection.exec_driver_sql(statement)


def uninstall(connection: Connection) -> None:
    """Nothing is captured and nothing is found until `refill_search` and `install`: for rows that come in bulk."""
    for name, _ in _present(connection, "trigger"):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for name in INDEXES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")


def refill_search(connection: Connection) -> None:
    """What the search triggers would have kept of the rows that came without them; `install` fills the indexes."""
    connection.exec_driver_sql("DELETE FROM search_row")
    for table, (person_id, folded, sounds, _) in _searched("").items():
        connection.exec_driver_sql(
            f"INSERT INTO search_row (person_id, source_id, words, sounds) "
            f'SELECT {person_id}, id, {folded}, {sounds} FROM "{table}" WHERE deleted_at IS NULL ORDER BY id'
        )


def is_current(connection: Connection) -> bool:
    """Whether the base has exactly the triggers of these models; a batch migration may have dropped some."""
    there = {name for name, _ in _present(connection, "table")}
    return there >= set(INDEXES) and digest(sql for _, sql in _present(connection, "trigger")) == TRIGGERS


def _present(connection: Connection, kind: str) -> list[tuple[str, str]]:
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = :kind"), {"kind": kind})
    return [(name, sql) for name, sql in rows]
