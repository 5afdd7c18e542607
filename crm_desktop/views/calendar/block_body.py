"""The body of a block without its words: the wash and stripe of the provider, and what its state and hand do to it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap

from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.views.calendar.block_letters import Letters
from crm_desktop.views.calendar.block_words import OVER
from crm_desktop.views.calendar.entries import Entry
from crm_desktop.views.widgets.painting import cut_leading
from crm_desktop.views.widgets.sync_standing import Mark

RADIUS = 7.0
STRIPE = 4.0
_MOST_BODIES = 400  # of a week there are a dozen; a window that is drawn wider passes through many


@dataclass(frozen=True)
class Mood:
    """What happens to a block at the moment."""

    is_focused: bool = False
    is_hovered: bool = False
    is_moving: bool = False
    is_waiting: bool = False


CALM = Mood()


def block_body(made: Letters, size: QSize, entry: Entry, rtl: bool, ratio: float) -> QPixmap:
    """What nothing happens to, without its words: drawn once for all blocks of that size and colour."""
    key = (size.width(), size.height(), block_tone(entry), _edge(entry), rtl, ratio)
    if key not in made.bodies:
        if len(made.bodies) > _MOST_BODIES:
            made.bodies.clear()
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_body(painter, inside(QRectF(0, 0, size.width(), size.height())), entry, rtl, CALM, made)
        painter.end()
        made.bodies[key] = drawn
    return made.bodies[key]


def inside(rect: QRectF) -> QRectF:
    return rect.adjusted(0.5, 0.5, -0.5, -0.5)


def block_tone(entry: Entry) -> str:
    """A visit that lost its slot is nobody's: the colour of its therapist would say that it stands."""
    return "red" if entry.state is AppointmentStatus.UNPLACED else entry.tone


def _edge(entry: Entry) -> str:
    """What of its state the body shows."""
    if entry.state is AppointmentStatus.UNPLACED:
        return "lost"
    if entry.mark is not Mark.NONE:
        return "hatched"
    if entry.state is AppointmentStatus.CANCELLED:
        return "dashed"
    return "plain" if entry.state in OVER else ""


def paint_body(painter: QPainter, body: QRectF, entry: Entry, rtl: bool, mood: Mood, made: Letters) -> None:
    edge, tone_name = _edge(entry), block_tone(entry)
    is_over = edge in ("dashed", "plain")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(made.ink("surface2") if is_over else made.wash(tone_name))
    painter.drawRoundedRect(body, RADIUS, RADIUS)
    if mood.is_waiting or edge == "hatched":
        painter.setBrush(QBrush(made.ink("scroll"), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(body, RADIUS, RADIUS)
    # The same corners in a plain strip: far cheaper than a rounded clip, 350 times.
    stripe, _ = cut_leading(body, STRIPE, 0, rtl)
    painter.setClipRect(stripe)
    painter.setBrush(made.ink(tone_name))
    painter.drawRoundedRect(body, RADIUS, RADIUS)
    painter.setClipping(False)
    pen = None
    if mood.is_focused or mood.is_moving:
        pen = QPen(made.ink("accent"), 2)
        body = body.adjusted(0.5, 0.5, -0.5, -0.5)
    elif mood.is_hovered or edge == "lost":
        pen = QPen(made.ink(tone_name), 1)
    elif is_over:
        pen = QPen(made.ink("line"), 1)
        if edge == "dashed":
            pen.setStyle(Qt.PenStyle.DashLine)
    if pen is not None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, RADIUS, RADIUS)
