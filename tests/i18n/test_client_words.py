"""One word for the people a clinic serves, wherever one of them is named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from crm_desktop.i18n.client_words import use_client_word
from crm_desktop.i18n.terms import term
from crm_desktop.models.people.person import PersonStanding


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    use_client_word("client")


def test_the_word_of_the_clinic_is_the_word_of_the_screens() -> None:
    """MIS-16: chosen once at the first run."""
    assert term(PersonStanding.CLIENT) == "Client"
    use_client_word("patient")
    assert (term(PersonStanding.CLIENT), term(PersonStanding.CONTACT)) == ("Patient", "Contact")


def test_an_unknown_word_is_the_widest_one() -> None:
    use_client_word("guest")
    assert term(PersonStanding.CLIENT) == "Client"
