"""How the end of a call is read from the library's words, and whose voice is heard."""

from __future__ import annotations

import pytest

from crm_desktop.telephony.engines.sip.line_call import GHOST, LineCall, end_of, is_elsewhere, who_is_heard


@pytest.mark.parametrize(
    ("facts", "text", "end"),
    [
        ({"is_incoming": True}, "Connection reset by peer [104]", (487, "")),
        ({"is_incoming": True}, "Connection reset by peer [104],SIP;cause=200", (487, "SIP;cause=200")),
        ({"is_incoming": True}, "Rejected by user", (603, "declined")),
        ({"is_incoming": True, "ending": GHOST}, "Rejected by user", (None, GHOST)),
        ({"is_incoming": False}, "Rejected by user", (487, "cancelled")),
        ({"is_incoming": False}, "486 Busy Here", (486, "Busy Here")),
        ({"is_incoming": False}, "Connection timed out [110]", (None, "Connection timed out [110]")),
        ({"is_incoming": True, "is_answered": True}, "Connection reset by peer [104]", (None, "")),
        ({"is_incoming": True, "is_answered": True}, "Rejected by user", (None, "")),
        ({"is_incoming": True, "is_answered": True}, "rtp stream error", (None, "rtp stream error")),
        ({"is_incoming": True, "transferring_to": "205"}, "Call transfered", (200, "transferred")),
    ],
)
def test_code_and_reason(facts: dict[str, bool], text: str, end: tuple[int | None, str]) -> None:
    """P4: the library words CANCEL and BYE alike, so what the call was before decides."""
    assert end_of(LineCall("key", **facts), text) == end  # type: ignore[arg-type] # facts of every kind


@pytest.mark.parametrize(
    ("reason", "elsewhere"),
    [
        ('SIP;cause=200;text="Call completed elsewhere"', True),
        ("SIP ; cause = 200", True),
        ("Q.850;cause=26", True),
        ("Q.850;cause=16", False),
        ("", False),
    ],
)
def test_a_colleague_was_quicker(reason: str, elsewhere: bool) -> None:
    assert is_elsewhere(reason) is elsewhere


def test_the_talk_that_was_taken_up_last_is_heard() -> None:
    """O2."""
    first = LineCall("1", is_incoming=True, is_answered=True)
    second = LineCall("2", is_incoming=True, is_answered=True)
    rings = LineCall("3", is_incoming=True)
    plays = LineCall("4", is_incoming=False, has_early_sound=True)
    assert who_is_heard([first, second, rings], first) is first
    assert who_is_heard([first, second, rings, plays], rings) is second
    second.is_held = True
    assert who_is_heard([first, second, plays], None) is first
    assert who_is_heard([second, rings, plays], None) is plays
    assert who_is_heard([second, rings], rings) is None
