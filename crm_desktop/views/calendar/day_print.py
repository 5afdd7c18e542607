"""A day on paper: the visits of each therapist in a table, sizes in points, mirrored where one reads from the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.dates import day_with_weekday
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.queries.visits.schedule_days import Schedule, VisitRow
from crm_desktop.views.calendar.block_words import hours
from crm_desktop.views.calendar.wall import minute_of

translate = QCoreApplication.translate

MARGIN_MM = 14.0
_TITLE, _NAME, _CELL = 16.0, 12.0, 9.5
_ROW, _SECTION = 19.0, 30.0
# Shares of the width: hours, person, service, room, state.
_SHARES = (0.13, 0.25, 0.28, 0.18, 0.16)


@dataclass(frozen=True)
class Section:
    """One therapist with the cells of each visit."""

    name: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class DaySheet:
    clinic: str
    title: str
    sections: tuple[Section, ...]


def day_sheet(found: Schedule, day: date, clinic: str, zone: str) -> DaySheet:
    """Therapists without a visit are left out."""
    rooms = dict(found.rooms)
    sections = []
    for provider in found.providers:
        rows = [row for row in found.visits if row.provider_id == provider.id]
        if rows:
            cells = tuple(_cells(row, rooms.get(row.room_id, "") if row.room_id else "", day, zone) for row in rows)
            sections.append(Section(provider.name, cells))
    return DaySheet(clinic, day_with_weekday(day, current_style()), tuple(sections))


def _cells(row: VisitRow, room: str, day: date, zone: str) -> tuple[str, ...]:
    span = hours(max(minute_of(row.starts_at, day, zone), 0), min(minute_of(row.ends_at, day, zone), 24 * 60))
    person = row.person or translate("CalendarWords", "Taken")
    return (span, person, row.service, room, term(row.status))


def set_page(device: QPagedPaintDevice) -> None:
    size = QPageSize(QPageSize.PageSizeId.A4)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))


def print_sheet(sheet: DaySheet, device: QPagedPaintDevice) -> int:
    """Returns the number of pages."""
    painter = QPainter(device)
    try:
        return _Paper(painter, device).draw(sheet)
    finally:
        painter.end()


class _Paper:
    """A pen that goes down the page and takes a new one when it is full."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice) -> None:
        self._painter, self._device = painter, device
        self._point = device.logicalDpiY() / 72.0
        layout = device.pageLayout()
        area = layout.paintRectPixels(device.logicalDpiX())
        self._width, self._height = float(area.width()), float(area.height())
        self._rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._y = 0.0
        self._pages = 1

    def draw(self, sheet: DaySheet) -> int:
        self._words(sheet.title, _TITLE, is_bold=True)
        self._words(sheet.clinic, _CELL, "#555555")
        total = sum(len(section.rows) for section in sheet.sections)
        self._words(_visits(total), _CELL, "#555555")
        if not total:
            self._y += 12 * self._point
            self._words(translate("CalendarPrint", "No visits on this day."), _NAME)
        for section in sheet.sections:
            self._need(_SECTION + 2 * _ROW)
            self._y += 12 * self._point
            self._words(section.name, _NAME, is_bold=True)
            self._line("#333333", 1.0)
            for cells in section.rows:
                self._need(_ROW)
                self._row(cells)
        return self._pages

    def _need(self, points: float) -> None:
        if self._y + points * self._point > self._height:
            self._device.newPage()
            self._pages += 1
            self._y = 0.0

    def _words(self, text: str, points: float, colour: str = "#000000", is_bold: bool = False) -> None:
        high = points * 1.55 * self._point
        self._text(QRectF(0, self._y, self._width, high), text, points, colour, is_bold)
        self._y += high

    def _row(self, cells: Sequence[str]) -> None:
        high = _ROW * self._point
        gap = 6 * self._point
        x = 0.0
        for at, (text, share) in enumerate(zip(cells, _SHARES, strict=True)):
            width = share * self._width
            left = self._width - x - width if self._rtl else x
            room = QRectF(left, self._y, width - gap, high).translated(gap if self._rtl else 0, 0)
            self._text(room, text, _CELL, is_bold=at == 1)
            x += width
        self._y += high
        self._line("#CCCCCC", 0.5)

    def _text(self, room: QRectF, text: str, points: float, colour: str = "#000000", is_bold: bool = False) -> None:
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        painter = self._painter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)

    def _line(self, colour: str, points: float) -> None:
        self._painter.setPen(QPen(QColor(colour), points * self._point))
        self._painter.drawLine(0, int(self._y), int(self._width), int(self._y))


def _visits(n: int) -> str:
    return with_count(counted.visits(n), n, current_style())
