"""list.open and list.page: the list of a million people, to its first painted rows, and page by page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crm_desktop.cli.bench.bases import big_base
from crm_desktop.cli.bench.measure import Figure, Scale, Target, figure, timed
from crm_desktop.views.widgets.keyset_table import KeysetTable

if TYPE_CHECKING:
    from crm_desktop.app.bootstrap import Program
    from crm_desktop.views.widgets.list_page import ListPage

PEOPLE = 1_000_000
OPENINGS = 6
PAGES = 150
PAUSE_S = 0.03


def measure(scale: Scale) -> Iterator[Figure]:
    from crm_desktop.cli.bench.window import linked, program_on

    whole = big_base(scale.rows(PEOPLE))
    opened: list[float] = []
    paged: list[float] = []
    with linked(whole) as base, program_on(base) as program:
        for turn in range(-1, scale.times(OPENINGS)):
            # The first one imports the screen, which is counted in start and first show, not here.
            page = _open(program, opened if turn >= 0 else [])
        _page_down(page, scale.times(PAGES), paged)
    yield figure("list.open", opened, Target(p95=100))
    yield figure("list.page", paged, Target(p95=50))


def _open(program: Program, samples: list[float]) -> ListPage:
    from PySide6.QtCore import QCoreApplication, QEvent

    from crm_desktop.app.screens import SCREENS
    from crm_desktop.cli.bench.window import house_of, rest, until
    from crm_desktop.views.people.people_page import PeoplePage

    screen = next(screen for screen in SCREENS if screen.place.key == "people")
    window, house = program.window, house_of(program)
    # Screens live until somebody else signs in; this is how they are thrown away then.
    window.set_places([screen.place], {"people": lambda: screen.make(house)})
    # Nobody else sees to it here, and lists that are left would go on reading at every news.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    rest()
    filled: list[bool] = []
    with timed(samples):
        window.open_screen("people")
        page = window.page("people")
        assert isinstance(page, PeoplePage)  # noqa: S101  for the types alone: it was made a moment ago
        page.filled.connect(lambda: filled.append(True))
        until(lambda: bool(filled))
        page.table.viewport().repaint()
    until(lambda: _rows(page).is_whole)
    rest()
    return page


def _page_down(page: ListPage, times: int, samples: list[float]) -> None:
    from PySide6.QtCore import Qt

    from crm_desktop.cli.bench.window import press, rest, until

    table = page.table
    table.setFocus()
    for _ in range(times):
        with timed(samples):
            press(table, Qt.Key.Key_PageDown)
            until(lambda: _is_filled(page))
            table.viewport().repaint()
        rest(PAUSE_S)


def _is_filled(page: ListPage) -> bool:
    """Whether every row in view has come."""
    table, rows = page.table, _rows(page)
    first = table.rowAt(0)
    last = table.rowAt(table.viewport().height() - 1)
    if last < 0:
        last = rows.rowCount() - 1
    return all(rows.row_at(row) is not None for row in range(max(first, 0), last + 1))


def _rows(page: ListPage) -> KeysetTable:
    rows = page.table.model()
    if not isinstance(rows, KeysetTable):
        raise TypeError(f"{type(rows).__name__} is no KeysetTable")
    return rows
