"""The set-up of a telephone as it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.settings.telephony import CODECS, Engine, History, PhoneSetup, Srtp, Transport


def test_a_set_up_comes_back_as_it_was_kept() -> None:
    """MIS-22: the parameters of a SIP account can be edited, so they are kept whole."""
    setup = PhoneSetup(
        engine=Engine.SIP, extension="101", server="pbx.local", port=5061, transport=Transport.TLS,
        srtp=Srtp.MANDATORY, user="101", password="گذرواژه", codecs=("pcma", "opus"), history=History.REST,
        manager_on=True, wrap_up_for=20,
    )  # fmt: skip
    assert PhoneSetup.from_json(setup.to_json()) == setup


@pytest.mark.parametrize("text", [None, "", "{", "[]", '"x"', "null", '{"engine": "telegraph", "port": true}'])
def test_what_is_not_understood_keeps_its_default(text: str | None) -> None:
    """MIS-22: a damaged set-up means no telephone, and never a program that does not start."""
    assert PhoneSetup.from_json(text) == PhoneSetup()


def test_what_a_newer_version_wrote_is_read_as_far_as_it_is_known() -> None:
    """MIS-22: two versions may share a base while one of them is being replaced."""
    told = '{"engine": "sip", "codecs": ["evs", "opus"], "hologram": 1, "port": "5060", "keeps_log": 1}'
    assert PhoneSetup.from_json(told) == replace(PhoneSetup(), engine=Engine.SIP, codecs=("opus",))
    assert PhoneSetup.from_json('{"codecs": ["evs"]}').codecs == CODECS


def test_a_password_is_never_written_out_by_chance() -> None:
    """MIS-22: a set-up that comes into a log or a traceback says nothing secret."""
    setup = PhoneSetup(engine=Engine.SIP, user="101", password="geheim", manager_password="secret", history_token="tok")
    assert not any(secret in f"{setup!r} {setup}" for secret in ("geheim", "secret", "tok"))
