"""Some like things in a form, a line each: changed where they stand, one more below, an x takes one away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.kept_fields import held, on_change, put_back
from crm_desktop.views.widgets.labels import ElidedLabel

_GAP = 8


@dataclass(frozen=True)
class RowField:
    """`words` stands above the column and names the field; `share` is its part of the width."""

    make: Callable[[], QWidget]
    words: Callable[[], str]
    share: int = 1


class _Row(QWidget):
    dropped = Signal()

    def __init__(self, row_id: UUID | None, fields: Sequence[RowField]) -> None:
        super().__init__()
        self.row_id = row_id
        self.fields = [field.make() for field in fields]
        self.drop = icon_button("x", "")
        self.drop.clicked.connect(self.dropped)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        for made, field in zip(self.fields, fields, strict=True):
            made.setSizePolicy(QSizePolicy.Policy.Ignored, made.sizePolicy().verticalPolicy())
            line.addWidget(made, field.share)
        line.addWidget(self.drop)


class EditableRows(QWidget):
    """A row is its id, None for a new one, and what its fields hold, as `kept_fields.held` says it."""

    changed = Signal()

    def __init__(self, fields: Sequence[RowField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self.rows: list[_Row] = []
        self._titles = [ElidedLabel("", "field") for _ in fields]
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(_GAP)
        for title, field in zip(self._titles, fields, strict=True):
            title.setSizePolicy(QSizePolicy.Policy.Ignored, title.sizePolicy().verticalPolicy())
            head.addWidget(title, field.share)
        self._beside = QWidget()  # as wide as the x of a line: each title stands above its own field
        head.addWidget(self._beside)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.add = Button("", "link", "plus")
        self.add.clicked.connect(lambda: self._append(None).fields[0].setFocus())
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self._head)
        whole.addLayout(self._column)
        whole.addLayout(foot)
        self._head.hide()

    def set_rows(self, rows: Sequence[tuple[UUID | None, Sequence[Any]]]) -> None:
        for old in list(self.rows):
            self._remove(old)
        for row_id, values in rows:
            row = self._append(row_id)
            for field, value in zip(row.fields, values, strict=True):
                put_back(field, value)

    def held(self) -> list[tuple[UUID | None, list[Any]]]:
        return [(row.row_id, [held(field) for field in row.fields]) for row in self.rows]

    def show_words(self, add: str, drop: str) -> None:
        self.add.set_words(add)
        for title, field in zip(self._titles, self._fields, strict=True):
            title.setText(field.words())
        for row in self.rows:
            self._name(row, drop)
        self._drop_words = drop

    _drop_words = ""

    def _name(self, row: _Row, drop: str) -> None:
        row.drop.setToolTip(drop)
        row.drop.setAccessibleName(drop)
        for made, field in zip(row.fields, self._fields, strict=True):
            made.setAccessibleName(field.words())

    def _append(self, row_id: UUID | None) -> _Row:
        row = _Row(row_id, self._fields)
        row.dropped.connect(lambda: self._drop(row))
        for field in row.fields:
            on_change(field, self.changed.emit)
        self._name(row, self._drop_words)
        self.rows.append(row)
        self._column.addWidget(row)
        self._beside.setFixedWidth(row.drop.sizeHint().width())
        self._head.show()
        return row

    def _drop(self, row: _Row) -> None:
        """The keyboard stays among the lines."""
        at = self.rows.index(row)
        self._remove(row)
        beside = self.rows[min(at, len(self.rows) - 1)].fields[0] if self.rows else self.add
        beside.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove(self, row: _Row) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._head.setVisible(bool(self.rows))
