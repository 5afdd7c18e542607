"""Strokes that widgets and row delegates share: chips, avatars, stage marks, words cut at the edge."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from crm_desktop.i18n.names import initials, is_arabic
from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import sized
from crm_desktop.theme.icons import colour, pixmap

# What tells people apart; red is left out, because a red face in a list reads as an alarm.
PEOPLE_TONES = ("accent", "violet", "blue", "green", "amber", "pink")

# Put together once: every word of every row asks.
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_FROM_THE_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_FROM_THE_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE

_CHIP_PAD = 9.0
_CHIP_DOT = 9.0


def ink(tint: str) -> QColor:
    """A colour of the look: a tone's ink or a token by name."""
    return QColor(colour(tint))


def wash(tone: str) -> QColor:
    return QColor(tokens.current().colours.tone(tone).wash)


def leading(rtl: bool) -> Qt.AlignmentFlag:
    return _FROM_THE_RIGHT if rtl else _FROM_THE_LEFT


def trailing(rtl: bool) -> Qt.AlignmentFlag:
    return leading(not rtl)


def small_font(font: QFont) -> QFont:
    return sized(font, tokens.current().type.small)


def strong_font(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def tone_of(name: str) -> str:
    """The same person has the same colour on every screen and every PC."""
    return PEOPLE_TONES[sum(map(ord, name)) % len(PEOPLE_TONES)]


def cut_leading(rect: QRectF, width: float, gap: float, rtl: bool) -> tuple[QRectF, QRectF]:
    """Splits a strip of `width` off the leading edge; returns the strip and the rest."""
    if rtl:
        strip = QRectF(rect.right() - width, rect.top(), width, rect.height())
        return strip, rect.adjusted(0, 0, -width - gap, 0)
    strip = QRectF(rect.left(), rect.top(), width, rect.height())
    return strip, rect.adjusted(width + gap, 0, 0, 0)


def paint_words(painter: QPainter, rect: QRectF, text: str, rtl: bool, at_end: bool = False) -> bool:
    """On one line, cut with an ellipsis at the trailing edge; True when it had to be cut."""
    metrics = QFontMetricsF(painter.font())
    fits = metrics.horizontalAdvance(text) <= rect.width() + 0.5
    shown = text if fits else metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, trailing(rtl) if at_end else leading(rtl), shown)
    return not fits


def paint_avatar(painter: QPainter, rect: QRectF, name: str, tone: str = "") -> None:
    tone = tone or tone_of(name)
    letters = initials(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash(tone))
    painter.drawEllipse(rect)
    share = 0.44 if is_arabic(letters[0]) else 0.36
    painter.setFont(sized(painter.font(), max(int(rect.height() * share), 8), QFont.Weight.DemiBold))
    painter.setPen(ink(tone))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def chip_font(font: QFont) -> QFont:
    return sized(font, tokens.current().type.small, QFont.Weight.Medium)


def chip_size(font: QFont, text: str, dot: bool) -> QSizeF:
    metrics = QFontMetricsF(chip_font(font))
    return QSizeF(metrics.horizontalAdvance(text) + 2 * _CHIP_PAD + (_CHIP_DOT if dot else 0) + 1, metrics.height() + 6)


def paint_chip(painter: QPainter, rect: QRectF, text: str, tone: str, rtl: bool, dot: bool = True) -> float:
    """At the leading edge of `rect`, centred in its height; returns the width it took."""
    full = chip_size(painter.font(), text, dot)
    width = min(full.width(), rect.width())
    body, _ = cut_leading(rect, width, 0, rtl)
    body = QRectF(body.left(), rect.center().y() - full.height() / 2, width, full.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash(tone))
    painter.drawRoundedRect(body, full.height() / 2, full.height() / 2)
    inner = body.adjusted(_CHIP_PAD, 0, -_CHIP_PAD, 0)
    if dot:
        spot, inner = cut_leading(inner, 6, _CHIP_DOT - 6, rtl)
        painter.setBrush(ink(tone))
        painter.drawEllipse(spot.center(), 3, 3)
    painter.setFont(chip_font(painter.font()))
    painter.setPen(ink(tone))
    paint_words(painter, inner, text, rtl)
    painter.restore()
    return width


def paint_stages(painter: QPainter, rect: QRectF, done: int, total: int, rtl: bool, tone: str = "accent") -> None:
    """A row of short bars, as many filled as stages are passed."""
    width, gap, height = 11.0, 3.0, 5.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for at in range(total):
        offset = at * (width + gap)
        x = rect.right() - offset - width if rtl else rect.left() + offset
        painter.setBrush(ink(tone if at < done else "line"))
        painter.drawRoundedRect(QRectF(x, rect.center().y() - height / 2, width, height), height / 2, height / 2)
    painter.restore()


def paint_icon(painter: QPainter, rect: QRectF, name: str, tint: str, size: int) -> None:
    """Centred in `rect`."""
    ratio = painter.device().devicePixelRatioF()
    corner = QPointF(rect.center().x() - size / 2, rect.center().y() - size / 2)
    painter.drawPixmap(corner, pixmap(name, tint, size, ratio))
