"""Paints pipelines, stages with their percentages, and rules as sentences with their switch."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt

from crm_desktop.i18n.deal_words import if_sentence, then_sentence, when_sentence
from crm_desktop.models.deals.deal_type import PipelineMode, StageKind
from crm_desktop.views.widgets.painting import cut_leading, ink
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate

KIND_TONES = {StageKind.OPEN: "accent", StageKind.WON: "green", StageKind.LOST: "red"}
KIND_ICONS = {StageKind.OPEN: "circle-dot", StageKind.WON: "circle-check", StageKind.LOST: "circle-x"}


class TypeDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        tint = "faint" if row.is_archived else "accent"
        icon = "archive" if row.is_archived else "split" if row.mode is PipelineMode.WORKFLOW else "columns-3"
        cell.icon(icon, tint, 18)
        name, _, second = text.partition("\n")
        cell.two_lines(name, second, "faint" if row.is_archived else "text")


class StageDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "name":
            cell.icon(KIND_ICONS[row.kind], KIND_TONES[row.kind], 17)
            cell.words(text, strong=True)
        elif key == "progress":
            strip, rest = cut_leading(cell.rect, 44, 10, cell.rtl)
            cell.rect = strip
            cell.number(text, "text" if row.kind is StageKind.OPEN else "muted", strong=row.kind is StageKind.OPEN)
            self._bar(cell, rest, row)
        elif key == "booked" and text:
            cell.chip(text, "violet")
        else:
            cell.words(text or "—", "muted" if text else "faint", small=True)

    def _bar(self, cell: Cell, rect: QRectF, row: Any) -> None:
        body = QRectF(rect.left(), rect.center().y() - 3, min(rect.width(), 150), 6)
        if cell.rtl:
            body.moveRight(rect.right())
        cell.painter.setPen(Qt.PenStyle.NoPen)
        cell.painter.setBrush(ink("line2"))
        cell.painter.drawRoundedRect(body, 3, 3)
        done, _ = cut_leading(body, body.width() * row.progress / 100, 0, cell.rtl)
        cell.painter.setBrush(ink(KIND_TONES[row.kind]))
        cell.painter.drawRoundedRect(done, 3, 3)


class RuleDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "on":
            cell.icon("toggle-right" if row.is_on else "toggle-left", "green" if row.is_on else "faint", 22)
        elif key == "rule":
            cell.two_lines(row.name, text, "text" if row.is_on else "muted")
        else:
            cell.words(text, "muted", small=True)


def rule_told(row: Any) -> str:
    """All three sentences on one line."""
    return f"{when_sentence(row)} · {if_sentence(row)} · {then_sentence(row)}"
