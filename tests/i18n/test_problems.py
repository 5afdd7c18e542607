"""Every refusal has words, in the language and the dates of the person who reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.files.problems import MapFieldMissing, MapUnknownKind, RowTooFewCells
from crm_desktop.i18n.dates import DateImpossible, default_style
from crm_desktop.i18n.problem_words import SENTENCES
from crm_desktop.i18n.problems import COUNTED, JOINING, has_words, words
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.rules.imports.incoming import ValueTooLong
from crm_desktop.rules.slots import SlotTaken
from crm_desktop.store.problems import NoRight
from crm_desktop.sync.errors import NotTheHost, Unreachable
from crm_desktop.telephony.engines.ami.refusals import ExchangeForeign
from tests.support.look import dress


class Unheard(Problem):
    code = "nobody.knows"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "There is no such day as \u206831/7\u2069."),
        ("fa", "روز «\u206831/7\u2069» در تقویم نیست."),
        ("ru", "Дня «\u206831/7\u2069» в календаре нет."),
    ],
)
def test_a_refusal_in_three_languages(qapp: QApplication, language: str, sentence: str) -> None:
    dress(qapp, language)  # type: ignore[arg-type]  # mypy widens the literals
    assert words(DateImpossible("31/7")) == sentence


def test_a_taken_slot_names_who_has_it_only_where_the_refusal_does() -> None:
    """Pain P25: to whoever may not see the person it is somebody else."""
    at = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
    assert "Maryam" in words(SlotTaken(provider="Dr Karimi", at=at, name="Maryam"))
    assert words(SlotTaken(provider="Dr Karimi", at=at)).startswith("\u2068Dr Karimi\u2069 has somebody else then (")


def test_an_unknown_code_still_gives_a_sentence() -> None:
    assert words(Unheard()) == "This could not be done (nobody.knows)."


def test_facts_are_written_as_the_reader_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SENTENCES, "nobody.knows", "{on} {at} {count} {name}")
    shown = words(
        Unheard(on=date(2026, 11, 21), at=datetime(2026, 11, 21, 13, tzinfo=UTC), count=1200, name="Sara"),
        default_style("fa", "Asia/Tehran"),
    )
    assert shown == "۳۰ آبان ۱۴۰۵ ۳۰ آبان ۱۴۰۵، ۱۶:۳۰ ۱٬۲۰۰ \u2068Sara\u2069"


@pytest.mark.parametrize(("language", "port"), [("en", "5038"), ("fa", "۵۰۳۸"), ("ru", "5038")])
def test_a_port_is_told_as_it_is_typed(qapp: QApplication, language: str, port: str) -> None:
    """P13: it is no amount; with a mark of thousands nobody would find it in a settings file."""
    dress(qapp, language)  # type: ignore[arg-type]  # mypy widens the literals
    assert f" {port}" in words(ExchangeForeign(host="pbx", port=5038))


def test_every_sentence_is_whole() -> None:
    for code, sentence in SENTENCES.items():
        assert str(sentence).endswith((".", "!", "?")), code
    for code, (_, told) in COUNTED.items():
        assert told(2).endswith((".", "!", "?")), code
        assert has_words(code)


def test_whoever_joins_is_not_told_to_go_on_working() -> None:
    """Bad input: nothing waits yet and no window is open, so other things are to be done."""
    told = words(Unreachable(host="crm.example.org", reason=""), when=JOINING)
    assert "again" in told
    assert "Go on working" not in told
    assert "Go on working" in words(Unreachable(host="crm.example.org", reason=""))
    assert words(Unheard(), when=JOINING) == words(Unheard())
    assert "?sslrootcert=FILE" in words(NotTheHost(host="crm.example.org", reason=""), when=JOINING)


def plain(sentence: str) -> str:
    return sentence.translate(dict.fromkeys([0x2066, 0x2068, 0x2069]))


def test_a_missing_right_is_named_and_who_gives_it() -> None:
    """interface.md: no right says which right, and who gives it."""
    alone = plain(words(NoRight(right=Right.TASKS_DELETE.value)))
    assert alone == "This needs the right “Delete tasks”. An administrator can give it to you."
    asked = plain(words(NoRight(right="tasks.delete", givers=("Anna", "Boris"))))
    assert asked == "This needs the right “Delete tasks”. An administrator can give it to you: Anna and Boris."


def test_every_right_has_words_of_its_own() -> None:
    assert len({term(right) for right in Right}) == len(Right)


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (ValueTooLong(limit=1), "This is longer than 1 character."),
        (ValueTooLong(limit=2000), "This is longer than 2,000 characters."),
        (RowTooFewCells(found=1, expected=5), "This row has 1 cell, but the header has 5."),
    ],
)
def test_a_count_takes_the_form_of_its_number(problem: Problem, sentence: str) -> None:
    assert plain(words(problem)) == sentence


def test_a_kind_and_a_field_are_told_in_words_with_their_keys() -> None:
    """FC-30: whoever imports reads words; whoever writes a map finds the key to write."""
    missing = MapFieldMissing(kind="people", field="full_name")
    assert plain(words(missing)) == "The map does not say where the field Full name (full_name) comes from."
    unknown = MapUnknownKind(kind="unicorns", kinds="people, opportunities")
    assert plain(words(unknown)) == ("unicorns cannot be imported. What can: People (people), Deals (opportunities).")
