"""What a date field and a time field have in common: a line to type in, a button, and the refusal in words below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.theme.icons import icon
from crm_desktop.views.widgets.labels import Label, set_state
from crm_desktop.views.widgets.painted import LOOK_EVENTS
from crm_desktop.views.widgets.painting import leading


class TypedField(QWidget):
    """Subclasses read and write the text; the text is read when the person leaves the field or presses Enter."""

    changed = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._problem: Problem | None = None
        self.line = QLineEdit()
        self.line.installEventFilter(self)
        self.line.editingFinished.connect(self.commit)
        self.line.textEdited.connect(self._forget_problem)
        self.line.returnPressed.connect(self.commit)
        self._opener = QAction(self)
        self._opener.triggered.connect(self.open_choice)
        self.line.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)
        self._error = Label("", "error", wrap=True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.line)
        column.addWidget(self._error)
        self.setFocusProxy(self.line)
        self._draw()

    def commit(self) -> bool:
        """Reads what was typed; False when it was refused, and then the reason is shown."""
        try:
            self._read(self.line.text().strip())
        except Problem as problem:
            self._show_problem(problem)
            return False
        self._forget_problem()
        return True

    def problem(self) -> Problem | None:
        return self._problem

    def error_text(self) -> str:
        """What stands under the field; nothing while it is in order."""
        return self._error.text() if self._problem is not None else ""

    def open_choice(self) -> None:
        """Shows what there is to choose from."""

    def set_accessible_name(self, name: str) -> None:
        self.line.setAccessibleName(name)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and hasattr(self, "_error"):
            self._draw()
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._problem is not None:
                self._error.setText(words(self._problem))
            else:
                self._write()

    def _draw(self) -> None:
        self._opener.setIcon(icon(self._icon_name, "faint"))
        # Figures alone would be taken for left-to-right and stand at the wrong edge.
        self.line.setAlignment(leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft))

    def _pressed(self, event: QKeyEvent) -> bool:
        wants_choice = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if wants_choice or event.key() == Qt.Key.Key_F4:
            self.open_choice()
            return True
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        # Not mirrored: up is later on every clock and calendar.
        steps = {Qt.Key.Key_Up: (1, False), Qt.Key.Key_Down: (-1, False)}
        steps |= {Qt.Key.Key_PageUp: (1, True), Qt.Key.Key_PageDown: (-1, True)}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            return False
        if self.commit():
            self._move(*step)
        return True

    def _read(self, text: str) -> None:
        raise NotImplementedError

    def _write(self) -> None:
        raise NotImplementedError

    def _move(self, by: int, is_large: bool) -> None:
        raise NotImplementedError

    def _retranslate(self) -> None:
        raise NotImplementedError

    def _show_problem(self, problem: Problem) -> None:
        self._problem = problem
        self._error.setText(words(problem))
        self._error.show()
        set_state(self.line, invalid=True)

    def _forget_problem(self) -> None:
        if self._problem is None:
            return
        self._problem = None
        self._error.hide()
        set_state(self.line, invalid=False)
