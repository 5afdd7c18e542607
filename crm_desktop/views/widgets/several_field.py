"""Several people or services in one field: each is found by letters, and stands as a chip that can be taken off."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.flow_layout import FlowLayout
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.lookup_line import Find, Hit, LookupLine
from crm_desktop.views.widgets.tab_order import tab_through

_SHOWN = 12  # a round of three hundred is told by its number


class SeveralField(QWidget):
    changed = Signal()
    accepted = Signal()  # Enter with nothing typed

    def __init__(self, find: Find, icon_name: str, from_letters: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self.line = LookupLine(find, icon_name, from_letters)
        self.line.picked.connect(self._picked)
        self.line.accepted.connect(self.accepted)
        self.line.installEventFilter(self)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 6)
        self._chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self._chips)
        self.setFocusProxy(self.line)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def ids(self) -> tuple[UUID, ...]:
        return tuple(hit.id for hit in self._hits)

    def hits(self) -> list[Hit]:
        return list(self._hits)

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Shows them; nothing is emitted."""
        self._hits = list({hit.id: hit for hit in hits}.values())
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty line, which would take the key for itself: the last one goes."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Backspace
            and not event.isAutoRepeat()
            and not self.line.text()
            and self._hits
        ):
            self._drop(self._hits[-1].id)
            return True
        return super().eventFilter(watched, event)

    def _picked(self, hit: Hit | None) -> None:
        if hit is None:
            return
        self.line.set_chosen(None)
        if hit.id not in self.ids():
            self._hits.append(hit)
            self._show()
            self.changed.emit()

    def _drop(self, gone: UUID) -> None:
        self._hits = [hit for hit in self._hits if hit.id != gone]
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._flow.clear()
        for hit in self._hits[:_SHOWN]:
            tip = QCoreApplication.translate("SeveralField", "Take %1 off").replace("%1", hit.words)
            chip = Button(hit.words, "", "x", tip)
            chip.clicked.connect(lambda _on=False, gone=hit.id: self._drop(gone))
            self._flow.addWidget(chip)
        if len(self._hits) > _SHOWN:
            more = self.tr("and %n more", "", len(self._hits) - _SHOWN)
            self._flow.addWidget(Label(current_style().in_digits(more), "muted"))
        tab_through(self.line, self._chips.findChildren(Button))
        self._chips.setVisible(bool(self._hits))
        self.updateGeometry()
