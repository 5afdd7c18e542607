"""Send the caller on: to a colleague found by two letters, or to a number; at once, or after asking there first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can
from crm_desktop.theme.icons import icon
from crm_desktop.views.telephony.agent_words import TONES, agent_words
from crm_desktop.views.telephony.dropped import Dropped
from crm_desktop.views.telephony.transfer_vm import Colleague, TransferVm
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_button import OptionButton
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.work_delegate import shown_phone

_WIDTH = 380


class TransferPopup(Dropped):
    def __init__(self, over: QWidget, anchor: QWidget, house: House, call: DeskCall) -> None:
        super().__init__(over, anchor, house, call.key)
        self._at = 0
        self._rows: list[OptionButton] = []
        # Whoever rings only can be sent on, but not kept waiting while somebody is asked.
        self._may_ask = Can.ATTENDED in call.live.can and call.live.phase is not Phase.RINGING
        self.vm = TransferVm(house, self)
        self._title = Label("", "strong")
        self.line = QLineEdit()
        self.line.addAction(icon("search", "faint", 16), QLineEdit.ActionPosition.LeadingPosition)
        self.line.installEventFilter(self)
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._nobody = Label("", "small", wrap=True)
        self.ask, self.send = Button("", "", "phone-call"), Button("", "primary", "phone-forwarded")
        for button in (self.ask, self.send):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.ask)
        foot.addWidget(self.send)
        for widget in (self._title, self.line, self._list, self._nobody):
            self.column.addWidget(widget)
        self.column.addLayout(foot)
        self.line.textEdited.connect(self._typed)
        self.send.clicked.connect(lambda: self.act(is_asked=False))
        self.ask.clicked.connect(lambda: self.act(is_asked=True))
        self.vm.changed.connect(self._show)
        self._show_words()
        self.vm.load()

    @property
    def chosen(self) -> Colleague | None:
        found = self.vm.found
        return found[self._at] if self._at < len(found) else None

    def act(self, *, is_asked: bool) -> None:
        """Blind, or with a talk before it; the popup has done its part."""
        to = self.chosen
        if to is None:
            return
        if is_asked and self._may_ask:
            self._house.phone.consult(self._key, to.number)
        else:
            self._house.phone.transfer(self._key, to.number)
        self.close_over()

    def take_focus(self) -> None:
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def still_fits(self, call: DeskCall) -> bool:
        return Can.TRANSFER in call.live.can

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "send"):
            self._show_words()
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the keyboard; in the line it sends on."""
        here = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here in (self.ask, self.send):
            self.act(is_asked=here is self.ask)
        else:
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if steps:
            self._choose(max(0, min(self._at + steps, len(self._rows) - 1)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.act(is_asked=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return True
        return False

    def _typed(self, text: str) -> None:
        self._at = 0
        self.vm.find(text)

    def _choose(self, at: int) -> None:
        self._at = at
        for place, row in enumerate(self._rows):
            row.setChecked(place == at)

    def _show(self) -> None:
        for old in self._rows:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        found = self.vm.found
        for at, one in enumerate(found):
            row = self._row(one)
            row.clicked.connect(lambda _on=False, at=at: self._choose(at))
            self._lines.addWidget(row)
            row.show()
            self._rows.append(row)
        self._list.setVisible(bool(found))
        self._nobody.setText(self._nobody_words())
        self._nobody.setVisible(not found)
        self.send.setEnabled(bool(found))
        self.ask.setEnabled(bool(found))
        self._choose(min(self._at, max(len(found) - 1, 0)))
        if self.isVisible():
            self.place()

    def _row(self, one: Colleague) -> OptionButton:
        number = shown_phone(one.number, self._house.session.region)
        if one.is_typed:
            return OptionButton(number, "", "accent", "hash", is_row=True)
        tone = TONES[one.status] if one.status is not None else "gray"
        note = agent_words(one.status, is_dialling=one.is_dialling) if one.status is not None else ""
        name = one.name or self.tr("Shared telephone")
        row = OptionButton(f"{name}  ·  {number}", "", tone, "user", note, is_row=True)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return row

    def _show_words(self) -> None:
        self._title.setText(self.tr("Transfer the call"))
        self.line.setPlaceholderText(self.tr("Name of a colleague, or a number"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.send.set_words(self.tr("Transfer"), self.tr("The caller goes there at once (Enter)"))
        self.ask.set_words(self.tr("Ask first"), self.tr("The caller waits while you ask there (Ctrl+Enter)"))
        self.ask.setVisible(self._may_ask)
        self.setAccessibleName(self._title.text())

    def _nobody_words(self) -> str:
        if self.vm.typed:
            return self.tr("Nobody fits. Type a whole number to send the caller there.")
        return self.tr("No colleague has a telephone here. Type a number.")

    def _place_in(self, room: QRect) -> QRect:
        return self._below(_WIDTH)
