"""The mark beside the user's name: ready, a break and its reason, since when (O1)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.live_call import Phase
from crm_desktop.telephony.softphone import Link, Standing
from crm_desktop.views.telephony.agent_mark import AgentMark
from crm_desktop.views.telephony.agent_words import TONES, agent_words
from tests.support.base import NOW
from tests.support.house import TestHouse
from tests.views.telephony.phone_at_hand import PhoneAtHand, a_call, a_live, an_id


@pytest.fixture
def mark(clinic: TestHouse, phone: PhoneAtHand, qtbot: QtBot) -> AgentMark:
    phone.stand(sip=Standing(Link.UP, NOW))
    made = AgentMark(clinic.house)
    qtbot.addWidget(made)
    return made


def test_ready_is_one_word(mark: AgentMark) -> None:
    """O1: green, and a word with it."""
    assert mark.words.text() == "Available"
    assert mark.words.property("tone") == "green"


def test_a_break_says_why_and_since_when(mark: AgentMark, phone: PhoneAtHand) -> None:
    """O1: what colleagues and the lead see is what stands here."""
    phone.rest("Lunch", NOW - timedelta(minutes=30))
    assert mark.words.text() == "Pause · Lunch · since 09:00"
    assert mark.words.property("tone") == "amber"


def test_f12_turns_it(mark: AgentMark, phone: PhoneAtHand) -> None:
    """O1: break and back in one key."""
    mark.toggle()
    mark.toggle()
    assert phone.said("set_agent") == [(AgentStatus.PAUSE, None), (AgentStatus.READY, None)]


def test_the_menu_has_the_reasons_of_the_clinic(mark: AgentMark, phone: PhoneAtHand) -> None:
    """O1: one click for each, and the way home."""
    lunch: UUID = an_id("lunch")
    menu = mark.menu([(lunch, "Lunch & rest"), (an_id("training"), "Training")])
    words = [one.text() for one in menu.actions() if not one.isSeparator()]
    assert words == ["Available\tF12", "Break: Lunch && rest", "Break: Training", "Not at work"]
    menu.actions()[2].trigger()
    assert phone.said("set_agent") == [(AgentStatus.PAUSE, lunch)]


def test_a_reason_that_is_called_a_break_is_said_once(mark: AgentMark, phone: PhoneAtHand) -> None:
    """O1: in Persian the clinic's first reason has the very word of the state."""
    (first, *_others) = [one for one in mark.menu([(an_id("rest"), "Pause")]).actions() if one.text().startswith("P")]
    assert first.text() == "Pause"
    phone.rest("Pause", NOW - timedelta(minutes=30))
    assert mark.words.text() == "Pause · since 09:00"


def test_who_dials_is_not_said_to_be_called(mark: AgentMark, phone: PhoneAtHand) -> None:
    """O1: it rings there, and not here; as soon as somebody else rings here as well, that is what counts."""
    phone.ring(a_call(a_live(phase=Phase.EARLY, direction=Direction.OUT)))
    phone.set_agent(AgentStatus.RINGING)
    assert mark.words.text().startswith("Dialling · since ")
    phone.ring(a_call(a_live("two")))
    assert mark.words.text().startswith("It rings · since ")
    phone.end("two")
    assert mark.words.text().startswith("Dialling · since ")


def test_there_is_none_without_a_telephone(clinic: TestHouse, phone: PhoneAtHand, qtbot: QtBot) -> None:
    """P3: whoever has no telephone here is not said to be available on it."""
    made = AgentMark(clinic.house)
    qtbot.addWidget(made)
    assert made.isHidden()


def test_every_state_has_a_word_and_a_tone() -> None:
    """Interface.md: never by colour alone."""
    assert len({agent_words(status) for status in AgentStatus}) == len(AgentStatus)
    assert set(TONES) == set(AgentStatus)
