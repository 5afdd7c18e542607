"""Somebody new practises in the whole window with real keys: calls one by one, and the report of them (B15)."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crm_desktop.app.bootstrap import Program, Start
from crm_desktop.app.practice import Practice
from crm_desktop.models.admin.user import User
from crm_desktop.telephony.engines.simulator.script import Clinic
from crm_desktop.telephony.engines.simulator.training import Deed, Task, practice
from crm_desktop.telephony.live_call import Phase
from crm_desktop.usecases.telephones.save_extension import SaveExtension, save_extension
from crm_desktop.views.practice.practice_strip import PracticeStrip
from crm_desktop.views.practice.practice_vm import FIRST_S, IDLE_S, Moment, PracticeVm
from crm_desktop.views.practice.report_dialog import ReportDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from crm_desktop.views.telephony.call_bar_vm import Act
from crm_desktop.views.telephony.transfer_popup import TransferPopup
from crm_desktop.views.widgets.empty_state import EmptyState
from tests.journeys.conftest import Begin
from tests.support.at_the_phone import AtThePhone, shares
from tests.support.base import KEY
from tests.support.journey import Journey
from tests.support.practising import CHOICE, MISSED, NOTE, QUESTION, TRANSFER
from tests.support.telephone import NOON

LANGUAGES = pytest.mark.parametrize("language", ["en", "fa", "ru"])


class AtPractice:
    """The practice on the journey's own clinic, with the stepped telephone for its own."""

    def __init__(self, way: Journey, calls: int, seed: int = 0) -> None:
        self.way = way
        self.desk = AtThePhone(way)
        self.practice = Practice(
            way.program, seed=seed, calls=calls, make_phone=lambda _house, _callers: self.desk.exchange
        )
        self.practice.begin()
        way.quiet()
        way.wait_for(lambda: self.practice.vm is not None)

    @property
    def vm(self) -> PracticeVm:
        assert self.practice.vm is not None
        return self.practice.vm

    @property
    def strip(self) -> PracticeStrip:
        assert self.practice.strip is not None
        return self.practice.strip

    @property
    def task(self) -> Task:
        assert self.vm.task is not None
        return self.vm.task

    def next_one(self) -> Task:
        """The next caller rings, and who it may be stands in the bar."""
        before = self.vm.state.number
        self.desk.pass_by(self.task.rest_for if before else FIRST_S)
        self.way.wait_for(lambda: self.vm.state.number == before + 1)
        self.way.wait_for(lambda: any(call.card for call in self.desk.desk.calls))
        self.way.wait_for(lambda: self.desk.bar.isVisible() and bool(self.desk.bar.frames))
        return self.task

    def answer(self, talked: float = 20.0) -> None:
        self.desk.pass_by(3)
        self.way.press("F8")
        self.desk.is_written()
        self.way.wait_for(lambda: self.vm.state.moment is Moment.TALKING)
        self.desk.pass_by(talked)

    def hang_up(self) -> None:
        self.way.press("F8")
        self.way.wait_for(lambda: self.desk.bar.wrap_up is not None and self.desk.bar.wrap_up.wrap.vm.outcomes)

    def save_result(self) -> None:
        self.way.press("2")
        form = self.way.dialog(CompleteTaskDialog)
        self.way.wait_for(lambda: form.vm.form is not None and not form.step.isHidden())
        self.way.press("Enter")
        self.way.gone(CompleteTaskDialog)

    def save_result_by_click(self) -> None:
        """While the keyboard is still in the note."""
        assert self.desk.bar.wrap_up is not None
        option = self.desk.bar.wrap_up.wrap._options[1]
        QTest.mouseClick(option, Qt.MouseButton.LeftButton)
        form = self.way.dialog(CompleteTaskDialog)
        self.way.wait_for(lambda: form.vm.form is not None and not form.step.isHidden())
        self.way.press("Ctrl+Enter")
        self.way.gone(CompleteTaskDialog)

    def deeds(self) -> set[Deed]:
        """What was done in the last call."""
        return {note.deed for note in self.vm.result.notes if note.call_key == self.task.call_key}

    def is_done(self) -> None:
        self.way.wait_for(lambda: self.vm.state.moment in (Moment.BETWEEN, Moment.OVER))
        self.way.quiet()  # what was saved has been read


def opened(begin: Begin, language: str = "en") -> Journey:
    way = begin(language)
    way.layout = language
    return way


def seed_of(*steps: frozenset[Deed]) -> int:
    """Which practice begins with calls of these steps."""
    for seed in range(20_000):
        tasks = practice(NOON, Clinic(), ("+989121111111",), ("+989122222222",), seed)
        if tuple(task.steps for task in tasks[: len(steps)]) == steps:
            return seed
    raise AssertionError("no practice begins so")


@LANGUAGES
def test_three_calls_are_played_one_with_a_step_left_out_and_the_report_tells_it(begin: Begin, language: str) -> None:
    """B15: times, missed steps and keystrokes of each call; a missed caller is called back with F7 and F8."""
    way = opened(begin, language)
    way.start()
    at = AtPractice(way, calls=3, seed=seed_of(QUESTION, NOTE, MISSED))
    assert at.vm.state.number == 0
    # A question: answered, hung up, the result saved. Four keys: F8, F8, the digit, Enter.
    at.next_one()
    at.answer()
    assert at.strip.said.text().strip("«»“”")
    at.hang_up()
    at.save_result()
    at.is_done()
    assert (at.vm.state.number, at.vm.state.whole) == (1, 1)
    # Something to note down, and nobody notes it.
    at.next_one()
    at.answer(30)
    at.hang_up()
    at.save_result()
    at.is_done()
    assert (at.vm.state.number, at.vm.state.whole) == (2, 1)
    # One that rings once: called back from the list of calls.
    at.next_one()
    at.desk.is_written()
    at.desk.pass_by(3)
    way.wait_for(lambda: at.vm.state.moment is Moment.MISSED)
    way.quiet()
    way.press("F7")
    way.wait_for(lambda: way.window.current == "calls" and way.settled("calls"))
    at.desk.the_last_call_is_forgotten()
    way.press("F8")
    way.wait_for(lambda: any(call.live.phase is Phase.DIALLING for call in at.desk.desk.calls))
    at.desk.pass_by(5)
    at.desk.is_written()
    at.hang_up()
    at.save_result()
    report = way.dialog(ReportDialog)
    assert at.vm.state.moment is Moment.OVER
    question, note, missed = report.made.report.scores
    assert (question.answer_for, question.handle_for, question.missed_steps) == (3.0, 20.0, frozenset())
    assert (question.keystrokes, question.clicks) == (4, 0)
    assert (note.answer_for, note.handle_for, note.missed_steps) == (3.0, 30.0, frozenset({Deed.NOTE_WRITTEN}))
    assert (missed.answer_for, missed.missed_steps) == (None, frozenset())
    assert missed.keystrokes == 5  # F7, F8, F8, the digit, Enter
    assert report.made.most_missed == (Deed.NOTE_WRITTEN, 1)
    assert "Alt+M" in report.strip.text()


def test_the_wrong_one_of_a_family_is_a_missed_step_and_a_note_is_seen(begin: Begin) -> None:
    """B15, R5: Alt with the digit of the one who says their name; Alt+M and the note."""
    way = opened(begin)
    shares(way, "Ali")
    way.start()
    at = AtPractice(way, calls=2, seed=seed_of(CHOICE, NOTE))
    task = at.next_one()
    (call,) = at.desk.desk.calls
    assert call.card is not None
    wanted = task.turn % len(call.card.people)
    at.answer()
    assert call.card.people[wanted].name in at.strip.said.text()
    way.press(f"Alt+{2 - wanted}")  # the other one
    way.quiet()
    assert Deed.PERSON_CHOSEN not in at.deeds()
    at.hang_up()
    at.save_result()
    at.is_done()
    assert at.vm.state.whole == 0
    at.next_one()
    at.answer()
    way.press("Alt+M")
    way.write("no penicillin")
    at.hang_up()
    at.save_result_by_click()
    report = way.dialog(ReportDialog)
    assert [line.score.missed_steps for line in report.made.lines] == [{Deed.PERSON_CHOSEN}, frozenset()]
    assert report.made.lines[1].score.clicks == 1
    assert report.made.lines[1].score.keystrokes == len("F8 Alt+M F8 Ctrl+Enter".split()) + len("no penicillin")


def test_who_asks_for_a_colleague_is_passed_on(begin: Begin) -> None:
    """B15: the name stands on the strip; it is done once the caller is there, and nothing more is asked of it."""
    way = opened(begin)
    way.clinic.write(lambda work: save_extension(work, SaveExtension("102", way.clinic.mate, pbx="clinic")))
    way.start()
    at = AtPractice(way, calls=1, seed=seed_of(TRANSFER))
    at.next_one()
    at.answer()
    assert way.clinic.row(User, way.clinic.mate).display_name in at.strip.said.text()
    QTest.mouseClick(at.desk.frame.buttons.button(Act.TRANSFER), Qt.MouseButton.LeftButton)
    way.wait_for(lambda: any(popup.vm.found for popup in way.shown(TransferPopup)))
    way.write("102")
    way.press("Enter")
    way.wait_for(lambda: Deed.PASSED_ON in at.deeds())
    at.desk.pass_by(IDLE_S + 1)
    report = way.dialog(ReportDialog)
    (line,) = report.made.lines
    assert (line.score.is_complete, line.score.clicks, line.score.keystrokes) == (True, 1, 5)


def test_nobody_is_overrun_and_nobody_waits_for_ever(begin: Begin) -> None:
    """B15: the next call waits while somebody works on the last; it comes once nothing was done for 20 s."""
    way = opened(begin)
    way.start()
    at = AtPractice(way, calls=3, seed=seed_of(QUESTION, NOTE, MISSED))
    at.next_one()
    at.answer()
    at.hang_up()
    at.desk.pass_by(IDLE_S - 2)
    way.press("Shift+F10")  # means nothing here, but somebody is there
    at.desk.pass_by(IDLE_S - 2)
    assert (at.vm.state.number, at.vm.state.moment) == (1, Moment.AFTER)
    at.desk.pass_by(3)
    assert at.vm.state.moment is Moment.BETWEEN
    at.desk.pass_by(at.task.rest_for)
    assert (at.vm.state.number, at.vm.state.moment) == (2, Moment.RINGING)


def test_paused_nobody_calls_and_ended_early_the_report_says_so(begin: Begin) -> None:
    """B15: F11 and Shift+F11, from wherever the keyboard is; ended before the first call there is nothing to tell."""
    way = opened(begin)
    way.start()
    at = AtPractice(way, calls=3, seed=seed_of(QUESTION, NOTE, MISSED))
    way.press("F11")
    at.desk.pass_by(600)
    assert (at.vm.state.number, at.vm.state.is_paused) == (0, True)
    way.press("F11")
    at.next_one()
    way.press("Shift+F11")
    report = way.dialog(ReportDialog)
    assert len(report.made.lines) == 1
    assert "2" in report.foot.hint.text()
    before = at.vm
    way.press("Ctrl+Enter")
    way.gone(ReportDialog)
    way.wait_for(lambda: at.practice.vm is not None and at.practice.vm is not before)
    way.press("Shift+F11")
    report = way.dialog(ReportDialog)
    assert not report.made.lines
    assert report.empty.isVisible()
    assert not report.save_button.isVisible()


def test_its_clinic_is_made_behind_a_page_that_says_so(begin: Begin) -> None:
    """B15: the window stands at once; the practice begins when there is a telephone in it."""
    way = opened(begin)
    may_go = Event()
    program = Program(way.app, Start(way.folder, key=KEY, clock=way.clinic.clock, make=lambda: assert_waited(may_go)))
    way._programs.append(program)
    practising = Practice(program, calls=1)
    program.start()
    way.wait_for(lambda: any(page.accessibleName() for page in way.shown(EmptyState)))
    assert practising.vm is None
    may_go.set()
    way.wait_for(lambda: practising.vm is not None)
    assert practising.strip is not None
    assert practising.strip.isVisible()


def assert_waited(may_go: Event) -> None:
    assert may_go.wait(10)
