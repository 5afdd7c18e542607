"""Hangs the telephone on the window of the one who is signed in: bar, popup, keys, engines as they were set up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.app.agent_at_work import ChosenBefore
from crm_desktop.app.call_care import CallCare
from crm_desktop.app.call_log import facts_of
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
from crm_desktop.views.widgets.phone_desk import Leaving, PhoneDesk

if TYPE_CHECKING:
    from crm_desktop.usecases.calls.adopt_calls import AdoptedCall


ASKED_MS = 2500  # the exchange has said by then what goes on


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
        self.care = CallCare(house, self)
        self._asked_to_close: set[str] = set()  # the calls in which the window was to be closed
        self.phone.leaving_changed.connect(self._ask_anew)
        window.may_close = self._may_close
        window.add_call_bar(self.bar)
        window.navigation.put_state(self.mark)
        self.mark.presence.connect(window.navigation.set_presence)

    def begin(self) -> None:
        """Read how it was set up, and take up the calls that the last run left behind (O12)."""
        actor = self._house.session.actor

        def taken(setup: PhoneSetup) -> None:
            chosen = ChosenBefore.at(self._window).take(self._house)
            if setup.is_set_up:
                self.phone.close_what_was_left()
                self.phone.set_up(setup)
                if chosen is not None:
                    self.phone.set_agent(*chosen)
            # Only the exchange can say that a talk goes on; a telephone of our own went with the program.
            QTimer.singleShot(ASKED_MS if setup.manager_on else 0, self, lambda: self._adopt(setup))

        self.phone.was_set_up.connect(self.care.begin)
        self._house.lanes.read(self, lambda session: phone_setup(session, actor), taken, _is_told_elsewhere)

    def _adopt(self, setup: PhoneSetup) -> None:
        going_on = tuple(facts_of(call) for call in self.phone.hub.calls)

        def work(unit: Any) -> tuple[AdoptedCall, ...]:
            from crm_desktop.usecases.calls.adopt_calls import AdoptCalls, adopt_calls

            return adopt_calls(unit, AdoptCalls(going_on, setup.extension.strip()))

        self._house.lanes.write(self, "", work, self.phone.book.take_up, _is_told_elsewhere)

    def _may_close(self) -> bool:
        """In a call it is asked whether that can wait; whoever closes once more means it, and so does the system."""
        calls = {call.key for call in self.phone.calls}
        app = QApplication.instance()
        is_ending = isinstance(app, QApplication) and app.isSavingSession()
        if not calls or calls & self._asked_to_close or is_ending:
            return True
        self._asked_to_close = calls
        self.phone.when_free(self._close_window, Leaving.CLOSE)
        return False

    def _ask_anew(self) -> None:
        """Whoever took it back did not mean it, or wished something else since, and is asked again."""
        if self.phone.leaving is not Leaving.CLOSE:
            self._asked_to_close.clear()

    def _close_window(self) -> None:
        self._window.close()

    def leave(self) -> None:
        """Before the base is closed: what was written of a call is kept, and every call has its end."""
        self.bar.keep()
        self.phone.leave()

    def close(self) -> None:
        ChosenBefore.at(self._window).keep(self._house, self.phone.chosen_with_reason)
        self.leave()
        self._house.phone = PhoneDesk()
        self._window.may_close = lambda: True
        self._keys.close()
        self._window.add_call_bar(None)
        self._window.navigation.put_state(QWidget())
        for widget in (self.bar, self.popup, self.mark):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()


def _is_told_elsewhere(_problem: Problem) -> None:
    """A base that cannot be read says so where its rows are wanted; who may not write calls has none to take up."""
