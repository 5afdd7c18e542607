"""The manager's text is cut into blocks whatever the network and a hostile peer make of it (issue 5 Bad input, P1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.telephony.engines.ami.lines import LONGEST_BLOCK, LONGEST_LINE, Blocks

BANNER = b"Asterisk Call Manager/9.0.0\r\n"
HANGUP = b"Event: Hangup\r\nUniqueid: 1.1\r\nCause-txt: Normal: Clearing\r\n\r\n"


def test_a_banner_a_reply_and_an_event() -> None:
    """G5: keys are found whatever their capitals, and a colon within a value stays."""
    blocks = Blocks()
    reply, event = blocks.feed(BANNER + b"Response: Success\r\nActionID: 7\r\n\r\n" + HANGUP)
    assert blocks.banner == "9.0.0"
    assert (reply.response, reply.action_id, reply.event) == ("success", "7", "")
    assert (event.event, event["uniqueid"], event["cause-txt"]) == ("Hangup", "1.1", "Normal: Clearing")


@given(st.lists(st.integers(1, 40), max_size=60))
def test_pieces_of_any_size_are_the_same_blocks(sizes: list[int]) -> None:
    """G5"""
    data, blocks, found = BANNER + HANGUP * 3, Blocks(), []
    for size in [*sizes, len(data)]:
        piece, data = data[:size], data[size:]
        found += list(blocks.feed(piece))
    assert [block["uniqueid"] for block in found] == ["1.1"] * 3


def test_what_asterisk_does_not_know_is_empty() -> None:
    """G5"""
    (block,) = greeted().feed(b"Event: X\r\nConnectedLineNum: <unknown>\r\nApplication: (null)\r\n\r\n")
    assert block["connectedlinenum"] == block["application"] == block["never said"] == ""


def test_a_line_without_a_key_is_passed_over() -> None:
    """G5: what a command printed stands between."""
    (block,) = greeted().feed(b"Response: Success\r\nOutput without a key\r\nMessage: done\n\n")
    assert block["message"] == "done"


@pytest.mark.parametrize(
    "long",
    [b"Name: " + b"x" * (LONGEST_LINE + 10) + b"\r\n", b"A: " + b"x" * 60 + b"\r\n"],
    ids=["one line", "many lines"],
)
def test_what_is_too_long_is_left_out_and_the_next_is_read(long: bytes) -> None:
    """P1: nobody's caller ID fills the memory."""
    blocks = greeted()
    many = long * (LONGEST_BLOCK // len(long) + 100 * (len(long) < 100) + 2)
    found = [block for piece in (many[:50_000], many[50_000:], b"\r\n", HANGUP) for block in blocks.feed(piece)]
    assert [block["uniqueid"] for block in found] == ["1.1"]
    assert blocks.left_out == 1


def test_a_line_that_never_ends_is_not_kept() -> None:
    """P1"""
    blocks = greeted()
    for _ in range(200):
        assert not list(blocks.feed(b"x" * 10_000))
    assert len(blocks._rest) <= LONGEST_LINE
    assert [block["uniqueid"] for block in blocks.feed(b"\r\n\r\n" + HANGUP)] == ["1.1"]


@pytest.mark.parametrize(
    "greeting", [b"SSH-2.0-OpenSSH_9.2\r\n", b"HTTP/1.1 400 Bad Request\r\n", b"\x16\x03\x01" * 30_000]
)
def test_who_is_no_manager_is_recognised(greeting: bytes) -> None:
    """A4: said clearly, instead of waiting for ever."""
    blocks = Blocks()
    assert not list(blocks.feed(greeting))
    assert blocks.is_foreign


@given(st.lists(st.binary(max_size=300), max_size=30))
def test_no_bytes_raise(pieces: list[bytes]) -> None:
    """P1"""
    blocks = greeted()
    for piece in pieces:
        for block in blocks.feed(piece):
            assert all(isinstance(value, str) for value in block.fields.values())


def greeted() -> Blocks:
    blocks = Blocks()
    assert not list(blocks.feed(BANNER))
    return blocks
