"""What the server would have answered, written into a base's outbox as the station does after a push."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy import text

from crm_desktop.queries.station.waiting_work import CLIENT_FACT
from crm_desktop.store.base_file import OpenBase

AT = "2026-11-21T06:30:00.000000Z"


def join(base: OpenBase) -> None:
    """From here on the base has a server: all that was done before has reached it."""
    base.writer.apply(
        lambda connection: (
            connection.execute(text("INSERT INTO station VALUES (:key, 'c')"), {"key": CLIENT_FACT}),
            connection.execute(text("UPDATE outbox SET state = 1, acked_at = :at, settled_at = :at"), {"at": AT}),
        )
    )


def operations(base: OpenBase, table: str, row_id: UUID | None = None) -> list[int]:
    """Those that still wait for an answer, in their order."""
    found = text("SELECT q FROM outbox WHERE state <> 1 AND t = :t AND (:pk IS NULL OR pk = :pk) ORDER BY q")
    bound = {"t": table, "pk": row_id.hex if row_id is not None else None}
    return base.read(lambda session: list(session.execute(found, bound).scalars()))


def answer(base: OpenBase, said: str = "ok", *, only: list[int] | None = None, **facts: Any) -> None:
    """All that waits, or the named operations; what is not ok is settled by a person later."""
    verdict = json.dumps({"s": said, **facts})
    settled = AT if said == "ok" else None
    those = "" if only is None else f" AND q IN ({', '.join(map(str, only)) or 'NULL'})"
    values = "state = 1, acked_at = :at, verdict = :verdict, settled_at = :settled"
    taken = text(f"UPDATE outbox SET {values} WHERE state <> 1{those}")
    base.writer.apply(lambda connection: connection.execute(taken, {"at": AT, "verdict": verdict, "settled": settled}))


def set_kept(base: OpenBase, table: str, row_id: UUID, **values: Any) -> None:
    """A row as the server sent it back."""
    worded = ", ".join(f"{name} = :{name}" for name in values)
    statement = text(f"UPDATE {table} SET {worded} WHERE id = :id")
    base.writer.apply(lambda connection: connection.execute(statement, {**values, "id": row_id.hex}))


def drop_kept(base: OpenBase, table: str, row_id: UUID) -> None:
    """A new row that was refused is not here any more."""
    statement = text(f"DELETE FROM {table} WHERE id = :id")
    base.writer.apply(lambda connection: connection.execute(statement, {"id": row_id.hex}))


def clash(
    column: str, base: Any, theirs: Any, mine: Any, winner: str = "ask", by: str = "Ali Mohammadi"
) -> dict[str, Any]:
    """One entry of a verdict's `conf`."""
    return {
        "col": column, "base": base, "theirs": theirs, "mine": mine, "winner": winner,
        "by": None, "by_name": by, "at": AT,
    }  # fmt: skip
