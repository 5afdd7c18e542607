"""Cancelling a visit is never a dead end for want of reasons."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.views.visits.cancel_dialog import CancelVisitDialog
from tests.support.clinic_visits import ClinicVisits


def test_a_clinic_from_before_has_the_reasons_of_its_tasks(qtbot: QtBot, visits: ClinicVisits) -> None:
    """R8: a reason's digit cancels, also in a clinic that was set up before visits had reasons of their own."""

    def before(work: UnitOfWork) -> None:
        own = select(Dictionary).where(Dictionary.built_in == BuiltIn.VISIT_CANCEL_REASON)
        for row in work.session.scalars(own):
            work.remove(row)

    visits.clinic.write(before)
    booked = visits.book()
    dialog = CancelVisitDialog(visits.clinic.house, booked)
    qtbot.addWidget(dialog)
    assert dialog.reason.keys()
    dialog.reason.pick_by_digit("1")
    dialog.save()
    assert visits.row(booked).status is AppointmentStatus.CANCELLED
