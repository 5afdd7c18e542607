"""The visit is over."""

from __future__ import annotations

from crm_desktop.models.visits.admission import AdmissionStatus
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.usecases.admissions.admit import Admit, admit
from crm_desktop.usecases.admissions.complete_admission import CompleteAdmission, complete_admission
from tests.support.visits import Visits


def test_admission_and_appointment_are_completed_together(visits: Visits) -> None:
    made = visits.book()
    visits.clinic.clock.set(visits.at("10:05"))
    admission = visits.clinic.do(admit, Admit(made.id))
    done = visits.clinic.do(complete_admission, CompleteAdmission(admission.id))
    assert done.status is AdmissionStatus.COMPLETED
    assert visits.clinic.row(Appointment, made.id).status is AppointmentStatus.COMPLETED
