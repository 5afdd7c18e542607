"""Each setting is declared once, with words for each of its options."""

import re

import pytest

from crm_desktop.settings import declared
from crm_desktop.settings.declared import ALL, OPTION_WORDS, TEXT_SCALES, AnySetting


def test_no_two_settings_share_a_name() -> None:
    assert len({setting.name for setting in ALL}) == len(ALL)


def test_every_declared_setting_is_in_the_list() -> None:
    found = [value for value in vars(declared).values() if isinstance(value, declared.Setting)]

    assert set(map(id, found)) == set(map(id, ALL))


@pytest.mark.parametrize("setting", ALL, ids=lambda setting: setting.name)
def test_a_default_is_allowed_and_has_words(setting: AnySetting) -> None:
    assert setting.words
    assert setting.from_json(setting.to_json(setting.default)) == setting.default  # type: ignore[arg-type]  # one of three


def test_every_option_has_words_and_no_words_are_left_over() -> None:
    assert {(setting.name, option) for setting in ALL for option in setting.options} == set(OPTION_WORDS)


def test_every_text_size_has_its_scale() -> None:
    assert set(TEXT_SCALES) == set(declared.TEXT_SIZE.options)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (declared.LANGUAGE, "de"),
        (declared.LANGUAGE, None),
        (declared.LANGUAGE, ["fa"]),
        (declared.NOTICE_SOUND, 1),
        (declared.NOTICE_SOUND, "true"),
        (declared.REGION, "ir"),
        (declared.REGION, "IRN"),
        (declared.WINDOW_GEOMETRY, "?"),
        (declared.WINDOW_GEOMETRY, 7),
    ],
)
def test_what_a_setting_may_not_be_is_refused(setting: AnySetting, value: object) -> None:
    with pytest.raises(ValueError, match=re.escape(str(value))):
        setting.from_json(value)
