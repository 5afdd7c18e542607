"""statement.open: from the wish for a statement to its painted rows, among 1,500,000 tasks and 2,000,000 calls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crm_desktop.cli.bench.bases import BigBase, big_base, copied
from crm_desktop.cli.bench.filling import id_of, in_haste
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, timed

if TYPE_CHECKING:
    from crm_desktop.views.statement.statement_dialog import StatementDialog

PEOPLE = 100_000
TASKS, CALLS = 1_500_000, 2_000_000
OPENED = 80  # ten times each tab
WARM = 8
PAUSE_S = 0.03
TASK = (
    "INSERT INTO task (id, branch_id, template_id, task_type, title, status, priority, person_id, performer_id,"
    " author_id, date_type, due_on, done_at, done_by, result_id, postponed, created_at, rv)"
    " VALUES"
    " (?, ?, ?, 'personal_call', 'Call about the implant', 'done', 'normal', ?, ?, ?, 'once', ?, ?, ?, ?, 0, ?, 0)"
)
CALL = (
    "INSERT INTO call (id, branch_id, direction, status, origin, started_at, talk_for, raw_number, e164, agent_id,"
    " person_id, created_at, rv) VALUES (?, ?, ?, 'logged', 'phone', ?, 60, '0912', '+98912',"
    " ?, ?, ?, 0)"
)


@dataclass(frozen=True)
class Known:
    """Rows that all of the work points to."""

    branch: str
    template: str
    user: str
    result: str


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.window import house_of, program_on, rest
    from crm_desktop.views.statement.statement_dialog import StatementDialog
    from crm_desktop.views.statement.statement_vm import TABS

    samples: list[float] = []
    with copied(big_base(scale.rows(PEOPLE))) as base:
        fill(base, scale.rows(TASKS), scale.rows(CALLS))
        with program_on(base) as program:
            house = house_of(program)
            for turn in range(-WARM, scale.times(OPENED)):
                person_id = UUID(id_of("person", (turn + WARM) * 7_919 % base.people))
                with timed(samples if turn >= 0 else []):
                    dialog = StatementDialog(house, person_id, program.window, TABS[turn % len(TABS)])
                    dialog.show()
                    _until_read(dialog)
                    dialog.repaint()
                dialog.reject()
                dialog.deleteLater()
                rest(PAUSE_S)
    yield figure("statement.open", samples, Target(p95=100))


def fill(base: BigBase, tasks: int, calls: int) -> None:
    """Done tasks and talks of everybody, past the triggers."""
    from crm_desktop.store.engine import Stamp, connect

    connection = connect(base.folder / "crm.db", base.key, Stamp(), read_only=False)
    try:
        some = "SELECT branch_id, template_id, performer_id, result_id FROM task WHERE result_id IS NOT NULL LIMIT 1"
        known = Known(*connection.execute(some).fetchone())
        with in_haste(connection):
            connection.executemany(TASK, _tasks(tasks, base.people, known))
            connection.executemany(CALL, _calls(calls, base.people, known))
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _tasks(count: int, people: int, known: Known) -> Iterator[tuple[Any, ...]]:
    for at in range(count):
        when, user = _moment(at), known.user
        person = id_of("person", at % people)
        key, day = _id(1, at), when[:10]
        yield key, known.branch, known.template, person, user, user, day, when, user, known.result, when


def _calls(count: int, people: int, known: Known) -> Iterator[tuple[Any, ...]]:
    for at in range(count):
        when, direction = _moment(at), "in" if at % 2 else "out"
        yield _id(2, at), known.branch, direction, when, known.user, id_of("person", at * 7 % people), when


def _id(kind: int, at: int) -> str:
    """In the order of their making, as ids are; a random order would take the file apart."""
    return f"{0x18D00000000 + at:012x}7{kind:03x}8{at:015x}"


def _moment(at: int) -> str:
    day, minute = divmod(at * 7_919 % (4 * 336 * 1440), 1440)
    year, day = divmod(day, 336)
    return f"{2020 + year}-{1 + day // 28:02d}-{1 + day % 28:02d}T{minute // 60:02d}:{minute % 60:02d}:00.000000Z"


def _until_read(dialog: StatementDialog) -> None:
    from crm_desktop.cli.bench.window import until

    until(lambda: dialog.is_read)
