"""Above a call of a round: what the telephone does, how far the round has come, and who is not rung now (B12)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.views.tasks import round_words
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label, set_state
from crm_desktop.views.widgets.round_vm import RoundVm, Stage

_BAR_WIDTH, _BAR_HEIGHT = 230, 6


class RoundPanel(QFrame):
    def __init__(self, house: House, vm: RoundVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._vm = house, vm
        self.setProperty("role", "call")
        self._lay_out()
        vm.changed.connect(self.show_state)
        vm.ticked.connect(self.show_time)

    def _lay_out(self) -> None:
        self.disc = IconDisc("timer", "blue", 38, solid=True)
        self.state, self.detail = ElidedLabel("", "strong"), ElidedLabel("", "muted")
        self.progress, self.score = Label("", "strong"), Label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR_HEIGHT)
        self.bar.setMinimumWidth(_BAR_WIDTH)
        self.key = Label("F12", "key")
        self.pause = Button("", "", "pause")
        self.pause.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pause.clicked.connect(self._vm.toggle)
        self._mark = IconMark("skip-forward", "amber", 16)
        self.skipped = ElidedLabel("", "muted")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.state)
        words.addWidget(self.detail)
        figures = QVBoxLayout()
        figures.setSpacing(3)
        for widget in (self.progress, self.bar, self.score):
            figures.addWidget(widget)
        middle = Qt.AlignmentFlag.AlignVCenter
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.disc, 0, middle)
        row.addLayout(words, 1)
        row.addLayout(figures)
        row.addWidget(self.key, 0, middle)
        row.addWidget(self.pause, 0, middle)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._mark)
        below.addWidget(self.skipped, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(below)

    def show_state(self) -> None:
        vm = self._vm
        icon, tone = round_words.look(vm)
        self.disc.set_icon(icon, tone)
        set_state(self, tone=tone)
        self.detail.setText(round_words.detail(vm))
        self.progress.setText(round_words.progress(vm))
        self.bar.setMaximum(max(vm.total, 1))
        self.bar.setValue(min(vm.done, vm.total))
        self.bar.setAccessibleName(self.progress.text())
        dials = vm.stage is not Stage.BY_HAND
        self.key.setVisible(dials)
        self.pause.setVisible(dials)
        self.pause.set_icon("play" if vm.is_paused else "pause")
        self.pause.set_words(self.tr("Go on") if vm.is_paused else self.tr("Pause"))
        self.skipped.setText(round_words.skipped(vm.skipped, self._house.now))
        for widget in (self._mark, self.skipped):
            widget.setVisible(bool(self.skipped.text()))
        self.show_time()

    def show_time(self) -> None:
        """What the clock changes alone."""
        awaits = self._house.phone.agent is AgentStatus.WRAP_UP and not self._house.phone.calls
        self.state.setText(round_words.now(self._vm, self._house.now, awaits_wrap_up=awaits))
        self.score.setText(round_words.score(self._vm))
        self.setAccessibleName(f"{self.state.text()} {self.detail.text()}")
