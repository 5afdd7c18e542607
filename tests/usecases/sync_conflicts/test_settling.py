"""R13: what all decisions share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.sharing.writers import WRITERS
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.store.kept_rows import kept_row
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.sync_conflicts.settling import CannotFollow, model_of, require_writer, write
from tests.support.verdicts import AT
from tests.support.visits import Visits


def test_a_state_that_never_follows_the_present_one_is_not_written(visits: Visits) -> None:
    """moves.MOVES: the server would refuse it, so it is said here."""
    visit = visits.book()

    def insist(work: UnitOfWork) -> None:
        now = kept_row(work.session, "appointment", visit.id)
        write(work, "appointment", visit.id, {**now, "status": "cancelled"}, {"status": "booked"})

    with pytest.raises(CannotFollow):
        visits.clinic.change(insist)


def test_a_guarded_value_needs_its_own_right(visits: Visits) -> None:
    """writers.GUARDED: whoever may book may not overbook by way of a decision."""
    visit, clinic = visits.book(), visits.clinic
    rights: dict[Right, Scope] = dict(clinic.sara.rights)
    for right in (Right.APPOINTMENTS_OVERBOOK, Right.IMPORT_RUN):
        rights.pop(right, None)

    def overbook(work: UnitOfWork) -> None:
        now = kept_row(work.session, "appointment", visit.id)
        write(work, "appointment", visit.id, now, {"is_overbooked": 1})

    with pytest.raises(NoRight):
        clinic.base.writer.write(replace(clinic.sara, rights=rights), overbook)


def test_what_is_held_needs_a_right_that_reaches_the_row(visits: Visits) -> None:
    """reach.HELD: a decision moves a colleague's visit no more than the calendar does; nor does it delete one."""
    visit, clinic = visits.book(), visits.clinic
    seeing = {one: Scope.ALL for one in Right if one.value.endswith(".see")}
    narrow = replace(clinic.reza, rights={**seeing, Right.APPOINTMENTS_CHANGE: Scope.OWN})

    def decide(values: dict[str, object]) -> None:
        def insist(work: UnitOfWork) -> None:
            write(work, "appointment", visit.id, kept_row(work.session, "appointment", visit.id), values)

        clinic.base.writer.write(narrow, insist)

    decide({"status": "confirmed"})
    with pytest.raises(NoRight):
        decide({"price": 1})
    with pytest.raises(NoRight):
        decide({"deleted_at": AT})


def test_one_of_the_rights_that_may_write_the_table_is_enough(visits: Visits) -> None:
    """writers.WRITERS: the same list by which the server judges."""
    visit, clinic = visits.book(), visits.clinic
    for right in WRITERS["appointment"]:
        rights: dict[Right, Scope] = {}
        for one in (right, Right.APPOINTMENTS_SEE):
            rights[one] = clinic.sara.rights[one]
        actor = replace(clinic.sara, rights=rights)
        clinic.base.writer.write(actor, lambda work: require_writer(work, "appointment", visit.id))
    assert model_of("appointment") is Appointment
