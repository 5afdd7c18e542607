"""What stands where a list has nothing to show: an icon, a sentence, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import Label

_WIDEST = 440


class EmptyState(QWidget):
    acted = Signal()

    def __init__(self, icon: str = "inbox", tone: str = "gray", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._disc = IconDisc(icon, tone, 56)
        self._title = _centred("h2")
        self._sentence = _centred("muted")
        self.action = Button("", "primary")
        self.action.clicked.connect(self.acted)
        self.action.hide()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (self._disc, self._title, self._sentence, self.action):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_state(
        self, icon: str, title: str, sentence: str = "", action: str = "", tone: str = "gray", action_icon: str = ""
    ) -> None:
        """Without `action` there is no button. Called again with new words after LanguageChange."""
        self._disc.set_icon(icon, tone)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.action.set_words(action)
        self.action.set_icon(action_icon)
        self.action.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)


class _Centred(Label):
    def heightForWidth(self, width: int) -> int:
        """A layout asks for the width of the whole column, in which the sentence would need fewer lines."""
        return super().heightForWidth(min(width, _WIDEST))

    def _pin(self) -> None:
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)


def _centred(role: str) -> Label:
    made = _Centred("", role, wrap=True)
    made.setFixedWidth(_WIDEST)
    return made
