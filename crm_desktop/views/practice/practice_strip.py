"""The thin strip of a practice: which call it is, what the caller wants, and how to pause or to end it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from crm_desktop.i18n.numbers import count, with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.practice.practice_vm import Moment, PracticeState
from crm_desktop.views.practice.practice_words import situation
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import Label, set_state

PAUSE_KEY, END_KEY = "F11", "Shift+F11"
_ROOMY = 900


class PracticeStrip(QFrame):
    """Never takes the keyboard by itself; its keys hold in every window of the program."""

    pause_asked = Signal()
    go_on_asked = Signal()
    end_asked = Signal()
    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = PracticeState()
        self.setProperty("role", "strip")
        self._mark = IconMark("graduation-cap", "blue", 18)
        self.title, self.said = Label(""), Label("", "strong", wrap=True)
        self.pause, self.end = Button("", "ghost", "pause"), Button("", "ghost", "flag")
        self._pause_key, self._end_key = Label(PAUSE_KEY, "key"), Label(END_KEY, "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.title)
        row.addSpacing(6)
        row.addWidget(self.said, 1)
        for key, button in ((self._pause_key, self.pause), (self._end_key, self.end)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(button)
        self.pause.clicked.connect(self._toggle)
        self.end.clicked.connect(self._finish)
        for keys, act in ((PAUSE_KEY, self._toggle), (END_KEY, self._finish)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(act)
        self.show_state(self._state)

    def show_state(self, state: PracticeState) -> None:
        self._state = state
        is_over = state.moment is Moment.OVER
        tone = "amber" if state.is_paused and not is_over else "blue"
        set_state(self, tone=tone)
        self._mark.set_icon("pause" if tone == "amber" else "graduation-cap", tone)
        for label in (self.title, self.said):
            label.set_tone(tone)
        self.title.setText(self._title())
        self.said.setText(situation(state))
        self.pause.setVisible(not is_over)
        self._show_keys()
        if state.is_paused:
            self.pause.set_icon("play")
            self.pause.set_words(self.tr("Go on"), self.tr("The next call may come (F11)"))
        else:
            self.pause.set_icon("pause")
            self.pause.set_words(self.tr("Pause"), self.tr("No further call comes until you go on (F11)"))
        if is_over:
            self.end.set_icon("table")
            self.end.set_words(self.tr("Show the report"), self.tr("What came of the practice (Shift+F11)"))
        else:
            self.end.set_icon("flag")
            self.end.set_words(self.tr("End"), self.tr("End the practice and see the report (Shift+F11)"))
        self.setAccessibleName(f"{self.title.text()}. {self.said.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        """What the caller says has more right to a narrow window; the keys stand in the tips as well."""
        has_room = self.width() >= _ROOMY
        self._pause_key.setVisible(has_room and self._state.moment is not Moment.OVER)
        self._end_key.setVisible(has_room)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "end"):
            self.show_state(self._state)

    def _title(self) -> str:
        state, style = self._state, current_style()
        total = count(state.total, style)
        if state.number == 0:
            return filled(self.tr("Practice: {total} calls"), total=total)
        told = filled(self.tr("Practice: call {number} of {total}"), number=count(state.number, style), total=total)
        whole = with_count(self.tr("%n whole so far", "", state.whole), state.whole, style)
        return f"{told} · {whole}"

    def _toggle(self) -> None:
        if self._state.moment is not Moment.OVER:
            (self.go_on_asked if self._state.is_paused else self.pause_asked).emit()

    def _finish(self) -> None:
        (self.report_asked if self._state.moment is Moment.OVER else self.end_asked).emit()
