"""Who calls, read from the headers of his INVITE."""

from __future__ import annotations

import pytest

from crm_desktop.telephony.engines.sip.caller import Caller, caller_of

OWN = ("101",)


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ({"from": '"Анна К." <sip:+77011234567@pbx>;tag=1'}, Caller("+77011234567", "Анна К.")),
        ({"from": "<sip:+77011234567@pbx>;tag=1"}, Caller("+77011234567")),
        ({"from": "sip:77011234567@pbx;tag=1"}, Caller("77011234567")),
        ({"from": 'Anna "K" <tel:+77011234567>'}, Caller("+77011234567", 'Anna "K')),
        ({"from": '"Q \\" q" <sip:8@pbx>'}, Caller("8", 'Q " q')),
        ({"from": '"+7701" <sip:+7701@pbx>'}, Caller("+7701")),
        ({"peer": "sip:205@pbx"}, Caller("205")),
        ({"from": '"Anonymous" <sip:anonymous@anonymous.invalid>'}, Caller()),
        ({}, Caller()),
        ({"from": 17}, Caller()),
        ({"from": '"<b>A</b><img src=x> B 1'}, Caller("", "‹b›A‹/b›‹img src=x› B 1")),  # cut off in a long name
    ],
)
def test_number_and_name(headers: dict[str, object], found: Caller) -> None:
    """B12: a strange header costs nothing."""
    assert caller_of(headers, OWN) == found


def test_what_the_exchange_vouches_for_comes_first() -> None:
    headers = {"from": '"Anonymous" <sip:anonymous@x>', "p-asserted-identity": '"Анна" <sip:+77011234567@pbx>'}
    assert caller_of(headers, OWN) == Caller("+77011234567", "Анна")


def test_the_line_that_was_called_and_who_sent_the_call_on() -> None:
    headers = {"from": "<sip:+7701@x>", "to": "<sip:101@x>", "diversion": '"R" <sip:205@x>;reason=busy, <sip:206@x>'}
    assert caller_of(headers, OWN) == Caller("+7701", diverted_from="205")
    assert caller_of({"to": "<sip:+77273000000@x>"}, OWN).line == "+77273000000"
    assert caller_of({"p-called-party-id": "<sip:+77273000001@x>", "to": "<sip:101@x>"}, OWN).line == "+77273000001"


def test_a_header_without_end_is_read_at_its_beginning_only() -> None:
    long = caller_of({"from": f'"{"Б" * 10_000}" <sip:+77011234567@x>', "peer": "sip:+77011234567@x"}, OWN)
    assert long.number == "+77011234567"
    assert len(long.name) <= 80
    assert len(caller_of({"from": '"' + "\\" * 100_000}, OWN).name) <= 80
