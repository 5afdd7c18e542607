"""How a block is painted: on its body the name, service, hours, and the state as colour and word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from crm_desktop.i18n.terms import tone
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.views.calendar.block_body import CALM, STRIPE, Mood, block_body, block_tone, inside, paint_body
from crm_desktop.views.calendar.block_letters import Letters, letters
from crm_desktop.views.calendar.block_words import ALERT_ICONS, OVER, name_of, state_icon, state_tone, state_word
from crm_desktop.views.calendar.entries import Entry
from crm_desktop.views.widgets.painting import cut_leading, leading, paint_icon, trailing

_MARK = 13
_GAP = 8.0
_NARROW = 30.0
_TIGHT = 56.0
_SHORT = 28.0  # of a word cut shorter than this nothing can be read
_AIR = 5.0  # beside letters in the middle: one that touches the stripe is read as another


def paint_block(painter: QPainter, rect: QRectF, entry: Entry, when: str, rtl: bool, mood: Mood) -> None:
    made = letters(painter.font())
    body = inside(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mood is CALM or mood == CALM:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), block_body(made, rect.size().toSize(), entry, rtl, ratio))
    else:
        paint_body(painter, body, entry, rtl, mood, made)
    stripe = STRIPE + 6
    inner = body.adjusted(7, 0, -stripe, 0) if rtl else body.adjusted(stripe, 0, -7, 0)
    if inner.width() >= _NARROW:
        _paint_words(painter, inner, entry, when, rtl)
    else:
        _paint_narrow(painter, body.adjusted(0, 3, -STRIPE, -3) if rtl else body.adjusted(STRIPE, 3, 0, -3), entry)


def _paint_words(painter: QPainter, room: QRectF, entry: Entry, when: str, rtl: bool) -> None:
    made = letters(painter.font())
    fitting = max(int((room.height() + 1) // made.line), 1)
    used = fitting if fitting < 4 else 4
    # From the top where there is room to spare, in the middle where each pixel is needed.
    top = (
        min(room.center().y() - used * made.line / 2, room.top() + 4)
        if fitting > 1
        else room.center().y() - made.line / 2
    )
    first = QRectF(room.left(), top, room.width(), made.line)
    is_tight = room.width() < _TIGHT
    letters_of = made.initials(name_of(entry))
    # Who it is comes before the state: where a mark would leave no letter of the name, it stays away.
    is_unmarked = is_tight and (fitting > 1 or first.width() - _MARK - 3 < made.width(letters_of[:1], True))
    left = first if is_unmarked else _paint_marks(painter, first, entry, rtl)
    is_over = entry.state in OVER
    painter.setFont(made.struck if entry.state is AppointmentStatus.CANCELLED else made.bold)
    painter.setPen(made.ink("muted" if is_over else block_tone(entry)))
    name = made.cut(name_of(entry), left.width(), is_bold=True)
    if left.width() < _SHORT:
        name = next((one for one in (letters_of, letters_of[:1]) if made.width(one, True) <= left.width()), "")
    painter.drawText(left, leading(rtl), name)
    painter.setFont(made.plain)
    if fitting == 1:
        _, rest = cut_leading(left, made.width(name, True), _GAP, rtl)
        _paint_beside(painter, rest, entry, when, rtl, made)
        return
    second = first.translated(0, made.line)
    if is_tight and (state_icon(entry) or (entry.visit is not None and entry.visit.alerts)):
        # The marks have the last line for themselves, so that the words above are not cut for their sake.
        fitting = min(fitting, 4) - 1
        _paint_marks(painter, first.translated(0, fitting * made.line), entry, rtl)
        if fitting == 1:
            return
    if entry.line:
        shows_word = fitting == 2 and _paint_word(painter, second, entry, rtl, made, made.width(entry.line))
        room_left = second.width() - (made.width(state_word(entry)) + _GAP if shows_word else 0)
        painter.setPen(made.ink("muted" if is_over else "text"))
        if room_left >= _SHORT:
            painter.drawText(second, leading(rtl), made.cut(entry.line, room_left))
        second = second.translated(0, made.line)
        fitting -= 1
    if fitting < 2:
        return
    shown = _fitting_hours(when, second.width(), made)
    if not shown:
        _paint_word(painter, second, entry, rtl, made, None)
        return
    has_word = _paint_word(painter, second, entry, rtl, made, made.width(shown))
    painter.setPen(made.ink("muted"))
    painter.drawText(second, leading(rtl), shown)
    if not has_word and fitting >= 3:
        _paint_word(painter, second.translated(0, made.line), entry, rtl, made, None)


def _fitting_hours(when: str, room: float, made: Letters) -> str:
    """From when to when, else from when; half an hour's figures would only mislead."""
    for text in (when, when.partition("–")[0]):
        if made.width(text) <= room:
            return text
    return ""


def _paint_narrow(painter: QPainter, room: QRectF, entry: Entry) -> None:
    """Many lanes leave no room for words: the letters of the name, and the state's icon below."""
    made = letters(painter.font())
    icon = state_icon(entry)
    both = icon and room.height() >= made.line + _MARK
    text = made.initials(name_of(entry))
    if room.width() - _AIR < made.width(text, True):
        text = text[:1]
    line = QRectF(room.left(), room.top(), room.width(), made.line if both else room.height())
    painter.setFont(made.bold)
    painter.setPen(made.ink("muted" if entry.state in OVER else block_tone(entry)))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
    if both:
        below = QRectF(room.left(), line.bottom(), room.width(), _MARK)
        paint_icon(painter, below, icon, state_tone(entry), _MARK)


def _paint_beside(painter: QPainter, rest: QRectF, entry: Entry, when: str, rtl: bool, made: Letters) -> None:
    """On the only line: the hours, what for, and the state, as far as there is room."""
    if rest.width() < 40:
        return
    word = made.width(state_word(entry)) + _GAP
    line = made.width(entry.line)
    if _paint_word(painter, rest, entry, rtl, made, min(line, 60)):
        rest = rest.adjusted(word, 0, 0, 0) if rtl else rest.adjusted(0, 0, -word, 0)
    painter.setPen(made.ink("muted"))
    if rest.width() > line + made.width(when) + _GAP:
        painter.drawText(rest, leading(rtl), when)
        _, rest = cut_leading(rest, made.width(when), _GAP, rtl)
    painter.drawText(rest, leading(rtl), made.cut(entry.line, rest.width()))


def _paint_word(painter: QPainter, line: QRectF, entry: Entry, rtl: bool, made: Letters, beside: float | None) -> bool:
    """At the end of a line that something else begins, alone at its beginning; never cut: the icon says it too."""
    word = state_word(entry)
    if made.width(word) + (beside + 2 * _GAP if beside is not None else 0) > line.width():
        return False
    painter.setPen(made.ink(state_tone(entry)))
    painter.drawText(line, leading(rtl) if beside is None else trailing(rtl), word)
    return True


def _paint_marks(painter: QPainter, line: QRectF, entry: Entry, rtl: bool) -> QRectF:
    """Alerts and the state's icon at the end of the first line; returns what is left of it for the name."""
    marks = [(state_icon(entry), state_tone(entry))] if state_icon(entry) else []
    if entry.visit is not None:
        marks += [(ALERT_ICONS[alert.kind], tone(alert.kind)) for alert in entry.visit.alerts[:2]]
    for icon, tint in marks:
        if line.width() < 2 * _MARK:
            break
        spot, line = cut_leading(line, _MARK, 3, not rtl)
        paint_icon(painter, spot, icon, tint, _MARK)
    return line
