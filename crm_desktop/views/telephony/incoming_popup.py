"""Who is calling while the window is not to be seen: it lies above the other programs and takes nothing from them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can
from crm_desktop.views.telephony import call_words
from crm_desktop.views.telephony.call_bar_vm import Act
from crm_desktop.views.telephony.call_buttons import CallButton
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.phone_desk import DeskCall

MOST = 2
_WIDTH = 400
_EDGE = 16


class IncomingPopup(QWidget):
    """`window` is watched: while it is to be seen, its own bar tells of the call and nothing stands here."""

    def __init__(self, house: House, window: QWidget) -> None:
        flags = Qt.WindowType
        super().__init__(None, flags.ToolTip | flags.WindowStaysOnTopHint | flags.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._house, self._window = house, window
        self._cards: dict[str, IncomingCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._looked)
        for told in (house.phone.rang, house.phone.changed, house.phone.ended):
            told.connect(self._looked)
        self.show_calls()

    @property
    def shown(self) -> list[str]:
        """The keys of the calls that stand here, the oldest first."""
        return list(self._cards) if self.isVisible() else []

    def card(self, key: str) -> IncomingCard:
        return self._cards[key]

    def show_calls(self) -> None:
        ringing = [call for call in self._house.phone.calls if call.live.phase is Phase.RINGING and call.live.is_ours]
        wanted = {call.key: call for call in ringing[:MOST]} if self._is_window_away() else {}
        for key in set(self._cards) - set(wanted):
            card = self._cards.pop(key)
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()
        for key, call in wanted.items():
            if key not in self._cards:
                self._cards[key] = self._made(key)
            self._cards[key].show_call(call)
        if wanted:
            self._place()
        self.setVisible(bool(wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = QEvent.Type
        if event.type() in (kind.WindowStateChange, kind.Show, kind.Hide):
            self.show_calls()
        return False

    def _looked(self, _what: object = None) -> None:
        if isValid(self._window):  # the whole program may be going
            self.show_calls()

    def _is_window_away(self) -> bool:
        """Hidden, minimised, or behind another program: a window of ours that is active lies in front of it."""
        window = self._window
        if not window.isVisible() or window.isMinimized():
            return True
        return QGuiApplication.focusWindow() is None

    def _made(self, key: str) -> IncomingCard:
        card = IncomingCard(self._house)
        card.answer.clicked.connect(lambda: self._house.phone.answer(key))
        card.reject.clicked.connect(lambda: self._house.phone.reject(key))
        card.show_window.clicked.connect(self._show_window)
        self._column.addWidget(card)
        return card

    def _show_window(self) -> None:
        """Somebody wants to see it; the keyboard goes where it was in it."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _place(self) -> None:
        """In the lower corner at the end of the line of reading, clear of the task bar."""
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        room = self._window.screen().availableGeometry()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = room.left() + _EDGE if is_rtl else room.right() - self.width() - _EDGE
        self.move(x, room.bottom() - self.height() - _EDGE)


class IncomingCard(QFrame):
    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.setProperty("role", "call")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.state = Label("", "state", tone="green")
        self.way = ElidedLabel("", "small")
        self.name, self.number = ElidedLabel("", "h2"), ElidedLabel("", "muted")
        self.warning, self.facts = ElidedLabel("", "small", tone="red"), ElidedLabel("", "small")
        self.answer, self.reject = CallButton(Act.ANSWER), CallButton(Act.REJECT)
        self.show_window = Button("", "", "id-card")
        head = QHBoxLayout()
        head.setSpacing(5)
        head.addWidget(self.state)
        head.addWidget(self.way, 1)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addLayout(head)
        for label in (self.name, self.number, self.warning, self.facts):
            words.addWidget(label)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(IconDisc("phone-incoming", "green", 42, solid=True), 0, Qt.AlignmentFlag.AlignTop)
        above.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.show_window)
        foot.addStretch()
        foot.addWidget(self.reject)
        foot.addWidget(self.answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(above)
        column.addLayout(foot)
        for button in (self.answer, self.reject, self.show_window):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_call(self, call: DeskCall) -> None:
        region, person = self._house.session.region, call_words.person_of(call)
        self.state.setText(call_words.state(call.live))
        way = call_words.came_by(call.live)
        self.way.setText(f"· {way}" if way else "")
        self.name.setText(call_words.title(call, region))
        number = call_words.number(call, region)
        self.number.setText(call_words.hint(call) or (number if number != self.name.text() else ""))
        self.warning.setText(call_words.cut(person.warning or "") if person is not None else "")
        self.facts.setText(call_words.facts(person, self._house) if person is not None else "")
        for label in (self.number, self.warning, self.facts):
            label.setVisible(bool(label.text()))
        self.answer.setVisible(Can.ANSWER in call.live.can)
        self.reject.setVisible(Can.REJECT in call.live.can)
        self.answer.show_words(is_short=False)
        self.reject.show_words(is_short=False)
        self.show_window.set_words(self.tr("Show the window"))
        self.setAccessibleName(f"{self.state.text()} {self.name.text()}")
