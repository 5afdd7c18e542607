"""An appointment with the language of its patient."""

from __future__ import annotations

import pytest

from crm_desktop.models.people.person import Person
from crm_desktop.queries.visits.visit_papers import visit_paper
from crm_desktop.store.problems import Gone
from tests.support.process import Clinic
from tests.support.visits import Visits


def test_the_paper_speaks_the_patients_language(visits: Visits, clinic: Clinic) -> None:
    """C24-59: what is handed out follows the patient, not the receptionist."""
    visit = visits.book()
    clinic.change(lambda work: setattr(work.session.get_one(Person, visit.person_id), "language", "ru"))
    paper = clinic.base.read(lambda session: visit_paper(session, clinic.sara, visit.id))
    assert (paper.visit.id, paper.language) == (visit.id, "ru")
    with pytest.raises(Gone):
        clinic.base.read(lambda session: visit_paper(session, clinic.sara, visits.ids["rad"]))
