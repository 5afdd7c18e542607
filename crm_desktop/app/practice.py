"""Hangs a practice on the program: the invented telephone, the strip, the count of keys, and the report (B15)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from crm_desktop.app.practice_profile import Callers, callers_of
from crm_desktop.app.telephone import Telephone
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.settings.telephony import PhoneSetup
from crm_desktop.telephony.engines.simulator.simulator import Simulator
from crm_desktop.telephony.engines.simulator.training import CALLS, practice
from crm_desktop.views.practice.practice_strip import PracticeStrip
from crm_desktop.views.practice.practice_vm import PracticeVm
from crm_desktop.views.practice.stroke_count import StrokeCount

if TYPE_CHECKING:
    from crm_desktop.app.bootstrap import Program
    from crm_desktop.views.practice.practice_result import PracticeResult
    from crm_desktop.views.widgets.house import House

PBX = "clinic"
MakePhone = Callable[["House", Callers], Simulator]


def invented_phone(house: House, callers: Callers) -> Simulator:
    """Nobody calls but from the script."""
    return Simulator(callers.clinic, pause=None, now=house.clock)


class Practice(QObject):
    """One a program; a further practice has other callers and begins with new counts."""

    def __init__(
        self, program: Program, *, seed: int = 0, calls: int = CALLS, make_phone: MakePhone = invented_phone
    ) -> None:
        super().__init__(program)
        self._program, self._seed, self._calls, self._make_phone = program, seed, calls, make_phone
        self.vm: PracticeVm | None = None
        self.strip: PracticeStrip | None = None
        self._strokes: StrokeCount | None = None
        self._desk: Telephone | None = None
        self._engine: Simulator | None = None
        program.completed.connect(self.begin)
        program.window.closing.connect(self._leave)

    def begin(self) -> None:
        """The telephone of the window is there: who may call is read, and the first one rings a moment later."""
        house = self._house
        user_id = house.session.user_id
        house.lanes.read(self, lambda session: callers_of(session, user_id, PBX), self._take)

    def begin_again(self) -> None:
        self._seed += 1
        self.begin()

    def _take(self, callers: Callers) -> None:
        self._leave()
        house, phone = self._house, self._house.phone
        if not isinstance(phone, Telephone):
            return
        engine = self._engine_of(phone, callers)
        phone.set_agent(AgentStatus.READY)
        tasks = practice(house.now, callers.clinic, callers.numbers, callers.shared, self._seed)[: self._calls]
        self.vm = PracticeVm(house, engine, tasks, callers.colleagues, self)
        self._hang(self.vm)
        self.vm.begin()

    def _engine_of(self, phone: Telephone, callers: Callers) -> Simulator:
        """One a desk, in the place of whatever telephone was set up there."""
        if self._engine is None or self._desk is not phone:
            phone.set_up(PhoneSetup(pbx=callers.clinic.pbx, extension=callers.clinic.own))
            self._desk, self._engine = phone, self._make_phone(self._house, callers)
        if self._engine.name not in phone.standings:
            self._engine.setParent(phone)
            phone.hub.add(self._engine)
            self._engine.start()
        return self._engine

    def _hang(self, vm: PracticeVm) -> None:
        strip = self.strip = PracticeStrip(self._program.window)
        self._program.window.add_strip(strip)
        strip.show()
        self._strokes = strokes = StrokeCount(strip, self)
        strokes.struck.connect(vm.strike)
        vm.began.connect(strokes.listen)
        vm.changed.connect(lambda: strip.show_state(vm.state))
        vm.ended.connect(self._show_report)
        strip.pause_asked.connect(vm.pause)
        strip.go_on_asked.connect(vm.go_on)
        strip.end_asked.connect(vm.end)
        strip.report_asked.connect(lambda: self._show_report(vm.result))
        strip.show_state(vm.state)

    def _show_report(self, result: PracticeResult) -> None:
        if self._strokes is not None:
            self._strokes.stop()
        facts: dict[str, Any] = {"result": result, "again": self.begin_again}
        self._house.go.dialog("practice_report", **facts)

    def _leave(self) -> None:
        """Before another practice, and at the end."""
        if self._strokes is not None:
            self._strokes.stop()
            self._strokes.deleteLater()
        if self.vm is not None:
            self.vm.drop()
            self.vm.deleteLater()
        if self.strip is not None:
            self.strip.hide()
            self.strip.deleteLater()
        self.vm = self.strip = self._strokes = None

    @property
    def _house(self) -> House:
        house = self._program.house
        if house is None:
            raise RuntimeError("nobody is signed in yet")
        return house
