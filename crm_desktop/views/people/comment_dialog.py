"""A comment on somebody, written from a list without leaving it: @ on a row of the day desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.comment_box import CommentBox
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label


class CommentDialog(QDialog):
    """`facts`: table (person unless told otherwise), record_id or person_id."""

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setWindowTitle(self.tr("Comment"))
        self.setMinimumWidth(460)
        self.box = CommentBox(house, str(facts.get("table", "person")))
        self.box.text.setMinimumHeight(72)
        self.box.calls_at_once = True
        send = Button(self.tr("Send"), "primary", "send")
        close = Button(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Comment"), "h2"))
        column.addWidget(self.box)
        foot = in_row(close, send)
        foot.insertStretch(0, 1)
        column.addLayout(foot)
        send.clicked.connect(self.box.send)
        close.clicked.connect(self.reject)
        self.box.written.connect(self.accept)
        record = facts.get("record_id", facts.get("person_id"))
        self.box.show_record(record if isinstance(record, UUID) else None)
        self.box.setFocus()
