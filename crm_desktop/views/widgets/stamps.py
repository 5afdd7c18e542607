"""Faces and chips of list rows, drawn once and stamped from then on: a screenful of them is drawn at every key."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from crm_desktop.i18n.names import initials
from crm_desktop.theme import tokens
from crm_desktop.theme.icons import colour
from crm_desktop.views.widgets.painting import chip_size, paint_avatar, paint_chip, tone_of

_MOST = 1024
_drawn: dict[Hashable, QPixmap] = {}


def stamp_avatar(painter: QPainter, rect: QRectF, name: str, font: QFont) -> None:
    """As paint_avatar."""
    side, tone = round(rect.height()), tone_of(name)
    key = (initials(name), side, *_look(painter, font, tone))
    area = QRectF(0, 0, side, side)
    drawn = _once(key, area, painter, font, lambda onto: paint_avatar(onto, area, name, tone))
    painter.drawPixmap(QPointF(round(rect.left()), round(rect.top())), drawn)


def stamp_chip(painter: QPainter, rect: QRectF, text: str, tone: str, rtl: bool, dot: bool, font: QFont) -> float:
    """As paint_chip; returns the width it took."""
    key = (text, int(rect.width()), rtl, dot, *_look(painter, font, tone))
    area = QRectF()
    if key not in _drawn:
        full = chip_size(font, text, dot)
        area = QRectF(0, 0, max(ceil(min(full.width(), int(rect.width()))), 1), ceil(full.height()))
    drawn = _once(key, area, painter, font, lambda onto: paint_chip(onto, area, text, tone, rtl, dot))
    size = drawn.deviceIndependentSize()
    left = rect.right() - size.width() if rtl else rect.left()
    painter.drawPixmap(QPointF(round(left), round(rect.center().y() - size.height() / 2)), drawn)
    return size.width()


def _look(painter: QPainter, font: QFont, tone: str) -> tuple[Hashable, ...]:
    """What another theme, text size, language or screen changes."""
    look = tokens.current()
    ratio = painter.device().devicePixelRatioF()
    return colour(tone), look.colours.tone(tone).wash, look.type.small, font.key(), ratio


def _once(key: Hashable, area: QRectF, painter: QPainter, font: QFont, draw: Callable[[QPainter], object]) -> QPixmap:
    drawn = _drawn.get(key)
    if drawn is None:
        if len(_drawn) >= _MOST:
            _drawn.clear()
        ratio = painter.device().devicePixelRatioF()
        drawn = _drawn[key] = QPixmap(QSize(ceil(area.width() * ratio), ceil(area.height() * ratio)))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        onto = QPainter(drawn)
        onto.setFont(font)
        draw(onto)
        onto.end()
    return drawn
