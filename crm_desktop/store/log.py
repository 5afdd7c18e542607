"""Carries what SQLite's log holds into the file, beside whoever writes."""

from __future__ import annotations

import contextlib

import sqlcipher3.dbapi2 as driver

from crm_desktop.store.base_file import OpenBase

# Left to SQLite, the save that makes the log this long would carry it, which takes as long as twenty saves.
PAGES = 4000


def shorten_log(base: OpenBase) -> None:
    """After a commit, on any thread but the writer's; a short log is left alone.

    A disk that refuses is told by the next save.
    """
    with contextlib.suppress(driver.DatabaseError), contextlib.closing(base.readers.raw_connection()) as connection:
        cursor = connection.cursor()
        _, written, carried = cursor.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        if written - carried >= PAGES:
            cursor.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
