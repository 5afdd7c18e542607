"""The paper under the blocks: hours, columns, times in which nobody works, held slots, the slot one stands on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from crm_desktop.i18n.dates import time_of_day
from crm_desktop.i18n.style import current_style
from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import sized
from crm_desktop.views.calendar.block_body import RADIUS
from crm_desktop.views.calendar.block_words import clock
from crm_desktop.views.calendar.entries import Board, Column, Held, Minutes
from crm_desktop.views.calendar.lanes import Lane
from crm_desktop.views.calendar.scale import Scale
from crm_desktop.views.widgets.painting import ink, paint_icon, paint_words


def paint_paper(painter: QPainter, board: Board, scale: Scale, today: int | None) -> None:
    """`today` is the column of the present day, where there are others beside it."""
    height = max(float(scale.height), float(painter.device().height()))
    painter.fillRect(QRectF(0, 0, scale.width, height), ink("surface"))
    if today is not None:
        painter.fillRect(QRectF(scale.x_of(today), 0, scale.column_width, height), ink("surface2"))
    _paint_closed(painter, board, scale)
    whole, half = QPen(ink("line2"), 1), QPen(ink("line2"), 1, Qt.PenStyle.DotLine)
    for minute in range(board.opens, board.closes + 1, 30):
        painter.setPen(half if minute % 60 else whole)
        y = round(scale.y_of(minute)) + 0.5
        painter.drawLine(QLineF(0, y, scale.width, y))
    painter.setPen(whole)
    for at in range(scale.columns + 1):
        x = round(scale.x_of(at) + (scale.column_width if scale.rtl else 0)) + 0.5
        painter.drawLine(QLineF(x, 0, x, height))


def _paint_closed(painter: QPainter, board: Board, scale: Scale) -> None:
    hatch = QBrush(ink("line"), Qt.BrushStyle.BDiagPattern)
    has_hours = any(column.open for column in board.columns)
    for at, column in enumerate(board.columns):
        for start, end in closed_spans(column, has_hours):
            top = 0.0 if start == 0 else scale.y_of(start)
            foot = float(scale.height) if end >= board.closes else scale.y_of(end)
            if foot > max(top, 0.0):
                top = max(top, 0.0)
                painter.fillRect(QRectF(scale.x_of(at), top, scale.column_width, foot - top), hatch)


def closed_spans(column: Column, has_hours: bool) -> list[Minutes]:
    """When nobody works; where nobody's hours are known, no hour is closed."""
    if column.closed is not None:
        return [(0, 24 * 60)]
    if not has_hours:
        return []
    edges = [0, *(edge for span in column.open for edge in span), 24 * 60]
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]


def paint_held(painter: QPainter, held_ones: Sequence[tuple[Held, Lane]], scale: Scale, words: str) -> None:
    """Slots that others keep for the moment; `words` has %1 for the name."""
    made = sized(painter.font(), tokens.current().type.tiny)
    for held, lane in held_ones:
        rect = QRectF(scale.rect(held.column, held.start, held.end, lane))
        painter.setPen(QPen(ink("faint"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QBrush(ink("scroll"), Qt.BrushStyle.Dense6Pattern))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.setFont(made)
        painter.setPen(ink("muted"))
        paint_words(painter, rect.adjusted(8, 0, -8, 0), words.replace("%1", held.by), scale.rtl)


def paint_slot(painter: QPainter, scale: Scale, column: int, minute: int, minutes: int, is_focused: bool) -> None:
    """The free slot under the mouse or under the keyboard's cursor, with its hour."""
    rect = QRectF(scale.rect(column, minute, minute + minutes))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(ink("accent"), 2 if is_focused else 1, Qt.PenStyle.SolidLine if is_focused else Qt.PenStyle.DotLine)
    )
    painter.setBrush(ink("accent_soft") if is_focused else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    painter.setFont(sized(painter.font(), tokens.current().type.small))
    painter.setPen(ink("accent"))
    mark = QRectF(rect.right() - 22 if scale.rtl else rect.left() + 8, rect.top(), 14, rect.height())
    paint_icon(painter, mark, "plus", "accent", 13)
    words = rect.adjusted(8, 0, -26, 0) if scale.rtl else rect.adjusted(26, 0, -8, 0)
    paint_words(painter, words, time_of_day(clock(minute), current_style()), scale.rtl)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_hours(painter: QPainter, room: QRectF, scale: Scale, hours: Sequence[int], offset: float) -> None:
    """The figures beside the grid, at the edge that the grid lies on."""
    painter.setFont(sized(painter.font(), tokens.current().type.tiny))
    painter.setPen(ink("faint"))
    side = Qt.AlignmentFlag.AlignLeft if scale.rtl else Qt.AlignmentFlag.AlignRight
    style = current_style()
    for minute in hours:
        y = scale.y_of(minute) + offset
        line = QRectF(room.left() + 8, y - 8, room.width() - 16, 16)
        text = time_of_day(clock(minute), style) if minute < 24 * 60 else style.in_digits("24:00")
        painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)
