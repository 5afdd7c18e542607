"""statement.open: from the wish for a statement to its painted rows, among 1,500,000 tasks and 2,000,000 calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crm_desktop.cli.bench.bases import BigBase, big_base, copied
from crm_desktop.cli.bench.filling import id_of
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
    " SELECT lower(hex(randomblob(16))), branch_id, template_id, task_type, title, 'done', priority, ?, performer_id,"
    " author_id, date_type, ?, ?, performer_id, ?, 0, ?, 0 FROM task WHERE id = ?"
)
CALL = (
    "INSERT INTO call (id, branch_id, direction, status, origin, started_at, talk_for, raw_number, e164, agent_id,"
    " person_id, created_at, rv) VALUES (lower(hex(randomblob(16))), ?, ?, 'logged', 'phone', ?, 60, '0912', '+98912',"
    " ?, ?, ?, 0)"
)


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

    stamp = Stamp()
    stamp.applying = 1  # as what comes from the server, nothing of it goes into the outbox
    connection = connect(base.folder / "crm.db", base.key, stamp, read_only=False)
    try:
        run = connection.execute
        run("PRAGMA synchronous = OFF")
        run("PRAGMA cache_size = -400000")
        model, branch, user, result = run(
            "SELECT id, branch_id, performer_id, result_id FROM task WHERE result_id IS NOT NULL LIMIT 1"
        ).fetchone()
        run("BEGIN EXCLUSIVE")
        connection.executemany(TASK, _tasks(tasks, base.people, model, result))
        connection.executemany(CALL, _calls(calls, base.people, branch, user))
        run("COMMIT")
        run("ANALYZE")
    finally:
        connection.close()


def _tasks(count: int, people: int, model: str, result: str) -> Iterator[tuple[Any, ...]]:
    for at in range(count):
        when = _moment(at)
        yield id_of("person", at % people), when[:10], when, result, when, model


def _calls(count: int, people: int, branch: str, user: str) -> Iterator[tuple[Any, ...]]:
    for at in range(count):
        when = _moment(at)
        yield branch, "in" if at % 2 else "out", when, user, id_of("person", at * 7 % people), when


def _moment(at: int) -> str:
    day, minute = divmod(at * 7_919 % (4 * 336 * 1440), 1440)
    year, day = divmod(day, 336)
    return f"{2020 + year}-{1 + day // 28:02d}-{1 + day % 28:02d}T{minute // 60:02d}:{minute % 60:02d}:00.000000Z"


def _until_read(dialog: StatementDialog) -> None:
    from crm_desktop.cli.bench.window import until

    until(lambda: dialog.is_read)
