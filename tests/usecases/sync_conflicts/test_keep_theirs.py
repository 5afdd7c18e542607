"""R13: theirs, with one key."""

from __future__ import annotations

import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.queries.station.sync_conflicts import sync_conflicts
from crm_desktop.usecases.people.change_person import ChangePerson, change_person
from crm_desktop.usecases.sync_conflicts.keep_theirs import KeepTheirs, keep_theirs
from crm_desktop.usecases.sync_conflicts.settling import AlreadySettled
from tests.support.verdicts import answer, clash, join, operations, set_kept
from tests.support.visits import Visits

BOTH = "theirs\n---\nmine"


def a_clash(visits: Visits, stands: str, winner: str) -> tuple[int, ...]:
    clinic, person_id = visits.clinic, visits.clinic.ids["maryam"]
    join(clinic.base)
    clinic.do(change_person, ChangePerson(person_id, {"notes": "mine"}))
    ours = tuple(operations(clinic.base, "person"))
    answer(clinic.base, "merged", only=list(ours), conf=[clash("notes", None, "theirs", "mine", winner)])
    answer(clinic.base)
    set_kept(clinic.base, "person", person_id, notes=stands)
    return ours


@pytest.mark.parametrize(
    ("stands", "winner", "then", "sent"),
    [
        ("theirs", "ask", "theirs", 0),
        ("mine", "mine", "theirs", 1),
        (BOTH, "both", "theirs", 1),
        ("written since", "mine", "written since", 0),
    ],
)
def test_theirs_stays_or_comes_back(visits: Visits, stands: str, winner: str, then: str, sent: int) -> None:
    """R13: whoever won; what somebody wrote since is not touched."""
    clinic = visits.clinic
    ours = a_clash(visits, stands, winner)
    clinic.do(keep_theirs, KeepTheirs(ours))
    assert clinic.row(Person, clinic.ids["maryam"]).notes == then
    assert len(operations(clinic.base, "person")) == sent
    assert clinic.base.read(lambda session: sync_conflicts(session, clinic.sara, visits.day(0))) == []
    with pytest.raises(AlreadySettled):
        clinic.do(keep_theirs, KeepTheirs(ours))
