"""A day is typed, stepped and picked; what cannot be read is refused under the field."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from crm_desktop.i18n.dates import default_style
from crm_desktop.kit.clock import FrozenClock
from crm_desktop.views.widgets.calendar_popup import month_view
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.painting import ink
from tests.support.look import dress

# Half past one at night in Tehran: the PC in UTC still has the 20th.
CLOCK = FrozenClock(datetime(2026, 11, 20, 22, 0, tzinfo=UTC))
TODAY = date(2026, 11, 21)  # 30 Aban 1405


def a_field(qtbot: QtBot, day: date | None = None, may_be_empty: bool = True) -> DateField:
    field = DateField(day, CLOCK, may_be_empty)
    qtbot.addWidget(field)
    return field


def typed(qtbot: QtBot, field: DateField, text: str) -> None:
    field.line.setText(text)  # QTest types Latin letters only
    QTest.keyClick(field.line, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["1405/9/5", "۱۴۰۵/۹/۵", "5/9", "5 آذر", "+5", "26.11.2026", "26 ноября", "پ"])
def test_persian_user_types_a_day(qapp: QApplication, qtbot: QtBot, text: str) -> None:
    """C24-59, B9: digits are not reversed under right-to-left; the branch's today counts, not the PC's."""
    dress(qapp, "fa")
    field = a_field(qtbot)
    with qtbot.waitSignal(field.changed):
        typed(qtbot, field, text)
    assert field.day() == date(2026, 11, 26)
    assert field.line.text() == "۱۴۰۵/۰۹/۰۵"


def test_an_impossible_day_is_refused_in_words(qapp: QApplication, qtbot: QtBot) -> None:
    """C24-59: 31 Mehr does not exist; the field keeps the last good day and says so."""
    dress(qapp, "fa")
    field = a_field(qtbot, TODAY)
    with qtbot.assertNotEmitted(field.changed):
        typed(qtbot, field, "1405/7/31")
    problem = field.problem()
    assert problem is not None
    assert problem.code == "date.impossible"
    assert field.day() == TODAY
    assert field.line.property("invalid") is True
    assert "در تقویم نیست" in field.error_text()
    typed(qtbot, field, "امروز")
    assert field.problem() is None
    assert field.error_text() == ""


def test_arrows_step_by_days_and_pages_by_months(qtbot: QtBot) -> None:
    field = a_field(qtbot, TODAY)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.day() == date(2026, 11, 22)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.day() == date(2026, 11, 20)
    QTest.keyClick(field.line, Qt.Key.Key_PageUp)
    assert field.day() == date(2026, 12, 20)


def test_an_arrow_in_an_empty_field_starts_from_today(qtbot: QtBot) -> None:
    field = a_field(qtbot)
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.day() == date(2026, 11, 22)


def test_an_emptied_field_is_no_day_or_a_refusal(qtbot: QtBot) -> None:
    field = a_field(qtbot, TODAY)
    typed(qtbot, field, "")
    assert field.day() is None
    strict = a_field(qtbot, TODAY, may_be_empty=False)
    typed(qtbot, strict, "")
    assert strict.day() == TODAY
    assert strict.problem() is not None


def test_setting_the_same_day_tells_nobody(qtbot: QtBot) -> None:
    field = a_field(qtbot, TODAY)
    with qtbot.assertNotEmitted(field.changed):
        field.set_day(TODAY)


def test_the_language_changes_under_a_filled_field(qapp: QApplication, qtbot: QtBot) -> None:
    """B9: live switch; the same day, written anew."""
    field = a_field(qtbot, TODAY)
    assert field.line.text() == "21/11/2026"
    dress(qapp, "fa")
    qapp.processEvents()
    assert field.line.text() == "۱۴۰۵/۰۸/۳۰"
    assert field.line.alignment() & Qt.AlignmentFlag.AlignRight
    assert field.day() == TODAY


def test_a_day_is_picked_from_a_jalali_month(qapp: QApplication, qtbot: QtBot) -> None:
    """C24-59, interface.md: Saturday first, Friday red, in the popup too."""
    dress(qapp, "fa")
    field = a_field(qtbot, TODAY)
    field.show()
    field.open_choice()
    month = field.findChild(QCalendarWidget)
    assert month is not None
    assert month.monthShown() == 8
    assert month.yearShown() == 1405
    month.clicked.emit(QDate(2026, 11, 26))
    assert field.day() == date(2026, 11, 26)


@pytest.mark.parametrize(("language", "red", "first"), [("fa", 5, 6), ("ru", 7, 1), ("en", 7, 1)])
def test_the_red_day_and_the_first_day(qapp: QApplication, qtbot: QtBot, language: str, red: int, first: int) -> None:
    month = month_view(default_style(language))  # type: ignore[arg-type]  # mypy widens the literals
    qtbot.addWidget(month)
    inks = {day: month.weekdayTextFormat(Qt.DayOfWeek(day)).foreground().color() for day in range(1, 8)}
    assert [day for day, colour in inks.items() if colour == ink("red")] == [red]
    assert month.firstDayOfWeek() == Qt.DayOfWeek(first)
