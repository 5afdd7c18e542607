"""The visit is over."""

from __future__ import annotations

import pytest

from crm_desktop.models.visits.admission import Admission, AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.rules.visit_states import AppointmentCannotMove
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.usecases.admissions.complete_admission import (
    CompleteAdmission,
    EndVisit,
    complete_admission,
    end_visit,
)
from tests.support.visits import Visits


def test_admission_and_appointment_are_completed_together(visits: Visits) -> None:
    made = visits.book()
    visits.clinic.clock.set(visits.at("10:05"))
    admission = visits.clinic.do(admit, Admit(made.id))
    done = visits.clinic.do(complete_admission, CompleteAdmission(admission.id))
    assert done.status is AdmissionStatus.COMPLETED
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.COMPLETED


def test_the_visit_is_over_by_its_appointment(visits: Visits) -> None:
    """domain.md section 4: admitted → completed, the admission with it."""
    made = visits.book()
    visits.clinic.clock.set(visits.at("10:05"))
    admission = visits.clinic.do(admit, Admit(made.id))
    visits.clinic.do(end_visit, EndVisit(made.id))
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.COMPLETED
    assert visits.clinic.row(Admission, admission.id).status is AdmissionStatus.COMPLETED


def test_nobody_leaves_before_they_were_admitted(visits: Visits) -> None:
    """C24-55: refused with both states named, and nothing changes."""
    made = visits.book()
    with pytest.raises(AppointmentCannotMove) as refused:
        visits.clinic.do(end_visit, EndVisit(made.id))
    assert refused.value.facts == {"before": "booked", "after": "completed"}
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.BOOKED
