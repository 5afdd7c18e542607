"""What a base remembers about its server, kept in its own encrypted file."""

from __future__ import annotations

import enum
from collections.abc import Mapping

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session


class Fact(enum.StrEnum):
    """Keys of the table `station`. A base without CLIENT has no server, and nothing in it waits for one."""

    CLIENT = "sync.client"  # the identity under which operations are numbered
    SERVER = "sync.server"  # how to reach it, without the password
    LOGIN = "sync.login"
    PASSWORD = "sync.password"  # noqa: S105  the key of the fact, not its value
    USER = "sync.user"  # the person's id
    EPOCH = "sync.epoch"  # which life of the server we know
    CURSOR = "sync.cursor"  # the server's snapshot up to which we have everything
    ACKED = "sync.acked"  # the last operation of ours that it took
    WITNESS = "sync.witness"  # the chain's link after it
    DIGEST = "sync.digest"  # of what this person may see
    SYNCED_AT = "sync.synced_at"
    SCHEMA_SEEN = "sync.schema_seen"
    UPTO = "sync.upto"  # of a pull in pages: up to which snapshot …
    AFTER = "sync.after"  # … and after which change it goes on
    PLACE = "sync.place"  # of a base that is being fetched: how far it has come
    FOUNDING = "sync.founding"  # the base is being sent to a server that had no clinic


Facts = dict[Fact, str]

_READ = text("SELECT key, value FROM station WHERE key LIKE 'sync.%'")
_ONE = "SELECT value FROM station WHERE key = ?"
_KEEP = "INSERT INTO station (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_DROP = "DELETE FROM station WHERE key = ?"


def read_facts(source: Connection | Session) -> Facts:
    known = {fact.value: fact for fact in Fact}
    return {known[key]: value for key, value in source.execute(_READ) if key in known}


def keep(connection: Connection, facts: Mapping[Fact, str | int | None]) -> None:
    """In the transaction of Writer.apply; a None takes the fact away."""
    cursor = connection.connection.cursor()
    cursor.executemany(_KEEP, [(fact.value, str(value)) for fact, value in facts.items() if value is not None])
    cursor.executemany(_DROP, [(fact.value,) for fact, value in facts.items() if value is None])


def some_facts(connection: Connection, *wanted: Fact) -> Facts:
    """In the transaction of Writer.apply, where each read is waited for."""
    cursor = connection.connection.cursor()
    rows = ((fact, cursor.execute(_ONE, (fact.value,)).fetchone()) for fact in wanted)
    return {fact: row[0] for fact, row in rows if row is not None}
