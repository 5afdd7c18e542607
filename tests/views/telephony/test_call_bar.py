"""The bar of the call in a window where somebody works: it takes nothing from them and loses nothing (B2, O3, R5)."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Call, CallOutcome, Direction
from crm_desktop.models.people.family import FamilyLink
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.request import Request
from crm_desktop.queries.station.drafts import draft_of
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Link, Standing
from crm_desktop.usecases.calls.log_call import LogCall, LoggedCall, log_call
from crm_desktop.views.telephony.call_bar import CallBar
from crm_desktop.views.telephony.call_bar_vm import Act, Mode
from crm_desktop.views.telephony.call_frame import CallFrame
from crm_desktop.views.widgets.draft_keeper import SOON_MS
from tests.support.base import NOW
from tests.support.house import TestHouse
from tests.views.telephony.conftest import Desk
from tests.views.telephony.phone_at_hand import (
    PhoneAtHand,
    a_call,
    a_card,
    a_family,
    a_live,
    a_person,
    a_talk,
    a_visit,
    an_id,
)

STRANGER = "09351112233"


class NoCalls(Problem):
    code = "call.do_not_call"


def the_frame(desk: Desk) -> CallFrame:
    (frame,) = desk.bar.frames
    return frame


def logged(clinic: TestHouse, number: str = STRANGER) -> LoggedCall:
    """The row that the log has made of the call meanwhile."""
    return clinic.write(lambda work: log_call(work, LogCall(Direction.IN, number=number)))


def draft_note(clinic: TestHouse, call: LoggedCall) -> str:
    found = clinic.read(lambda session: draft_of(session, clinic.actor, f"call_note:{call.call_id}"))
    return str(found.fields["note"]) if found is not None else ""


def test_twenty_calls_ring_while_somebody_types(desk: Desk, phone: PhoneAtHand) -> None:
    """B2, P8: 400 keys arrive, spaces and Enter among them; the keyboard moves nowhere, and nothing is answered."""
    moved: list[QWidget | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _old, new: moved.append(new))
    text = "is it 12 or 1 today "
    for at in range(20):
        key = f"call {at}"
        calls = (a_call(a_live(key), a_person()), a_call(a_live(key), *a_family()), a_call(a_live(key)))
        phone.ring(calls[at % 3])
        QTest.keyClicks(desk.field, text[:10])
        if at % 4 == 0:
            phone.turn(key, phase=Phase.ACTIVE, answered_at=NOW)
        QTest.keyClick(desk.field, Qt.Key.Key_Return)
        QTest.keyClicks(desk.field, text[10:])
        phone.end(key, CallOutcome.MISSED if at % 4 else CallOutcome.ANSWERED)
    assert desk.field.text() == text * 20
    assert len(desk.field.text()) == 400
    assert moved == []
    assert desk.field.hasFocus()
    assert not {what for what, *_ in phone.asked} & {"answer", "reject", "hang_up", "choose"}


def test_the_bar_covers_nothing(desk: Desk, phone: PhoneAtHand) -> None:
    """B2, P8: it has room of its own, and what lies below moves down instead of vanishing."""
    phone.ring(a_call(a_live(), a_person()))
    QApplication.processEvents()
    bar, field = desk.bar.geometry(), desk.field.geometry()
    assert not bar.intersects(field)
    assert not bar.intersects(desk.rows.geometry())


def test_a_known_caller_is_told_at_the_ring(desk: Desk, phone: PhoneAtHand) -> None:
    """O2: name, number, today's visit, debt and warning, without a question."""
    person = a_person(visit_today=a_visit(), balance=-12_500_000, warning="Allergic to lidocaine")
    phone.ring(a_call(a_live(), person))
    face = the_frame(desk).face
    assert face.state.text() == "Incoming call"
    assert face.time.text().endswith("00:07")
    assert face.name.text() == "Sara Ahmadi"
    assert "0912 345 6711" in face.number.text()
    assert "16:30" in face.facts.text()
    assert "1,250,000" in face.facts.text()
    assert face.warning.text() == "Allergic to lidocaine"


def test_a_click_that_was_meant_for_what_stood_there_answers_nobody(desk: Desk, phone: PhoneAtHand) -> None:
    """P8: the bar comes under the mouse; for a moment nothing that matters in it can be pressed."""
    phone.ring(a_call(a_live(), a_person()))
    buttons = the_frame(desk).buttons
    for act in (Act.ANSWER, Act.REJECT):
        QTest.mouseClick(buttons.button(act), Qt.MouseButton.LeftButton)
    assert phone.asked == []


def test_the_keyboard_does_not_answer_even_from_the_button(desk: Desk, phone: PhoneAtHand, qtbot: QtBot) -> None:
    """Telephony "The card": neither Enter nor Space answers; a click does, and leaves the keyboard in the field."""
    phone.ring(a_call(a_live(), a_person()))
    answer = the_frame(desk).buttons.button(Act.ANSWER)
    answer.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(answer, key)
    assert phone.said("answer") == []
    desk.field.setFocus()
    qtbot.waitUntil(lambda: answer.is_settled)
    QTest.mouseClick(answer, Qt.MouseButton.LeftButton)
    assert phone.said("answer") == [("one",)]
    assert desk.field.hasFocus()


def test_the_keyboard_goes_back_when_the_bar_goes(desk: Desk, phone: PhoneAtHand) -> None:
    """B2: whoever has tabbed into the bar is put back where they wrote, not somewhere else."""
    phone.ring(a_call(a_live(), a_person()))
    button = the_frame(desk).buttons.button(Act.REJECT)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    phone.end("one", CallOutcome.MISSED)
    assert desk.bar.isHidden()
    assert desk.field.hasFocus()


def test_buttons_are_reached_by_tab_and_not_by_the_mouse(desk: Desk, phone: PhoneAtHand) -> None:
    """Accessibility: each has a name and a place in the order of Tab."""
    phone.ring(a_call(a_talk(), a_person()))
    buttons = the_frame(desk).buttons
    for act in buttons.shown():
        assert buttons.button(act).focusPolicy() == Qt.FocusPolicy.TabFocus
        assert buttons.button(act).accessibleName()


def test_a_family_is_chosen_by_a_click_or_by_its_digit(desk: Desk, phone: PhoneAtHand) -> None:
    """B3, R5: the plain digit once the card has the keyboard; then the right child stands in the bar."""
    family = a_family()
    phone.ring(a_call(a_live(), *family))
    frame = the_frame(desk)
    assert frame.face.name.text() == "4 people have this number"
    assert [chip.accessibleName().split(",")[0] for chip in frame.chips.chips] == [one.name for one in family]
    frame.chips.chips[0].setFocus()
    QTest.keyClick(frame.chips.chips[0], Qt.Key.Key_3)
    assert phone.said("choose") == [("one", family[2].person_id)]
    assert frame.face.name.text() == "Tara Karimi"
    QTest.mouseClick(frame.chips.chips[1], Qt.MouseButton.LeftButton)
    assert frame.face.name.text() == "Nima Karimi"


def test_a_child_nobody_has_written_down_is_added_in_one_field(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse
) -> None:
    """B3: Alt+N, the name, Enter; number, family name and payer come from the family, the call is the child's."""
    number = "09123456711"
    call = logged(clinic, number)
    mother = a_person(person_id=clinic.people[0])
    phone.ring(a_call(a_talk(number=number), mother, a_person("Nima Ahmadi"), call_id=call.call_id, person_id=None))
    QTest.keyClick(desk.field, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    naming = the_frame(desk).naming
    assert naming.name.hasFocus()
    QTest.keyClicks(naming.name, "Tara")
    QTest.keyClick(naming.name, Qt.Key.Key_Return)
    person_id = clinic.row(Call, call.call_id).person_id
    assert person_id is not None
    child = clinic.row(Person, person_id)
    assert (child.given_name, child.family_name) == ("Tara", "Ahmadi")
    assert clinic.rows(select(Phone.e164).where(Phone.person_id == person_id)) == ["+989123456711"]
    assert clinic.rows(select(FamilyLink.relative_id).where(FamilyLink.person_id == person_id)) == [clinic.people[0]]
    assert phone.said("choose") == [("one", person_id)]


def test_digits_in_a_field_are_written_and_choose_nobody(desk: Desk, phone: PhoneAtHand) -> None:
    """R5, B2: plain 1…9 mean a person only where the card has the keyboard."""
    phone.ring(a_call(a_live(), *a_family()))
    QTest.keyClicks(desk.field, "123")
    assert desk.field.text() == "123"
    assert phone.said("choose") == []


def test_an_unknown_caller_is_named_while_talking(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot
) -> None:
    """O3: Alt+N, the name, Enter; person, number, call and request belong together."""
    call = logged(clinic)
    phone.ring(a_call(a_talk(number=STRANGER), card=a_card(number=STRANGER, e164=None), call_id=call.call_id))
    QTest.keyClick(desk.field, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    line = the_frame(desk).naming.name
    assert line.hasFocus()
    QTest.keyClicks(line, "Nazanin Tehrani")
    QTest.keyClick(line, Qt.Key.Key_Return)
    person_id = clinic.row(Call, call.call_id).person_id
    assert person_id is not None
    person = clinic.row(Person, person_id)
    assert (person.given_name, person.family_name) == ("Nazanin", "Tehrani")
    assert clinic.rows(select(Phone.e164).where(Phone.person_id == person_id)) == ["+989351112233"]
    assert clinic.rows(select(Request.person_id)) == [person_id]
    assert phone.said("choose") == [("one", person_id)]


def test_a_name_typed_before_the_log_has_the_call_is_not_lost(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse
) -> None:
    """O3: whoever is quicker than the disk types on; the name is kept when the row is there."""
    phone.ring(a_call(a_talk(number=STRANGER), card=a_card(number=STRANGER, e164=None)))
    naming = the_frame(desk).naming
    QTest.keyClicks(naming.name, "Nazanin Tehrani")
    QTest.keyClick(naming.name, Qt.Key.Key_Return)
    assert phone.said("choose") == []
    call = logged(clinic)
    phone.tell("one", call_id=call.call_id)
    assert clinic.row(Call, call.call_id).person_id is not None


def test_what_the_exchange_says_is_told_as_hearsay(desk: Desk, phone: PhoneAtHand) -> None:
    """Telephony rule 7: a name over the wire is a hint; nobody is made of it."""
    phone.ring(a_call(a_live(name="Ivan Petrov")))
    face = the_frame(desk).face
    assert "0912 345 6711" in face.name.text()
    assert face.hint.text().startswith("The exchange says:")
    assert "not a proof" in face.number.toolTip()


def test_a_withheld_number_and_a_colleague(desk: Desk, phone: PhoneAtHand) -> None:
    """Telephony rule 3: no card for either; the colleague is a thin calm line."""
    phone.ring(a_call(a_live(number=""), card=a_card(number="", e164=None, is_anonymous=True)))
    assert the_frame(desk).face.name.text() == "Number withheld"
    phone.end("one", CallOutcome.MISSED)
    inside = a_card(number="104", e164=None, is_internal=True, extension_of="Ali Mohammadi")
    phone.ring(a_call(a_live("two", number="104"), card=inside))
    frame = the_frame(desk)
    assert frame.face.name.text() == "Ali Mohammadi"
    assert frame.property("tone") == "gray"
    assert Act.CARD not in frame.buttons.shown()


def test_a_likely_caller_is_marked_as_only_likely(desk: Desk, phone: PhoneAtHand) -> None:
    """P1: only the last digits are the same."""
    person = a_person(do_not_call=True)
    phone.ring(a_call(a_live(), person, card=a_card(person, is_possible=True)))
    chips = [chip.text() for chip in the_frame(desk).face.chips if not chip.isHidden()]
    assert chips[:2] == ["Possibly", "Do not call"]


def test_a_note_is_on_the_disk_within_a_second_and_comes_back(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot
) -> None:
    """P13, O12: after a kill the same call has its note again, and nobody's keyboard is moved by that."""
    call = logged(clinic)
    talk = a_call(a_talk(number=STRANGER), a_person(), call_id=call.call_id)
    phone.ring(talk)
    QTest.keyClick(desk.field, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    note = the_frame(desk).note
    assert note.hasFocus()
    QTest.keyClicks(note, "wants the price")
    qtbot.waitUntil(lambda: draft_note(clinic, call) == "wants the price")
    assert SOON_MS < 1000
    again = QWidget()
    qtbot.addWidget(again)
    desk.field.setFocus()
    bar = CallBar(clinic.house, again)
    assert bar.frames[0].note.text() == "wants the price"
    assert desk.field.hasFocus()


def test_the_note_stays_in_hand_when_they_hang_up(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot
) -> None:
    """P13: the last words are written into the same field; closing puts them on the call and ends the draft."""
    call = logged(clinic)
    phone.ring(a_call(a_talk(number=STRANGER), a_person(), call_id=call.call_id))
    frame = the_frame(desk)
    frame.note.setFocus()
    QTest.keyClicks(frame.note, "wants ")
    phone.end("one")
    assert frame.note.hasFocus()
    phone.ring(a_call(a_live("two"), *a_family()))
    assert frame.note.hasFocus()
    QTest.keyClicks(frame.note, "the price")
    frame.wrap.later.click()
    assert clinic.row(Call, call.call_id).note == "wants the price"
    assert draft_note(clinic, call) == ""


def test_a_note_put_away_before_the_log_has_the_call_goes_to_the_call(desk: Desk, phone: PhoneAtHand) -> None:
    """P13: a short talk beside a slow disk; the telephone is told the note, and has it written with the row."""
    phone.ring(a_call(a_talk()))
    desk.bar.frames[0].note.show_text("wants the price")
    phone.end("one")
    desk.bar.frames[0].finish()
    assert [wish for wish in phone.asked if wish[0] == "write_note"] == [("write_note", "one", "wants the price")]


def test_a_second_caller_is_a_thin_line(desk: Desk, phone: PhoneAtHand) -> None:
    """O11: and the line says the key."""
    phone.ring(a_call(a_talk("one"), a_person()))
    phone.ring(a_call(a_live("two"), a_person("Olga Petrova")))
    first, second = desk.bar.frames
    assert (first.mode, second.mode) == (Mode.FULL, Mode.THIN)
    button = second.buttons.button(Act.HOLD_AND_ANSWER)
    assert button.text() == "Hold and answer"
    assert button.toolTip() == "Alt+H"
    assert second.height() < first.height()


def test_the_card_opens_by_a_click_on_the_name(desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot) -> None:
    """P3: every field leads to the person; whoever writes keeps the keyboard (B2)."""
    person = a_person()
    phone.ring(a_call(a_live(), person))
    with qtbot.waitSignal(clinic.house.go.looked_up) as asked:
        QTest.mouseClick(the_frame(desk).face.name, Qt.MouseButton.LeftButton)
    assert asked.args == [person.person_id, False]
    with qtbot.waitSignal(clinic.house.go.looked_up):
        the_frame(desk).buttons.button(Act.CARD).click()
    assert desk.field.hasFocus()


def test_the_seconds_go_on(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """O2: the time of the ring, then that of the talk."""
    phone.ring(a_call(a_live(), a_person()))
    clinic.clock.advance(timedelta(seconds=5))
    desk.bar.vm.ticked.emit()
    assert the_frame(desk).face.time.text().endswith("00:12")


def test_one_line_a_call_on_a_low_screen(desk: Desk, phone: PhoneAtHand) -> None:
    """Interface.md: at 1366×768 the bar is one line, with the note in it."""
    phone.ring(a_call(a_talk(), a_person(), call_id=an_id("row")))
    QApplication.processEvents()
    whole = the_frame(desk).sizeHint().height()
    desk.bar.set_compact(True)
    QApplication.processEvents()
    frame = the_frame(desk)
    assert frame.sizeHint().height() < whole / 2
    assert frame.note.isVisible()
    assert frame.note.y() < frame.buttons.geometry().bottom()


def test_a_name_of_ten_kilobytes_is_cut(desk: Desk, phone: PhoneAtHand) -> None:
    """Telephony: whatever comes over the wire neither stretches the window nor stops it."""
    width = desk.window.minimumSizeHint().width()
    phone.ring(a_call(a_live(line="x" * 10_000, name="y" * 10_000), a_person("Z" * 10_240, warning="w" * 10_000)))
    QApplication.processEvents()
    face = the_frame(desk).face
    assert len(face.name.text()) <= 60
    assert len(face.warning.text()) <= 60
    assert desk.window.minimumSizeHint().width() <= width + 700
    assert desk.window.width() == 1178


def test_why_it_does_not_work_is_told_with_the_last_event(desk: Desk, phone: PhoneAtHand, qtbot: QtBot) -> None:
    """P3: red, since when, when something was last heard, and the way to the settings; gone when it works."""
    since, last = NOW - timedelta(minutes=30), NOW - timedelta(minutes=31)
    phone.stand(sip=Standing(Link.FAILED, since, None, last))
    strip = desk.bar.standing.strip
    assert strip.text() == "The telephone does not work since 09:00. Last call heard of: 08:59."
    assert desk.bar.isVisible()
    with qtbot.waitSignal(desk.bar.settings_asked):
        strip.action.click()
    phone.stand(sip=Standing(Link.UP, NOW))
    assert desk.bar.isHidden()


def test_a_telephone_that_is_just_connecting_is_not_news(desk: Desk, phone: PhoneAtHand) -> None:
    """P8: amber only when it takes longer than anybody expects."""
    phone.stand(sip=Standing(Link.CONNECTING, NOW))
    assert desk.bar.isHidden()
    phone.stand(sip=Standing(Link.CONNECTING, NOW - timedelta(seconds=30)))
    assert desk.bar.standing.strip.property("tone") == "amber"


def test_a_refusal_is_told_and_can_be_overruled(desk: Desk, phone: PhoneAtHand) -> None:
    """Pain P28: who asked not to be called is called only by somebody who has read that."""
    phone.refuse(NoCalls(name="Sara Ahmadi"))
    strip = desk.bar.refusal.strip
    assert "Sara Ahmadi" in strip.text()
    assert desk.bar.isVisible()
    assert desk.field.hasFocus()
    strip.action.click()
    assert phone.said("dial_anyway") == [()]
    assert desk.bar.isHidden()
