"""Who gives what."""

from __future__ import annotations

import pytest

from crm_desktop.queries.visits.free_slots import lengths_of
from crm_desktop.rules.timetable import MinutesOutOfRange
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.schedule.set_provider_services import SetProviderServices, set_provider_services
from tests.support.visits import Visits


def test_a_provider_gives_what_is_named_for_as_long_as_is_said(visits: Visits) -> None:
    """C24-55: a service needs a provider who gives it."""
    karimi, implant, cleaning = (visits.ids[name] for name in ("karimi", "implant", "cleaning"))

    def minutes(service: str) -> int | None:
        found = visits.clinic.base.read(lambda session: lengths_of(session, visits.ids[service]))
        return found.get(karimi)

    visits.clinic.do(set_provider_services, SetProviderServices(karimi, {implant: 75, cleaning: None}))
    assert (minutes("implant"), minutes("cleaning")) == (75, 30)
    visits.clinic.do(set_provider_services, SetProviderServices(karimi, {implant: None}))
    assert (minutes("implant"), minutes("cleaning")) == (60, None)
    visits.clinic.do(set_provider_services, SetProviderServices(karimi, {}))
    assert (minutes("implant"), minutes("cleaning")) == (60, 30)


def test_unknown_ones_are_refused(visits: Visits) -> None:
    """C24-55."""
    with pytest.raises(Gone):
        visits.clinic.do(set_provider_services, SetProviderServices(visits.ids["implant"], {}))
    with pytest.raises(MinutesOutOfRange):
        visits.clinic.do(set_provider_services, SetProviderServices(visits.ids["karimi"], {visits.ids["implant"]: 1}))
