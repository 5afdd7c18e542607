"""How hard a passphrase is to guess."""

from __future__ import annotations

import pytest

from crm_desktop.views.login.strength import Strength, bits, strength


@pytest.mark.parametrize("easy", ["a", "password", "123456789012", "qwertyuiop", "aaaaaaaaaaaaaaaa", "йцукенгшщз"])
def test_what_everybody_tries_first_is_weak(easy: str) -> None:
    assert strength(easy) is Strength.WEAK


@pytest.mark.parametrize(
    "hard", ["blue horse battery staple", "اسب آبی در باران پاییزی می‌دود", "тёплый чайник на крыше"]
)
def test_a_few_words_are_good_in_every_language(hard: str) -> None:
    assert strength(hard) >= Strength.GOOD


def test_nothing_typed_has_no_grade() -> None:
    assert strength("") is Strength.NONE


def test_a_longer_one_is_never_easier() -> None:
    assert bits("blue horse") < bits("blue horse battery") < bits("blue horse battery 7!")
