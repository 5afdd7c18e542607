"""Takes out of the outbox what the server has had for long and nobody has to decide about any more."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.sync.here import Here

# A server that was restored from an older copy gets back what is kept here (sync.md 12).
KEPT_FOR = timedelta(days=14)
# An import is taken back by what it left in the outbox.
IMPORTS_KEPT_FOR = timedelta(days=30)
AT_ONCE = 200

_OLD = "o.state = 1 AND o.settled_at IS NOT NULL AND coalesce(o.acked_at < :kept, 0)"
_FOUND = text(
    "SELECT o.q, o.g FROM outbox o LEFT JOIN work_group w ON w.g = o.g "
    f"WHERE o.q > :after AND {_OLD} AND (w.batch_id IS NULL OR w.at < :imports) ORDER BY o.q LIMIT :most"
)
# A group is one piece of work: undone whole, sent again whole, and kept whole as long as anything of it is wanted.
_WHOLE = text(
    f"SELECT o.g FROM outbox o WHERE o.g IN (SELECT value FROM json_each(:groups)) GROUP BY o.g HAVING min({_OLD})"
)


def trim(here: Here) -> int:
    """How many operations went, in batches that nobody has to wait for; what is old is looked for beside the writer."""
    gone, after, now = 0, 0, here.clock()
    while found := here.read(partial(_found, now=now, after=after)):
        after = found[-1][0]
        groups = sorted({group for _, group in found})
        gone += here.write(partial(_trim_some, groups=groups, now=now), "trim.writing", "trim.done", repeatable=True)
    return gone


def _found(session: Session, now: datetime, after: int) -> list[tuple[int, int]]:
    return [(seq, group) for seq, group in session.execute(_FOUND, {**_bounds(now), "after": after, "most": AT_ONCE})]


def _trim_some(connection: Connection, groups: list[int], now: datetime) -> int:
    bounds = {"kept": _bounds(now)["kept"], "groups": json.dumps(groups)}
    whole = [(group,) for group in connection.scalars(_WHOLE, bounds)]
    cursor = connection.connection.cursor()
    gone = cursor.executemany("DELETE FROM outbox WHERE g = ?", whole).rowcount if whole else 0
    # Without its operations nothing of it could be undone.
    cursor.executemany("DELETE FROM work_group WHERE g = ?", whole)
    return int(gone)


def _bounds(now: datetime) -> dict[str, str]:
    return {
        "kept": (now - KEPT_FOR).strftime(MOMENT_FORMAT),
        "imports": (now - IMPORTS_KEPT_FOR).strftime(MOMENT_FORMAT),
    }
