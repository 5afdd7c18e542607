"""Lists of values: the program's own and user-made ones, whose values are changed where they stand (OT-10, OT-28)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from crm_desktop.i18n.direction import isolated
from crm_desktop.queries.admin.dictionaries import DictionaryRow
from crm_desktop.views.process.item_list import ItemList
from crm_desktop.views.process.part_panel import PartPanel
from crm_desktop.views.process.words import counted
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate
from crm_desktop.views.widgets.work_view import Operation

WIDE = 460


class DictionaryDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "name":
            own = row.built_in is None
            cell.icon("list" if own else "lock", "accent" if own and not row.is_archived else "faint", 17)
            cell.words(row.name, "muted" if row.is_archived else "text", strong=True)
        else:
            cell.words(text, "muted")


class DictionariesPanel(PartPanel):
    def rows(self) -> Sequence[DictionaryRow]:
        return self.vm.dictionaries()

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", lambda: self.tr("List"), lambda row: row.name),
            Column("owner", lambda: self.tr("Asked by"), self._owner, 190),
            Column("values", lambda: self.tr("Values"),
                   lambda row: counted("values", sum(not item.is_archived for item in row.items)), 130),
        )  # fmt: skip

    def delegate(self) -> RowDelegate:
        return DictionaryDelegate(self)

    def operations(self) -> Sequence[Operation]:
        return (
            Operation("Enter", "pencil", lambda: self.tr("Add or change values"),
                      lambda row: self.vm.may_change_lists, lambda row: self._focus_values()),
            Operation("Del", "archive", lambda: self.tr("Archive"),
                      lambda row: self.vm.may_change_lists and not row.is_archived, self.vm.archive_dictionary),
            Operation("B", "archive-restore", lambda: self.tr("Bring back"),
                      lambda row: self.vm.may_change_lists and row.is_archived, self.vm.archive_dictionary),
        )  # fmt: skip

    def new(self) -> bool:
        """A list with a name of its own to be written over at once."""
        if self.vm.may_change_lists:
            self._writes_name = True
            self.vm.new_dictionary(self._free_name())
        return self.vm.may_change_lists

    def name(self) -> str:
        return self.tr("Lists of values")

    def empty_words(self) -> tuple[str, str, str]:
        return "list", self.tr("No lists yet"), self.tr("A field of a result takes its values from a list.")

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Values")),
            ("Ins", self.tr("New list")),
            ("F2", self.tr("Rename a value")),
            ("Alt+↑↓", self.tr("Order")),
            ("Del", self.tr("Archive")),
        ]

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self._side.setFixedWidth(WIDE - 40 if compact else WIDE)

    # ---- building

    def _lay_out(self) -> None:
        self._writes_name = False
        self._fresh: UUID | None = None
        self._told: UUID | None = None
        self.title = QLineEdit()
        self.items = ItemList()
        self.line = QLineEdit()
        super()._lay_out()
        self._side.setFixedWidth(WIDE)
        self._state = Label("", "small", wrap=True)
        self._archive = Button("", "ghost", "archive")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self._archive)
        self._hint = Label("", "hint", wrap=True)
        self.detail.addLayout(head)
        self.detail.addWidget(self._state)
        self.detail.addSpacing(4)
        self.detail.addWidget(self.items, 1)
        self.detail.addWidget(self.line)
        self.detail.addWidget(self._hint)

    def _wire(self) -> None:
        super()._wire()
        self.title.editingFinished.connect(self._rename)
        self.line.returnPressed.connect(self._add)
        self.line.installEventFilter(self)
        self._archive.clicked.connect(lambda: self._with_row(self.vm.archive_dictionary))
        self.items.renamed.connect(
            lambda item, name: self._with_row(lambda row: self.vm.change_item(row, item, name=name))
        )
        self.items.archived.connect(
            lambda item: self._with_row(lambda row: self.vm.change_item(row, item, is_archived=not item.is_archived))
        )
        self.items.directed.connect(
            lambda item, way: self._with_row(lambda row: self.vm.change_item(row, item, call_direction=way))
        )
        self.items.step_asked.connect(lambda item, step: self._with_row(lambda row: self.vm.move_item(row, item, step)))
        self.items.next_asked.connect(lambda: self.line.setFocus(Qt.FocusReason.TabFocusReason))
        self.vm.dictionary_made.connect(self._made)

    # ---- acting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line for the next value, the arrow leads back into the list."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.line and is_key and event.key() == Qt.Key.Key_Up:  # type: ignore[attr-defined]  # just asked
            self.items.take_focus(last=True)
            return True
        return super().eventFilter(watched, event)

    def _with_row(self, act: Any) -> None:
        row = self.chosen()
        if row is not None and self.vm.may_change_lists:
            act(row)

    def _rename(self) -> None:
        name = self.title.text().strip()
        row = self.chosen()
        if row is not None and row.id == self._told and name and self.vm.may_change_lists:
            self.vm.rename_dictionary(row, name)

    def _add(self) -> None:
        """Enter adds the value, and the line is empty for the next."""
        name = self.line.text().strip()
        if name:
            self.line.clear()
            self._with_row(lambda row: self.vm.add_item(row, name))

    def _focus_values(self) -> None:
        self.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, dictionary_id: UUID) -> None:
        if self._writes_name:
            self._writes_name = False
            self._fresh = dictionary_id
            self.choose(dictionary_id)

    def _free_name(self) -> str:
        taken = {row.name for row in self.vm.book.dictionaries} if self.vm.book is not None else set()
        plain = self.tr("New list")
        return next(name for name in (plain, *(f"{plain} {at}" for at in range(2, 1000))) if name not in taken)

    # ---- drawing

    def show_detail(self) -> None:
        row = self.chosen()
        for widget in (self.title, self._archive, self._state, self.items, self.line, self._hint):
            widget.setVisible(row is not None)
        if row is None or not hasattr(self, "_hint"):
            return
        self.tell(row)

    def tell(self, row: DictionaryRow) -> None:
        may = self.vm.may_change_lists
        if row.id != self._told or not self.title.hasFocus():
            self.title.setText(row.name)
        if row.id != self._told:
            self.line.clear()
        self._told = row.id
        self.title.setReadOnly(not may)
        self._archive.setVisible(may and row.built_in is None)
        self._archive.set_words(self.tr("Bring back") if row.is_archived else self.tr("Archive"))
        self._archive.set_icon("archive-restore" if row.is_archived else "archive")
        self._state.setText(self._sentence(row))
        self.items.show_items(row, may, self.vm.with_archived)
        self.line.setVisible(may and not row.is_archived)
        self._hint.setVisible(may)
        if row.id == self._fresh:
            self._fresh = None
            self.title.setFocus(Qt.FocusReason.TabFocusReason)
            self.title.selectAll()

    def _sentence(self, row: DictionaryRow) -> str:
        if row.is_archived:
            return self.tr("Archived: old answers keep its values.")
        if row.built_in is not None:
            return self.tr("The program itself asks for this list, so it stays. Its values are yours to name.")
        asked = sorted(
            {
                isolated(result.name)
                for result in (self.vm.book.results if self.vm.book is not None else ())
                if any(field.dictionary_id == row.id for field in result.fields)
            }
        )
        if not asked:
            return self.tr("Your own list; no result asks for it yet.")
        return filled(self.tr("Your own list, asked by: {results}"), results=", ".join(asked))

    def _owner(self, row: DictionaryRow) -> str:
        if row.is_archived:
            return self.tr("Archived")
        return self.tr("The program") if row.built_in is not None else self.tr("Results")

    def _show_words(self) -> None:
        super()._show_words()
        self.title.setAccessibleName(self.tr("Name of the list"))
        self.line.setPlaceholderText(self.tr("New value: Enter adds it and waits for the next"))
        self.line.setAccessibleName(self.tr("New value"))
        self._hint.setText(self.tr("The place of a value is the digit that picks it while a result is told."))
        self.items.retranslate()
