"""Program and page speak the same words; what is no message of ours is dropped, however strange."""

from __future__ import annotations

import hashlib
import json
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm_desktop.telephony.engines.web.words import Do, Step, What, Why, order, understood
from tests.house.tree import ROOT

PAGE = ROOT / "resources" / "webphone"


def test_every_word_of_the_program_is_known_to_the_page_and_the_other_way() -> None:
    """P3: a word that only one side knows would be a key that does nothing."""
    script = (PAGE / "phone.js").read_text(encoding="utf-8")
    handled = " ".join(re.findall(r"const of(?:Talk|Phone) = \{ ([^}]*) \}", script)).replace(",", "").split()
    assert sorted(handled) == sorted(do.value for do in Do)
    told = set(re.findall(r"tell\('(\w+)'", script))
    assert told == {what.value for what in What}
    assert {step.value for step in Step} <= set(re.findall(r"step: '(\w+)'", script))
    refused = set(re.findall(r"refuse\([^,]+, (?:stream \? )?'(\w+)'", script)) | {"microphone", "failed"}
    assert refused == {why.value for why in Why}


def test_the_library_is_the_one_that_its_note_describes() -> None:
    """P28: a vendored file is changed by nobody unnoticed, and its licences lie beside it."""
    note = (PAGE / "README.md").read_text(encoding="utf-8")
    library = (PAGE / "jssip.min.js").read_bytes()
    assert hashlib.sha256(library).hexdigest() in note
    licences = (PAGE / "LICENSE-JsSIP.txt").read_text(encoding="utf-8")
    for name in ("jssip 3.13.8", "debug 4.4.3", "ms 2.1.3", "events 3.3.0", "sdp-transform 2.15.0"):
        assert name in licences
    assert licences.count("Permission is hereby granted, free of charge") == 5


def test_the_page_names_no_place_on_the_network() -> None:
    """P28: nothing is fetched while the program runs."""
    for name in ("phone.js", "sound.js"):
        assert not re.findall(r"https?://|//[a-z]+\.[a-z]", (PAGE / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "message",
    [
        "",
        "null",
        "[]",
        "5",
        "{}",
        '{"what": 5}',
        '{"what": "rubbish"}',
        '{"what": ["ready"]}',
        "[" * 60_000,
        "x" * 70_000,
    ],
)
def test_what_is_no_message_is_dropped(message: str) -> None:
    """P22."""
    assert understood(message) is None


@example({"level": float("nan")})
@example({"level": 10**400})
@given(st.dictionaries(st.text(max_size=8), st.none() | st.booleans() | st.integers() | st.floats() | st.text()))
def test_strange_values_are_empty_ones(facts: dict[str, object]) -> None:
    """P22: texts of strangers come in here."""
    told = understood(json.dumps({**facts, "what": "incoming"}))
    if told is None:  # only for its length
        return
    for name in facts:
        assert isinstance(told.text(name), str)
        assert isinstance(told.number(name), int)
        assert 0 <= told.share(name) <= 1
        assert isinstance(told.flag(name), bool)
        assert told.rows(name) == []


def test_an_order_is_one_line_of_json() -> None:
    assert json.loads(order(Do.DIAL, key="k", number="201")) == {"do": "dial", "key": "k", "number": "201"}
