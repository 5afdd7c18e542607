"""Paints a deal as a card of the board: whose, what it is worth, how long it has stood there, what comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip, QWidget

from crm_desktop.i18n.dates import day_brief
from crm_desktop.i18n.numbers import money, with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import day_of
from crm_desktop.queries.deals.deal_cards import DealCard
from crm_desktop.theme import tokens
from crm_desktop.theme.fonts import tabular
from crm_desktop.views.widgets.house import SignedIn
from crm_desktop.views.widgets.keyset_table import KeysetTable
from crm_desktop.views.widgets.painting import (
    chip_size,
    cut_leading,
    ink,
    paint_icon,
    paint_words,
    small_font,
    strong_font,
)
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.stamps import stamp_avatar, stamp_chip
from crm_desktop.views.widgets.work_delegate import shown_phone

_ROUND = 9.0
_GAP = 8  # between cards
_PAD = 12
_OWNER = 20  # the face of whose deal it is; the name is in the tip


class CardDelegate(RowDelegate):
    def __init__(self, session: SignedIn, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now, self._zone, self._currency = now, session.time_zone, session.currency
        self._region = session.region
        self._words = CardWords(self)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        body = QRectF(option.rect).adjusted(_GAP + 0.5, 0.5, -_GAP - 0.5, -_GAP - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if is_chosen else "faint" if index.row() == self.hovered else "line"
        painter.setPen(QPen(ink(edge), 2 if is_chosen and has_focus else 1))
        painter.setBrush(ink("selected" if is_chosen else "surface"))
        painter.drawRoundedRect(body, _ROUND, _ROUND)
        row = index.data(KeysetTable.RowRole)
        inner = body.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 2)
        if isinstance(row, DealCard):
            self._card(painter, inner, row, option.font, rtl)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink("line2"))
            bar, _ = cut_leading(inner, inner.width() * 0.6, 0, rtl)
            painter.drawRoundedRect(QRectF(bar.left(), bar.top() + 8, bar.width(), 8), 4, 4)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        row = index.data(KeysetTable.RowRole)
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, DealCard):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), card_told(row), view)
        return True

    def height(self, font: QFont) -> int:
        """Of a card with the gap below it."""
        look = tokens.current()
        return look.sizes.avatar + 2 * self._line(font) + 2 * _PAD + _GAP + 6

    def _line(self, font: QFont) -> int:
        return round(chip_size(font, "0", False).height()) + 1

    def _card(self, painter: QPainter, inner: QRectF, row: DealCard, font: QFont, rtl: bool) -> None:
        side, line = tokens.current().sizes.avatar, self._line(font)
        head = QRectF(inner.left(), inner.top(), inner.width(), side)
        self._head(painter, head, row, font, rtl)
        middle = QRectF(inner.left(), head.bottom() + 6, inner.width(), line)
        self._worth(painter, middle, row, font, rtl)
        self._foot(painter, QRectF(inner.left(), middle.bottom() + 4, inner.width(), line), row, font, rtl)

    def _head(self, painter: QPainter, head: QRectF, row: DealCard, font: QFont, rtl: bool) -> None:
        whose = row.person or row.organization or row.title
        strip, rest = cut_leading(head, head.height(), 10, rtl)
        stamp_avatar(painter, strip, whose, font)
        half = rest.height() / 2
        painter.setFont(strong_font(font))
        painter.setPen(ink("text"))
        paint_words(painter, QRectF(rest.left(), rest.top(), rest.width(), half), whose, rtl)
        painter.setFont(small_font(font))
        painter.setPen(ink("muted"))
        second = row.title if row.title != whose else shown_phone(row.phone, self._region)
        paint_words(painter, QRectF(rest.left(), rest.top() + half, rest.width(), half), second, rtl)

    def _worth(self, painter: QPainter, line: QRectF, row: DealCard, font: QFont, rtl: bool) -> None:
        chip = self._words.days(row.days_here(self._now()))
        tone = "amber" if row.is_too_long(self._now()) else "gray"
        width = min(chip_size(font, chip, tone == "amber").width(), line.width() / 2)
        strip, rest = cut_leading(line, width, 8, not rtl)
        stamp_chip(painter, strip, chip, tone, rtl, tone == "amber", font)
        known = row.amount is not None
        painter.setFont(strong_font(tabular(font)) if known else small_font(font))
        painter.setPen(ink("text" if known else "faint"))
        said = money(row.amount, self._currency, current_style()) if row.amount is not None else self._words.unpriced()
        paint_words(painter, rest, said, rtl)

    def _foot(self, painter: QPainter, line: QRectF, row: DealCard, font: QFont, rtl: bool) -> None:
        rest = line
        if row.owner:
            strip, rest = cut_leading(line, _OWNER, 8, not rtl)
            face = QRectF(strip.left(), line.center().y() - _OWNER / 2, _OWNER, _OWNER)
            stamp_avatar(painter, face, row.owner, small_font(font))
        painter.setFont(small_font(font))
        today = day_of(self._now(), self._zone)
        is_late = row.next_on is None or row.next_on < today
        mark, rest = cut_leading(rest, 15, 6, rtl)
        paint_icon(painter, mark, "triangle-alert" if row.next_on is None else "calendar-clock",
                   "red" if is_late else "faint", 15)  # fmt: skip
        painter.setPen(ink("red" if is_late else "muted"))
        day = day_brief(row.next_on, current_style(), today) if row.next_on is not None else ""
        said = self._words.nothing_planned() if row.next_on is None else f"{day} · {row.next_title}"
        paint_words(painter, rest, said, rtl)


class CardWords(QObject):
    """Sentences with counts, which need a QObject for their plural forms."""

    def days(self, n: int) -> str:
        return with_count(self.tr("%n day(s) here", "", n), n, current_style()) if n else self.tr("Since today")

    def unpriced(self) -> str:
        return self.tr("No amount yet")

    def nothing_planned(self) -> str:
        return self.tr("Nothing planned")


def card_told(row: Any) -> str:
    """For screen readers and the tip: one line that says the card."""
    return ", ".join(part for part in (row.person or row.organization, row.title, row.owner) if part)
