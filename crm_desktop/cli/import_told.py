"""What `crm-desktop import` prints, as text for people and as JSON for programs (docs/import.md)."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from crm_desktop.queries.station.import_batches import ImportBatchRow
    from crm_desktop.rules.imports.incoming import IncomingRow, RowOutcome

_COUNTS = ("read", "made", "updated", "skipped", "refused")


def told_json(what: str, **facts: Any) -> None:
    print(json.dumps({"what": what, **facts}, ensure_ascii=False, default=str))


def told_batch(batch: ImportBatchRow, *, as_json: bool) -> None:
    """One import of the list."""
    counts = {name: getattr(batch, f"rows_{name}") for name in _COUNTS}
    state = "interrupted" if batch.is_interrupted else batch.state.value
    if as_json:
        told_json(
            "batch", batch=batch.id, kind=batch.kind, file=batch.file_name, state=state, **counts,
            started_at=batch.started_at, ended_at=batch.ended_at, user=batch.user, can_go_on=batch.can_go_on,
        )  # fmt: skip
        return
    at = batch.started_at.isoformat(timespec="minutes")
    print(f"{batch.id} {state} {at} {batch.kind} {batch.file_name}: {_listed(counts)}")


@dataclass
class Teller:
    """Prints each refused row and sums up the others that were not simply made; JSON has them all, row by row."""

    as_json: bool
    keeps: bool
    kind: str
    file: str
    is_dry: bool = False
    is_cancelled: bool = False
    batch_id: UUID | None = None
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_COUNTS, 0))
    refused: list[tuple[IncomingRow, str]] = field(default_factory=list)
    # By fate and code: how many rows, the first of them with its words, and whether the others have the same words.
    remarks: dict[tuple[str, str], tuple[int, int, str, bool]] = field(default_factory=dict)

    def tell(self, outcomes: Iterable[RowOutcome], group: Iterable[IncomingRow]) -> None:
        from crm_desktop.models.station.import_batch import RowFate

        rows = {row.number: row for row in group} if self.keeps else {}
        for outcome in outcomes:
            reason = _reason(outcome.problems)
            is_refused = outcome.fate is RowFate.REFUSED
            if self.as_json:
                told_json("row", **_row(outcome, reason))
            elif is_refused:
                print(f"row {outcome.number}: refused: {reason}")
            else:
                self._note(outcome, reason)
            if is_refused and self.keeps:
                self.refused.append((rows[outcome.number], reason))

    def sum_up(self) -> None:
        state = "tried" if self.is_dry else "cancelled" if self.is_cancelled else "applied"
        if self.as_json:
            told_json("batch", batch=self.batch_id, kind=self.kind, file=self.file, state=state, **self.counts)
            return
        for (fate, _), (rows, first, reason, is_same) in self.remarks.items():
            print(f"{fate} {rows}: {reason}" if is_same else f"{fate} {rows}, such as row {first}: {reason}")
        print(_listed(self.counts))
        if self.is_cancelled:
            print("cancelled; what was stored until then stays; undo it or go on with it", file=sys.stderr)
        print(f"batch {self.batch_id}" if self.batch_id is not None else "dry run: nothing was stored")

    def _note(self, outcome: RowOutcome, reason: str) -> None:
        key = (outcome.fate.value, outcome.problems[0][1].code if outcome.problems else "")
        rows, first, told, is_same = self.remarks.get(key, (0, outcome.number, reason, True))
        self.remarks[key] = (rows + 1, first, told, is_same and told == reason)


def _listed(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {counts[name]}" for name in _COUNTS)


def _row(outcome: RowOutcome, reason: str) -> dict[str, Any]:
    name, problem = outcome.problems[0] if outcome.problems else ("", None)
    return {
        "row": outcome.number,
        "fate": outcome.fate.value,
        "record": outcome.record_id,
        "field": name or None,
        "code": problem.code if problem is not None else None,
        "facts": problem.facts if problem is not None else {},
        "reason": reason,
    }


def _reason(problems: tuple[tuple[str, Problem], ...]) -> str:
    from crm_desktop.cli.main import sentence

    return " ".join(f"{name}: {sentence(one)}" if name else sentence(one) for name, one in problems)
