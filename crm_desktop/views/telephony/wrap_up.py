"""After the call: how long it is over, and one key for what came of it (pain P22, O2, O4)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.theme import tokens
from crm_desktop.views.telephony.call_bar_vm import Who, who
from crm_desktop.views.telephony.flow_box import FlowBox
from crm_desktop.views.telephony.wrap_up_vm import WrapUpVm
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_button import OptionButton
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.physical_keys import physical_alone
from crm_desktop.views.widgets.result_kinds import KIND_TONES


class WrapUp(QWidget):
    """`foot` are the other ways, for the frame to put beside its buttons."""

    put_away = Signal()

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._call: DeskCall | None = None
        self._note: Callable[[], str] = str
        self._options: list[OptionButton] = []
        self.vm = WrapUpVm(house, self)
        self.question = Label("", "strong")
        self._choices = FlowBox()
        self.form, self.task, self.later = (
            Button("", "", "circle-check"),
            Button("", "", "list-todo"),
            Button("", "ghost"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.question, 0, Qt.AlignmentFlag.AlignTop)  # beside the first row of the answers
        row.addWidget(self._choices, 1)
        self.foot = QWidget()
        beside = QHBoxLayout(self.foot)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        self.key = Label("N", "key")
        for button in (self.form, self.task, self.later):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            beside.addWidget(button)
        beside.addWidget(self.key)
        self.foot.hide()
        self.form.clicked.connect(lambda: self.vm.open_form(self._note()))
        self.task.clicked.connect(self._plan)
        self.later.clicked.connect(self.put_away)
        self.vm.changed.connect(self._show_outcomes)
        self.vm.told.connect(self._tell)
        self.hide()

    def show_call(self, call: DeskCall | None, note: Callable[[], str], *, is_folded: bool = False) -> None:
        """None while the call goes on; `note` answers what was written of it. Folded, only `foot` is there."""
        self._call, self._note = call, note
        self.foot.setVisible(call is not None)
        if call is None:
            self.hide()
            return
        self.vm.show(call)
        self.setVisible(self.vm.task_id is not None and not is_folded)
        self._show_words()

    def knows(self, key: str) -> bool:
        return self._only_closes(key) or (self.isVisible() and any(one.key == key for one in self.vm.outcomes))

    def press(self, key: str) -> bool:
        """A digit, N or B."""
        if self._only_closes(key):
            self.put_away.emit()
            return True
        return self.isVisible() and self.vm.choose(key, self._note())

    def _only_closes(self, key: str) -> bool:
        """Somebody nobody knows was not reached (O4): the ledger plans the next try, and nothing is left to say."""
        call = self._call
        in_vain = call is not None and call.live.answered_at is None and who(call) in (Who.UNKNOWN, Who.ANONYMOUS)
        return key in ("N", "B") and in_vain and self.vm.task_id is None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press(physical_alone(event)):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._call is not None:
            self._show_words()

    def _show_outcomes(self) -> None:
        self._choices.flow.clear()
        self._options = []
        for one in self.vm.outcomes:
            option = OptionButton(one.words, one.key, KIND_TONES[one.kind])
            option.setCheckable(False)
            option.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            option.clicked.connect(lambda _on=False, one=one: self.vm.pick(one, self._note()))
            self._choices.flow.addWidget(option)
            option.show()
            self._options.append(option)
        self._choices.fit()
        self._show_words()

    def _show_words(self) -> None:
        call = self._call
        if call is None:
            return
        has_task = self.vm.task_id is not None
        is_known = who(call) is Who.KNOWN
        self.question.setText(self.tr("What came of it?"))
        self.question.setMinimumHeight(tokens.current().sizes.control - 4)  # as high as an answer
        self.form.set_words(self.tr("Other result"), self.tr("Tell the result (F9)"))
        self.form.setVisible(has_task)
        self.task.set_words(self.tr("New task"), self.tr("Plan what follows from the call"))
        self.task.setVisible(not has_task and is_known)
        self.later.set_words(self.tr("Later") if has_task else self.tr("Close"), self._later_words(has_task))
        self.key.setVisible(self._only_closes("N"))

    def _later_words(self, has_task: bool) -> str:
        if self._only_closes("N"):
            return self.tr("Nobody was reached (N); a call that was missed stays on the list of those to call back.")
        return self.tr("The task stays in work; F9 tells its result (Alt+X).") if has_task else "Alt+X"

    def _plan(self) -> None:
        if self._call is not None:
            self._house.go.dialog("new_task", person_id=self._call.person_id)

    def _tell(self, result: str) -> None:
        self._house.go.toast(filled(self.tr("Saved: {result}. Ctrl+Z takes it back."), result=result))
