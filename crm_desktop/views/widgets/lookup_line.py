"""A line in which a person, a service or a template is found by letters; Enter takes the first that is offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from crm_desktop.theme.icons import icon
from crm_desktop.views.widgets.painted import LOOK_EVENTS

FEWEST_LETTERS = 2


@dataclass(frozen=True)
class Hit:
    id: UUID
    words: str  # stands in the line when it is taken
    shown: str = ""  # stands in the list; the words when empty


Find = Callable[[str, Callable[[Sequence[Hit]], None]], object]


class LookupLine(QLineEdit):
    """`find(text, done)` answers with hits, best first, now or later; an old answer to an older text is dropped."""

    picked = Signal(object)  # a Hit, or None when the line was emptied
    accepted = Signal()  # Enter while there is nothing to take

    def __init__(
        self, find: Find, icon_name: str = "search", from_letters: int = FEWEST_LETTERS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._find, self._icon_name, self._from_letters = find, icon_name, from_letters
        self._hits: list[Hit] = []
        self._chosen: Hit | None = None
        self._mark = self.addAction(icon(icon_name, "faint", 16), QLineEdit.ActionPosition.LeadingPosition)
        self._words = QStringListModel(self)
        self._offer = QCompleter(self._words, self)
        self._offer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._offer.setMaxVisibleItems(9)
        self._offer.setWidget(self)
        self._list = QListView()
        self._list.setProperty("role", "bordered")
        self._offer.setPopup(self._list)
        chosen = self._offer.activated[QModelIndex]  # type: ignore[index]  # the stubs know one of its two signatures
        chosen.connect(lambda index: self._take(index.row()))
        self.textEdited.connect(self._typed)

    def chosen(self) -> Hit | None:
        return self._chosen

    def set_chosen(self, hit: Hit | None) -> None:
        """Shows it; nothing is emitted."""
        self._chosen = hit
        self._hits = []
        self.setText(hit.words if hit else "")

    def hits(self) -> list[Hit]:
        return list(self._hits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self._chosen is None and self._hits:
                self._take(0)
            else:
                self.accepted.emit()
            return
        if event.key() == Qt.Key.Key_Down and not event.modifiers() and not self._list.isVisible():
            self._ask(self.text().strip())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and hasattr(self, "_mark"):
            self._mark.setIcon(icon(self._icon_name, "faint", 16))

    def _typed(self, text: str) -> None:
        if self._chosen is not None:
            self._chosen = None
            self.picked.emit(None)
        self._hits = []
        if len(text.strip()) >= self._from_letters:
            self._ask(text.strip())
        else:
            self._list.hide()

    def _ask(self, asked: str) -> None:
        self._find(asked, lambda hits: self._arrived(asked, hits))

    def _arrived(self, asked: str, hits: Sequence[Hit]) -> None:
        if asked != self.text().strip() or self._chosen is not None:
            return
        self._hits = list(hits)
        self._words.setStringList([hit.shown or hit.words for hit in self._hits])
        if self._hits and self.hasFocus():
            self._offer.complete()
            self._list.setCurrentIndex(self._offer.completionModel().index(0, 0))
        else:
            self._list.hide()

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._hits):
            return
        hit = self._hits[row]
        self.set_chosen(hit)
        self._list.hide()
        self.picked.emit(hit)
