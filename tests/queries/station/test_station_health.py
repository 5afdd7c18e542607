"""What the base knows of how its station stands."""

from __future__ import annotations

from crm_desktop.queries.station import station_health as health
from crm_desktop.queries.station.station_health import server_name, station_health
from crm_desktop.store.capture import SCHEMA
from crm_desktop.sync.facts import Fact, keep
from crm_desktop.usecases.leads.create_lead import CreateLead, create_lead
from tests.support.house import TestHouse, clinic
from tests.support.verdicts import AT, answer, join

__all__ = ["clinic"]


def asked(clinic: TestHouse) -> health.StationHealth:
    return clinic.read(lambda session: station_health(session, clinic.actor, clinic.house.today))


def test_a_base_without_a_server_says_so_and_nothing_of_it_waits(clinic: TestHouse) -> None:
    found = asked(clinic)
    assert (found.has_server, found.person, found.waiting.groups, found.schema) == (False, "", 0, SCHEMA)


def test_a_joined_base_tells_whose_it_is_and_what_waits_since_when(clinic: TestHouse) -> None:
    """sync.md: one cache and one outbox a person; R12."""
    join(clinic.base)
    facts = {
        Fact.SERVER: "postgresql://crm.example.org:5433/crm",
        Fact.LOGIN: "nasrin",
        Fact.USER: clinic.me.hex,
        Fact.SYNCED_AT: AT,
    }
    clinic.base.writer.apply(lambda connection: keep(connection, facts))
    clinic.write(lambda work: create_lead(work, CreateLead((clinic.people[0],), title="Implant")))
    found = asked(clinic)
    assert (found.server, found.login, found.person) == ("crm.example.org", "nasrin", "Nasrin Karimi")
    assert found.synced_at is not None
    assert (found.waiting.groups, found.waiting.oldest_at, found.needs_you) == (1, clinic.clock(), 0)
    answer(clinic.base, "refused", code="right")
    found = asked(clinic)
    assert (found.waiting.groups, found.needs_you, found.is_founding) == (0, 1, False)


def test_the_keys_are_those_of_sync() -> None:
    """They are written down twice, because sync stands above."""
    named = (health.SERVER_FACT, health.LOGIN_FACT, health.SYNCED_FACT, health.FOUNDING_FACT)
    assert named == (Fact.SERVER, Fact.LOGIN, Fact.SYNCED_AT, Fact.FOUNDING)


def test_a_server_is_named_as_people_name_it() -> None:
    assert server_name("postgresql://crm.example.org:5433/crm") == "crm.example.org"
    assert server_name("postgresql:///crm?host=/var/run") == "localhost"
    assert server_name("host=crm.example.org dbname=crm") == "host=crm.example.org dbname=crm"
