"""Who is calling while the bar is not to be seen: above other programs or beside a dialog, taking nothing from them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can
from crm_desktop.views.telephony import call_words
from crm_desktop.views.telephony.call_bar import CallBar
from crm_desktop.views.telephony.call_bar_vm import Act, Who, candidates, who
from crm_desktop.views.telephony.call_buttons import CallButton
from crm_desktop.views.telephony.candidate_chips import CandidateChips
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.phone_desk import DeskCall

MOST = 2
_WIDTH, _NARROWEST, _BRIEF_WIDTH = 440, 300, 470
_EDGE = 16


class IncomingPopup(QWidget):
    """`window` is watched: while its own bar is to be seen, that one tells of the call and nothing stands here.

    A dialog that lies over the bar also keeps the mouse from it; from this it does not (R5).
    """

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
        self._bar = window.findChild(CallBar)
        for watched in filter(None, (window, self._bar)):
            watched.installEventFilter(self)
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
        cover = None if self._is_window_away() else self._cover()
        wanted = {call.key: call for call in self._told(cover)[:MOST]}
        for key in set(self._cards) - set(wanted):
            card = self._cards.pop(key)
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()
        chooser = next((key for key, call in wanted.items() if len(candidates(call)) > 1), None)
        for key, call in wanted.items():
            if key not in self._cards:
                self._cards[key] = self._made(key)
            self._cards[key].show_call(call, is_asked=key == chooser, is_window_seen=cover is not None)
        if wanted:
            self._place(cover)
        self.setVisible(bool(wanted))
        if wanted and cover is not None:
            self.raise_()  # a dialog that opens now would lie over it

    def _told(self, cover: QWidget | None) -> list[DeskCall]:
        """Whoever rings; beside a dialog also whoever was answered and may be one of several."""
        ours = [call for call in self._house.phone.calls if call.live.is_ours]
        if cover is None and not self._is_window_away():
            return []
        asked = [call for call in ours if cover is not None and who(call) is Who.FAMILY]
        return [call for call in ours if call.live.phase is Phase.RINGING or call in asked]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = QEvent.Type
        # The bar has its place a moment after the ring; only then a dialog can be seen to lie over it.
        moved = (kind.Move, kind.Resize) if watched is self._bar else ()
        if event.type() in (kind.WindowStateChange, kind.Show, kind.Hide, *moved):
            self._looked()
        return False

    def _looked(self, _what: object = None) -> None:
        if isValid(self) and isValid(self._window):  # the whole program may be going
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

    def _cover(self) -> QWidget | None:
        """The dialog that lies over the bar."""
        dialog, bar = QApplication.activeModalWidget() or QApplication.activeWindow(), self._bar
        if dialog is None or bar is None or not isValid(bar) or not bar.isVisible() or dialog.window() is self._window:
            return None
        is_over = dialog.window().frameGeometry().intersects(QRect(bar.mapToGlobal(QPoint()), bar.size()))
        return dialog.window() if is_over else None

    def _place(self, cover: QWidget | None) -> None:
        """In the lower corner at the end of the line of reading, clear of the task bar; beside a dialog, not on it."""
        room = self._window.screen().availableGeometry()
        at_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width, frame = _WIDTH, cover.frameGeometry() if cover is not None else QRect()
        if cover is not None:
            free = {True: frame.left() - room.left() - 2 * _EDGE, False: room.right() - frame.right() - 2 * _EDGE}
            if free[at_left] < _NARROWEST <= free[not at_left]:
                at_left = not at_left
            width = min(_WIDTH, free[at_left])
        is_brief = width < _NARROWEST
        for at, card in enumerate(self._cards.values()):
            card.set_brief(is_brief)
            card.setVisible(not (is_brief and at))  # the head of a dialog is as high as one
            card.updateGeometry()
        self.setFixedWidth(min(_BRIEF_WIDTH, frame.width() - 2 * _EDGE) if is_brief else width)
        self._column.activate()
        self.adjustSize()
        if is_brief:  # above the dialog, or at the end of its head: there is no button, and its title begins elsewhere
            x = frame.left() + _EDGE if at_left else frame.right() - self.width() - _EDGE
            above = frame.top() - self.height() - _EDGE // 2
            self.move(x, above if above >= room.top() else max(frame.top(), room.top()) + _EDGE // 2)
            return
        x = room.left() + _EDGE if at_left else room.right() - self.width() - _EDGE
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
        self.chips = CandidateChips(house)
        self.chips.offer_other(False)
        self._key, self._is_brief = "", False
        self.chips.picked.connect(lambda person_id: house.phone.choose(self._key, person_id))
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
        self._column = column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(above, 1)
        column.addWidget(self.chips)
        column.addLayout(foot)
        for button in (self.answer, self.reject, self.show_window):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_brief(self, is_brief: bool) -> None:
        """Name and buttons side by side, where there is room for no more."""
        self._is_brief = is_brief
        direction = QBoxLayout.Direction
        self._column.setDirection(direction.LeftToRight if is_brief else direction.TopToBottom)
        for label in (self.way, self.number, self.warning, self.facts):
            label.setVisible(bool(label.text()) and not is_brief)
        if is_brief:
            self.chips.hide()

    def show_call(self, call: DeskCall, is_asked: bool = False, is_window_seen: bool = False) -> None:
        """`is_asked`: Alt with a digit chooses among its people."""
        region, person = self._house.session.region, call_words.person_of(call)
        self._key = call.key
        self.state.setText(call_words.state(call.live))
        way = call_words.came_by(call, region)
        self.way.setText(f"· {way}" if way else "")
        self.name.setText(call_words.title(call, region))
        number = call_words.number(call, region)
        self.number.setText(call_words.hint(call) or (number if number != self.name.text() else ""))
        self.warning.setText(call_words.cut(person.warning or "") if person is not None else "")
        self.facts.setText(call_words.facts(person, self._house) if person is not None else "")
        self.chips.show_people(candidates(call) if is_asked else (), call.person_id, is_flat=True)
        for chip in self.chips.chips:
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_brief(self._is_brief)
        rings = call.live.phase is Phase.RINGING
        self.answer.setVisible(rings and Can.ANSWER in call.live.can)
        self.reject.setVisible(rings and Can.REJECT in call.live.can)
        self.answer.show_words(is_short=False)
        self.reject.show_words(is_short=False)
        self.show_window.set_words(self.tr("Show the window"))
        self.show_window.setVisible(not is_window_seen)
        self.setAccessibleName(f"{self.state.text()} {self.name.text()}")
