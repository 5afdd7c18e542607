"""R13: it may stay as it is."""

from __future__ import annotations

import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.queries.station.sync_conflicts import sync_conflicts
from crm_desktop.queries.station.waiting_work import waiting_work
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.sync_conflicts.let_go import LetGo, let_go
from crm_desktop.usecases.sync_conflicts.settling import AlreadySettled
from tests.support.verdicts import answer, join, operations, set_kept
from tests.support.visits import Visits


def test_what_was_refused_leaves_the_list_and_nothing_is_sent(visits: Visits) -> None:
    """R13: to have read it is enough; whether it was read is this station's own matter."""
    clinic, person_id = visits.clinic, visits.clinic.ids["maryam"]
    join(clinic.base)
    clinic.do(change_person, ChangePerson(person_id, {"notes": "mine"}))
    ours = tuple(operations(clinic.base, "person"))
    answer(clinic.base, "refused", code="right")
    set_kept(clinic.base, "person", person_id, notes=None)
    (row,) = clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0)))
    assert set(ours) <= set(row.operations)
    clinic.do(let_go, LetGo(row.operations))
    assert clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0))) == []
    assert clinic.base.read(waiting_work).groups == 0
    assert clinic.row(Person, person_id).notes is None
    with pytest.raises(AlreadySettled):
        clinic.do(let_go, LetGo(row.operations))
