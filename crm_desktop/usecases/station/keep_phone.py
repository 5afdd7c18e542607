"""Set up one's own telephone at this workstation; it holds at once (MIS-22)."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.kit.problems import Problem
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.queries.station.phone_setups import phone_key
from crm_desktop.settings.record_table import record_table
from crm_desktop.settings.telephony import Engine, History, PhoneSetup
from crm_desktop.store.unit_of_work import UnitOfWork


class PhoneIncomplete(Problem):
    """facts: what — server, user, extension, web_address, manager_server, manager_user, history_place"""

    code = "telephony.incomplete"


class PortOutOfRange(Problem):
    """facts: what — port, manager_port"""

    code = "telephony.port_out_of_range"


@dataclass(frozen=True)
class KeepPhone:
    setup: PhoneSetup


def keep_phone(work: UnitOfWork, order: KeepPhone) -> PhoneSetup:
    setup = order.setup
    for what in _needed(setup):
        if not str(getattr(setup, what)).strip():
            raise PhoneIncomplete(what=what)
    if setup.history is History.SQL:
        record_table(setup.history_place)  # before a password in it is kept where nobody hides it
    for what in ("port", "manager_port"):
        if not 1 <= getattr(setup, what) <= 65535:
            raise PortOutOfRange(what=what)
    key = phone_key(work.actor.user_id)
    fact = work.session.get(StationFact, key)
    if fact is None:
        work.session.add(StationFact(key=key, value=setup.to_json()))
    else:
        fact.value = setup.to_json()
    return setup


def _needed(setup: PhoneSetup) -> list[str]:
    needed: list[str] = []
    if setup.engine is Engine.SIP:
        needed += ["server", "user"]
    if setup.engine is Engine.WEB:
        needed += ["web_address", "user"]
    if setup.manager_on:
        needed += ["manager_server", "manager_user", "extension"]
    if setup.history.value != "none":
        needed.append("history_place")
    return needed
