"""Every state of a call in three languages and both sizes: nothing is cut that has to be read (interface.md)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.i18n.style import LanguageCode
from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.queries.calls.caller_cards import CallerPerson
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Can
from crm_desktop.views.telephony.call_bar import CallBar
from crm_desktop.views.telephony.call_buttons import CallButton
from tests.support.house import TestHouse
from tests.support.look import dress
from tests.views.telephony.phone_at_hand import (
    PhoneAtHand,
    a_call,
    a_card,
    a_family,
    a_lead,
    a_live,
    a_person,
    a_talk,
    a_visit,
    an_id,
)

Play = Callable[[PhoneAtHand], object]


def whole() -> CallerPerson:
    return a_person(visit_today=a_visit(), open_lead=a_lead(), balance=-1_250_000_000, warning="Allergic to lidocaine")


def two(phone: PhoneAtHand) -> None:
    phone.ring(a_call(a_talk("one", phase=Phase.HELD), a_person()))
    phone.ring(a_call(a_talk("two", 20), a_person("Olga Petrova")))


def over(phone: PhoneAtHand) -> None:
    phone.ring(a_call(a_live(direction=Direction.OUT, phase=Phase.DIALLING), a_person(), call_id=an_id("row")))
    phone.end("one", CallOutcome.NO_ANSWER)


STATES: dict[str, Play] = {
    "rings": lambda phone: phone.ring(a_call(a_live(line="Reception"), whole())),
    "family": lambda phone: phone.ring(a_call(a_live(), *a_family())),
    "nobody known": lambda phone: phone.ring(a_call(a_talk(name="Ivan Petrov"))),
    "withheld": lambda phone: phone.ring(a_call(a_live(number=""), card=a_card(number="", is_anonymous=True))),
    "talks": lambda phone: phone.ring(a_call(a_talk(is_muted=True), whole())),
    "held": lambda phone: phone.ring(a_call(a_talk(phase=Phase.HELD), a_person())),
    "dials": lambda phone: phone.ring(
        a_call(a_live(direction=Direction.OUT, phase=Phase.DIALLING, can=Can.HANG_UP), a_person())
    ),
    "two": two,
    "over": over,
}


@pytest.mark.parametrize("is_compact", [False, True], ids=["1440", "1366"])
@pytest.mark.parametrize("language", ["en", "fa", "ru"])
@pytest.mark.parametrize("state", list(STATES))
def test_every_word_of_a_button_is_read(
    qapp: QApplication,
    clinic: TestHouse,
    phone: PhoneAtHand,
    qtbot: QtBot,
    state: str,
    language: LanguageCode,
    is_compact: bool,
) -> None:
    """Interface.md: Russian is the longest; the bar is never wider than the screen leaves it."""
    dress(qapp, language, density="compact" if is_compact else "comfortable")
    window = QWidget()
    qtbot.addWidget(window)
    bar = CallBar(clinic.house, window)
    bar.set_compact(is_compact)
    STATES[state](phone)
    width = 1112 if is_compact else 1178
    bar.setGeometry(0, 0, width, bar.sizeHint().height())
    window.resize(width, 400)
    window.show()
    QApplication.processEvents()
    assert bar.minimumSizeHint().width() <= width
    for button in bar.findChildren(CallButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
    for one in bar.findChildren(QAbstractButton):
        if one.isVisible() and not isinstance(one.parent(), QLineEdit):  # there it is a picture
            assert one.accessibleName(), one
    for frame in bar.frames:
        assert frame.face.name.width() >= min(frame.face.name.sizeHint().width(), 90)
