"""What somebody who practises has written of their calls so far: notes and results, by the exchange's name of each."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.calls.call import Call

TABLES = frozenset({"call"})


@dataclass(frozen=True)
class PractisedCall:
    linkedid: str
    has_note: bool
    has_result: bool


def practised_calls(session: Session, linkedids: Collection[str]) -> list[PractisedCall]:
    """One row a call that the log knows; the practice clinic has one exchange, so no name is there twice."""
    statement = select(Call.linkedid, Call.note, Call.result_id).where(
        Call.linkedid.in_(linkedids), Call.deleted_at.is_(None)
    )
    found = session.execute(statement.order_by(Call.started_at, Call.id))
    return [PractisedCall(str(key), bool((note or "").strip()), result is not None) for key, note, result in found]
