"""The lines that the program and its telephone exchange."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

from crm_desktop.telephony.engines.sip.account import Codec, DtmfMode, Encryption, Pace, SipAccount, Transport, written
from crm_desktop.telephony.engines.sip.account import read as read_account
from crm_desktop.telephony.engines.sip.problems import WrongPassword, packed, revived
from crm_desktop.telephony.engines.sip.protocol import LONGEST_LINE, Do, Lines, Message, line


def test_messages_come_out_as_they_went_in_however_they_are_cut() -> None:
    messages: list[Message] = [{"do": Do.DIAL, "number": "+7\n\u202e701\ud800"}, {"do": Do.QUIT}]
    stream = b"".join(line(message) for message in messages)
    lines = Lines()
    assert [message for byte in stream for message in lines.feed(bytes([byte]))] == messages
    assert lines.malformed == 0


def test_what_is_no_message_is_counted_and_left_out() -> None:
    lines = Lines()
    deep = b"[" * 100_000
    assert list(lines.feed(b"??\n[1]\n\n\xff\n" + deep + b'\n{"say":"up"}\n')) == [{"say": "up"}]
    assert lines.malformed == 4


def test_a_line_without_end_does_not_fill_the_memory() -> None:
    lines = Lines()
    for _ in range(5):
        assert list(lines.feed(b"x" * LONGEST_LINE)) == []
    assert len(lines._kept) <= LONGEST_LINE
    assert list(lines.feed(b'rest\n{"say":"up"}\n')) == [{"say": "up"}]
    assert lines.malformed == 1


def test_the_account_arrives_whole_and_shows_no_password() -> None:
    account = SipAccount(
        "pbx.clinic", "101", "s3cret", 5061, "auth", "Регистратура", Transport.TLS, Encryption.MANDATORY,
        (Codec.OPUS, Codec.PCMA), "/ca.pem", "proxy:5060", 120, "1", "clinic", DtmfMode.INFO, pace=Pace(ring=3),
    )  # fmt: skip
    [told] = Lines().feed(line({"account": written(account)}))
    assert read_account(told["account"] | {"of a later version": 1}) == account
    assert "s3cret" not in f"{account!r} {replace(account, port=1)}"


def test_a_refusal_arrives_as_itself() -> None:
    problem = revived(packed(WrongPassword(server="x", user="101", code=401)))
    assert isinstance(problem, WrongPassword)
    assert problem.facts == {"server": "x", "user": "101", "code": 401}
    assert revived(["telephony.of_a_later_version", {}]) is None
    assert revived(None) is revived("x") is None


def test_the_telephone_starts_without_windows_databases_and_numbers() -> None:
    """It is back within two seconds because it knows so little."""
    asks = "import sys, crm_desktop.telephony.engines.sip.child, crm_desktop.telephony.engines.sip.line as l;"
    asks += "print(*sorted(name.partition('.')[0] for name in sys.modules))"
    known = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)
    assert not {"PySide6", "sqlalchemy", "sounddevice", "phonenumbers", "requests"} & set(known.stdout.split())
