"""Where a tag is typed: the known ones are offered, one that is nearly the same is asked about once (FC-09, FC-14)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.notes.tags import TagRow
from crm_desktop.views.widgets.labels import Label


class TagField(QWidget):
    chosen = Signal(str, object, bool)  # the name, the id of a known one or None, "really new"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, TagRow] = {}
        self._doubted = ""  # the name that was refused as nearly the same: said again, it is meant
        self._names = QStringListModel(self)
        self.line = QLineEdit()
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        self.line.returnPressed.connect(self._entered)
        self.line.installEventFilter(self)
        self._error = Label("", "error", wrap=True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.line)
        column.addWidget(self._error)
        self.hide()

    def ask(self) -> None:
        self.line.setPlaceholderText(self.tr("Tag: two or three words, Enter"))
        self.line.setAccessibleName(self.tr("Add a tag"))
        self.line.clear()
        self._error.hide()
        self._doubted = ""
        self.show()
        self.line.setFocus()

    def offer(self, tags: Sequence[TagRow]) -> None:
        self._known = {tag.name.casefold(): tag for tag in tags}
        self._names.setStringList([tag.name for tag in tags])

    def refuse(self, problem: Problem) -> None:
        if problem.code == "tag.near_duplicate":
            self._doubted = self.line.text().strip()
        self._error.setText(words(problem))
        self._error.show()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.hide()
            return True
        return False

    def _entered(self) -> None:
        name = self.line.text().strip()
        if not name:
            self.hide()
            return
        known = self._known.get(name.casefold())
        self.chosen.emit(name, known.id if known is not None else None, name == self._doubted)
