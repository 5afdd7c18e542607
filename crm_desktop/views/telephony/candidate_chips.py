"""Those who may be calling, as chips with the digit that chooses each (R5, B3, pain P2)."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.queries.calls.caller_cards import CallerPerson
from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import sized
from crm_desktop.views.telephony import call_words
from crm_desktop.views.telephony.flow_box import FlowBox
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.painting import (
    cut_leading,
    ink,
    paint_avatar,
    paint_words,
    small_font,
    strong_font,
)
from crm_desktop.views.widgets.physical_keys import physical_alone

_SIDE, _GAP, _CAP = 8.0, 8.0, 20.0
_WIDEST, _WIDEST_FLAT = 340, 420


class CandidateChip(QAbstractButton):
    """Face, name, and one line that tells this one from the others."""

    def __init__(self, digit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.digit = digit
        self._name, self._line, self._is_flat = "", "", False
        self._tint = "muted"
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, line: str, tint: str, is_flat: bool) -> None:
        self._name, self._line, self._tint, self._is_flat = name, line, tint, is_flat
        self.setAccessibleName(f"{name}, {line}" if line else name)
        self.setToolTip(f"{name}\n{line}\nAlt+{self.digit}")
        self.updateGeometry()
        self.update()

    @property
    def _face(self) -> float:
        return 20.0 if self._is_flat else 28.0

    def sizeHint(self) -> QSize:
        strong, small = QFontMetricsF(strong_font(self.font())), QFontMetricsF(small_font(self.font()))
        named, told = strong.horizontalAdvance(self._name), small.horizontalAdvance(self._line)
        words = named + (_GAP + told if self._line else 0) if self._is_flat else max(named, told)
        width = min(2 * _SIDE + _CAP + _GAP + self._face + _GAP + words + 4, _WIDEST_FLAT if self._is_flat else _WIDEST)
        height = max(self._face, strong.height() + (0 if self._is_flat else small.height())) + 8
        return QSize(ceil(width), ceil(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lit = self.isChecked() or self.underMouse()
        edge = "accent" if self.hasFocus() or self.isChecked() else "faint" if lit else "line"
        thick = 2.0 if self.hasFocus() else 1.6 if self.isChecked() else 1.0
        painter.setPen(QPen(ink(edge), thick))
        painter.setBrush(ink("surface2") if lit and not self.isChecked() else ink("surface"))
        radius = tokens.current().sizes.radius_control + 2
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        strip, rest = cut_leading(QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0), _CAP, _GAP, rtl)
        self._paint_cap(painter, strip)
        strip, rest = cut_leading(rest, self._face, _GAP, rtl)
        side = self._face
        paint_avatar(painter, QRectF(strip.left(), strip.center().y() - side / 2, side, side), self._name)
        self._paint_name(painter, rest, rtl)
        painter.end()

    def _paint_cap(self, painter: QPainter, strip: QRectF) -> None:
        cap = QRectF(strip.left(), strip.center().y() - _CAP / 2, _CAP, _CAP).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(ink("line"), 1))
        painter.setBrush(ink("surface2"))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setFont(sized(self.font(), tokens.current().type.tiny))
        painter.setPen(ink("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, current_style().in_digits(str(self.digit)))

    def _paint_name(self, painter: QPainter, rest: QRectF, rtl: bool) -> None:
        strong, small = strong_font(self.font()), small_font(self.font())
        above = QFontMetricsF(strong).height()
        painter.setFont(strong)
        painter.setPen(ink("text"))
        if self._is_flat:
            width = min(QFontMetricsF(strong).horizontalAdvance(self._name) + 1, rest.width())
            strip, rest = cut_leading(rest, width, _GAP, rtl)
            paint_words(painter, strip, self._name, rtl)
        else:
            below = QFontMetricsF(small).height()
            top = rest.center().y() - (above + below) / 2
            paint_words(painter, QRectF(rest.left(), top, rest.width(), above), self._name, rtl)
            rest = QRectF(rest.left(), top + above, rest.width(), below)
        painter.setFont(small)
        painter.setPen(ink(self._tint))
        if rest.width() > 12:
            paint_words(painter, rest, self._line, rtl)


class CandidateChips(FlowBox):
    """Plain digits choose once one of them has the keyboard; with Alt they do from anywhere (the program's keys)."""

    picked = Signal(object)  # the person's id
    none_fits = Signal()  # it is somebody else in the family

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.chips: list[CandidateChip] = []
        self._people: tuple[CallerPerson, ...] = ()
        self.other = Button("", "link", "user-plus")
        self.other.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.other.clicked.connect(self.none_fits)
        self.flow.addWidget(self.other)
        self.hide()

    def offer_other(self, offers: bool) -> None:
        """A way for whoever is none of them."""
        self.other.set_words(self.tr("Somebody else (Alt+N)"))
        self.other.setVisible(offers)
        self.fit()

    def show_people(self, people: tuple[CallerPerson, ...], chosen: object, is_flat: bool) -> None:
        self._people = people
        while len(self.chips) < len(people):
            chip = CandidateChip(len(self.chips) + 1, self)
            chip.clicked.connect(lambda _on=False, digit=chip.digit: self._pick(digit))
            self.chips.append(chip)
            self.flow.removeWidget(self.other)
            self.flow.addWidget(chip)
            self.flow.addWidget(self.other)
        for at, chip in enumerate(self.chips):
            chip.setVisible(at < len(people))
            if at < len(people):
                line, tint = told_of(people[at], self._house)
                chip.show_person(call_words.cut(people[at].name), line, tint, is_flat)
                chip.setChecked(people[at].person_id == chosen)
        self.setVisible(bool(people))
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = physical_alone(event)
        if key.isdigit() and self._pick(int(key)):
            return
        super().keyPressEvent(event)

    def _pick(self, digit: int) -> bool:
        if not 1 <= digit <= len(self._people):
            return False
        self.picked.emit(self._people[digit - 1].person_id)
        return True


def told_of(person: CallerPerson, house: House) -> tuple[str, str]:
    """Age, kinship and the visit that is nearest; and its tint."""
    told = []
    if person.relation is not None:
        told.append(term(person.relation))
    if person.birth_on is not None:
        told.append(call_words.said.age(call_words.age(person.birth_on, house.today)))
    tint = "muted"
    if person.visit_today is not None:
        told.append(call_words.visit_short(person.visit_today))
        tint = "accent"
    elif person.last_visit_on is not None:
        told.append(call_words.last_visit(person.last_visit_on, house.today))
    elif person.owner_note:
        told.append(call_words.cut(person.owner_note))
    return call_words.DOT.join(told), tint
