"""A number is shown as people write it at home, and an SMS goes only where one arrives (P1, R9)."""

import pytest

from crm_desktop.kit import e164 as written
from crm_desktop.kit.e164 import display_phone, is_mobile


def test_own_country_is_shown_nationally() -> None:
    assert display_phone("+989123456789", "IR") == "0912 345 6789"
    assert display_phone("+79123456789", "IR") == "+7 912 345-67-89"
    assert display_phone("+79123456789", "RU") == "8 (912) 345-67-89"
    assert display_phone("115", "IR") == "115"


@pytest.mark.parametrize("region", ["IR", "RU", "DE"])
def test_mobiles_are_shown_as_the_library_shows_them(region: str) -> None:
    """Every network of both countries, since these are written without loading the library."""
    for country in ("+98", "+7"):
        for network in range(900, 1000):
            number = f"{country}{network}1234567"
            shown = display_phone.__wrapped__(number, region)
            with pytest.MonkeyPatch.context() as without:
                without.setattr(written, "_mobile_shown", lambda _e164, _region: "")
                assert display_phone.__wrapped__(number, region) == shown, number


@pytest.mark.parametrize(
    ("e164", "is_one"),
    [
        ("+989123456789", True),
        ("+79161234567", True),
        ("+982188776655", False),
        ("+74951234567", False),
        ("+447400123456", True),
        ("+12025550123", True),  # there a number does not tell
        ("nothing", False),
    ],
)
def test_an_sms_reaches_mobiles_only(e164: str, is_one: bool) -> None:
    """R9: a landline gets no SMS."""
    assert is_mobile(e164) is is_one
