"""The first run (MIS-16): six calm pages from nothing to a working clinic, the last one with the recovery code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QFrame,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.background.errands import ErrandLane
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock
from crm_desktop.kit.problems import Problem
from crm_desktop.views.login.branch_step import BranchStep
from crm_desktop.views.login.clinic_step import ClinicStep
from crm_desktop.views.login.language_step import LanguageStep
from crm_desktop.views.login.new_clinic import Found, Founded, NewClinic
from crm_desktop.views.login.owner_step import OwnerStep
from crm_desktop.views.login.staff_step import StaffStep
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card, row
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.own_escape import is_escape_asked
from crm_desktop.views.widgets.recovery_step import RecoveryStep
from crm_desktop.views.widgets.step import Step
from crm_desktop.views.widgets.steps import Stepper
from crm_desktop.views.widgets.strip import Strip

WIDTH = 660
PAGE_WIDTH = WIDTH - 80
CHROME = 236  # what the card has besides its page: stage, a refusal of two lines, buttons
LEAST = 540
BASE_NAME = "crm.db"


class WelcomePage(QWidget):
    """`found` makes the clinic on the errand lane; nothing is written before the last question is answered."""

    language_chosen = Signal(str)
    setting_chosen = Signal(object, object)  # Setting, value
    demo_asked = Signal()
    profile_chosen = Signal(object)  # the folder of another base
    server_asked = Signal()
    finished = Signal(object)  # what `found` opened
    _told = Signal(str)

    def __init__(self, lane: ErrandLane, found: Found, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane, self._found = lane, found
        self._founded: Founded | None = None
        self._is_busy = False
        self._lay_out(clock)
        self._wire()
        self._show_words()
        self._go(0)

    # ---- drawing

    def _lay_out(self, clock: Clock) -> None:
        self.setFixedWidth(WIDTH)
        self.language, self.clinic = LanguageStep(clock), ClinicStep()
        self.branch, self.staff = BranchStep(clock), StaffStep()
        self.owner, self.recovery = OwnerStep(), RecoveryStep(clock)
        self.steps: list[Step] = [self.language, self.clinic, self.branch, self.staff, self.owner, self.recovery]
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(step)
        self._stage = Label("", "faint")
        self._stepper = Stepper(len(self.steps), 1)
        self._strip = Strip("circle-alert", "red")
        self._doing = Label("", "small")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._back, self._next = Button("", "ghost", "arrow-left"), Button("", "primary")
        card = Card()
        card.column.setSpacing(16)
        foot = row(self._back, spacing=10)
        foot.addWidget(self._doing, 1)
        foot.addWidget(self._next)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.setProperty("role", "scrolled")
        scroll.setWidget(self._stack)
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 18, 22, 14)
        inner.setSpacing(16)
        stage = QVBoxLayout()
        stage.setSpacing(6)
        stage.addWidget(self._stage)
        stage.addWidget(self._stepper)
        inner.addLayout(stage)
        inner.addWidget(self._strip)
        inner.addWidget(scroll, 1)
        inner.addWidget(self._progress)
        inner.addLayout(foot)
        card.column.addLayout(inner)
        self._card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.addStretch(1)
        column.addWidget(card, 40)
        column.addStretch(1)

    def _wire(self) -> None:
        self.language.language_chosen.connect(self.language_chosen)
        self.language.setting_chosen.connect(self.setting_chosen)
        self.language.demo_asked.connect(self.demo_asked)
        self.language.profile_asked.connect(self._ask_profile)
        self.language.server_asked.connect(self.server_asked)
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)
        self.recovery.confirmed.connect(lambda _right: self._show_state())
        self._told.connect(self._tell)
        self._lane.send(self, _keyring, self._know_keyring)

    def _know_keyring(self, known: tuple[bool, int]) -> None:
        self.owner.set_keyring(*known)

    # ---- going on and back

    @property
    def at(self) -> int:
        return self._stack.currentIndex()

    def go_on(self) -> None:
        step = self.steps[self.at]
        if self._is_busy or not step.check():
            return
        if step is self.owner and self._founded is None:
            self._make()
        elif step is self.recovery and self._founded is not None:
            self.finished.emit(self._founded.opened)
        else:
            self._go(self.at + 1)

    def go_back(self) -> None:
        # Once the base is made there is nothing to go back to; and it cannot be made twice.
        if self.at and not self._is_busy and self._founded is None:
            self._go(self.at - 1)

    def _go(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._strip.say("")
        self._show_state()
        self._fit()
        self.steps[at].entered()
        self.steps[at].first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """The card is as high as its longest page, so that it stands still while one goes on; only the page scrolls."""
        for at, step in enumerate(self.steps):
            policy = QSizePolicy.Policy.Preferred if at == self.at else QSizePolicy.Policy.Ignored
            step.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        longest = max(step.heightForWidth(PAGE_WIDTH) for step in self.steps)
        self._card.setMaximumHeight(max(longest + CHROME, LEAST))

    def event(self, event: QEvent) -> bool:
        return is_escape_asked(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # On a button Enter presses it; everywhere else it goes on.
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
        self.steps[self.at].first.setFocus(reason)

    # ---- making the clinic

    def answers(self) -> NewClinic:
        opens, closes = self.branch.hours
        return NewClinic(
            language=current_style().language,
            clinic_name=self.clinic.name.text().strip(),
            client_word=self.clinic.client_word.current(),
            branch_name=self.branch.name.text().strip(),
            region=self.branch.country,
            time_zone=self.branch.time_zone,
            currency=self.branch.currency,
            shows_toman=self.branch.shows_toman,
            days_off=self.branch.days_off,
            opens_at=opens,
            closes_at=closes,
            user_name=self.owner.name.text().strip(),
            login=self.owner.login.text().strip(),
            passphrase=self.owner.passphrase.text(),
            providers=self.staff.providers,
        )

    def _make(self) -> None:
        wanted, found, tell = self.answers(), self._found, self._told.emit
        self._is_busy = True
        self._strip.say("")
        self._show_state()
        self._lane.send(self, lambda: found(wanted, tell), self._made, self._refused)

    def _made(self, founded: Founded) -> None:
        self._is_busy = False
        self._founded = founded
        self.owner.passphrase.clear()
        self.owner.again.clear()
        self.recovery.show_code(founded.recovery_code, self.clinic.name.text().strip())
        self._go(self.steps.index(self.recovery))

    def _refused(self, problem: Problem) -> None:
        """Nothing was made, and nothing typed is lost."""
        self._is_busy = False
        self._show_state()
        self._strip.say(words(problem), "circle-alert", "red")
        self.owner.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, doing: str) -> None:
        sentences = {
            "base": self.tr("Making the encrypted base…"),
            "preset": self.tr("Writing templates, results and roles…"),
        }
        self._doing.setText(sentences.get(doing, ""))

    def _ask_profile(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Open an existing profile"))
        if not folder:
            return
        if (Path(folder) / BASE_NAME).exists():
            self.profile_chosen.emit(Path(folder))
        else:
            self._strip.say(self.tr("There is no base of this program in that folder."), "circle-alert", "amber")

    # ---- state and words

    def _show_state(self) -> None:
        step = self.steps[self.at]
        self._stepper.set_steps(len(self.steps), self.at + 1, step.heading.text())
        style = current_style()
        stage = self.tr("Page %1 of %2").replace("%1", count(self.at + 1, style))
        self._stage.setText(stage.replace("%2", count(len(self.steps), style)))
        self._back.setVisible(self.at > 0 and self._founded is None)
        self._back.setEnabled(not self._is_busy)
        self._stack.setEnabled(not self._is_busy)
        self._progress.setVisible(self._is_busy)
        if not self._is_busy:
            self._doing.setText("")
        self._next.setEnabled(not self._is_busy and (step is not self.recovery or self.recovery.is_confirmed))
        if step is self.recovery:
            self._next.set_words(self.tr("Open the day desk"))
        else:
            self._next.set_words(self.tr("Make the clinic") if step is self.owner else self.tr("Next"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        self._back.set_words(self.tr("Back"))
        self._show_state()
        self._fit()


def _keyring() -> tuple[bool, int]:
    """On the errand lane: importing the keyring takes a tenth of a second."""
    from crm_desktop.settings.secrets import has_secret_store
    from crm_desktop.store.keys import SHORTEST_WITH_KEYRING, SHORTEST_WITHOUT_KEYRING

    present = has_secret_store()
    return present, SHORTEST_WITH_KEYRING if present else SHORTEST_WITHOUT_KEYRING
