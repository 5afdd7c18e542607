"""A week of working hours as a grid: a day a line, typed at one side and drawn as bars beside it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from crm_desktop.i18n.calendars import week_days, weekday_name
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.rules.timetable import require_apart, require_hours
from crm_desktop.views.schedule.week_text import Span, minutes_of, read_spans, write_spans
from crm_desktop.views.widgets.labels import Label, set_state
from crm_desktop.views.widgets.painting import ink, leading, small_font, wash
from crm_desktop.views.widgets.physical_keys import physical

FIRST_HOUR, LAST_HOUR = 7, 22
RIGHT_TO_LEFT_MARK = "\u200f"
MONDAY = date(2021, 1, 4)  # any week names its days


class DayBar(QWidget):
    """The stretches of one day between seven and twenty-two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spans: tuple[Span, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(220, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink("line2"), 1))
        for hour in range(FIRST_HOUR, LAST_HOUR + 1, 3):
            at = self._at(hour * 60)
            painter.drawLine(int(at), 0, int(at), self.height())
        painter.setPen(QPen(ink("accent"), 1))
        painter.setBrush(wash("accent"))
        for opens_at, closes_at in self.spans:
            one, two = sorted((self._at(_minutes(opens_at)), self._at(_minutes(closes_at))))
            painter.drawRoundedRect(QRectF(one, 3, two - one, self.height() - 6), 4, 4)
        painter.end()

    def _at(self, minutes: int) -> float:
        share = (min(max(minutes, FIRST_HOUR * 60), LAST_HOUR * 60) - FIRST_HOUR * 60) / ((LAST_HOUR - FIRST_HOUR) * 60)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return 1 + (self.width() - 2) * (1 - share if rtl else share)


class HourScale(QWidget):
    """The hours above the bars."""

    def sizeHint(self) -> QSize:
        return QSize(220, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(small_font(self.font()))
        painter.setPen(ink("faint"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for hour in range(FIRST_HOUR, LAST_HOUR + 1, 3):
            share = (hour - FIRST_HOUR) / (LAST_HOUR - FIRST_HOUR)
            at = (self.width() - 2) * (1 - share if rtl else share)
            rect = QRectF(min(max(at - 14, 0), self.width() - 28), 0, 28, self.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, current_style().in_digits(str(hour)))
        painter.end()


class WeekGrid(QWidget):
    """Up and Down go from day to day, Ctrl+D writes the day above once more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = current_style()
        self._days = [day.isoweekday() for day in week_days(MONDAY, style)]
        self._names = {day: Label("", "strong") for day in self._days}
        self.lines = {day: QLineEdit() for day in self._days}
        self._bars = {day: DayBar() for day in self._days}
        self._scale = HourScale()
        self._total = Label("", "small")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._scale, 0, 2)
        for at, day in enumerate(self._days, 1):
            grid.addWidget(self._names[day], at, 0)
            grid.addWidget(self.lines[day], at, 1)
            grid.addWidget(self._bars[day], at, 2)
            self.lines[day].installEventFilter(self)
            self.lines[day].textEdited.connect(lambda _text, day=day: self._edited(day))
        grid.addWidget(self._total, len(self._days) + 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.setFocusProxy(self.lines[self._days[0]])
        self._pin()
        self.retranslate()

    # ---- what it holds

    def set_week(self, week: Mapping[int, tuple[Span, ...]]) -> None:
        """ISO weekday → its stretches; nothing is emitted."""
        for day in self._days:
            self.lines[day].setText(self._written(week.get(day, ())))
            self._draw(day)
        self._show_total()

    def week(self) -> dict[int, tuple[Span, ...]]:
        """Raises the Problem of the first day that cannot be read, with the focus put there."""
        found: dict[int, tuple[Span, ...]] = {}
        for day in self._days:
            try:
                found[day] = self._spans(day)
            except Problem:
                self.lines[day].setFocus()
                raise
        return found

    def problem(self) -> str:
        """What is wrong in words; empty when every day can be read."""
        try:
            self.week()
        except Problem as problem:
            return words(problem)
        return ""

    def typed(self) -> list[str]:
        """For the draft."""
        return [self.lines[day].text() for day in sorted(self._days)]

    def take(self, typed: list[str]) -> None:
        for day, text in zip(sorted(self._days), typed, strict=True):
            self.lines[day].setText(text)
            self._draw(day)
        self._show_total()

    # ---- acting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        at = next((at for at, day in enumerate(self._days) if self.lines[day] is watched), -1)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if at >= 0 and step and not event.modifiers():
            self.lines[self._days[(at + step) % len(self._days)]].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if at > 0 and event.modifiers() == Qt.KeyboardModifier.ControlModifier and physical(event) == "D":
            self.lines[self._days[at]].setText(self.lines[self._days[at - 1]].text())
            self._edited(self._days[at])
            return True
        return False

    def retranslate(self) -> None:
        style = current_style()
        for day in self._days:
            name = weekday_name(MONDAY + timedelta(days=day - 1), style)
            self._names[day].setText(name[:1].upper() + name[1:])
            self.lines[day].setAccessibleName(name)
            self.lines[day].setPlaceholderText(self.tr("Day off"))
        self._show_total()

    def _written(self, spans: tuple[Span, ...]) -> str:
        """Figures alone would begin at the left in a field that reads from the right."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return (RIGHT_TO_LEFT_MARK if rtl and spans else "") + write_spans(spans, current_style())

    def _pin(self) -> None:
        edge = leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        for line in self.lines.values():
            line.setAlignment(edge)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_total"):
            self._pin()

    def _spans(self, day: int) -> tuple[Span, ...]:
        spans = read_spans(self.lines[day].text())
        for opens_at, closes_at in spans:
            require_hours(opens_at, closes_at)
        require_apart(spans)
        return spans

    def _edited(self, day: int) -> None:
        self._draw(day)
        self._show_total()
        self.changed.emit()

    def _draw(self, day: int) -> None:
        try:
            self._bars[day].spans = self._spans(day)
            set_state(self.lines[day], invalid=False)
        except Problem:
            self._bars[day].spans = ()
            set_state(self.lines[day], invalid=True)
        self._bars[day].update()

    def _show_total(self) -> None:
        hours = sum(minutes_of(bar.spans) for bar in self._bars.values()) // 60
        self._total.setText(current_style().in_digits(self.tr("%n hour(s) a week", "", hours)))


def _minutes(clock_time: str) -> int:
    return int(clock_time[:2]) * 60 + int(clock_time[3:])
