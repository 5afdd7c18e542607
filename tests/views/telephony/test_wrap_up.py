"""After the call: one key tells what came of it, nothing is forced, and whoever writes elsewhere is left alone."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.calls.call import Call, CallOutcome, Direction
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.process.allowed_results import AllowedResultRow, allowed_results
from crm_desktop.telephony.live_call import Phase
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.views.telephony.call_bar_vm import Act
from crm_desktop.views.telephony.wrap_up_vm import outcomes
from tests.support.house import TestHouse
from tests.views.telephony.conftest import Desk
from tests.views.telephony.phone_at_hand import PhoneAtHand, a_call, a_card, a_live, a_person, a_talk


def results(clinic: TestHouse) -> list[AllowedResultRow]:
    template = clinic.template("personal_call")
    return clinic.read(lambda session: allowed_results(session, clinic.actor, template))


def tried(clinic: TestHouse, phone: PhoneAtHand) -> UUID:
    """A call of ours to the first client, whom nobody answered, for its task."""
    task_id = clinic.a_task()
    order = LogCall(Direction.OUT, number="09123456711", task_id=task_id)
    call = clinic.write(lambda work: log_call(work, order))
    person = a_person(person_id=clinic.people[0])
    live = a_live(direction=Direction.OUT, phase=Phase.EARLY)
    phone.ring(a_call(live, person, task_id=task_id, call_id=call.call_id))
    phone.end("one", CallOutcome.NO_ANSWER)
    return task_id


def talked(clinic: TestHouse, phone: PhoneAtHand) -> UUID:
    task_id = clinic.a_task()
    order = LogCall(Direction.IN, number="09123456711", task_id=task_id)
    call = clinic.write(lambda work: log_call(work, order))
    phone.ring(a_call(a_talk(), a_person(person_id=clinic.people[0]), task_id=task_id, call_id=call.call_id))
    phone.end("one")
    return task_id


def test_a_talk_has_digits_and_a_try_has_letters(clinic: TestHouse) -> None:
    """O2, O4: what a talk came to by its digit; N and B for who was not reached."""
    rows = results(clinic)
    told = outcomes(rows, was_reached=True)
    assert [one.key for one in told][:2] == ["1", "2"]
    assert not any(one.is_no_answer for one in told)
    missed = outcomes(rows, was_reached=False)
    assert [one.key for one in missed][:2] == ["N", "B"]
    assert all(one.is_no_answer for one in missed)


def test_a_clinic_without_the_preset_has_its_own_result_under_n(clinic: TestHouse) -> None:
    """OT-25: a clinic's own word for nobody answering takes the place of the one it has thrown away."""
    row = next(row for row in results(clinic) if row.is_no_answer)
    own = AllowedResultRow(row.result_id, 5, "Rang out", row.kind, row.closes, True, (), None, None)
    assert [(one.key, one.words) for one in outcomes([own], was_reached=False)] == [("N", "Rang out")]


def test_nobody_answered_is_one_key(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """O4, P22: N in the list, and the next try is planned; the strip is gone, the keyboard never moved."""
    task_id = tried(clinic, phone)
    desk.rows.setFocus()
    assert desk.bar.frames[0].face.state.text() == "Nobody answered"
    QTest.keyClick(desk.rows, Qt.Key.Key_N)
    assert clinic.task(task_id).status is TaskStatus.DONE
    follower = clinic.rows(select(Task).where(Task.parent_id == task_id)) or clinic.rows(
        select(Task).where(Task.status == TaskStatus.PLANNED)
    )
    assert follower
    assert desk.bar.frames == []
    assert desk.rows.hasFocus()


def test_the_key_is_the_same_in_a_persian_layout(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """Interface.md: by the physical key, whatever letter is on it."""
    task_id = tried(clinic, phone)
    desk.rows.setFocus()
    none = Qt.KeyboardModifier.NoModifier
    pressed = QKeyEvent(QKeyEvent.Type.KeyPress, 0x062F, none, 57, 0, 0, "د")
    QApplication.sendEvent(desk.rows, pressed)
    assert clinic.task(task_id).status is TaskStatus.DONE


def test_letters_in_a_field_tell_no_result(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """P22, B2: after the call as well, whoever writes only writes."""
    task_id = tried(clinic, phone)
    QTest.keyClicks(desk.field, "NB1")
    assert desk.field.text() == "NB1"
    assert clinic.task(task_id).is_open


def test_whoever_goes_on_with_other_work_means_something_else(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse
) -> None:
    """P8: after another key or a click elsewhere N belongs to the list again; in the bar it still tells."""
    task_id = tried(clinic, phone)
    QTest.mouseClick(desk.rows.viewport(), Qt.MouseButton.LeftButton)
    desk.rows.setFocus()
    QTest.keyClick(desk.rows, Qt.Key.Key_N)
    assert clinic.task(task_id).is_open
    frame = desk.bar.frames[0]
    frame.wrap.later.setFocus()
    QTest.keyClick(frame.wrap.later, Qt.Key.Key_B)
    assert not clinic.task(task_id).is_open


def test_a_talk_opens_its_form_with_what_is_said_already(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot
) -> None:
    """O2: the digit begins the result, the note comes along; the rest is asked by the form."""
    task_id = talked(clinic, phone)
    frame = desk.bar.frames[0]
    frame.note.show_text("wants the price")
    desk.rows.setFocus()
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        QTest.keyClick(desk.rows, Qt.Key.Key_2)
    key, facts = asked.args
    second = next(row.result_id for row in results(clinic) if row.digit == 2)
    assert key == "complete_task"
    assert facts["task_id"] == task_id
    assert facts["begun"] == {"result_id": second, "note": "wants the price"}
    assert desk.bar.frames == [frame]  # until it is told


def test_a_result_told_elsewhere_ends_it(desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot) -> None:
    """F9 or the dialog: the strip goes by itself when the task is done."""
    task_id = talked(clinic, phone)
    result = results(clinic)[1].result_id
    clinic.write(lambda work: complete_task(work, CompleteTask(task_id, result)))
    qtbot.waitUntil(lambda: desk.bar.frames == [])
    assert phone.said("end_wrap_up") == [()]


def test_the_form_has_the_last_word_on_the_note(
    desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot
) -> None:
    """P13: what was written on in the form is not put back to what the bar had."""
    task_id = talked(clinic, phone)
    frame = desk.bar.frames[0]
    frame.note.show_text("wants the price")
    frame.wrap.form.click()
    order = CompleteTask(task_id, results(clinic)[1].result_id, note="wants the price in parts")
    clinic.write(lambda work: complete_task(work, order))
    qtbot.waitUntil(lambda: desk.bar.frames == [])
    assert clinic.rows(select(Call.note)) == ["wants the price in parts"]


def test_a_form_that_was_closed_again_takes_no_note_away(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """P13: looked at, closed, put off: the words are on the call."""
    talked(clinic, phone)
    frame = desk.bar.frames[0]
    frame.note.show_text("wants the price")
    frame.wrap.form.click()
    frame.wrap.later.click()
    assert clinic.rows(select(Call.note)) == ["wants the price"]


def test_a_note_is_never_asked_for(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """P22: "later" puts it away; the task stays in work and the call is kept as it is."""
    task_id = talked(clinic, phone)
    desk.bar.frames[0].wrap.later.click()
    assert desk.bar.frames == []
    assert clinic.task(task_id).is_open
    assert clinic.rows(select(Call.note)) == [None]


def test_a_refused_result_opens_the_form(desk: Desk, phone: PhoneAtHand, clinic: TestHouse, qtbot: QtBot) -> None:
    """B2: a one-key result that the rules do not take is not lost: the form says what is wrong."""
    task_id = tried(clinic, phone)
    frame = desk.bar.frames[0]
    clinic.write(lambda work: complete_task(work, CompleteTask(task_id, results(clinic)[1].result_id)))
    with qtbot.waitSignal(clinic.house.go.dialog_asked) as asked:
        frame.wrap.vm.pick(frame.wrap.vm.outcomes[0], "")
    assert asked.args[0] == "complete_task"


def test_an_unknown_caller_can_still_be_named(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """O3: hung up before the name was typed; there is no result to tell, and it says so."""
    phone.ring(a_call(a_talk()))
    phone.end("one")
    frame = desk.bar.frames[0]
    assert frame.naming.isVisible()
    assert frame.wrap.isHidden()
    assert frame.wrap.form.isHidden()
    assert not frame.wrap.later.isHidden()


def test_how_long_it_is_over_is_counted(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """P22: the time after the call is to be seen."""
    talked(clinic, phone)
    clinic.clock.advance(timedelta(seconds=42))
    desk.bar.vm.ticked.emit()
    assert "00:42" in desk.bar.frames[0].face.way.text()


def test_a_name_that_was_typed_is_kept_without_enter(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """O3, P13: closing right after the name keeps it, as Enter does."""
    call = clinic.write(lambda work: log_call(work, LogCall(Direction.IN, number="09351112233")))
    unknown = a_card(number="09351112233", e164=None)
    phone.ring(a_call(a_talk(number="09351112233"), card=unknown, call_id=call.call_id))
    phone.end("one")
    frame = desk.bar.frames[0]
    QTest.keyClicks(frame.naming.name, "Nazanin Tehrani")
    frame.wrap.later.click()
    assert clinic.row(Call, call.call_id).person_id is not None
    assert desk.bar.frames == []


def test_what_asks_for_nothing_goes_by_itself(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """P8, P22: a try without a task is there to be read; one in which somebody writes stays."""
    for key in ("read", "written"):
        phone.ring(a_call(a_live(key, direction=Direction.OUT, phase=Phase.DIALLING), a_person()))
        phone.end(key, CallOutcome.CANCELLED)
    next(one for one in desk.bar.frames if one.call.key == "written").note.show_text("wrong branch")
    clinic.clock.advance(timedelta(seconds=60))
    desk.bar.vm.ticked.emit()
    assert [one.call.key for one in desk.bar.frames] == ["written"]


def test_a_stranger_nobody_reached_shows_the_key_that_puts_the_call_away(desk: Desk, phone: PhoneAtHand) -> None:
    """O4: N needs no reading of a manual; where there is something to tell, N stands at its result."""
    phone.ring(a_call(a_live(direction=Direction.OUT, phase=Phase.EARLY)))
    phone.end("one", CallOutcome.NO_ANSWER)
    foot = desk.bar.frames[0].wrap
    assert not foot.key.isHidden()
    assert foot.key.text() == "N"
    assert "call back" in foot.later.toolTip()
    QTest.keyClick(desk.rows, Qt.Key.Key_N)
    assert desk.bar.frames == []


def test_a_known_one_has_no_such_key(desk: Desk, phone: PhoneAtHand) -> None:
    """P22: nothing was planned for them, so nothing is promised."""
    phone.ring(a_call(a_live(direction=Direction.OUT, phase=Phase.EARLY), a_person()))
    phone.end("one", CallOutcome.NO_ANSWER)
    assert desk.bar.frames[0].wrap.key.isHidden()


def test_many_calls_at_once_have_a_line_each(desk: Desk, phone: PhoneAtHand, clinic: TestHouse) -> None:
    """O11: two ring while one talks and one is over; nothing is crushed, and the results wait for their turn."""
    talked(clinic, phone)
    (over,) = desk.bar.frames
    assert over.wrap.isVisible()
    phone.ring(a_call(a_talk("two"), a_person("Olga Petrova")))
    for key in ("three", "four"):
        phone.ring(a_call(a_live(key), a_person(key)))
    QTest.qWait(0)
    assert not over.wrap.isVisible()
    assert over.wrap.foot.isVisible()  # it can still be put away, or told in its form
    for frame in desk.bar.frames:
        assert frame.height() >= frame.minimumSizeHint().height()
        assert frame.height() < 60
    for key in ("four", "three", "two"):
        phone.end(key)
        desk.bar.vm.finish(key)
    assert desk.bar.frames == [over]
    assert over.wrap.isVisible()


def test_a_narrow_window_keeps_name_and_buttons_whole(desk: Desk, phone: PhoneAtHand, qtbot: QtBot) -> None:
    """Interface "1024 px": on one line with the note the button that hangs up was cut; the note has a line then."""
    desk.bar.set_compact(True)
    phone.ring(a_call(a_talk(), a_person("Svetlana Stepanova")))
    (frame,) = desk.bar.frames
    hang_up = frame.buttons.button(Act.HANG_UP)
    wide = frame.height()
    desk.window.resize(790, 700)
    QTest.qWait(0)
    assert hang_up.width() >= hang_up.sizeHint().width()
    assert frame.face.name.width() >= frame.face.name.sizeHint().width()
    assert frame.note.isVisible()
    desk.window.resize(1178, 700)
    qtbot.waitUntil(lambda: frame.height() == wide)
