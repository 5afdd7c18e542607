"""Takes out of the outbox what the server has had for long and nobody has to decide about any more."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, text

from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.sync.here import Here

# A server that was restored from an older copy gets back what is kept here (sync.md 12).
KEPT_FOR = timedelta(days=14)
# An import is taken back by what it left in the outbox.
IMPORTS_KEPT_FOR = timedelta(days=30)
AT_ONCE = 200

_OLD = text(
    "SELECT o.q FROM outbox o LEFT JOIN work_group w ON w.g = o.g "
    "WHERE o.state = 1 AND o.settled_at IS NOT NULL AND o.acked_at < :kept "
    "AND (w.batch_id IS NULL OR w.at < :imports) ORDER BY o.q LIMIT :most"
)


def trim(here: Here) -> int:
    """How many operations went, in batches that nobody has to wait for."""
    gone, now = 0, here.clock()
    while some := here.write(
        lambda connection: _trim_some(connection, now), "trim.writing", "trim.done", repeatable=True
    ):
        gone += some
    return gone


def _trim_some(connection: Connection, now: datetime) -> int:
    bounds = {
        "kept": (now - KEPT_FOR).strftime(MOMENT_FORMAT),
        "imports": (now - IMPORTS_KEPT_FOR).strftime(MOMENT_FORMAT),
        "most": AT_ONCE,
    }
    old = list(connection.scalars(_OLD, bounds))
    connection.connection.cursor().executemany("DELETE FROM outbox WHERE q = ?", [(seq,) for seq in old])
    return len(old)
