"""A base that holds only what its person may see: rows refer to rows that are not there, and the desk works on."""

from __future__ import annotations

import os

import pytest
from sqlalchemy import Connection, text

from crm_desktop.kit.ids import new_id
from crm_desktop.store.base_file import open_base
from crm_desktop.store.engine import CLIENT
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.sync.facts import Fact, keep
from tests.support import builders as make
from tests.support.base import KEY
from tests.support.preset_roles import begin_a_day, somebody_as
from tests.support.random_visits import RandomVisits
from tests.support.visits import Visits

# The long proof is run whole with CRM_SOAK set; the suite runs a tenth of it.
SEEN = 1_500 if os.environ.get("CRM_SOAK") else 150
# What the server keeps back from somebody who may not see deals, leads, or the persons of another branch.
KEPT_BACK = {
    "deals": ("stage_history", "deal_service", "deal"),
    "leads": ("lead_service", "lead"),
    "requests": ("request",),
    "calls": ("callback_item", "call_leg", "call"),
    "tasks": ("task_reminder", "task_value", "task"),
    "persons": ("phone", "person"),
    "visits": ("admission_service", "admission", "wait_entry", "slot_hold", "appointment"),
}


def _keep_back(visits: Visits, tables: tuple[str, ...]) -> None:
    """As the server's news takes rows away; every second one stays, so that there is something to work with."""
    clinic = visits.clinic

    def drop(connection: Connection) -> None:
        keep(connection, {Fact.CLIENT: new_id().hex})
        for table in tables:
            connection.execute(text(f'DELETE FROM "{table}" WHERE rowid % 2 = 0'))

    clinic.base.writer.apply(drop)
    clinic.base.close()
    clinic.base = open_base(clinic.base.path.parent, KEY, clock=clinic.clock)


def _more_people(work: UnitOfWork) -> None:
    for name in ("Mina", "Omid", "Nika", "Arash"):
        make.a_person(work, given_name=name)


@pytest.mark.parametrize("kept_back", sorted(KEPT_BACK))
def test_the_desk_works_though_what_its_rows_name_is_elsewhere(visits: Visits, kept_back: str) -> None:
    """sync.md 10: whatever is refused is refused in words; nothing breaks."""
    me = somebody_as(visits.clinic, "manager")
    clinic = visits.clinic
    clinic.change(_more_people)
    somebody = begin_a_day(visits, me)
    RandomVisits(clinic, 3, visits=visits).work(SEEN // 2)
    _keep_back(visits, KEPT_BACK[kept_back])
    before = sum(somebody.done.values())
    somebody.work(SEEN)
    assert sum(somebody.done.values()) > before
    assert not [breach for breach in clinic.breaches() if breach.code == "row.dangling_reference"]


def test_the_station_and_the_store_name_the_identity_alike() -> None:
    assert Fact.CLIENT.value == CLIENT
