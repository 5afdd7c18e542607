"""Naming who gives visits."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.visits.provider import Provider
from crm_desktop.rules.timetable import NameNeeded, NameTaken
from crm_desktop.store.problems import Gone, NoRight
from crm_desktop.usecases.schedule.save_provider import SaveProvider, save_provider
from tests.support.builders import a_user, acting_as
from tests.support.visits import Visits


def test_a_provider_is_named_changed_and_put_away(visits: Visits) -> None:
    """C24-55: the therapist is somebody the clinic knows."""
    order = SaveProvider("Dr  Parvin", speciality=" Orthodontist ", room_id=visits.ids["room 1"])
    made = visits.clinic.do(save_provider, order)
    row = visits.clinic.row(Provider, made.id)
    assert (row.name, row.speciality, row.position) == ("Dr Parvin", "Orthodontist", 2)
    visits.clinic.do(save_provider, SaveProvider("Dr Parvin", provider_id=made.id, is_active=False))
    row = visits.clinic.row(Provider, made.id)
    assert (row.speciality, row.room_id, row.is_active, row.position) == (None, None, False, 2)


def test_nonsense_is_refused(visits: Visits) -> None:
    """C24-55: no name, the name of another, somebody who is not there."""
    with pytest.raises(NameNeeded):
        visits.clinic.do(save_provider, SaveProvider("  "))
    with pytest.raises(NameTaken):
        visits.clinic.do(save_provider, SaveProvider("dr karimi"))
    with pytest.raises(Gone):
        visits.clinic.do(save_provider, SaveProvider("Dr X", provider_id=visits.ids["room 1"]))


def test_the_timetable_is_changed_by_right(visits: Visits) -> None:
    """C24-65."""
    user = visits.clinic.change(lambda work: a_user(work, "Omid"))
    with pytest.raises(NoRight):
        visits.clinic.do(save_provider, SaveProvider("Dr X"), acting_as(user, without=(Right.SCHEDULE_CHANGE,)))


def test_a_provider_names_the_branch_where_visits_to_them_lie(visits: Visits) -> None:
    """sync.md 10: that branch's desk sees who comes; nobody is guessed to work where they were named."""
    made = visits.clinic.do(save_provider, SaveProvider("Dr Parvin"))
    assert visits.clinic.row(Provider, made.id).branch_id is None
    visits.clinic.do(save_provider, SaveProvider("Dr Parvin", provider_id=made.id, branch_id=visits.branch.id))
    assert visits.clinic.row(Provider, made.id).branch_id == visits.branch.id
    with pytest.raises(Gone):
        visits.clinic.do(save_provider, SaveProvider("Dr X", branch_id=visits.ids["room 1"]))
