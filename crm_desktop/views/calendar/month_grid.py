"""A month at a glance: a button for each day that says how much is in it, and leads there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QEnterEvent, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from crm_desktop.i18n.calendars import parts, weekday_name, weekend
from crm_desktop.i18n.dates import day_of_month, day_with_weekday
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.queries.visits.month_counts import DayCount, MonthCounts
from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import sized
from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import cut_leading, ink, leading, paint_words

_HEAD = 34
_STEPS = {Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
# In the order in which a visit goes through them.
_ORDER = (
    AppointmentStatus.COMPLETED,
    AppointmentStatus.ADMITTED,
    AppointmentStatus.ARRIVED,
    AppointmentStatus.CONFIRMED,
    AppointmentStatus.BOOKED,
    AppointmentStatus.UNPLACED,
    AppointmentStatus.NO_SHOW,
)


class MonthGrid(Painted):
    opened = Signal(object)  # a day
    left_behind = Signal(object)  # a day that is not on view: the arrows have gone on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        self._cells: list[DayCell] = []

    def show_month(
        self, days: Sequence[date], month_of: date, counts: MonthCounts, today: date, are_tasks: bool
    ) -> None:
        self._days = tuple(days)
        while len(self._cells) < len(days):
            cell = DayCell(self)
            cell.clicked.connect(lambda _on=False, cell=cell: self.opened.emit(cell.day))
            self._cells.append(cell)
        style = current_style()
        month = parts(month_of, style.calendar).month
        for at, cell in enumerate(self._cells):
            cell.setVisible(at < len(days))
            if at < len(days):
                day = days[at]
                is_inside = parts(day, style.calendar).month == month
                holiday = counts.holidays.get(day)
                cell.show_day(day, counts.days.get(day), is_inside, day == today, holiday, are_tasks)
        self._place()
        self.update()

    def choose(self, day: date) -> bool:
        if day not in self._days:
            return False
        self._cells[self._days.index(day)].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @property
    def current(self) -> date | None:
        return next((cell.day for cell in self._cells if cell.hasFocus()), None)

    def walk(self, cell: DayCell, key: Qt.Key) -> bool:
        step = _STEPS.get(key)
        if step is None:
            return False
        if self.is_rtl and abs(step) == 1:
            step = -step
        day = date.fromordinal(cell.day.toordinal() + step)
        if not self.choose(day):
            self.left_behind.emit(day)
        return True

    def _place(self) -> None:
        rows = max(len(self._days) // 7, 1)
        width, height = self.width() / 7, (self.height() - _HEAD) / rows
        for at, cell in enumerate(self._cells[: len(self._days)]):
            column = 6 - at % 7 if self.is_rtl else at % 7
            left, top = round(column * width), round(_HEAD + at // 7 * height)
            right, foot = round((column + 1) * width), round(_HEAD + (at // 7 + 1) * height)
            cell.setGeometry(QRect(left, top, right - left, foot - top))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        style = current_style()
        painter.setFont(sized(painter.font(), tokens.current().type.small))
        width = self.width() / 7
        for at, day in enumerate(self._days[:7]):
            column = 6 - at if self.is_rtl else at
            painter.setPen(ink("red" if day.isoweekday() in weekend(style) else "muted"))
            room = QRectF(column * width, 0, width, _HEAD)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, weekday_name(day, style, short=True))
        painter.setPen(QPen(ink("line"), 1))
        painter.drawLine(QPointF(0, _HEAD - 0.5), QPointF(self.width(), _HEAD - 0.5))
        painter.end()


class DayCell(QAbstractButton):
    def __init__(self, grid: MonthGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.day = date.min
        self._count: DayCount | None = None
        self._is_inside = self._is_today = False
        self._holiday: str | None = None
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_day(
        self, day: date, count: DayCount | None, is_inside: bool, is_today: bool, holiday: str | None, are_tasks: bool
    ) -> None:
        self.day, self._count, self._holiday = day, count, holiday
        self._is_inside, self._is_today = is_inside, is_today
        self._words = self._counted(count, are_tasks)
        told = [day_with_weekday(day, current_style()), holiday or "", self._words]
        if count is not None:
            told += [
                f"{term(one)}: {current_style().in_digits(str(count.by_status[one]))}"
                for one in _ORDER
                if count.by_status.get(one)
            ]
        self.setAccessibleName(", ".join(one for one in told if one))
        self.setToolTip("\n".join(one for one in told if one))
        self.update()

    def _counted(self, count: DayCount | None, are_tasks: bool) -> str:
        if count is None:
            return ""
        n = count.total
        words = self.tr("%n task(s)", "", n) if are_tasks else self.tr("%n visit(s)", "", n)
        return with_count(words, n, current_style())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and self._grid.walk(self, Qt.Key(event.key())):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room, rtl, style = (
            QRectF(self.rect()),
            self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            current_style(),
        )
        if not self._is_inside or self.underMouse():
            painter.fillRect(room, ink("surface2"))
        if self._holiday is not None:
            painter.fillRect(room, QBrush(ink("line2"), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(ink("line2"), 1))
        painter.drawLine(room.bottomLeft() + QPointF(0, -0.5), room.bottomRight() + QPointF(0, -0.5))
        edge = room.left() + 0.5 if rtl else room.right() - 0.5
        painter.drawLine(QPointF(edge, room.top()), QPointF(edge, room.bottom()))
        self._paint_number(painter, room, rtl, style.in_digits(day_of_month(self.day, style)))
        self._paint_count(painter, room.adjusted(10, 34, -10, -8), rtl)
        if self.hasFocus():
            painter.setPen(QPen(ink("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(2, 2, -3, -3), 7, 7)
        painter.end()

    def _paint_number(self, painter: QPainter, room: QRectF, rtl: bool, number: str) -> None:
        type_ = tokens.current().type
        painter.setFont(sized(painter.font(), type_.base, QFont.Weight.DemiBold))
        is_red = self.day.isoweekday() in weekend(current_style()) or bool(self._holiday)
        spot, rest = cut_leading(room.adjusted(8, 6, -8, 0), 24, 6, rtl)
        spot.setHeight(24)
        rest.setHeight(24)
        painter.setPen(ink("red" if is_red else "text" if self._is_inside else "faint"))
        if self._is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink("accent"))
            painter.drawEllipse(spot)
            painter.setPen(ink("on_accent"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, number)
        if self._holiday:
            painter.setFont(sized(painter.font(), type_.tiny, QFont.Weight.Normal))
            painter.setPen(ink("red"))
            paint_words(painter, rest, self._holiday, rtl)

    def _paint_count(self, painter: QPainter, room: QRectF, rtl: bool) -> None:
        if self._count is None or room.height() < 10:
            return
        painter.setFont(sized(painter.font(), tokens.current().type.small, QFont.Weight.Normal))
        painter.setPen(ink("text" if self._is_inside else "muted"))
        line = QRectF(room.left(), room.top(), room.width(), 18)
        metrics = painter.fontMetrics()
        painter.drawText(
            line, leading(rtl), metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, int(line.width()))
        )
        bar = QRectF(room.left(), line.bottom() + 5, room.width(), 6)
        if bar.bottom() > room.bottom():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for tint, share in self._shares():
            piece, bar = cut_leading(bar, max(share * room.width() - 2, 2), 2, rtl)
            painter.setBrush(ink(tint))
            painter.drawRoundedRect(piece, 3, 3)

    def _shares(self) -> list[tuple[str, float]]:
        """Parts of the bar: states of the visits, or what is late among the tasks; its length tells how full it is."""
        count = self._count
        if count is None:
            return []
        full = max(count.total, _FULL)
        if count.by_status:
            return [(tone(one), count.by_status[one] / full) for one in _ORDER if count.by_status.get(one)]
        parts_ = (("red", count.overdue), ("blue", count.total - count.overdue))
        return [(tint, number / full) for tint, number in parts_ if number]


_FULL = 30  # from so many on the bar goes from edge to edge
