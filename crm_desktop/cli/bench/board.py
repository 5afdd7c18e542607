"""board.open: from the wish for the board to its painted cards and sums, with 100,000 open deals among 300,000."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crm_desktop.cli.bench.bases import big_base, copied
from crm_desktop.cli.bench.filling import id_of
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, timed

if TYPE_CHECKING:
    from crm_desktop.app.bootstrap import Program
    from crm_desktop.cli.bench.bases import BigBase
    from crm_desktop.views.deals.deals_page import DealsPage

PEOPLE = 300_000
DEALS = 300_000
OPEN_SHARE = 3  # every third deal is open
OPENINGS = 6
FIRST = datetime(2023, 10, 1, tzinfo=UTC)
STEP = 2_654_435_761  # spreads the deals over the people

DEAL = (
    "INSERT INTO deal (id, branch_id, title, deal_type_id, stage_id, status, person_id, owner_id, amount, progress,"
    " opened_on, created_at, rv) VALUES (?, ?, 'Implant', ?, ?, ?, ?, ?, ?, 0, ?, ?, 0)"
)
MOVE = (
    "INSERT INTO stage_history (id, branch_id, deal_id, from_stage_id, to_stage_id, at, by, cause, created_at, rv)"
    " VALUES (?, ?, ?, NULL, ?, ?, ?, 'rule', ?, 0)"
)


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.window import program_on

    samples: list[float] = []
    with copied(big_base(scale.rows(PEOPLE))) as base:
        _fill(base, scale.rows(DEALS))
        with program_on(base) as program:
            for turn in range(-1, scale.times(OPENINGS)):
                # The first one imports the screen, which is no part of opening it.
                _open(program, samples if turn >= 0 else [])
    yield figure("board.open", samples, Target(p95=500))


def _open(program: Program, samples: list[float]) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    from crm_desktop.app.screens import SCREENS
    from crm_desktop.cli.bench.window import house_of, rest, until
    from crm_desktop.views.deals.deals_page import DealsPage

    screen = next(screen for screen in SCREENS if screen.place.key == "deals")
    window, house = program.window, house_of(program)
    # Screens live until somebody else signs in; this is how they are thrown away then.
    window.set_places([screen.place], {"deals": lambda: screen.make(house)})
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    rest()
    with timed(samples):
        window.open_screen("deals", {"view": "board"})
        page = window.page("deals")
        assert isinstance(page, DealsPage)  # noqa: S101  for the types alone: it was made a moment ago
        until(partial(_is_there, page))
        for column in page.board.columns:
            column.repaint()
            column.cards.viewport().repaint()
    until(lambda: all(column.model.is_whole for column in page.board.columns))
    rest()


def _is_there(page: DealsPage) -> bool:
    """The cards of every column, and how many and how much."""
    columns = page.board.columns
    return bool(columns) and bool(page.board.vm.columns) and all(column.model.is_open for column in columns)


def _fill(base: BigBase, deals: int) -> None:
    """Past the triggers, as the other bench bases are filled."""
    from sqlalchemy import select

    from crm_desktop.cli.bench.filling import in_haste
    from crm_desktop.models.admin.branch import Branch
    from crm_desktop.models.admin.user import User
    from crm_desktop.models.deals.deal_type import Stage
    from crm_desktop.store.engine import Stamp, connect

    opened = base.open()
    try:
        stages = opened.read(lambda session: session.execute(select(Stage.id, Stage.deal_type_id, Stage.kind)).all())
        branch, user = opened.read(lambda session: (session.scalar(select(Branch.id)), session.scalar(select(User.id))))
        path = opened.path
    finally:
        opened.close()
    rows = [(row[0].hex, row[1].hex, row[2].value) for row in stages]
    connection = connect(path, base.key, Stamp(), read_only=False)
    try:
        with in_haste(connection):
            connection.executemany(DEAL, _deals(rows, base.people, deals, _hex(branch), _hex(user)))
            connection.executemany(MOVE, _moves(rows, deals, _hex(branch), _hex(user)))
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _hex(row_id: UUID | None) -> str:
    return row_id.hex if row_id is not None else ""


def _made_at(at: int) -> str:
    """One after the other over three years, as deals are."""
    return (FIRST + timedelta(minutes=5 * at)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _stage(rows: list[tuple[str, str, str]], at: int) -> tuple[str, str, str]:
    kinds = ("open",) if at % OPEN_SHARE == 0 else ("won", "lost")
    fitting = [row for row in rows if row[2] in kinds]
    return fitting[at // OPEN_SHARE % len(fitting)]


def _deals(
    rows: list[tuple[str, str, str]], people: int, deals: int, branch: str, user: str
) -> Iterator[tuple[Any, ...]]:
    for at in range(deals):
        stage, deal_type, status = _stage(rows, at)
        person, amount, made = id_of("person", at * STEP % people), at % 500 * 1_000_000, _made_at(at)
        yield id_of("deal", at), branch, deal_type, stage, status, person, user, amount, made[:10], made


def _moves(rows: list[tuple[str, str, str]], deals: int, branch: str, user: str) -> Iterator[tuple[Any, ...]]:
    for at in range(deals):
        stage = _stage(rows, at)[0]
        made = _made_at(at)
        yield id_of("move", at), branch, id_of("deal", at), stage, made, user, made
