"""Hangs the telephone on the window of the one who is signed in: bar, popup, keys, engines as they were set up."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crm_desktop.app.phone_keys import PhoneKeys
from crm_desktop.app.telephone import Telephone
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.phone_setups import phone_setup
from crm_desktop.settings.telephony import PhoneSetup
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.telephony.agent_mark import AgentMark
from crm_desktop.views.telephony.call_bar import CallBar
from crm_desktop.views.telephony.incoming_popup import IncomingPopup
from crm_desktop.views.widgets.house import House


class PhoneAtDesk(QObject):
    """Begun behind the first rows; who has set up no telephone pays one read for it."""

    def __init__(self, window: MainWindow, house: House, hub: CallHub | None = None) -> None:
        super().__init__(window)
        self._window, self._house = window, house
        self.phone = Telephone(house, hub or CallHub(house.clock, parent=self), self)
        house.phone = self.phone
        self.bar = CallBar(house, window)
        self.bar.settings_asked.connect(lambda: house.go.dialog("telephone"))
        self.popup = IncomingPopup(house, window)
        self.mark = AgentMark(house, window)
        self._keys = PhoneKeys(house, window)
        window.add_call_bar(self.bar)
        window.navigation.put_state(self.mark)
        self.mark.presence.connect(window.navigation.set_presence)

    def begin(self) -> None:
        """Read how it was set up."""
        actor = self._house.session.actor

        def taken(setup: PhoneSetup) -> None:
            if setup.is_set_up:
                self.phone.set_up(setup)

        def nothing(_problem: Problem) -> None:
            """A base that cannot be read says so where its rows are wanted."""

        self._house.lanes.read(self, lambda session: phone_setup(session, actor), taken, nothing)

    def close(self) -> None:
        self.bar.keep()
        self.phone.leave()
        self._keys.close()
        self._window.add_call_bar(None)
        self._window.navigation.put_state(QWidget())
        for widget in (self.bar, self.popup, self.mark):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()
