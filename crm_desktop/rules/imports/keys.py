"""Rows whose key of the system they come from is known already: in the base, or further up in the file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from crm_desktop.models.base import Synced
from crm_desktop.models.station.import_batch import RowFate
from crm_desktop.rules.imports.incoming import Duplicate, DuplicateInFile, Duplicates, IncomingRow, RowOutcome
from crm_desktop.rules.imports.run import ImportRun
from crm_desktop.store.access import seen
from crm_desktop.store.unit_of_work import UnitOfWork


def known_by_key(
    work: UnitOfWork,
    run: ImportRun,
    rows: Iterable[IncomingRow],
    model: type[Synced],
    column: Any,
    *,
    is_indexed: bool = True,
) -> dict[int, RowOutcome]:
    """The rows to leave out, by their number. What is there already is not changed under any policy but "make".

    Without an index on the column all its keys are read, once an import.
    """
    if run.duplicates is Duplicates.MAKE:
        return {}
    keys = {row.number: key for row in rows if (key := row.text("external_id"))}
    if not keys:
        return {}
    if is_indexed:
        there = _found(work, select(column, model.id).where(column.in_(sorted(set(keys.values())))), model)
    else:
        if run.keys_there is None:
            run.keys_there = _found(work, select(column, model.id).where(column.is_not(None)), model)
        there = run.keys_there
    left_out: dict[int, RowOutcome] = {}
    for number, key in keys.items():
        if key in run.external_ids:
            reason = DuplicateInFile(row=run.external_ids[key], value=key)
            left_out[number] = RowOutcome(number, RowFate.SKIPPED, None, (("external_id", reason),))
        elif key in there:
            left_out[number] = RowOutcome(
                number, RowFate.SKIPPED, there[key], (("external_id", Duplicate(name=key, value=key)),)
            )
        else:
            run.external_ids[key] = number
    return left_out


def _found(work: UnitOfWork, statement: Select[Any], model: type[Synced]) -> dict[str, UUID]:
    rows = work.session.execute(seen(statement, work.actor, model))
    return {key: row_id for key, row_id in rows}  # noqa: C416  a Result has keys() and fools dict()
