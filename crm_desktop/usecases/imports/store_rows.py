"""Store one group of an import's rows and keep the fate of each (P19: no row disappears without a reason)."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import insert, update

from crm_desktop.models.access import Right
from crm_desktop.models.station.import_batch import ImportBatch, ImportRow, RowFate
from crm_desktop.rules.imports.incoming import IncomingRow, RowOutcome, facts_of
from crm_desktop.rules.imports.possible import impossible
from crm_desktop.rules.imports.run import ImportRun, StoreGroup, Told
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.imports.store_appointments import store_appointments
from crm_desktop.usecases.imports.store_call_round import store_call_round
from crm_desktop.usecases.imports.store_calls import store_calls
from crm_desktop.usecases.imports.store_opportunities import store_opportunities
from crm_desktop.usecases.imports.store_organizations import store_organizations
from crm_desktop.usecases.imports.store_people import store_people
from crm_desktop.usecases.imports.store_tasks import store_tasks

Store = Callable[[UnitOfWork, StoreGroup], Sequence[RowOutcome]]
STORES: dict[str, Store] = {
    "people": store_people,
    "organisations": store_organizations,
    "opportunities": store_opportunities,
    "tasks": store_tasks,
    "calls": store_calls,
    "call-round": store_call_round,
    "appointments": store_appointments,
}


@dataclass(frozen=True)
class StoreRows:
    run: ImportRun
    rows: tuple[IncomingRow, ...]


@dataclass(frozen=True)
class StoredGroup:
    """`told` counts the whole import up to here; `outcomes` are this group's rows that were not simply made."""

    told: Told
    outcomes: tuple[RowOutcome, ...]


def store_rows(work: UnitOfWork, order: StoreRows) -> StoredGroup:
    """A dry run does everything and takes it back."""
    work.require(Right.IMPORT_RUN)
    run = order.run
    today, time_zone = work.today, work.branch.time_zone
    refusals = {row.number: row.refusals or impossible(run.kind, row, today, time_zone) for row in order.rows}
    good = tuple(row for row in order.rows if not refusals[row.number])
    outcomes = [RowOutcome(number, RowFate.REFUSED, None, told) for number, told in refusals.items() if told]
    group = StoreGroup(run, good, run.came_before(order.rows))
    if run.is_dry:
        with work.session.begin_nested() as taken_back:
            outcomes += STORES[run.kind](work, group)
            work.session.flush()
            taken_back.rollback()
        work.session.expunge_all()
    else:
        outcomes += STORES[run.kind](work, group)
    outcomes += _remarked(good, outcomes)
    outcomes.sort(key=lambda outcome: outcome.number)
    run.told += _count(len(order.rows), outcomes)
    if not run.is_dry:
        _keep(work, run, order.rows, outcomes)
    return StoredGroup(run.told, tuple(outcomes))


def _remarked(rows: Sequence[IncomingRow], outcomes: Sequence[RowOutcome]) -> list[RowOutcome]:
    """Rows made though something about them was odd: a value left blank, a cell too few."""
    told = {outcome.number for outcome in outcomes}
    return [
        RowOutcome(row.number, RowFate.MADE, None, row.remarks)
        for row in rows
        if row.remarks and row.number not in told
    ]


def _count(read: int, outcomes: Sequence[RowOutcome]) -> Told:
    of = {fate: sum(outcome.fate is fate for outcome in outcomes) for fate in RowFate}
    other = of[RowFate.UPDATED] + of[RowFate.SKIPPED] + of[RowFate.REFUSED]
    return Told(read, read - other, of[RowFate.UPDATED], of[RowFate.SKIPPED], of[RowFate.REFUSED])


def _keep(work: UnitOfWork, run: ImportRun, rows: Sequence[IncomingRow], outcomes: Sequence[RowOutcome]) -> None:
    told = run.told
    work.session.execute(
        update(ImportBatch)
        .where(ImportBatch.id == run.batch_id)
        .values(
            rows_read=told.read,
            rows_made=told.made,
            rows_updated=told.updated,
            rows_skipped=told.skipped,
            rows_refused=told.refused,
        )
    )
    if not outcomes:
        return
    cells = {row.number: row.cells for row in rows}
    work.session.execute(
        insert(ImportRow),
        [
            {
                "batch_id": run.batch_id,
                "row_number": outcome.number,
                "fate": outcome.fate,
                "record_id": outcome.record_id,
                "code": outcome.problems[0][1].code if outcome.problems else None,
                "facts": json.dumps(facts_of(outcome.problems), ensure_ascii=False, default=str)
                if outcome.problems
                else None,
                "cells": json.dumps(cells[outcome.number], ensure_ascii=False),
            }
            for outcome in outcomes
        ],
    )
