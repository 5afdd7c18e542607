"""A quiet line that tells the keys of a list: what each does, in the order of use."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import sized
from crm_desktop.views.widgets.painted import Painted
from crm_desktop.views.widgets.painting import cut_leading, ink, paint_words, small_font

_SIDE = 14
_BETWEEN = 14
_GAP = 6  # from a key to what it does
_PAD = 10  # from the edge of a cap to its letter
_ABOVE, _BELOW = 7, 8
_ROUND = 5


class KeyHints(Painted):
    """As many as fit; the menu of a row tells them all. Painted, because every list has one and a label is slow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """(key, what it does)"""
        if tuple(keys) == self._keys:
            return  # a page shows its words more often than they change
        self._keys = tuple(keys)
        self.setAccessibleDescription(", ".join(f"{key}: {words}" for key, words in self._keys))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * _SIDE, _ABOVE + ceil(self._cap_height()) + _BELOW)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        rtl, cap_font, word_font = self.is_rtl, self._cap_font(), small_font(self.font())
        caps, words_of = QFontMetricsF(cap_font), QFontMetricsF(word_font)
        painter = self.smooth_painter()
        room = QRectF(self.rect()).adjusted(_SIDE, _ABOVE, -_SIDE, -_BELOW)
        for key, words in self._keys:
            cap, told = caps.horizontalAdvance(key) + 2 * _PAD, ceil(words_of.horizontalAdvance(words))
            if cap + _GAP + told > room.width():
                break
            strip, room = cut_leading(room, cap, _GAP, rtl)
            body = QRectF(strip.left(), strip.center().y() - self._cap_height() / 2, cap, self._cap_height())
            painter.setPen(QPen(ink("line"), 1))
            painter.setBrush(ink("surface"))
            painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
            painter.setFont(cap_font)
            painter.setPen(ink("muted"))
            paint_words(painter, body.adjusted(_PAD, 0, -_PAD, 0), key, rtl)
            strip, room = cut_leading(room, told, _BETWEEN, rtl)
            painter.setFont(word_font)
            painter.setPen(ink("faint"))
            paint_words(painter, strip, words, rtl)
        painter.end()

    def _cap_font(self) -> QFont:
        return sized(self.font(), tokens.current().type.tiny)

    def _cap_height(self) -> float:
        return QFontMetricsF(self._cap_font()).height() + 4
