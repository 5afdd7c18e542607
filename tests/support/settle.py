"""Lets come what is on its way: rows that are asked for when they are painted, news that are gathered for a moment."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.page import Page

P = TypeVar("P", bound=Page)


def on_screen(page: P, qtbot: QtBot, width: int = 900, height: int = 600) -> P:
    """Shown, with its rows there and the focus where it belongs."""
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    page.take_focus()
    let_rows_come()
    page.take_focus()
    return page


def let_rows_come(turns: int = 6) -> None:
    for _ in range(turns):
        QCoreApplication.processEvents()


def let_news_come(house: House) -> None:
    QCoreApplication.processEvents()
    given_up = QDeadlineTimer(2000)
    while house.feed.is_waiting and not given_up.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents()
