"""Rows whose key of the system they come from is known already: in the base, or further up in the file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.base import Synced
from crm_desktop.models.station.import_batch import RowFate
from crm_desktop.rules.imports.incoming import Duplicate, DuplicateInFile, Duplicates, IncomingRow, RowOutcome
from crm_desktop.rules.imports.run import ImportRun
from crm_desktop.store.access import seen
from crm_desktop.store.unit_of_work import UnitOfWork


def known_by_key(
    work: UnitOfWork, run: ImportRun, rows: Iterable[IncomingRow], model: type[Synced], column: Any
) -> dict[int, RowOutcome]:
    """The rows to leave out, by their number. What is there already is not changed under any policy but "make"."""
    if run.duplicates is Duplicates.MAKE:
        return {}
    keys = {row.number: key for row in rows if (key := row.text("external_id"))}
    statement = select(column, model.id).where(column.in_(sorted(set(keys.values()))))
    found = work.session.execute(seen(statement, work.actor, model))
    there: dict[str, UUID] = {key: row_id for key, row_id in found}  # noqa: C416  a Result has keys() and fools dict()
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
