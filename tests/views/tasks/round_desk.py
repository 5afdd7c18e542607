"""An operator at a call round with a real telephone over an engine that says only what the test tells it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import select

from crm_desktop.app.dialogs import DIALOGS
from crm_desktop.app.telephone import Telephone
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.models.calls.call import Call
from crm_desktop.models.work.result import Result
from crm_desktop.models.work.task import Task
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.views.tasks.result_form import ResultForm
from crm_desktop.views.tasks.round_dialog import RoundDialog
from crm_desktop.views.tasks.round_summary import RoundSummaryDialog
from crm_desktop.views.widgets.round_vm import RoundVm, begin_round, round_of
from tests.support.house import TestHouse
from tests.support.telephone import SilentPhone

N, B = (57, "т", "n"), (56, "и", "b")  # scan code, what a Russian and a Latin layout write
ROW_MS = 2_000  # the row of a call is there long before


class RoundDesk:
    """Opens the dialogs that are asked for, and counts the keys that go to them."""

    def __init__(self, clinic: TestHouse, qtbot: QtBot) -> None:
        self.clinic, self.qtbot, self.keys = clinic, qtbot, 0
        self.engine = SilentPhone()
        self.hub = CallHub(lambda: clinic.house.now, lambda: clinic.house.now.timestamp())
        self.hub.add(self.engine)
        self.phone = clinic.house.phone = Telephone(clinic.house, self.hub)
        self.phone.set_agent(AgentStatus.READY)
        self.dialogs: list[QDialog] = []
        self.said: list[str] = []
        clinic.house.go.dialog_asked.connect(self._open)
        clinic.house.go.toast_asked.connect(lambda sentence, _tone: self.said.append(sentence))

    def close(self) -> None:
        self.phone.leave()
        for dialog in self.dialogs:
            if isValid(dialog):
                dialog.close()

    def _open(self, key: str, facts: Mapping[str, Any]) -> None:
        dialog = DIALOGS[key](self.clinic.house, None, facts)  # type: ignore[arg-type]  # no window in this test
        self.qtbot.addWidget(dialog)
        self.dialogs.append(dialog)
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(lambda: dialog.focusWidget() is not None)

    # ---- the round

    def a_round(self, people: Sequence[UUID] | None = None, **facts: Any) -> UUID:
        order = CreateCallRound(
            self.clinic.template("call_round"),
            tuple(people or self.clinic.people[:4]),
            **({"performer_id": self.clinic.me} | facts),
        )
        return self.clinic.write(lambda work: create_call_round(work, order).id)

    def begin(self, round_id: UUID) -> None:
        begin_round(self.clinic.house, round_id, lambda problem: self.said.append(problem.code))

    @property
    def dialog(self) -> RoundDialog:
        dialog = self.dialogs[-1]
        assert isinstance(dialog, RoundDialog)
        return dialog

    @property
    def summary(self) -> RoundSummaryDialog:
        dialog = self.dialogs[-1]
        assert isinstance(dialog, RoundSummaryDialog)
        return dialog

    @property
    def form(self) -> ResultForm:
        assert self.dialog.vm.form is not None
        return self.dialog.vm.form

    @property
    def person_id(self) -> UUID:
        """Whose call is at hand."""
        assert self.form.task.person_id is not None
        return self.form.task.person_id

    def tell_a_talk(self) -> None:
        """The first result that a talk may have and that asks nothing."""
        talk = next(one for one in self.form.results if not one.is_no_answer and not one.fields)
        self.dialog.vm.pick(talk.result_id)
        self.dialog.accept_now()

    @property
    def agent(self) -> AgentStatus:
        return self.phone.agent

    @property
    def vm(self) -> RoundVm:
        found = round_of(self.clinic.house)
        assert found is not None
        return found

    @property
    def state(self) -> str:
        assert self.dialog.panel is not None
        return self.dialog.panel.state.text()

    @property
    def dialled(self) -> list[str]:
        return [wish[1] for wish in self.engine.asked if wish[0] == "dial"]

    # ---- time and the other side

    def wait(self, seconds: float) -> None:
        """The clock goes on, and what its timers would have done is done."""
        self.clinic.clock.advance(timedelta(seconds=seconds))
        self.hub.look()
        if (vm := round_of(self.clinic.house)) is not None:
            vm.look()

    def settle(self) -> None:
        """The next one is dialled, and the call has its row."""
        before = len(self.dialled)
        self.wait(1.6)
        assert len(self.dialled) == before + 1
        self.qtbot.waitUntil(lambda: all(call.call_id is not None for call in self.phone.calls), timeout=ROW_MS)

    @property
    def call_key(self) -> str:
        """Of the one dialled last."""
        dialled = (at for at, wish in enumerate(self.engine.asked, 1) if wish[0] == "dial")
        return f"sip-dialled-{max(dialled, default=0)}"

    def tell(self, kind: EventKind, **facts: Any) -> None:
        said: dict[str, Any] = {"provider": "sip", "call_key": self.call_key, "is_ours": True}
        now = self.clinic.house.now
        self.engine.tell(CallEvent(kind=kind, at=now, mono=now.timestamp(), **(said | facts)))

    def tell_in(self, kind: EventKind) -> None:
        """Of the call that came in."""
        self.tell(kind, call_key="in", extension="101")

    def hung_up(self) -> None:
        """The exchange says yes to what was asked last."""
        assert self.engine.asked[-1] == ("hang_up", self.call_key)
        self.tell(EventKind.ENDED, code=487)

    # ---- keys

    def press(self, key: tuple[int, str, str], layout: int = 2) -> None:
        scan, text = key[0], str(key[layout])
        event = QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), Qt.KeyboardModifier.NoModifier, scan, 0, 0, text)
        QApplication.sendEvent(self.dialogs[-1].focusWidget(), event)
        self.keys += 1

    def hit(self, key: Qt.Key) -> None:
        QTest.keyClick(self.dialogs[-1].focusWidget(), key)
        self.keys += 1

    # ---- the base

    def results(self, round_id: UUID) -> list[str | None]:
        statement = (
            select(Result.preset)
            .join(Task, Task.result_id == Result.id)
            .where(Task.parent_id == round_id)
            .order_by(Task.done_at, Task.id)
        )
        return self.clinic.rows(statement)

    def calls(self) -> list[Call]:
        return self.clinic.rows(select(Call).where(Call.deleted_at.is_(None)).order_by(Call.started_at))
