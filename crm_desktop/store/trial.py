"""Whether encrypted bases, full-text search and WAL work on this machine, tried on a throw-away file."""

from __future__ import annotations

import secrets
import tempfile
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from crm_desktop.store.capture import INDEXES
from crm_desktop.store.engine import Stamp, connect, is_plain


def trial() -> str:
    """The versions found; raises RuntimeError or the driver's error for what does not work."""
    with tempfile.TemporaryDirectory(prefix="crm-trial-") as folder:
        path = Path(folder, "trial.db")
        connection = connect(path, secrets.token_bytes(32), Stamp(), read_only=False)
        try:
            connection.execute("CREATE TABLE search_row (seq INTEGER PRIMARY KEY, words TEXT, sounds TEXT)")
            for made, _ in INDEXES.values():
                connection.execute(made)
            (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
            (journal,) = connection.execute("PRAGMA journal_mode").fetchone()
        finally:
            connection.close()
        if is_plain(path):
            raise RuntimeError("the file was written without encryption")
        if journal != "wal":
            raise RuntimeError(f"the journal is {journal}, not wal")
    return f"SQLCipher {cipher}, SQLite {driver.sqlite_version}"
