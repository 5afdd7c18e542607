"""Fonts and measures of the blocks in the present look, and words already cut to a width: 350 blocks ask for each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPixmap

from crm_desktop.i18n.names import initials
from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import sized
from crm_desktop.views.widgets.painting import ink, wash


class Letters:
    def __init__(self, base: QFont) -> None:
        px = tokens.current().type.small
        self.plain = sized(base, px)
        self.bold = sized(base, px, QFont.Weight.DemiBold)
        self.struck = QFont(self.bold)
        self.struck.setStrikeOut(True)
        self._plain = QFontMetricsF(self.plain)
        self._bold = QFontMetricsF(self.bold)
        self.line = self._plain.height() + 1
        self._widths: dict[tuple[str, bool], float] = {}
        self._cuts: dict[tuple[str, bool, int], str] = {}
        self._inks: dict[str, QColor] = {}
        self._washes: dict[str, QColor] = {}
        self._initials: dict[str, str] = {}
        self.bodies: dict[tuple[object, ...], QPixmap] = {}  # of blocks without their words, as they were drawn

    def ink(self, tint: str) -> QColor:
        if tint not in self._inks:
            self._inks[tint] = ink(tint)
        return self._inks[tint]

    def wash(self, tone_name: str) -> QColor:
        if tone_name not in self._washes:
            self._washes[tone_name] = wash(tone_name)
        return self._washes[tone_name]

    def width(self, text: str, is_bold: bool = False) -> float:
        key = (text, is_bold)
        if key not in self._widths:
            self._widths[key] = (self._bold if is_bold else self._plain).horizontalAdvance(text)
        return self._widths[key]

    def cut(self, text: str, room: float, is_bold: bool = False) -> str:
        if self.width(text, is_bold) <= room + 0.5:
            return text
        key = (text, is_bold, int(room))
        if key not in self._cuts:
            if len(self._cuts) > 5000:
                self._cuts.clear()
            metrics = self._bold if is_bold else self._plain
            self._cuts[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return self._cuts[key]

    def initials(self, name: str) -> str:
        if name not in self._initials:
            self._initials[name] = initials(name)
        return self._initials[name]


_kept: tuple[object, Letters] | None = None


def letters(base: QFont) -> Letters:
    """One for all blocks; made anew after a switch of the look."""
    global _kept
    look = tokens.current()
    if _kept is None or _kept[0] is not look:
        _kept = (look, Letters(base))
    return _kept[1]
