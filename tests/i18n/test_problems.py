"""Every refusal has words, in the language and the dates of the person who reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.i18n.dates import DateImpossible, default_style
from crm_desktop.i18n.problems import SENTENCES, words
from crm_desktop.kit.problems import Problem
from tests.support.look import dress


class Unheard(Problem):
    code = "nobody.knows"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "There is no such day as \u206831/7\u2069."),
        ("fa", "روزی به نام \u206831/7\u2069 در تقویم نیست."),
        ("ru", "Дня \u206831/7\u2069 не существует."),
    ],
)
def test_a_refusal_in_three_languages(qapp: QApplication, language: str, sentence: str) -> None:
    dress(qapp, language)  # type: ignore[arg-type]  # mypy widens the literals
    assert words(DateImpossible("31/7")) == sentence


def test_an_unknown_code_still_gives_a_sentence() -> None:
    assert words(Unheard()) == "This could not be done (nobody.knows)."


def test_facts_are_written_as_the_reader_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SENTENCES, "nobody.knows", "{on} {at} {count} {name}")
    shown = words(
        Unheard(on=date(2026, 11, 21), at=datetime(2026, 11, 21, 13, tzinfo=UTC), count=1200, name="Sara"),
        default_style("fa", "Asia/Tehran"),
    )
    assert shown == "۳۰ آبان ۱۴۰۵ ۳۰ آبان ۱۴۰۵، ۱۶:۳۰ ۱٬۲۰۰ \u2068Sara\u2069"


def test_every_sentence_is_whole() -> None:
    for code, sentence in SENTENCES.items():
        assert str(sentence).endswith((".", "!", "?")), code
