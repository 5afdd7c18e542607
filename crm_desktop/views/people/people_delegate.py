"""How the list of people looks: who it is with their number, standing and category, and figures to compare."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.terms import tone
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_delegate import shown_phone


class PeopleDelegate(RowDelegate):
    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region

    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "person":
            cell.avatar(row.name)
            if row.warning:
                cell.icon("triangle-alert", "red", 14)
            if row.do_not_call:
                cell.icon("phone-off", "red", 14)
            cell.two_lines(text, shown_phone(row.phone, self._region) if row.phone else "—")
        elif key == "standing":
            cell.chip(text, tone(row.standing))
        elif key == "category":
            if text:
                cell.chip(text, row.category_colour or "gray", dot=False)
        elif key in ("file", "age", "created"):
            cell.number(text, "text" if key == "file" else "muted", strong=False)
        else:
            cell.words(text, "muted", small=True)
