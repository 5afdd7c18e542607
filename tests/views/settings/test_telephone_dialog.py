"""Setting up one's own telephone, and trying it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop.app.dialling import QuietHours
from crm_desktop.models.calls.call import Direction
from crm_desktop.queries.station.phone_setups import phone_setup
from crm_desktop.settings.telephony import Engine, History, PhoneSetup
from crm_desktop.store.problems import Gone
from crm_desktop.telephony.engines.ami.refusals import ExchangeUnreachable
from crm_desktop.telephony.engines.sip.problems import SpeakerMissing
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import AudioDevice, Can, Link, Softphone, Standing
from crm_desktop.usecases.station.keep_phone import KeepPhone, keep_phone
from crm_desktop.views.settings.telephone_dialog import EXCHANGE, TRIAL, TelephoneDialog
from crm_desktop.views.settings.telephone_fields import PortField
from crm_desktop.views.settings.telephone_trial import TelephoneTrial
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall, PhoneDesk
from tests.support.house import TestHouse

SETUP = PhoneSetup(engine=Engine.SIP, server="pbx.local", user="101", password="geheim", extension="101")
AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


class SilentEngine(Softphone):
    """Has two devices and does nothing with them but tell what it was asked."""

    name = "silent"
    can = Can.DIAL | Can.DEVICES

    def __init__(self) -> None:
        super().__init__()
        self.standing = Standing(Link.UP, AT, last_event_at=AT)
        self.asked: list[object] = []

    def list_devices(self) -> None:
        self.devices_found.emit((AudioDevice("m1", "Headset microphone", True), AudioDevice("s1", "Headset", False)))

    def set_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        self.asked.append((microphone, speaker, ringer))

    def listen_to_microphone(self, is_on: bool) -> None:
        self.asked.append(is_on)

    def try_ring(self) -> None:
        self.asked.append("ring")


class TrialDesk(PhoneDesk):
    """A desk with that engine, which notes what is set up and dialled."""

    def __init__(self) -> None:
        super().__init__()
        self.engine = SilentEngine()
        self.there = True
        self.set_ups: list[PhoneSetup] = []
        self.dialled: list[str] = []
        self.at_desk: tuple[DeskCall, ...] = ()
        self.hung_up: list[str] = []
        self.anyway = 0
        self.beside: dict[str, Standing] = {}

    @property
    def calls(self) -> tuple[DeskCall, ...]:
        return self.at_desk

    def hang_up(self, key: str) -> None:
        self.hung_up.append(key)

    @property
    def engines(self) -> tuple[Softphone, ...]:
        return (self.engine,) if self.there else ()

    @property
    def can(self) -> Can:
        return self.engine.can

    @property
    def standings(self) -> dict[str, Standing]:
        return ({"sip": self.engine.standing} if self.engine.standing else {}) | self.beside

    def set_up(self, setup: PhoneSetup) -> None:
        self.set_ups.append(setup)

    def dial(self, number: str, person_id: object = None, task_id: object = None) -> None:
        self.dialled.append(number)

    def dial_anyway(self) -> None:
        self.anyway += 1


@pytest.fixture
def desk(clinic: TestHouse) -> TrialDesk:
    clinic.house.phone = TrialDesk()
    return clinic.house.phone


def opened(clinic: TestHouse, qtbot: QtBot, setup: PhoneSetup | None = None) -> TelephoneDialog:
    if setup is not None:
        clinic.write(lambda work: keep_phone(work, KeepPhone(setup)))
    dialog = TelephoneDialog(clinic.house)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def line(dialog: TelephoneDialog, name: str) -> QLineEdit:
    field = dialog.account.fields.get(name) or dialog.exchange.fields[name]
    assert isinstance(field, QLineEdit)
    return field


def asked(dialog: TelephoneDialog) -> set[str]:
    return {name for name, field in dialog.account.fields.items() if field.isVisibleTo(dialog)}


def kept(clinic: TestHouse) -> PhoneSetup:
    return clinic.read(lambda session: phone_setup(session, clinic.house.session.actor))


def test_the_account_is_saved_and_taken_into_use_at_once(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """MIS-22: no restart; the dialog stays and leads to the trial."""
    dialog = opened(clinic, qtbot)
    dialog.account.engine.choose(Engine.SIP)
    dialog.account.show_state()
    for name, text in (("server", " pbx.local "), ("user", "101"), ("password", " geheim "), ("extension", "101")):
        line(dialog, name).setText(text)
    dialog.save()
    assert kept(clinic) == replace(PhoneSetup(), engine=Engine.SIP, server="pbx.local", user="101",
                                   password=" geheim ", extension="101")  # fmt: skip
    assert desk.set_ups == [kept(clinic)]
    assert dialog.isVisible()
    assert dialog.tabs.current() == TRIAL
    assert dialog.focusWidget() is dialog.trial.number


def test_what_is_missing_is_marked_where_it_stands(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """MIS-22: the field on the other tab is shown, marked and has the keyboard; nothing typed is lost."""
    dialog = opened(clinic, qtbot, SETUP)
    dialog.exchange.manager_on.setChecked(True)
    dialog.save()
    assert dialog.tabs.current() == EXCHANGE
    assert line(dialog, "manager_server").property("invalid") is True
    assert line(dialog, "server").text() == "pbx.local"
    assert desk.set_ups == []


def test_only_what_the_engine_needs_is_asked(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """MIS-16: whoever wants no telephone is asked nothing, and nobody sees both kinds of server."""
    dialog = opened(clinic, qtbot, SETUP)
    assert {"server", "codecs"} <= asked(dialog)
    assert "web_address" not in asked(dialog)
    dialog.account.engine.choose(Engine.NONE)
    dialog.account.show_state()
    assert asked(dialog) == {"engine"}


def test_every_engine_says_what_it_can_or_why_it_cannot_be_had(
    clinic: TestHouse, desk: TrialDesk, qtbot: QtBot
) -> None:
    """FC-34: the page says it before anybody has tried in vain."""
    dialog = opened(clinic, qtbot)
    for engine in (Engine.SIP, Engine.WEB, Engine.HAND_OFF, Engine.SIMULATOR):
        dialog.account.engine.choose(engine)
        dialog.account.show_state()
        assert dialog.account.about.text()
    assert dialog.trial._list.count() == 8


def test_the_headset_is_chosen_and_tried(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """O1: before the first call one hears the ring and sees the microphone's level; a choice holds in a talk too."""
    dialog = opened(clinic, qtbot, replace(SETUP, microphone="gone"))
    dialog._show_tab(TRIAL)
    trial = dialog.trial
    assert trial.microphone.currentData() == "gone", "a headset that is not plugged in is not forgotten"
    trial.microphone.setCurrentIndex(trial.microphone.findData("m1"))
    trial.microphone.activated.emit(trial.microphone.currentIndex())
    trial.listen.click()
    desk.engine.level_heard.emit(0.42)
    trial.ring.click()
    assert trial.level.value() == 42
    trial.number.setText("09121234567")
    trial.call.click()
    dialog.save()
    assert desk.engine.asked == [("m1", "", ""), True, "ring"]
    assert desk.dialled == ["09121234567"]
    assert kept(clinic).microphone == "m1"
    dialog.close()
    assert desk.engine.asked[-1] is False, "nobody is listened to behind a closed door"


def test_the_standing_of_the_line_is_told_with_its_last_event(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """P3: a light alone says nothing; since when nothing was heard says everything."""
    dialog = opened(clinic, qtbot, SETUP)
    dialog._show_tab(TRIAL)
    assert "Connected" in dialog.trial.standing.text()
    assert "Last heard of" in dialog.trial.standing.text()
    desk.engine.standing = Standing(Link.CONNECTING, AT)
    desk.standing_changed.emit()
    assert "Connecting" in dialog.trial.standing.text()


def test_a_half_typed_set_up_comes_back_without_its_secrets(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """B7: what was typed survives; a password that was saved stays, one that was not is typed again."""
    dialog = opened(clinic, qtbot, SETUP)
    line(dialog, "server").setText("other.local")
    line(dialog, "server").textEdited.emit("other.local")
    line(dialog, "password").setText("half")
    dialog.exchange.history.choose(History.CSV)
    dialog.close()
    again = opened(clinic, qtbot)
    assert (line(again, "server").text(), line(again, "password").text()) == ("other.local", "geheim")
    assert again.exchange.history.chosen() is History.CSV


def test_a_table_of_the_exchange_asks_for_its_password_apart(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """A4, P1: a password in the address is refused at the field, and nothing of it is kept."""
    dialog = opened(clinic, qtbot, SETUP)
    dialog._show_tab(EXCHANGE)
    part = dialog.exchange
    part.history.choose(History.SQL)
    part.show_state()
    place, token = part._labels["history_place"], part._labels["history_token"]
    assert token.isVisible()
    assert (place._label.text(), token._label.text()) == ("Address of the database", "Password of the database")
    line(dialog, "history_place").setText("mysql://crm:secret@pbx/asteriskcdrdb")
    dialog.save()
    assert place.is_wrong
    assert kept(clinic).history is History.NONE
    line(dialog, "history_place").setText("mysql://crm@pbx/asteriskcdrdb")
    line(dialog, "history_token").setText("secret")
    dialog.save()
    assert (kept(clinic).history, kept(clinic).history_token) == (History.SQL, "secret")
    part.history.choose(History.CSV)
    part.show_state()
    assert place._label.text() == "File or web address"
    assert token.isHidden()
    dialog.close()


def test_the_authority_is_asked_for_wherever_it_is_used(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """P4, ADR 0020: the exchange's database has it too, without the manager; and what is not verified is said there."""
    dialog = opened(clinic, qtbot, SETUP)
    dialog._show_tab(EXCHANGE)
    part = dialog.exchange
    label = part._labels["manager_ca_file"]
    part.manager_on.setChecked(False)
    for history, there in ((History.NONE, False), (History.CSV, False), (History.REST, True), (History.SQL, True)):
        part.history.choose(history)
        part.show_state()
        assert label.isVisible() is there
        assert ("is not verified" in label.below) is (history is History.SQL)
    part.history.choose(History.NONE)
    part.manager_on.setChecked(True)
    assert label.isVisible()
    dialog.close()


def test_a_telephone_that_comes_a_moment_later_is_heard(house: House, desk: TrialDesk, qtbot: QtBot) -> None:
    """P3: what was just saved starts behind the form; its devices are listed as soon as it is there."""
    engine, desk.there = desk.engine, False
    dialog = TelephoneDialog(house, tab=TRIAL)
    qtbot.addWidget(dialog)
    assert dialog.trial.microphone.count() == 0
    desk.there = True
    desk.standing_changed.emit()
    assert dialog.trial.microphone.count() == 2
    engine.level_heard.emit(0.5)
    assert dialog.trial.level.value() == 50


def test_a_form_that_is_gone_is_not_told_of_calls(house: House, desk: TrialDesk, qtbot: QtBot) -> None:
    """P3: a call that rings after the trial was closed is no error of the program."""
    trial = TelephoneTrial(house)
    trial.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(trial.call)
    ringing = DeskCall(LiveCall("k1", Phase.RINGING, Direction.IN, AT, number="09121234567"), None, None, None)
    with qtbot.captureExceptions() as raised:
        for heard in (desk.rang, desk.changed, desk.ended):
            heard.emit(ringing)
        desk.standing_changed.emit()
    assert raised == []


def test_a_form_that_is_gone_hears_no_microphone(house: House, desk: TrialDesk, qtbot: QtBot) -> None:
    """The engine lives as long as the telephone; no signal of it reaches a deleted form."""
    dialog = TelephoneDialog(house, tab=TRIAL)
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    with qtbot.captureExceptions() as caught:
        desk.engine.level_heard.emit(0.5)
        desk.standing_changed.emit()
    assert caught == []


def test_alt_and_a_digit_opens_a_part_and_the_keyboard_begins_in_its_first_question(
    clinic: TestHouse, desk: TrialDesk, qtbot: QtBot
) -> None:
    """day.md, global keys: Alt+1…9 are tabs; nobody begins on the button that closes the form."""
    dialog = opened(clinic, qtbot, SETUP)
    assert dialog.focusWidget() is dialog.account.engine
    qtbot.keyClick(dialog.account.engine, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert (dialog.tabs.current(), dialog.focusWidget()) == (TRIAL, dialog.trial.number)
    qtbot.keyClick(dialog.trial.number, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert (dialog.tabs.current(), dialog.focusWidget()) == (EXCHANGE, dialog.exchange.manager_on)


def test_a_port_that_is_none_is_refused_where_it_stands(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """P13: 70000 is not silently made 7000, and a port has no marks of thousands."""
    dialog = opened(clinic, qtbot, SETUP)
    port = dialog.account.fields["port"]
    assert isinstance(port, PortField)
    assert port.text() == "5060"
    port.setFocus()
    port.selectAll()
    qtbot.keyClicks(port, "70000")
    assert port.text() == "70000"
    dialog.save()
    assert dialog.account._labels["port"].is_wrong
    assert "65535" in dialog.account._labels["port"].below
    assert desk.set_ups == []


def test_enter_in_the_number_calls_it_and_says_why_not(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """FC-34, P1: the bar of calls lies behind the form, so what is refused is said here; Enter saves nothing."""
    dialog = opened(clinic, qtbot, SETUP)
    dialog._show_tab(TRIAL)
    trial = dialog.trial
    trial.number.setFocus()
    qtbot.keyClick(trial.number, Qt.Key.Key_Return)
    assert "mobile" in trial._number_field.below
    qtbot.keyClicks(trial.number, "0912 123 45 67")
    assert trial._number_field.below == ""
    qtbot.keyClick(trial.number, Qt.Key.Key_Return)
    assert desk.dialled == ["0912 123 45 67"]
    assert desk.set_ups == []
    desk.refused.emit(Gone(table="call"))
    assert trial._number_field.is_wrong


def test_a_test_call_is_ended_where_it_was_begun(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """FC-34: whoever tries the telephone hangs up without closing the form."""
    dialog = opened(clinic, qtbot, SETUP)
    dialog._show_tab(TRIAL)
    live = LiveCall("k1", Phase.DIALLING, Direction.OUT, AT, number="09121234567")
    dialog.trial.number.setText("09121234567")
    dialog.trial.call_number()
    desk.at_desk = (DeskCall(live, None, None, None),)
    desk.rang.emit(desk.at_desk[0])
    assert dialog.trial.call.text() == "Hang up"
    assert "Calling" in dialog.trial.state.text()
    desk.at_desk = (DeskCall(replace(live, phase=Phase.ACTIVE, answered_at=AT), None, None, None),)
    desk.changed.emit(desk.at_desk[0])
    assert "connected" in dialog.trial.state.text()
    dialog.trial.call.click()
    assert desk.hung_up == ["k1"]
    over, desk.at_desk = desk.at_desk[0], ()
    desk.ended.emit(over)
    assert (dialog.trial.call.text(), dialog.trial.state.text()) == ("Call", "")


def test_whom_one_talks_with_already_is_not_cut_off_by_trying(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """O12: Enter in the number to try calls it, also while a client who was called before is at the other end."""
    client = LiveCall("client", Phase.ACTIVE, Direction.OUT, AT, number="09120000000", answered_at=AT)
    desk.at_desk = (DeskCall(client, None, None, None),)
    dialog = opened(clinic, qtbot, SETUP)
    dialog.alt_pressed("2")
    trial = dialog.trial
    assert (trial.call.text(), trial.state.text()) == ("Call", "")
    trial.number.setText("09121234567")
    qtbot.keyClick(trial.number, Qt.Key.Key_Return)
    assert (desk.hung_up, desk.dialled) == ([], ["09121234567"])
    tried = LiveCall("tried", Phase.DIALLING, Direction.OUT, AT, number="09121234567")
    desk.at_desk = (*desk.at_desk, DeskCall(tried, None, None, None))
    desk.rang.emit(desk.at_desk[1])
    qtbot.keyClick(trial.number, Qt.Key.Key_Return)
    assert desk.hung_up == ["tried"]


def test_each_engine_tells_how_it_stands_in_its_own_tone(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """P3: an exchange that does not answer is not told in green because the telephone beside it works."""
    dialog = opened(clinic, qtbot, SETUP)
    assert "SIP" not in dialog.trial.standing.text()
    desk.beside = {"ami": Standing(Link.CONNECTING, AT, ExchangeUnreachable(host="pbx.local", port=5038))}
    desk.standing_changed.emit()
    first, second = dialog.trial.standing.lines
    assert (first.property("tone"), second.property("tone")) == ("green", "amber")
    assert first.text().startswith("Telephone in the program (SIP): ")
    assert second.text().startswith("Manager interface of the exchange: ")
    desk.beside = {}
    desk.standing_changed.emit()
    assert second.isHidden()


def test_at_night_one_may_still_try_the_telephone(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """B12, P3: who sets a telephone up after hours calls their own mobile; it is asked once, for that number."""
    dialog = opened(clinic, qtbot, SETUP)
    dialog.alt_pressed("2")
    dialog.trial.number.setText("+989121112233")
    qtbot.keyClick(dialog.trial.number, Qt.Key.Key_Return)
    desk.refused.emit(QuietHours(time="21:50", name=""))
    assert dialog.trial.call.text() == "Call all the same"
    qtbot.keyClick(dialog.trial.number, Qt.Key.Key_Return)
    assert (desk.dialled, desk.anyway) == (["+989121112233"], 1)
    desk.refused.emit(QuietHours(time="21:50", name=""))
    qtbot.keyClicks(dialog.trial.number, "4")
    qtbot.keyClick(dialog.trial.number, Qt.Key.Key_Return)
    assert (desk.dialled[1:], desk.anyway) == (["+9891211122334"], 1)


def test_a_missing_headset_is_told_beside_the_sound(clinic: TestHouse, desk: TrialDesk, qtbot: QtBot) -> None:
    """P3: the number that is being typed is not what is wrong, and the keyboard stays where it is."""
    dialog = opened(clinic, qtbot, SETUP)
    dialog.alt_pressed("2")
    dialog.trial.ring.setFocus()
    desk.refused.emit(SpeakerMissing(name=""))
    assert "headphones" in dialog.trial.sound_wrong.text()
    assert dialog.focusWidget() is dialog.trial.ring
    dialog.trial.ring.click()
    assert dialog.trial.sound_wrong.isHidden()
