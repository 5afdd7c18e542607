"""R13: a key pressed too soon loses nothing."""

from __future__ import annotations

from crm_desktop.queries.station.sync_conflicts import sync_conflicts
from crm_desktop.queries.station.waiting_work import waiting_work
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.sync_conflicts.bring_back import BringBack, bring_back
from crm_desktop.usecases.sync_conflicts.let_go import LetGo, let_go
from crm_desktop.usecases.sync_conflicts.try_again import TryAgain, try_again
from tests.support.verdicts import answer, join, set_kept
from tests.support.visits import Visits


def test_what_was_let_go_comes_back_as_it_was_and_can_still_be_tried_again(visits: Visits) -> None:
    """R13: what the server refused is in nobody's list but this one, so taking it off can be undone."""
    clinic, person_id = visits.clinic, visits.clinic.ids["maryam"]
    join(clinic.base)
    clinic.do(change_person, ChangePerson(person_id, {"notes": "mine"}))
    answer(clinic.base, "refused", code="right")
    set_kept(clinic.base, "person", person_id, notes=None)
    before = clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0)))
    (row,) = before
    clinic.do(let_go, LetGo(row.operations))
    clinic.do(bring_back, BringBack(row.operations))
    assert clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0))) == before
    assert clinic.base.read(waiting_work).groups == 0
    clinic.do(try_again, TryAgain(row.operations))
    assert clinic.base.read(waiting_work).groups == 1
