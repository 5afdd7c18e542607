"""Each rule about imports catches what it is there for, and lets the right room pass."""

from __future__ import annotations

import pytest

from tests.house import import_rules as rules


@pytest.mark.parametrize(
    "source",
    ["from PySide6.QtCore import QObject", "import PySide6", "def f():\n    import shiboken6", "import pyqtgraph"],
)
def test_qt_below_background_is_caught(source: str) -> None:
    assert list(rules.qt_below_background("crm_desktop/usecases/tasks/complete_task.py", source))
    assert not list(rules.qt_below_background("crm_desktop/background/lanes.py", source))


@pytest.mark.parametrize("source", ["from PySide6.QtWidgets import QLabel", "from PySide6 import QtCore, QtWidgets"])
def test_widgets_are_caught_outside_the_window_and_in_its_models(source: str) -> None:
    assert list(rules.qt_widgets_out_of_place("crm_desktop/reports/activity.py", source))
    assert list(rules.qt_widgets_out_of_place("crm_desktop/cli/doctor.py", source))
    assert list(rules.qt_widgets_out_of_place("crm_desktop/views/tasks/complete_task_vm.py", source))
    assert list(rules.qt_widgets_out_of_place("crm_desktop/views/tasks/task_table.py", source))
    assert not list(rules.qt_widgets_out_of_place("crm_desktop/views/tasks/tasks_page.py", source))
    assert not list(rules.qt_widgets_out_of_place("crm_desktop/theme/palette.py", source))


def test_a_room_gets_only_its_part_of_qt() -> None:
    painting = "from PySide6.QtGui import QPainter"
    assert list(rules.qt_modules_by_room("crm_desktop/background/feed.py", painting))
    assert list(rules.qt_modules_by_room("crm_desktop/reports/funnel.py", painting))
    assert not list(rules.qt_modules_by_room("crm_desktop/reports/writers/pdf.py", painting))
    assert not list(rules.qt_modules_by_room("crm_desktop/views/shell/main_window.py", painting))


def test_charts_are_caught_outside_the_funnel() -> None:
    source = "import pyqtgraph as pg"
    assert list(rules.pyqtgraph_out_of_place("crm_desktop/views/desk/desk_page.py", source))
    assert not list(rules.pyqtgraph_out_of_place("crm_desktop/views/funnel/funnel_chart.py", source))


@pytest.mark.parametrize(
    "source",
    [
        "import sqlite3",
        "from sqlite3 import connect",
        "from PySide6.QtSql import QSqlDatabase",
        "from PySide6 import QtSql",
    ],
)
def test_another_sqlite_is_caught(source: str) -> None:
    assert list(rules.other_sqlite("crm_desktop/store/engine.py", source))


def test_the_one_sqlite_passes() -> None:
    source = "from sqlcipher3 import dbapi2\nfrom sqlalchemy.dialects import sqlite"
    assert not list(rules.other_sqlite("crm_desktop/store/engine.py", source))


def test_an_undeclared_package_is_caught() -> None:
    declared = rules.declared_names(["SQLAlchemy>=2.1,<2.2", "psycopg[binary]>=3", "tzdata", "PySide6-Essentials>=6"])
    assert declared == {"sqlalchemy", "psycopg", "tzdata", "pyside6-essentials"}
    fine = "import sqlalchemy.orm\nfrom PySide6.QtCore import Qt\nfrom crm_desktop.kit import ids\nfrom . import a"
    assert not list(rules.undeclared_packages("crm_desktop/a.py", fine, declared))
    assert list(rules.undeclared_packages("crm_desktop/a.py", "import pandas", declared))
