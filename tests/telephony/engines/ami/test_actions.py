"""What is asked of the exchange holds exactly one action, whatever was typed (issue 5 Bad input, FC-44)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.telephony.engines.ami import actions

HOSTILE = "605\r\nAction: Command\r\nCommand: core stop now"


def test_a_click_rings_ones_own_telephone_and_names_the_channel() -> None:
    """FC-44, FC-50: the call is known from its first event."""
    text = actions.originate("crm-1", "PJSIP/101", "+7 701 123-45-67", "from-internal").decode()
    assert text.startswith("Action: Originate\r\nActionID: crm-1\r\n")
    assert text.endswith("\r\n\r\n")
    lines = text.split("\r\n")
    assert {"Channel: PJSIP/101", "Exten: +77011234567", "Async: true", "ChannelId: crm-1"} <= set(lines)


def test_the_secret_does_not_go_over_the_wire() -> None:
    """A4"""
    text = actions.login("1", "crm", "let me in", "12345").decode()
    assert "let me in" not in text
    assert "AuthType: MD5" in text
    assert "Events: call,cdr,agent" in text


@pytest.mark.parametrize("number", [HOSTILE, "", "12;34", "1" * 41, "101@evil", "${SHELL(id)}", "605,1"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    """P1"""
    with pytest.raises(actions.NumberUndiallable):
        actions.diallable(number)


@pytest.mark.parametrize(
    ("written", "dialled"), [("+98 912 (111) 22-33", "+989121112233"), ("*97", "*97"), ("600", "600")]
)
def test_a_number_is_dialled_as_the_exchange_wants_it(written: str, dialled: str) -> None:
    """FC-44"""
    assert actions.diallable(written) == dialled


@given(st.text(max_size=200))
def test_no_text_becomes_a_line_of_its_own(text: str) -> None:
    """P1: a pause's reason, a channel's name, a variable."""
    data = actions.queue_pause("1", text, is_paused=True, reason=text) + actions.getvar("2", text, text)
    lines = data.decode().split("\r\n")
    assert [line for line in lines if line.startswith("Action:")] == ["Action: QueuePause", "Action: Getvar"]
    assert len(lines) == 12
    assert not any("\n" in line or "\r" in line for line in lines)


def test_each_deed_in_the_words_of_asterisk() -> None:
    """T4, O7"""
    assert b"Paused: false" in actions.queue_pause("1", "PJSIP/101", is_paused=False)
    assert b"Action: MixMonitor" in actions.record("1", "PJSIP/101-1", "/var/spool/1.wav")
    assert b"Action: StopMixMonitor" in actions.stop_recording("1", "PJSIP/101-1")
    assert b"Action: Atxfer" in actions.atxfer("1", "PJSIP/101-1", "102", "from-internal")
    assert b"Cause: 21" in actions.hangup("1", "PJSIP/101-1", 21)
    assert b"Action: Status" in actions.status("1")
