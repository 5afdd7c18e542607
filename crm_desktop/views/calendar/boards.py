"""Makes the board of a day or a week out of what was read: which column, which minutes, which colour."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from crm_desktop.models.visits.appointment import APPOINTMENT_MOVES, AppointmentStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.visits.schedule_days import ProviderLine, Schedule, VisitRow
from crm_desktop.queries.visits.schedule_tasks import DayTaskRow, DayTasks
from crm_desktop.views.calendar.block_words import OVER
from crm_desktop.views.calendar.calendar_place import By, CalendarPlace, Mode
from crm_desktop.views.calendar.entries import Board, Column, Entry, Held, Minutes
from crm_desktop.views.calendar.wall import DAY, minute_of
from crm_desktop.views.widgets.painting import PEOPLE_TONES
from crm_desktop.views.widgets.sync_standing import Mark

TASK_TONES = {
    TaskType.PERSONAL_CALL: "blue",
    TaskType.CALL_ROUND: "violet",
    TaskType.OTHER_CLIENT: "accent",
    TaskType.INTERNAL: "gray",
}
TASK_MINUTES = 30  # a task has an hour but no length
_USUAL: Minutes = (8 * 60, 20 * 60)
_SHORTEST = 15


def provider_tones(providers: Iterable[ProviderLine]) -> dict[UUID, str]:
    """The colour the clinic gave, else the next of those that tell people apart."""
    return {
        one.id: one.colour if one.colour in PEOPLE_TONES else PEOPLE_TONES[at % len(PEOPLE_TONES)]
        for at, one in enumerate(providers)
    }


def visits_board(found: Schedule, place: CalendarPlace, days: Sequence[date], zone: str, may_move: bool) -> Board:
    by_room = place.mode is Mode.DAY and place.by is By.ROOM
    tones = provider_tones(found.providers)
    columns = _columns(found, place, days, zone, tones)
    where = {(one.on, one.owner_id): at for at, one in enumerate(columns)}
    names = {one.id: one.name for one in found.providers}
    rooms = dict(found.rooms)

    def column_of(on: date, provider_id: UUID, room_id: UUID | None) -> int | None:
        if place.mode is not Mode.DAY:
            return where.get((on, None))
        return where.get((on, room_id if by_room else provider_id))

    entries = []
    for row in found.visits:
        at = column_of(row.on, row.provider_id, row.room_id)
        if at is not None:
            tone = tones.get(row.provider_id, "gray")
            owner, room = names.get(row.provider_id, ""), rooms.get(row.room_id, "") if row.room_id else ""
            entries.append(_visit(row, at, tone, owner, room, zone, may_move))
    held = []
    for hold in found.held:
        for at, column in enumerate(columns):
            start, end = minute_of(hold.starts_at, column.on, zone), minute_of(hold.ends_at, column.on, zone)
            owner_id = hold.room_id if by_room else hold.provider_id
            if 0 <= start < DAY and (place.mode is not Mode.DAY or column.owner_id == owner_id):
                held.append(Held(at, start, min(end, DAY), hold.by))
    return _with_hours(Board(columns, tuple(entries), held=tuple(held), has_days=place.mode is not Mode.DAY))


def tasks_board(found: DayTasks, place: CalendarPlace, days: Sequence[date], zone: str, may_move: bool) -> Board:
    """A task without an hour stands above the hours, on each of its days."""
    columns: tuple[Column, ...]
    if place.mode is Mode.DAY:
        performers = {row.performer_id: row.performer for row in found.rows if row.performer_id is not None}
        shared = any(row.performer_id is None for row in found.rows)
        owners: list[tuple[UUID | None, str]] = sorted(performers.items(), key=lambda one: one[1])
        if shared or not owners:
            owners.append((None, ""))
        closed = found.holidays.get(place.day)
        columns = tuple(Column(place.day, owner_id, name, closed=closed) for owner_id, name in owners)
    else:
        columns = tuple(Column(day, closed=found.holidays.get(day)) for day in days)
    timed: list[Entry] = []
    all_day: list[Entry] = []
    for row in found.rows:
        for at, column in enumerate(columns):
            if column.owner_id is not None and column.owner_id != row.performer_id:
                continue
            if place.mode is Mode.DAY and column.owner_id is None and row.performer_id is not None:
                continue
            entry = _task(row, at, column.on, zone, may_move, may_move and place.mode is not Mode.DAY)
            if entry is not None:
                (all_day if entry.is_all_day else timed).append(entry)
    board = Board(columns, tuple(timed), tuple(all_day), has_days=place.mode is not Mode.DAY, is_cut=found.is_cut)
    return _with_hours(board)


def with_marks(board: Board, mark_of: Callable[[UUID], Mark]) -> Board:
    """What has not reached the server yet; most boards have none, and stay as they are."""
    entries_of = (*board.entries, *board.all_day)
    marks = {one.id: Mark.NONE if one.state in OVER else mark_of(one.id) for one in entries_of}
    if not any(mark is not Mark.NONE for mark in marks.values()):
        return board
    entries, all_day = (
        tuple(one if marks[one.id] is Mark.NONE else replace(one, mark=marks[one.id]) for one in part)
        for part in (board.entries, board.all_day)
    )
    return replace(board, entries=entries, all_day=all_day)


def _columns(
    found: Schedule, place: CalendarPlace, days: Sequence[date], zone: str, tones: Mapping[UUID, str]
) -> tuple[Column, ...]:
    open_of: defaultdict[tuple[date, UUID | None], list[Minutes]] = defaultdict(list)
    for time in found.times:
        minutes = (
            max(minute_of(time.stretch.starts_at, time.on, zone), 0),
            min(minute_of(time.stretch.ends_at, time.on, zone), DAY),
        )
        owner_id = time.room_id if place.by is By.ROOM else time.provider_id
        open_of[time.on, owner_id if place.mode is Mode.DAY else None].append(minutes)
    if place.mode is not Mode.DAY:
        return tuple(Column(day, open=_joined(open_of[day, None]), closed=found.holidays.get(day)) for day in days)
    closed = found.holidays.get(place.day)
    owners: list[tuple[UUID | None, str, str]]
    if place.by is By.ROOM:
        owners = [(room_id, name, "") for room_id, name in found.rooms]
        if not owners or any(row.room_id is None for row in found.visits):
            owners.append((None, "", ""))
    else:
        busy = {row.provider_id for row in found.visits}
        owners = [
            (one.id, one.name, tones[one.id])
            for one in found.providers
            if (one.id in place.provider_ids if place.provider_ids else one.is_active or one.id in busy)
        ]
    return tuple(
        Column(place.day, owner_id, name, tone, _joined(open_of[place.day, owner_id]), closed)
        for owner_id, name, tone in owners
    )


def _visit(row: VisitRow, at: int, tone: str, owner: str, room: str, zone: str, may_move: bool) -> Entry:
    start = max(minute_of(row.starts_at, row.on, zone), 0)
    end = min(max(minute_of(row.ends_at, row.on, zone), start + _SHORTEST), DAY)
    movable = may_move and AppointmentStatus.RESCHEDULED in APPOINTMENT_MOVES[row.status]
    return Entry(
        row.id, at, start, end, row.person, row.service, tone, row.status, row, owner, room, movable, False, movable
    )


def _task(row: DayTaskRow, at: int, on: date, zone: str, may_move: bool, may_stretch: bool) -> Entry | None:
    tone = TASK_TONES[row.task_type]
    title, line = (row.person, row.title) if row.person else (row.title, "")
    if row.due_at is None:
        until = row.due_until_on or row.due_on
        if not row.due_on <= on <= until:
            return None
        return Entry(
            row.id, at, 0, 0, title, line, tone, row.status, row, row.performer, is_movable=may_move, is_all_day=True,
            is_stretchable=may_stretch and on == until,
        )  # fmt: skip
    start = minute_of(row.due_at, on, zone)
    if not 0 <= start < DAY:
        return None
    end = min(start + TASK_MINUTES, DAY)
    return Entry(row.id, at, start, end, title, line, tone, row.status, row, row.performer, is_movable=may_move)


def _joined(stretches: Iterable[Minutes]) -> tuple[Minutes, ...]:
    made: list[Minutes] = []
    for start, end in sorted(stretches):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(made[-1][1], end))
        else:
            made.append((start, end))
    return tuple(made)


def _with_hours(board: Board) -> Board:
    """From the first to the last hour in which somebody works or something is planned."""
    spans = [span for column in board.columns for span in column.open]
    opens = min((start for start, _ in spans), default=_USUAL[0])
    closes = max((end for _, end in spans), default=_USUAL[1])
    if not spans:
        opens, closes = _USUAL
    busy = [(one.start, one.end) for one in board.entries] + [(one.start, one.end) for one in board.held]
    opens = min([opens, *(start for start, _ in busy)]) // 60 * 60
    closes = -(-max([closes, *(end for _, end in busy)]) // 60) * 60
    return Board(
        board.columns, board.entries, board.all_day, board.held,
        max(opens, 0), min(max(closes, opens + 8 * 60), DAY), board.has_days, board.is_cut,
    )  # fmt: skip
