"""What is said of a call in the three languages: times, digits, isolated numbers, no colour alone (O2, P1)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.i18n.style import LanguageCode
from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.telephony.live_call import Phase
from crm_desktop.views.telephony import call_words
from tests.support.base import NOW
from tests.support.house import TestHouse
from tests.support.look import dress
from tests.views.telephony.phone_at_hand import a_call, a_live, a_person, a_talk, a_visit


def test_every_phase_has_words_and_its_own_look() -> None:
    """Interface.md: status is a word, an icon and a tone."""
    told = {phase: call_words.state(a_live(phase=phase)) for phase in Phase}
    assert all(told.values())
    assert len(set(told.values())) == len(Phase)
    assert all(all(call_words.look(a_live(phase=phase))) for phase in Phase)
    assert call_words.state(a_talk(is_remote_held=True)) == "They have put us on hold"


@pytest.mark.parametrize("outcome", list(CallOutcome))
def test_every_end_has_words(outcome: CallOutcome) -> None:
    """P22: what became of a call that nobody answered."""
    assert call_words.over(a_live(phase=Phase.ENDED, outcome=outcome))


def test_a_debt_is_told_and_a_credit_is_not(clinic: TestHouse) -> None:
    """O2: a balance below nothing is owed; who may not see money is told nothing."""
    assert call_words.balance(a_person(balance=-500_000), clinic.house) == "balance due 50,000 toman"
    for none in (0, 500_000, None):
        assert call_words.balance(a_person(balance=none), clinic.house) == ""


def test_the_nearest_is_told_first(clinic: TestHouse) -> None:
    """O2: today's visit before what was."""
    line = call_words.facts(a_person(visit_today=a_visit(), balance=-500_000), clinic.house)
    assert line.index("16:30") < line.index("50,000") < line.index("2021")
    assert line.startswith("Today")


def test_a_person_of_whom_little_is_known(clinic: TestHouse) -> None:
    """P3: no empty words where there is nothing to tell."""
    bare = a_person(birth_on=None, client_since=None, last_visit_on=None)
    assert call_words.facts(bare, clinic.house) == ""


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_numbers_are_whole_in_every_language(qapp: QApplication, clinic: TestHouse, language: LanguageCode) -> None:
    """Interface.md: isolated, and in the reader's digits."""
    dress(qapp, language)
    shown = call_words.number(a_call(a_live(), a_person()), "IR")
    assert shown.startswith("\u2066")
    assert shown.endswith("\u2069")
    assert ("۰۹۱۲" if language == "fa" else "0912") in shown


def test_the_last_visit_in_days_then_by_its_day(clinic: TestHouse) -> None:
    """O2: near visits are counted, far ones are dated."""
    today = clinic.house.today
    assert "12" in call_words.last_visit(today - timedelta(days=12), today)
    assert "2024" in call_words.last_visit(NOW.date().replace(year=2024), today)


@pytest.mark.parametrize(("language", "digits"), [("en", "021 8877 6655"), ("fa", "۰۲۱ ۸۸۷۷ ۶۶۵۵")])
def test_a_line_told_by_its_number_is_written_as_numbers_are(
    qapp: QApplication, language: LanguageCode, digits: str
) -> None:
    """Interface "Phone numbers": whole, in the reader's digits; a line with a name is called by it."""
    dress(qapp, language)
    assert digits in call_words.came_by(a_call(a_live(line="+982188776655")), "IR")
    assert "Reception" in call_words.came_by(a_call(a_live(line="Reception")), "IR")
