"""Letters which two languages spell differently fall into one class; others keep apart."""

import pytest

from crm_desktop.kit.sounds import skeleton


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("وحید", "FHD"),  # v at the beginning
        ("کاوه", "KF"),  # after an inner ا
        ("جواد", "JFD"),  # before ا
        ("خواجه", "HJ"),  # silent
        ("نوید", "NFD"),  # before ی
        ("رویا", "R"),  # but not before یا
        ("خویی", "HI"),  # nor before یی
        ("منوچهر", "MNCHR"),  # a vowel between consonants
        ("اولگا", "ALK"),  # and after the first ا
    ],
)
def test_where_vav_is_read_v(word: str, expected: str) -> None:
    assert skeleton(word) == expected


@pytest.mark.parametrize(
    ("one", "other"), [("ahmad", "hamid"), ("ahmad", "ahmadi"), ("sara", "shara"), ("بابک", "بانک")]
)
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize(
    ("word", "expected"), [("cyrus", "SRS"), ("carl", "KRL"), ("xenia", "KSN"), ("nowruzi", "NRZI")]
)
def test_latin_letters_of_two_sounds(word: str, expected: str) -> None:
    assert skeleton(word) == expected


def test_two_equal_persian_letters_are_two_sounds() -> None:
    assert skeleton("ممتاز") == skeleton("momtaz") == "MMTZ"
    assert skeleton("سلل") == "SL"  # لل is one: عبدالله


def test_digits_and_other_scripts_stay() -> None:
    assert skeleton("12") == "12"
    assert skeleton("山田") == "山田"
