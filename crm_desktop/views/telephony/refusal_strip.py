"""Why a command to the telephone came to nothing, and the question whether it is meant all the same: Enter or Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.telephony.question_keys import QuestionKeys
from crm_desktop.views.widgets.buttons import icon_button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.strip import Strip

STAYS_MS = 15_000
# Somebody may have a reason.
_CALLS = frozenset({"call.do_not_call", "call.quiet_hours"})
_LEAVES = frozenset({"telephone.in_a_call"})


class RefusalStrip(QWidget):
    ended = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._problem: Problem | None = None
        self.strip = Strip("circle-alert", "red")
        self.strip.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.strip.acted.connect(self.go_on)
        self._enter, self._esc = Label("Enter", "key"), Label("Esc", "key")
        self.close_button = icon_button("x", "")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.end)
        if isinstance(row := self.strip.layout(), QHBoxLayout):
            row.insertWidget(row.indexOf(self.strip.action), self._enter)
            row.addWidget(self._esc)
            row.addWidget(self.close_button)
        self._keys = QuestionKeys(self)
        self._keys.said_yes.connect(self.go_on)
        self._keys.said_no.connect(self.end)
        self._keys.left.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.end)
        house.phone.refused.connect(self.tell)
        house.phone.ended.connect(self._look)
        self.hide()

    @property
    def asks(self) -> bool:
        return self._problem is not None and bool(self._offer())

    def tell(self, problem: Problem) -> None:
        self._problem = problem
        self._keys.listen(self.asks)
        self._show()
        self._timer.start()

    def end(self) -> None:
        """It was read, or is of no more use."""
        self._keys.listen(False)
        self._problem = None
        self._timer.stop()
        self._show()
        self.ended.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._problem is not None:
            self._show()

    def go_on(self) -> None:
        """It is meant all the same."""
        code = self._problem.code if self._problem is not None else ""
        self.end()
        if code in _CALLS:
            self._house.phone.dial_anyway()
        elif code in _LEAVES:
            self._house.phone.leave_when_free()

    def _look(self) -> None:
        """Nobody is in a talk any more; whoever is about to answer still can."""
        is_of_the_talk = self._problem is not None and self._problem.code in _LEAVES
        if is_of_the_talk and not self._keys.is_listening and not self._house.phone.calls:
            self.end()

    def _offer(self) -> str:
        code = self._problem.code if self._problem is not None else ""
        if code in _CALLS:
            return self.tr("Call all the same")
        return self.tr("After the call") if code in _LEAVES else ""

    def _show(self) -> None:
        problem = self._problem
        self.setVisible(problem is not None)
        if problem is None:
            return
        self.strip.say(words(problem), "circle-alert", "red", self._offer())
        for key in (self._enter, self._esc):
            key.setVisible(self._keys.is_listening)
        self.close_button.set_words("", self.tr("Close"))
