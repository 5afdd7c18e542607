"""The timeline in words: every kind is told whole, in the reader's language, calendar and digits."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from crm_desktop.i18n.style import DateStyle, default_style
from crm_desktop.i18n.terms import TERMS, term, tone
from crm_desktop.i18n.timeline import told
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.work.request import RequestKind
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.theme.tokens import TONES

AT = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
ENGLISH = default_style("en", "Asia/Tehran")


@dataclass(frozen=True)
class Written:
    """An entry as queries/people/person_history gives it."""

    kind: TimelineKind
    facts: dict[str, Any] = field(default_factory=dict)
    text: str | None = None
    by_name: str | None = "Nasrin Karimi"
    at: datetime = AT


LEAD = Written(
    TimelineKind.LEAD_CREATED,
    {"title": "Implant", "priority": "important", "role": "Operator", "services": ["Implant", "Crown"]},
)


def test_a_new_lead_is_one_sentence() -> None:
    """C24-39: what was created, date and time, by whom (role), title, priority, service in one sentence."""
    assert told(LEAD, ENGLISH).sentence == (
        "Lead “Implant” was created on 21 November 2026, 09:30 by Nasrin Karimi (Operator); "
        "priority: important; service: Implant, Crown."
    )


def test_a_refusal_says_why() -> None:
    """FC-18: the reasons stand under the result, and under the lead that was lost."""
    facts = {"title": "First call", "result": "Refused", "after": "lost", "reasons": ["Too far", "Too dear"]}
    for kind in (TimelineKind.TASK_DONE, TimelineKind.TASK_CORRECTED, TimelineKind.LEAD_STATUS):
        assert "Why: Too far, Too dear" in told(Written(kind, facts), ENGLISH).detail


def test_a_persian_name_in_an_english_sentence_leaves_the_date_behind_it_alone() -> None:
    """Without a mark the day of the next step would be read from its middle."""
    facts = {"title": "تماس اول", "result": "پاسخ نداد", "next": "تماس مجدد", "next_on": "2026-11-21"}
    told_ = told(Written(TimelineKind.TASK_DONE, facts), ENGLISH)
    assert "\N{FIRST STRONG ISOLATE}تماس مجدد\N{POP DIRECTIONAL ISOLATE}, " in told_.sentence


def test_a_lead_is_not_called_an_opportunity() -> None:
    """A3: the history uses the real name of what was made."""
    words = told(LEAD, ENGLISH)
    assert "pportunity" not in words.title + words.sentence


def test_the_day_is_jalali_for_a_persian_reader() -> None:
    """C24-39: the Jalali date and the time of the branch, in Persian digits."""
    assert "۳۰ آبان ۱۴۰۵، ۰۹:۳۰" in told(LEAD, default_style("fa", "Asia/Tehran")).sentence


def test_jalali_goes_with_any_language() -> None:
    """C24-59: the calendar is the reader's, not the language's."""
    assert "1405" in told(LEAD, DateStyle("en", "jalali", "latin", "Asia/Tehran")).sentence


@pytest.mark.parametrize("kind", list(TimelineKind))
@pytest.mark.parametrize("facts", [{}, {"status": "of a later version", "fields": ["of_later"], "direction": "?"}])
def test_every_kind_is_told(kind: TimelineKind, facts: dict[str, Any]) -> None:
    """FC-25: an entry of any kind, even one that lacks its facts or comes from a newer version, has words."""
    words = told(Written(kind, facts), ENGLISH)
    assert words.title
    assert words.icon
    assert words.tone in TONES
    assert "{" not in words.title + words.detail + words.sentence


def test_a_done_task_tells_the_result_and_the_next_step() -> None:
    """OT-29: the result, what was said, and what follows when."""
    words = told(
        Written(
            TimelineKind.TASK_DONE,
            {"title": "Follow-up", "result": "Thinking it over", "next": "Call again", "next_on": "2026-11-24"},
            text="Wants the price with instalments.",
        ),
        ENGLISH,
    )
    assert words.title == "Follow-up: Thinking it over"
    assert words.detail == "Wants the price with instalments.\nNext: Call again, 24 November 2026"


def test_a_talk_tells_its_length() -> None:
    """FC-16, C24-10: a call made or received, how long it was, and the number whole."""
    words = told(
        Written(
            TimelineKind.CALL,
            {"direction": "out", "status": "logged", "talk_for": 240, "number": "+989123456711"},
        ),
        ENGLISH,
    )
    assert words.title == "Outgoing call · 4 min"
    assert words.detail == "\u20660912 345 6711\u2069"


def test_a_missed_call_is_red() -> None:
    """Status is colour and word together."""
    words = told(Written(TimelineKind.CALL, {"direction": "in", "status": "missed"}), ENGLISH)
    assert (words.title, words.tone) == ("Missed call", "red")


def test_becoming_a_client_is_told() -> None:
    """C24-54: the conversion stands in the history."""
    words = told(
        Written(TimelineKind.PERSON_CHANGED, {"fields": ["standing"], "standing": "client", "file_number": "10482"}),
        ENGLISH,
    )
    assert (words.title, words.detail) == ("Became a client", "File number 10482")


def test_the_program_is_named_when_nobody_acted() -> None:
    """Entries of the program itself say so."""
    assert "the program" in told(Written(TimelineKind.PERSON_CREATED, by_name=None), ENGLISH).sentence


def test_every_state_has_a_word() -> None:
    """No meaning by colour alone: each value of each state has its word, and a tone the look knows."""
    for kind, words in TERMS.items():
        assert set(words) == set(kind)
        for value in words:
            assert term(value)
            assert tone(value) in TONES


def test_equal_values_of_two_states_keep_their_tones() -> None:
    """Two string enums may share a value; the type tells them apart."""
    assert tone(TaskStatus.DONE) == "green"
    assert tone(CallStatus.MISSED) == "red"


@pytest.mark.parametrize(
    ("contact", "title"), [(RequestKind.WALK_IN, "Request: Walk-in"), (RequestKind.CALL, "Request: Incoming call")]
)
def test_a_request_is_told_by_the_way_it_came(contact: RequestKind, title: str) -> None:
    """MIS-02: somebody who walked in did not call; told from what the rule writes."""
    assert told(Written(TimelineKind.REQUEST_RECEIVED, {"contact": contact.value}), ENGLISH).title == title


def test_a_merged_request_is_told_by_what_it_was() -> None:
    """domain.md 4: the line says which contact went into this one, not a person's name."""
    facts = {"contact": "message", "received_at": "2026-11-20T08:30:00+00:00", "number": "09121234567"}
    line = told(Written(TimelineKind.MERGED, facts), ENGLISH)
    assert line.title == "Requests merged: Message"
    assert "20 November 2026" in line.detail
