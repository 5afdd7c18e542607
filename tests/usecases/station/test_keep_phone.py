"""One's own telephone at this workstation."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.queries.station.phone_setups import phone_setup
from crm_desktop.settings.record_table import RecordTableAddress, RecordTablePassword
from crm_desktop.settings.telephony import Engine, History, PhoneSetup
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.station.keep_phone import KeepPhone, PhoneIncomplete, PortOutOfRange, keep_phone
from tests.support.builders import a_user, acting_as

ACCOUNT = PhoneSetup(engine=Engine.SIP, server="pbx.local", user="101", password="one")


def test_everybody_has_a_telephone_of_their_own(base: OpenBase, program: Actor) -> None:
    """MIS-24: the SIP account is the user's, not the computer's; kept again, it is changed."""
    me, her = (base.writer.write(program, lambda work: acting_as(a_user(work))) for _ in range(2))
    base.writer.write(me, lambda work: keep_phone(work, KeepPhone(ACCOUNT)))
    base.writer.write(me, lambda work: keep_phone(work, KeepPhone(replace(ACCOUNT, password="two"))))
    assert base.read(lambda session: phone_setup(session, me)).password == "two"
    assert base.read(lambda session: phone_setup(session, her)) == PhoneSetup()


@pytest.mark.parametrize(
    ("setup", "what"),
    [
        (replace(ACCOUNT, server=" "), "server"),
        (replace(ACCOUNT, user=""), "user"),
        (replace(ACCOUNT, engine=Engine.WEB), "web_address"),
        (replace(ACCOUNT, manager_on=True), "manager_server"),
        (replace(ACCOUNT, manager_on=True, manager_server="pbx", manager_user="crm"), "extension"),
        (replace(ACCOUNT, history=History.CSV), "history_place"),
    ],
)
def test_what_is_missing_is_named(base: OpenBase, program: Actor, setup: PhoneSetup, what: str) -> None:
    """MIS-22: whoever sets up an account hears which field is empty, and the old set-up stays."""
    base.writer.write(program, lambda work: keep_phone(work, KeepPhone(ACCOUNT)))
    with pytest.raises(PhoneIncomplete) as refused:
        base.writer.write(program, lambda work: keep_phone(work, KeepPhone(setup)))
    assert refused.value.facts == {"what": what}
    assert base.read(lambda session: phone_setup(session, program)) == ACCOUNT


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_a_port_that_cannot_be_is_refused(base: OpenBase, program: Actor, port: int) -> None:
    """MIS-22: said at once, and not by an exchange that never answers."""
    with pytest.raises(PortOutOfRange):
        base.writer.write(program, lambda work: keep_phone(work, KeepPhone(replace(ACCOUNT, port=port))))


@pytest.mark.parametrize(
    ("place", "refusal"),
    [("mysql://crm:secret@pbx/asteriskcdrdb", RecordTablePassword), ("Master.csv", RecordTableAddress)],
)
def test_an_address_with_a_password_is_not_kept(
    base: OpenBase, program: Actor, place: str, refusal: type[Problem]
) -> None:
    """A4, P1: the field is shown again to whoever opens the form."""
    setup = replace(ACCOUNT, history=History.SQL, history_place=place)
    with pytest.raises(refusal) as refused:
        base.writer.write(program, lambda work: keep_phone(work, KeepPhone(setup)))
    assert refused.value.facts == {"what": "history_place"}
    assert base.read(lambda session: phone_setup(session, program)) == PhoneSetup()
