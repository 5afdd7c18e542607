"""One's own telephone at this workstation: account, sound and a trial, the exchange beside it (MIS-22, FC-34)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.phone_setups import phone_setup
from crm_desktop.settings.telephony import PhoneSetup
from crm_desktop.telephony.engine_offers import EngineOffer, engine_offers
from crm_desktop.usecases.station.keep_phone import KeepPhone, keep_phone
from crm_desktop.views.settings.telephone_account import TelephoneAccount
from crm_desktop.views.settings.telephone_exchange import TelephoneExchange
from crm_desktop.views.settings.telephone_trial import TelephoneTrial
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.tabs import SegmentedTabs

ACCOUNT, TRIAL, EXCHANGE = "account", "trial", "exchange"


class TelephoneDialog(FormDialog):
    """Saving takes the new telephone at once and leads to the trial; the dialog stays."""

    ACT: ClassVar[str] = "keep_phone"
    ICON: ClassVar[str] = "phone"
    WIDTH: ClassVar[int] = 720

    def __init__(self, house: House, parent: QWidget | None = None, tab: str = ACCOUNT) -> None:
        self._setup = PhoneSetup()
        super().__init__(house, "telephone", parent)
        self._show_tab(tab)
        actor = house.session.actor
        house.lanes.read(self, lambda session: phone_setup(session, actor), self._read, self.refuse)
        house.lanes.apart(self, engine_offers, self._offered)

    # ---- building

    def lay_out(self) -> None:
        self.tabs = SegmentedTabs()
        self.account, self.trial, self.exchange = TelephoneAccount(), TelephoneTrial(self.house), TelephoneExchange()
        self._parts: dict[str, TelephoneAccount | TelephoneTrial | TelephoneExchange] = {
            ACCOUNT: self.account, TRIAL: self.trial, EXCHANGE: self.exchange,
        }  # fmt: skip
        self.body.addWidget(self.tabs)
        for part in self._parts.values():
            self.body.addWidget(part)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        self.account.changed.connect(self.touch)
        self.exchange.changed.connect(self.touch)
        self.trial.devices_chosen.connect(self._keep_devices)

    def _show_tab(self, key: str) -> None:
        self.tabs.set_current(key)
        for other, part in self._parts.items():
            part.setVisible(other == key)
        if key == TRIAL:
            self.trial.begin(self._setup.microphone, self._setup.speaker, self._setup.ringer)
        else:
            self.trial.end()

    def _read(self, setup: PhoneSetup) -> None:
        self._take(setup)
        self.restore()

    def _take(self, setup: PhoneSetup) -> None:
        self._setup = setup
        self.account.take(setup)
        self.exchange.take(setup)
        self.account.show_state()
        self.exchange.show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins with the questions, not with the way out."""
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        part = self._parts[self.tabs.current()]
        first = part.number if isinstance(part, TelephoneTrial) else next(iter(part.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def alt_pressed(self, key: str) -> bool:
        if not self.tabs.choose_nth(key):
            return super().alt_pressed(key)
        self._take_focus()
        return True

    def enter_pressed(self) -> None:
        """Enter in the number to try calls it; nothing is saved by it."""
        if self.focusWidget() is self.trial.number:
            self.trial.call_number()
        else:
            super().enter_pressed()

    def _offered(self, offers: tuple[EngineOffer, ...]) -> None:
        self.account.offer(offers)
        self.trial.offer(offers)

    # ---- what was typed

    def setup(self) -> PhoneSetup:
        return self.exchange.give(self.account.give(self._setup))

    def typed(self) -> dict[str, Any]:
        """Without the secrets: a draft shows what was typed, and these are never shown again."""
        return {"setup": self.setup().without_secrets().to_json()}

    def take_draft(self, typed: dict[str, Any]) -> None:
        kept = PhoneSetup.from_json(str(typed.get("setup", "")))
        self._take(kept.with_secrets_of(self._setup))

    def _keep_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        self._setup = replace(self._setup, microphone=microphone, speaker=speaker, ringer=ringer)
        self.touch()

    # ---- saving

    def work(self) -> Work:
        order = KeepPhone(self.setup())
        return lambda unit: keep_phone(unit, order)

    def refuse(self, problem: Problem) -> None:
        super().refuse(problem)
        what = str(problem.facts.get("what", ""))
        for key, part in ((ACCOUNT, self.account), (EXCHANGE, self.exchange)):
            if what in part.fields:
                self._show_tab(key)
                part.refuse(what, words(problem))

    def _done(self, answer: Any) -> None:
        self.is_busy = False
        if self.draft is not None:
            self.draft.end()
        self._setup = answer
        self.house.phone.set_up(answer)
        told = self.tr("Saved. The telephone is being taken into use.")
        if self.house.phone.calls:
            told = self.tr("Saved. The telephone is taken into use as soon as the call is over.")
        self.strip.say(told, "circle-check", "green")
        self._show_tab(TRIAL)
        self._take_focus()

    def keep(self) -> None:
        self.trial.end()
        super().keep()

    # ---- words

    def show_words(self) -> None:
        self.say_head(
            self.tr("Your telephone"),
            self.tr("For you at this workstation; colleagues set up their own."),
            self.tr("Save and try"),
        )
        self.tabs.set_tabs(
            (
                (ACCOUNT, self.tr("Telephone")),
                (TRIAL, self.tr("Sound and trial")),
                (EXCHANGE, self.tr("Exchange")),
            )
        )
        self.tabs.setAccessibleName(self.tr("Parts of the set-up"))
        self.account.show_words()
        self.exchange.show_words()
        self.trial.show_words()
