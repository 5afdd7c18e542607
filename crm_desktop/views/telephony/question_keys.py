"""Enter and Esc answer a question of the bar without the keyboard's being taken away from where it is (B2)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.views.widgets.program_ear import ProgramEar

_HEARD = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
_YES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NO_KEY = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class QuestionKeys(ProgramEar):
    """The question follows the user's own key, so the next one is the answer to it.

    Any other key, or a click, is other work: from then on Enter means there what it always means, and the question
    waits for the mouse.
    """

    said_yes = Signal()
    said_no = Signal()
    left = Signal()  # somebody went on with something else

    def __init__(self, strip: QWidget) -> None:
        super().__init__(strip)
        self._strip = strip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _HEARD or not isinstance(watched, QWidget):
            return False
        if not isinstance(event, QKeyEvent):
            if not self._strip.isAncestorOf(watched):
                self._leave()
            return False
        if watched.window() is not self._strip.window() or QApplication.activeModalWidget() is not None:
            return False
        if event.key() in _NO_KEY or event.isAutoRepeat():
            return False
        is_answer = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not is_answer or (event.key() not in _YES and event.key() != Qt.Key.Key_Escape):
            if event.type() == QEvent.Type.KeyPress and not self._strip.isAncestorOf(watched):
                self._leave()
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or a shortcut of the screen would take it; the key itself comes next
            return False
        self.listen(False)
        (self.said_yes if event.key() in _YES else self.said_no).emit()
        return True

    def _leave(self) -> None:
        self.listen(False)
        self.left.emit()
