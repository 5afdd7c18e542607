"""The members of an organisation in its form: who, as what, one more found by letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.usecases.organizations.set_members import Member
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.buttons import icon_button
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import ElidedLabel
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder


class MemberLine(QWidget):
    def __init__(self, person_id: UUID, name: str, position: str) -> None:
        super().__init__()
        self.person_id, self.name = person_id, name
        self.position = QLineEdit(position)
        self.position.setMaxLength(80)
        self.drop = icon_button("x", self.tr("Take %1 out").replace("%1", name))
        row = in_row(Avatar(name, 24), ElidedLabel(name, "strong"), self.position, self.drop)
        row.setStretch(1, 1)
        row.setStretch(2, 1)
        self.setLayout(row)
        self.position.setPlaceholderText(self.tr("Position"))
        self.position.setAccessibleName(self.tr("Position of %1").replace("%1", name))


class MemberLines(QWidget):
    """Keeps itself: what it holds is a part of the form's draft."""

    changed = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[MemberLine] = []
        self.finder = LookupLine(person_finder(house, self), "user-plus")
        self.finder.picked.connect(self._picked)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(self._column)
        outer.addWidget(self.finder)
        self.setFocusProxy(self.finder)

    def show_words(self) -> None:
        self.finder.setPlaceholderText(self.tr("Add a person: name or number"))
        self.finder.setAccessibleName(self.finder.placeholderText())

    def members(self) -> tuple[Member, ...]:
        return tuple(Member(line.person_id, line.position.text().strip() or None) for line in self.lines)

    def typed(self) -> Any:
        return [[str(line.person_id), line.name, line.position.text()] for line in self.lines]

    def take(self, typed: Any) -> None:
        self.set_members([(UUID(key), name, position) for key, name, position in typed])

    def set_members(self, members: Sequence[tuple[UUID, str, str]]) -> None:
        for line in list(self.lines):
            self._remove(line)
        for person_id, name, position in members:
            self._add(person_id, name, position)

    def _picked(self, hit: Hit | None) -> None:
        if hit is None:
            return
        self.finder.set_chosen(None)
        if all(line.person_id != hit.id for line in self.lines):
            self._add(hit.id, hit.words, "").position.setFocus()
            self.changed.emit()

    def _add(self, person_id: UUID, name: str, position: str) -> MemberLine:
        line = MemberLine(person_id, name, position)
        line.position.textEdited.connect(lambda _text: self.changed.emit())
        line.drop.clicked.connect(lambda: self._drop(line))
        self.lines.append(line)
        self._column.addWidget(line)
        QWidget.setTabOrder(line.drop, self.finder)
        return line

    def _drop(self, line: MemberLine) -> None:
        self._remove(line)
        self.finder.setFocus()
        self.changed.emit()

    def _remove(self, line: MemberLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
