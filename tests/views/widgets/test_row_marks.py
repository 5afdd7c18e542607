"""R12: a row whose last change has not reached the server has a clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.data_view import DataView
from crm_desktop.views.widgets.keyset_table import Column, KeysetTable
from crm_desktop.views.widgets.row_delegate import RowDelegate, record_of
from crm_desktop.views.widgets.sync_standing import SyncFacts, SyncStanding

SAID = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)


@dataclass(frozen=True)
class _Row:
    id: UUID
    name: str


@dataclass(frozen=True)
class _Told:
    id: tuple[str, UUID]
    record_id: UUID


def test_the_clock_comes_and_goes_with_the_news(qtbot: QtBot) -> None:
    """R12: no question to the base is asked for it, and no word moves."""
    rows = [_Row(uuid4(), "Sara"), _Row(uuid4(), "Ali")]

    def page(ids: Sequence[Any], done: Callable[[Sequence[Any]], None]) -> None:
        done([row for row in rows if row.id in ids])

    table = KeysetTable(
        [Column("name", lambda: "Name", lambda row: row.name)], lambda done: done([row.id for row in rows]), page
    )
    view, standing = DataView(table, RowDelegate()), SyncStanding()
    qtbot.addWidget(view)
    view.show_standing(standing)
    view.resize(300, 200)
    view.show()
    view.load()
    qtbot.waitUntil(lambda: table.row_at(0) is not None)

    def seen() -> QImage:
        return view.viewport().grab().toImage()

    without = seen()
    standing.tell(SyncFacts(has_server=True))
    standing.count(1, 0, frozenset({rows[1].id}), frozenset())
    marked = seen()
    assert marked != without
    # The icon alone would be a riddle: the mouse and the screen reader hear it in words.
    said = [table.index(at, 0).data(role) for at in (0, 1) for role in SAID]
    assert said == [None, None, "On its way to the server.", "On its way to the server."]
    standing.tell(SyncFacts(has_server=True, is_online=False))
    assert table.index(1, 0).data(SAID[0]) == "Will be sent when there is a connection again."
    standing.tell(SyncFacts(has_server=True))
    upper = view.visualRect(table.index(0, 0))
    assert marked.copy(upper) == without.copy(upper)
    standing.count(0, 0, frozenset(), frozenset())
    assert seen() == without


def test_a_row_of_a_mixed_list_is_known_by_its_record() -> None:
    """C24-11: the day desk names its rows by kind and id."""
    record_id = uuid4()
    assert record_of(_Told(("task", record_id), record_id)) == record_id
    assert record_of(_Row(record_id, "Sara")) == record_id
