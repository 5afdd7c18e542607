"""A person's appointments and admissions in one list (C24-60)."""

from __future__ import annotations

from crm_desktop.queries.people.visits_of import visits_of
from crm_desktop.store.capture import synced_tables
from tests.support.any_rows import a_row
from tests.support.visits import Visits


def test_an_admission_of_an_appointment_is_one_visit(visits: Visits) -> None:
    """C24-60: present and past admissions and future appointments stand in one list, the latest first."""
    clinic, person_id = visits.clinic, visits.clinic.ids["maryam"]
    booked = visits.book()
    table = next(one for one in synced_tables() if one.name == "admission")
    clinic.change(lambda work: a_row(work.session, table, person_id=person_id, amount=700, at=work.now))
    rows = clinic.base.read(lambda session: visits_of(session, clinic.sara, person_id))
    assert [(row.id == booked.id, row.is_admission) for row in rows] == [(True, False), (False, True)]
    assert rows[0].service == "Implant"
