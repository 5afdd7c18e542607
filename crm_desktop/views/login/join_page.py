"""Joining the clinic's server (FC-64): the questions, the fetching that may be stopped, and the recovery code."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.background.errands import ErrandLane
from crm_desktop.i18n.problems import JOINING, words
from crm_desktop.kit.clock import Clock
from crm_desktop.kit.problems import Problem
from crm_desktop.sync.joining_facts import JoinProgress, JoinStage
from crm_desktop.views.login.joining import Join
from crm_desktop.views.login.new_clinic import Founded
from crm_desktop.views.login.server_step import ServerStep
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.fetching_step import FetchingStep
from crm_desktop.views.widgets.frames import Card, row
from crm_desktop.views.widgets.own_escape import is_escape_asked
from crm_desktop.views.widgets.recovery_step import RecoveryStep
from crm_desktop.views.widgets.strip import Strip

WIDTH = 660
MOST = 600
STOPPED = "join.stopped"


class _Wish:
    """Looked at on the errand lane, which must not hold the page itself."""

    def __init__(self) -> None:
        self.is_to_stop = False

    def __call__(self) -> bool:
        return self.is_to_stop


class JoinPage(QWidget):
    """`join` runs on the errand lane; `goes_on` where joining was begun in this folder before.

    `server` is the address that somebody else at this computer has joined.
    """

    finished = Signal(object)  # what `join` opened
    left = Signal()  # back to the first run
    _told = Signal(object)

    def __init__(
        self,
        lane: ErrandLane,
        join: Join,
        clock: Clock,
        *,
        goes_on: bool = False,
        server: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane, self._join = lane, join
        self._founded: Founded | None = None
        self._is_busy, self._wish = False, _Wish()
        self._lay_out(clock, goes_on)
        self.questions.server.setText(server)
        self._wire()
        self._show_words()
        self._go(self.questions)

    def _lay_out(self, clock: Clock, goes_on: bool) -> None:
        self.setFixedWidth(WIDTH)
        self.questions, self.fetching = ServerStep(goes_on=goes_on), FetchingStep()
        self.recovery = RecoveryStep(clock)
        self._stack = QStackedWidget()
        self._stages = ("questions", "fetching", "recovery")
        for step in (self.questions, self.fetching, self.recovery):
            self._stack.addWidget(step)
        self._strip = Strip("circle-alert", "red")
        self._back, self._next = Button("", "ghost", "arrow-left"), Button("", "primary")
        self._stop = Button("")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.setProperty("role", "scrolled")
        scroll.setWidget(self._stack)
        foot = row(self._back, spacing=10)
        foot.addStretch(1)
        foot.addWidget(self._stop)
        foot.addWidget(self._next)
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 18, 22, 14)
        inner.setSpacing(16)
        inner.addWidget(self._strip)
        inner.addWidget(scroll, 1)
        inner.addLayout(foot)
        card = Card()
        card.column.addLayout(inner)
        card.setMaximumHeight(MOST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.addStretch(1)
        column.addWidget(card, 40)
        column.addStretch(1)

    def _wire(self) -> None:
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._stop.clicked.connect(self.stop)
        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)
        self.recovery.confirmed.connect(lambda _right: self._show_state())
        self._told.connect(self._tell)
        self._lane.send(self, _least_passphrase, self.questions.set_keyring)

    # ---- what the person does

    @property
    def at(self) -> str:
        return self._stages[self._stack.currentIndex()]

    def go_on(self) -> None:
        if self._is_busy:
            return
        if self.at == "recovery":
            if self.recovery.check() and self._founded is not None:
                self.finished.emit(self._founded.opened)
        elif self.questions.check():
            self._begin()

    def go_back(self) -> None:
        # What has come can be gone on with later; a base that is made is not given up.
        if self._is_busy:
            self.stop()
        elif self._founded is None:
            self.left.emit()

    def stop(self) -> None:
        """The page that is on its way is still kept."""
        if self._is_busy:
            self._wish.is_to_stop = True
            self._show_state()

    def event(self, event: QEvent) -> bool:
        return is_escape_asked(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QAbstractButton) and not focused.isCheckable():
                focused.click()
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self._is_busy:
            self._stop.setFocus(reason)
        elif self.at == "recovery":
            self.recovery.first.setFocus(reason)
        else:
            self.questions.first.setFocus(reason)

    # ---- what comes of it

    def _begin(self) -> None:
        order, join, tell = self.questions.order(), self._join, self._told.emit
        self._is_busy, self._wish = True, (wish := _Wish())
        self.fetching.show_progress(JoinProgress(JoinStage.REACHING))
        self._go(self.fetching)
        self._lane.send(self, lambda: join(order, tell, wish), self._joined, self.show_refusal)

    def _joined(self, founded: Founded) -> None:
        self._is_busy = False
        self._founded = founded
        for line in (self.questions.password, self.questions.passphrase, self.questions.again):
            line.clear()
        self.recovery.show_code(founded.recovery_code, founded.clinic_name)
        self._go(self.recovery)

    def show_refusal(self, problem: Problem) -> None:
        """Nothing typed is lost, and neither is what has come."""
        self._is_busy = False
        if self.fetching.has_come:
            self.questions.set_goes_on(True)
        self._go(self.questions)
        sentence = words(problem, when=JOINING)
        if problem.code == STOPPED:
            self._strip.say(sentence, "info", "blue")
        elif not self.questions.refuse(problem.code, sentence):
            self._strip.say(sentence, "circle-alert", "red")

    def _tell(self, progress: JoinProgress) -> None:
        self.fetching.show_progress(progress)

    # ---- state and words

    def _go(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        self._strip.say("")
        self._show_state()
        self.setFocus()

    def _show_state(self) -> None:
        self._back.setVisible(not self._is_busy and self._founded is None)
        self._stop.setVisible(self._is_busy)
        self._stop.setEnabled(not self._wish.is_to_stop)
        self._stop.set_words(self.tr("Stopping…") if self._wish.is_to_stop else self.tr("Stop"))
        self._next.setVisible(not self._is_busy)
        if self.at == "recovery":
            self._next.set_words(self.tr("Open the day desk"))
            self._next.setEnabled(self.recovery.is_confirmed)
        else:
            self._next.set_words(self.tr("Go on") if self.questions.goes_on else self.tr("Join"))
            self._next.setEnabled(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        self._back.set_words(self.tr("Back"))
        self._show_state()


def _least_passphrase() -> int:
    """On the errand lane: importing the keyring takes a tenth of a second."""
    from crm_desktop.settings.secrets import has_secret_store
    from crm_desktop.store.keys import SHORTEST_WITH_KEYRING, SHORTEST_WITHOUT_KEYRING

    return SHORTEST_WITH_KEYRING if has_secret_store() else SHORTEST_WITHOUT_KEYRING
