"""The ways to find somebody, and their order."""

from __future__ import annotations

from crm_desktop.queries.people.search_words import MatchedBy, ways_to_find


def ways(text: str) -> list[MatchedBy]:
    return list(dict.fromkeys(way.matched_by for way in ways_to_find(text, "IR")))


def test_beginnings_come_before_inner_parts_and_guesses_last() -> None:
    """interface.md, Search: what was typed comes before what may have been meant."""
    assert ways("maryam") == [MatchedBy.NAME, MatchedBy.INNER, MatchedBy.LAYOUT, MatchedBy.SOUND]


def test_digits_are_looked_for_as_numbers_first() -> None:
    assert ways("6789")[:2] == [MatchedBy.PHONE, MatchedBy.FILE_NUMBER]


def test_two_letters_are_not_looked_for_inside_words_nor_by_sound() -> None:
    assert ways("ma") == [MatchedBy.NAME, MatchedBy.LAYOUT]
    assert ways("m") == []
