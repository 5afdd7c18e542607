"""Setting up one's own telephone, and trying it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop.queries.station.phone_setups import phone_setup
from crm_desktop.settings.telephony import Engine, History, PhoneSetup
from crm_desktop.telephony.softphone import AudioDevice, Can, Link, Softphone, Standing
from crm_desktop.usecases.station.keep_phone import KeepPhone, keep_phone
from crm_desktop.views.settings.telephone_dialog import EXCHANGE, TRIAL, TelephoneDialog
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import PhoneDesk
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

    @property
    def engines(self) -> tuple[Softphone, ...]:
        return (self.engine,) if self.there else ()

    @property
    def can(self) -> Can:
        return self.engine.can

    @property
    def standings(self) -> dict[str, Standing]:
        return {"silent": self.engine.standing} if self.engine.standing else {}

    def set_up(self, setup: PhoneSetup) -> None:
        self.set_ups.append(setup)

    def dial(self, number: str, person_id: object = None, task_id: object = None) -> None:
        self.dialled.append(number)


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


def test_a_form_that_is_gone_hears_no_microphone(house: House, desk: TrialDesk, qtbot: QtBot) -> None:
    """The engine lives as long as the telephone; no signal of it reaches a deleted form."""
    dialog = TelephoneDialog(house, tab=TRIAL)
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    with qtbot.captureExceptions() as caught:
        desk.engine.level_heard.emit(0.5)
        desk.standing_changed.emit()
    assert caught == []
