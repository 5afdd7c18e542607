"""The caller's card: age, visit, lead, debt, last talks and warnings, each line a way to what it tells (O2, P3)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.call import CallStatus
from crm_desktop.queries.calls.caller_cards import CallerPerson
from crm_desktop.views.telephony.caller_card import CallerCardView, FactLine
from crm_desktop.views.widgets.phone_desk import DeskCall
from tests.support.house import TestHouse
from tests.views.telephony.conftest import Desk
from tests.views.telephony.phone_at_hand import (
    PhoneAtHand,
    a_call,
    a_family,
    a_last_talk,
    a_lead,
    a_live,
    a_person,
    a_visit,
)


def whole() -> CallerPerson:
    return a_person(
        visit_today=a_visit(),
        open_lead=a_lead(),
        balance=-12_500_000,
        warning="Allergic to lidocaine",
        do_not_call=True,
        talks=(a_last_talk(2), a_last_talk(20, status=CallStatus.MISSED, result=None, note=None, agent=None)),
    )


def opened(desk: Desk, phone: PhoneAtHand, call: DeskCall) -> CallerCardView:
    phone.ring(call)
    (frame,) = desk.bar.frames
    QTest.mouseClick(frame.more, Qt.MouseButton.LeftButton)
    assert frame.card is not None
    return frame.card


def line(card: CallerCardView, title: str) -> FactLine:
    return next(one for one in card.lines if one.title == title)


def test_everything_that_is_known_has_its_line(desk: Desk, phone: PhoneAtHand) -> None:
    """O2: and the keyboard stays where it was."""
    card = opened(desk, phone, a_call(a_live(), whole()))
    assert [one.title for one in card.lines] == [
        "Sara Ahmadi",
        "Today 16:30",
        "Implant",
        "Balance due 1,250,000 toman",
        "Thinking it over",
        "Missed",
    ]
    assert card.warning.text() == "Allergic to lidocaine"
    assert card.forbidden.text() == "Does not want to be called"
    assert desk.field.hasFocus()


def test_each_line_leads_to_what_it_tells(desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot) -> None:
    """P3: person, visit, lead, money and talk are a click away, and the click leaves the keyboard alone."""
    go, person = clinic.house.go, whole()
    card = opened(desk, phone, a_call(a_live(), person))
    for title, signal, asked in (
        ("Sara Ahmadi", go.person_asked, [person.person_id]),
        ("Today 16:30", go.screen_asked, ["visits", {"id": a_visit().id, "day": clinic.house.today}]),
        ("Implant", go.screen_asked, ["leads", {"id": a_lead().id}]),
        ("Balance due 1,250,000 toman", go.dialog_asked, ["statement", {"person_id": person.person_id}]),
        ("Missed", go.person_asked, [person.person_id]),
    ):
        with qtbot.waitSignal(signal) as went:
            QTest.mouseClick(line(card, title), Qt.MouseButton.LeftButton)
        assert went.args == asked
    assert desk.field.hasFocus()


def test_the_family_stays_at_hand(desk: Desk, phone: PhoneAtHand) -> None:
    """B3: chosen wrongly, or the child takes the receiver; one click more."""
    family = a_family()
    card = opened(desk, phone, a_call(a_live(), *family, person_id=family[0].person_id))
    assert [chip.isChecked() for chip in card.family.chips] == [True, False, False, False]
    QTest.mouseClick(card.family.chips[2], Qt.MouseButton.LeftButton)
    assert phone.said("choose") == [("one", family[2].person_id)]
    assert card.lines[0].title == "Tara Karimi"


def test_it_closes_again_and_goes_with_the_call(desk: Desk, phone: PhoneAtHand) -> None:
    """P8: opened by hand only, and never left behind."""
    card = opened(desk, phone, a_call(a_live(), a_person(talks=())))
    assert card.isVisible()
    desk.bar.frames[0].toggle_card()
    assert card.isHidden()


def test_seconds_do_not_draw_it_anew(desk: Desk, phone: PhoneAtHand) -> None:
    """P8: a line under the mouse stays the same line while the call goes on."""
    card = opened(desk, phone, a_call(a_live(), whole()))
    before = list(card.lines)
    phone.turn("one", queue="2")
    assert card.lines == before
