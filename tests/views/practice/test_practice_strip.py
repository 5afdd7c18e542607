"""The strip of a practice says which call it is and what the caller wants, and has keys of its own (B15)."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.views.practice.practice_strip import PracticeStrip
from crm_desktop.views.practice.practice_vm import Moment, PracticeState
from tests.support.look import dress
from tests.support.practising import CHOICE, MISSED, NOTE, QUESTION, TRANSFER, tasks_of


@pytest.fixture
def strip(qapp: QApplication, qtbot: QtBot) -> PracticeStrip:
    dress(qapp)
    made = PracticeStrip()
    qtbot.addWidget(made)
    made.show()
    return made


def state(moment: Moment, task: object = None, **facts: object) -> PracticeState:
    return PracticeState(**{"moment": moment, "number": 7, "total": 30, "whole": 5, "task": task, **facts})  # type: ignore[arg-type]  # facts by name


def test_it_counts_the_calls_and_those_that_were_whole(strip: PracticeStrip) -> None:
    """B15."""
    strip.show_state(state(Moment.RINGING))
    assert strip.title.text() == "Practice: call 7 of 30 · 5 whole so far"
    strip.show_state(PracticeState(total=30))
    assert strip.title.text() == "Practice: 30 calls"


def test_what_the_caller_says_stands_there_until_the_next_one(strip: PracticeStrip) -> None:
    """B15: from the wish follows what is to be done, so it is told and the step is not."""
    note, transfer, choice = tasks_of(NOTE, TRANSFER, CHOICE)
    strip.show_state(state(Moment.TALKING, note))
    wish = strip.said.text()
    assert wish.startswith("“Please")
    strip.show_state(state(Moment.AFTER, note))
    assert strip.said.text() == wish
    strip.show_state(state(Moment.TALKING, transfer, colleague="Reza Karimi"))
    assert "Reza Karimi" in strip.said.text()
    strip.show_state(state(Moment.TALKING, choice, who="Sara Ahmadi"))
    assert "Sara Ahmadi" in strip.said.text()
    (missed,) = tasks_of(MISSED)
    strip.show_state(state(Moment.MISSED, missed, who="Reza Amiri"))
    assert "Reza Amiri" in strip.said.text()  # among several who wait, this one is to be called


def test_every_moment_has_its_sentence(strip: PracticeStrip) -> None:
    """B15."""
    (missed, question) = tasks_of(MISSED, QUESTION)
    said = set()
    for moment in Moment:
        strip.show_state(state(moment, missed if moment is Moment.MISSED else question))
        said.add(strip.said.text())
    assert len(said) == len(Moment) - 1  # after the talk the wish stands on
    assert "" not in said


def test_nothing_is_told_that_is_not_so(strip: PracticeStrip) -> None:
    """B15: a call that nobody answered is not "done"; who has called back is not told to call back."""
    (missed,) = tasks_of(MISSED)
    strip.show_state(state(Moment.BETWEEN, missed))
    assert strip.said.text() == "The next call comes in a moment."
    strip.show_state(state(Moment.BETWEEN, missed, is_whole=True))
    assert strip.said.text() == "Done. The next call comes in a moment."
    strip.show_state(state(Moment.MISSED, missed, who="Reza Amiri", is_called_back=True))
    assert strip.said.text() == "Called back. After the talk a digit tells what came of it."


def test_its_keys_pause_go_on_and_end(strip: PracticeStrip, qtbot: QtBot) -> None:
    """B15: from anywhere; after the end the same key shows the report."""
    asked: list[str] = []
    for name in ("pause_asked", "go_on_asked", "end_asked", "report_asked"):
        getattr(strip, name).connect(lambda name=name: asked.append(name))
    strip.show_state(state(Moment.RINGING))
    strip.activateWindow()
    QTest.keySequence(strip, "F11")
    strip.show_state(state(Moment.RINGING, is_paused=True))
    QTest.keySequence(strip, "F11")
    QTest.keySequence(strip, "Shift+F11")
    strip.show_state(state(Moment.OVER))
    QTest.keySequence(strip, "Shift+F11")
    QTest.keySequence(strip, "F11")
    assert asked == ["pause_asked", "go_on_asked", "end_asked", "report_asked"]
    assert not strip.pause.isVisible()
