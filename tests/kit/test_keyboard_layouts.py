"""The three layouts agree key by key, so that a text typed in one can be read in the others."""

import pytest

from crm_desktop.kit import keyboard_layouts
from crm_desktop.kit.keyboard_layouts import other_layouts


def test_every_key_is_in_all_three_layouts() -> None:
    keys = (keyboard_layouts._ENGLISH, keyboard_layouts._RUSSIAN, keyboard_layouts._PERSIAN)

    assert len({len(layout) for layout in keys}) == 1
    assert all(len(set(layout)) == len(layout) for layout in keys)


@pytest.mark.parametrize("letter", "ابپتثجچحخدذرزسشصضطظعغفقکگلمنوهی")
def test_every_persian_letter_has_its_key(letter: str) -> None:
    (typed,) = other_layouts(letter)

    assert typed.isascii()
    assert typed.translate(keyboard_layouts._EN_FA) == letter


def test_shifted_persian_letters_are_read_from_the_plain_key() -> None:
    assert other_layouts("آژ") == ["hc"]


def test_punctuation_keys_are_letters_where_they_are() -> None:
    assert "борис" in other_layouts(",jhbc")
    assert "کمک" in other_layouts(";l;")
    assert other_layouts("گلنار") == ["'gkhv"]
