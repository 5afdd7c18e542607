"""The mark beside the user's name: ready, in a break and why, since when; F12 turns it, a click asks for the reason."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from crm_desktop.i18n.dates import time_of_day
from crm_desktop.i18n.style import current_style
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.queries.admin.dictionaries import items_of
from crm_desktop.theme.icons import icon
from crm_desktop.views.telephony.agent_words import TONES, agent_words, own_words
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import ElidedLabel

_PAUSES = 9


class AgentMark(QWidget):
    presence = Signal(str)  # the tone of the dot at the user's face

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.words = ElidedLabel("", "small", tone="green")
        self.words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._arrow = IconMark("chevron-down", "faint", 12)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words)
        row.addWidget(self._arrow)
        row.addStretch()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        house.phone.agent_changed.connect(self.show_state)
        house.phone.standing_changed.connect(self.show_state)
        house.phone.rang.connect(self.show_state)  # while somebody else is dialled
        house.phone.ended.connect(self.show_state)
        self.show_state()

    def toggle(self) -> None:
        """F12: ready, or in a break; a break by the key has no reason, which the menu can give it."""
        is_ready = self._house.phone.agent is AgentStatus.READY
        self._house.phone.set_agent(AgentStatus.PAUSE if is_ready else AgentStatus.READY)

    def show_state(self) -> None:
        """Not there where there is no telephone."""
        phone = self._house.phone
        self.setVisible(bool(phone.standings))
        told = self._told()
        self.words.shorter = told[1:]
        self.words.setText(told[0])
        self.words.set_tone(TONES[phone.agent])
        self._arrow.set_icon("chevron-down", "faint")
        self.setAccessibleName(filled(self.tr("You are: {state}"), state=self.words.text()))
        self.setToolTip(self.tr("F12: break and back. Click for the reason of a break."))
        self.presence.emit(TONES[phone.agent] if phone.standings else "")

    def _told(self) -> tuple[str, ...]:
        """The whole of it, then with less, for a narrow place: the reason says that it is a break."""
        phone = self._house.phone
        reason = phone.agent_reason if phone.agent is AgentStatus.PAUSE else ""
        since = ""
        if phone.agent is not AgentStatus.READY and phone.agent_since is not None:
            since = filled(self.tr("since {time}"), time=time_of_day(phone.agent_since, current_style()))
        word = own_words(phone)
        reason = "" if reason == word else reason  # a clinic may have a reason that is called a break
        return tuple(
            " · ".join(filter(None, parts))
            for parts in ((word, reason, since), (reason or word, since), (reason or word,))
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_arrow"):
            self.show_state()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open_menu()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # it lies on the card of the user, which has a menu of its own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def open_menu(self) -> None:
        """The reasons are asked each time: the clinic may have changed them."""
        actor = self._house.session.actor

        def question(session: Any) -> list[tuple[UUID, str]]:
            return [(row.id, row.name) for row in items_of(session, actor, BuiltIn.PAUSE_REASON)]

        self._house.lanes.read(self, question, self._open)

    def _open(self, reasons: list[tuple[UUID, str]]) -> None:
        menu = self.menu(reasons)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 6)))

    def menu(self, reasons: list[tuple[UUID, str]]) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        phone = self._house.phone
        ready = menu.addAction(icon("phone", "green"), agent_words(AgentStatus.READY) + "\tF12")
        ready.triggered.connect(lambda: phone.set_agent(AgentStatus.READY))
        menu.addSeparator()
        for reason_id, name in reasons[:_PAUSES]:
            is_plain = name == agent_words(AgentStatus.PAUSE)
            words = (name if is_plain else filled(self.tr("Break: {reason}"), reason=name)).replace("&", "&&")
            pause = menu.addAction(icon("coffee", "amber"), words)
            pause.triggered.connect(lambda _on=False, chosen=reason_id: phone.set_agent(AgentStatus.PAUSE, chosen))
        if not reasons:
            pause = menu.addAction(icon("coffee", "amber"), self.tr("Break"))
            pause.triggered.connect(lambda: phone.set_agent(AgentStatus.PAUSE))
        menu.addSeparator()
        away = menu.addAction(icon("log-out", "muted"), self.tr("Not at work"))
        away.triggered.connect(lambda: phone.set_agent(AgentStatus.AWAY))
        return menu
