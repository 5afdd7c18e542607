"""Which templates lead nowhere: chains of tasks that no result can end (OT-51)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from crm_desktop.models.work.result import MAY_END
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.process.allowed_results import AllowedResultRow, CellRow
from crm_desktop.queries.process.process_cells import ProcessRow


def endless(rows: Sequence[ProcessRow]) -> frozenset[UUID]:
    """Templates from which no path of results reaches an end; a round ends with its calls and is left out."""
    known = {row.template_id for row in rows}
    ending: set[UUID] = set()
    grew = True
    while grew:
        more = {
            row.template_id
            for row in rows
            if row.template_id not in ending and any(_reaches(one, row, ending, known) for one in row.results)
        }
        grew = bool(more)
        ending |= more
    return frozenset(row.template_id for row in rows if row.results) - ending


def with_cell(rows: Sequence[ProcessRow], template_id: UUID, result_id: UUID, cell: CellRow | None) -> list[ProcessRow]:
    """The process as it would be with that cell in place of the present one."""
    return [
        replace(
            row, results=tuple(replace(one, next=cell) if one.result_id == result_id else one for one in row.results)
        )
        if row.template_id == template_id
        else row
        for row in rows
    ]


def can_follow(row: ProcessRow, follower: ProcessRow) -> bool:
    """A round needs its persons chosen; internal work and work with clients do not follow each other."""
    internal = row.task_type is TaskType.INTERNAL
    return follower.task_type is not TaskType.CALL_ROUND and (follower.task_type is TaskType.INTERNAL) is internal


def _reaches(result: AllowedResultRow, row: ProcessRow, ending: set[UUID], known: set[UUID]) -> bool:
    cell = result.next
    follower = cell.template_id if cell is not None else None
    if follower is None or follower not in known:
        # Nothing follows, or what should follow is archived: the program repeats what may not end here.
        return result.kind in MAY_END or row.template_id in ending
    return follower in ending
