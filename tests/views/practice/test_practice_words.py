"""Every step of a practice has its words and its key, in the order in which it is done (B15)."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.telephony.engines.simulator.training import Deed
from crm_desktop.views.practice.practice_words import key_of, step, steps, story
from tests.support.look import dress
from tests.support.practising import CHOICE, MISSED, NOTE, QUESTION, TRANSFER, tasks_of

KINDS = (QUESTION, NOTE, CHOICE, TRANSFER, MISSED)
STEPS = sorted(frozenset[Deed]().union(*KINDS))


@pytest.mark.parametrize("deed", STEPS)
def test_a_step_has_words_and_a_key(qapp: QApplication, deed: Deed) -> None:
    """B15: what was left out is said in words, with how it is done."""
    dress(qapp)
    assert step(deed)
    assert any(key in key_of(deed) for key in ("F7", "F8", "Alt+", "Enter"))


def test_steps_stand_in_the_order_in_which_they_are_done(qapp: QApplication) -> None:
    """B15."""
    dress(qapp)
    assert steps({Deed.RESULT_SAVED, Deed.ANSWERED, Deed.NOTE_WRITTEN}) == "answer, write the note, save the result"
    assert steps(()) == ""


def test_each_kind_of_call_has_a_name_of_its_own(qapp: QApplication) -> None:
    """B15."""
    dress(qapp)
    assert len({story(task) for task in tasks_of(*KINDS)}) == len(KINDS)
