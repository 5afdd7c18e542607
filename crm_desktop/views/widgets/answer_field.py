"""What every control of an answer has in common: it speaks in stored values and says what it cannot read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.process.allowed_results import FieldRow
from crm_desktop.rules.answers import AnswerUnreadable
from crm_desktop.views.widgets.labels import Label, set_state


class AnswerField(QWidget):
    """`answered` after every change, with the values as they are stored; `accepted` when Enter says "go on"."""

    answered = Signal(object)
    accepted = Signal()

    is_short = False  # two of them share a line

    def __init__(self, field: FieldRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._problem = Label("", "error", wrap=True)
        self._problem.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)

    def value(self) -> list[str]:
        raise NotImplementedError

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        """`shown` is the name of a person or service, whose stored value is an id."""
        raise NotImplementedError

    def settle(self) -> Problem | None:
        """Reads what was typed but not left yet; the problem is shown beside the field as well."""
        return None

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def mark_missing(self, is_missing: bool) -> None:
        """The red edge of what was left out; the words are said by the form."""

    def _hold(self, control: QWidget) -> None:
        control.setAccessibleName(self.field.name)
        self.column.addWidget(control)
        self.column.addWidget(self._problem)
        self.setFocusProxy(control)

    def _say(self, problem: Problem | None) -> Problem | None:
        self._problem.setText(words(problem) if problem else "")
        self._problem.setVisible(problem is not None)
        return problem


class LineAnswer(AnswerField):
    def __init__(self, field: FieldRow, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = QLineEdit()
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(self._entered)
        self._hold(self.line)

    def settle(self) -> Problem | None:
        problem = self._say(self._refusal())
        set_state(self.line, invalid=problem is not None)
        return problem

    def mark_missing(self, is_missing: bool) -> None:
        set_state(self.line, invalid=is_missing)

    def _refusal(self) -> Problem | None:
        return None

    def _edited(self) -> None:
        self.mark_missing(False)
        self._say(None)
        self.answered.emit(self.value())

    def _entered(self) -> None:
        if self.settle() is None:
            self.accepted.emit()


def unreadable(field: AnswerField, text: str = "") -> AnswerUnreadable:
    typed = text or "".join(field.value())
    return AnswerUnreadable(field=field.field.name, text=typed)
