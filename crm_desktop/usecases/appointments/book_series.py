"""Book several visits in one go: a course of sessions, or the members of a family one after the other (C24-64)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crm_desktop.kit.problems import Problem
from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment


class NothingToBook(Problem):
    code = "appointment.nothing_to_book"


@dataclass(frozen=True)
class BookSeries:
    """All or none: the first that cannot be had refuses them together."""

    visits: Sequence[BookAppointment]
    is_course: bool = False


def book_series(work: UnitOfWork, order: BookSeries) -> list[Appointment]:
    if not order.visits:
        raise NothingToBook
    series_id = work.new_id()
    count = len(order.visits)
    numbered = [
        replace(
            visit,
            series_id=series_id,
            session_no=number if order.is_course else visit.session_no,
            sessions_of=count if order.is_course else visit.sessions_of,
        )
        for number, visit in enumerate(order.visits, 1)
    ]
    return [book_appointment(work, visit) for visit in numbered]
