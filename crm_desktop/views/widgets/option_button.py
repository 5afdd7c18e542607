"""An answer that one key picks: a tidy row for a result, a small one for an item of a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import sized, tabular
from crm_desktop.views.widgets.painted import LOOK_EVENTS
from crm_desktop.views.widgets.painting import (
    cut_leading,
    ink,
    paint_icon,
    paint_words,
    small_font,
    strong_font,
    wash,
)

_SIDE = 9.0
_GAP = 9.0
_MARK = 16


class OptionButton(QAbstractButton):
    """`digit` is the key that picks it, or nothing; `note` is a word of its tone at the trailing edge of a row."""

    def __init__(
        self,
        words: str,
        digit: str = "",
        tone: str = "accent",
        icon: str = "",
        note: str = "",
        is_row: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._digit, self._tone, self._icon, self._note, self._is_row = digit, tone, icon, note, is_row
        self.setText(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(words)
        self.setAccessibleDescription(note)
        across = QSizePolicy.Policy.Expanding if is_row else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(strong_font(self.font()))
        width = metrics.horizontalAdvance(self.text()) + 2 * _SIDE + 2
        if self._digit:
            width += self._cap + _GAP
        if self._icon:
            width += _MARK + _GAP
        if self._note:
            width += QFontMetricsF(small_font(self.font())).horizontalAdvance(self._note) + _GAP
        return QSize(round(width + 0.5), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 120), self._height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.updateGeometry()
            self.update()

    @property
    def _height(self) -> int:
        control = tokens.current().sizes.control
        return control + 6 if self._is_row else control - 4

    @property
    def _cap(self) -> float:
        return 24.0 if self._is_row else 18.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter)
        rest = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        if self._digit:
            strip, rest = cut_leading(rest, self._cap, _GAP, rtl)
            self._paint_cap(painter, strip)
        if self._icon:
            strip, rest = cut_leading(rest, _MARK, _GAP, rtl)
            paint_icon(painter, strip, self._icon, self._tone, _MARK)
        if self._note:
            rest = self._paint_note(painter, rest, rtl)
        painter.setFont(strong_font(self.font()) if self.isChecked() else self._medium())
        painter.setPen(ink("text" if self._is_row or not self.isChecked() else self._tone))
        is_cut = paint_words(painter, rest, self.text(), rtl)
        self.setToolTip(self.text() if is_cut else "")
        painter.end()

    def _medium(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        return font

    def _paint_ground(self, painter: QPainter) -> None:
        sizes = tokens.current().sizes
        radius = sizes.radius_control if self._is_row else self.height() / 2
        edge, width = ink("line"), 1.0
        ground = ink("surface")
        if self.isChecked():
            edge, width, ground = ink(self._tone), 1.5, wash(self._tone)
        elif self.underMouse() and self.isEnabled():
            edge, ground = ink("faint"), ink("surface2")
        if self.hasFocus():
            edge, width = ink("accent" if not self.isChecked() else self._tone), 2.0
        painter.setPen(QPen(edge, width))
        painter.setBrush(ground)
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _paint_cap(self, painter: QPainter, strip: QRectF) -> None:
        """The key that picks this, as it is on the keyboard."""
        side = self._cap
        cap = QRectF(strip.left(), strip.center().y() - side / 2, side, side)
        painter.setPen(QPen(ink(self._tone) if self.isChecked() else ink("line"), 1))
        painter.setBrush(ink(self._tone) if self.isChecked() else ink("surface2"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        look = tokens.current().type
        font = tabular(sized(self.font(), look.base if self._is_row else look.tiny, QFont.Weight.DemiBold))
        painter.setFont(font)
        painter.setPen(ink("surface") if self.isChecked() else ink("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, current_style().in_digits(self._digit))

    def _paint_note(self, painter: QPainter, rest: QRectF, rtl: bool) -> QRectF:
        font = small_font(self.font())
        width = QFontMetricsF(font).horizontalAdvance(self._note) + 1
        named = QFontMetricsF(strong_font(self.font())).horizontalAdvance(self.text())
        if named + _GAP + width > rest.width():
            return rest  # the name of the result goes before the word of its kind, which the icon tells as well
        strip, left = cut_leading(rest, width, _GAP, not rtl)
        painter.setFont(font)
        painter.setPen(ink(self._tone))
        paint_words(painter, strip, self._note, rtl, at_end=True)
        return left
