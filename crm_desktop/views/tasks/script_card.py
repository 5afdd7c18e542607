"""What the operator reads aloud, large enough to read from a chair; one click or key folds it up."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label


class ScriptCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flat=True, parent=parent)
        self._heading = Label("", "section")
        self.text = Label("", "", wrap=True)
        self.line = ElidedLabel("", "muted")
        self.fold_button = Button("", "link")
        self.fold_button.setCheckable(True)
        self.fold_button.toggled.connect(self._fold_toggled)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark("message-square-text", "accent", 16))
        head.addWidget(self._heading)
        head.addWidget(self.line, 100)
        head.addStretch(1)
        head.addWidget(self.fold_button)
        self.column.addLayout(head)
        self.column.addWidget(self.text)
        self._show_words()
        self.hide()

    def show_script(self, script: str) -> None:
        """No script, no card."""
        self.text.setText(script)
        self.line.setText(" ".join(script.split()))
        self.setVisible(bool(script))
        self._show_words()

    def fold(self) -> None:
        """The talk is over: one line of it is left."""
        self.fold_button.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "fold_button"):
            self._show_words()

    def _fold_toggled(self) -> None:
        self._show_words()

    def _show_words(self) -> None:
        is_folded = self.fold_button.isChecked()
        self._heading.setText(self.tr("Read aloud"))
        self.fold_button.set_words(self.tr("Show the script") if is_folded else self.tr("Fold up"))
        self.text.setVisible(not is_folded)
        self.line.setVisible(is_folded)
