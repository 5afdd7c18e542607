"""One calm page of the first run: a heading, a sentence, a few questions; it checks itself before the next one."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label


class Step(QWidget):
    """Subclasses lay their questions into `column`, name `first`, and refuse in `check`."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = Label("", "h1", wrap=True)
        self.explanation = Label("", "muted", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.explanation)
        self._lay_out()
        self.column.addStretch(1)
        self._show_words()

    def check(self) -> bool:
        """True when the wizard may go on; otherwise the reason stands below the question, which has the focus."""
        return True

    def entered(self) -> None:
        """Called each time the step is shown."""

    @property
    def first(self) -> QWidget:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _lay_out(self) -> None:
        raise NotImplementedError

    def _show_words(self) -> None:
        raise NotImplementedError

    @staticmethod
    def _first_wrong(*fields: LabelledField) -> bool:
        """Focuses the first question that was refused; True when none was."""
        for field in fields:
            if field.is_wrong:
                field.setFocus()
                return False
        return True
