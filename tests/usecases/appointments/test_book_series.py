"""Several visits in one go: a course, or a family."""

from __future__ import annotations

import pytest

from crm_desktop.models.visits.appointment import Appointment
from crm_desktop.rules.slots import SlotTaken
from crm_desktop.usecases.appointments.book_series import BookSeries, NothingToBook, book_series
from tests.support.visits import Visits


def test_a_course_is_numbered(visits: Visits) -> None:
    """C24-64: a session-based service has its number of sessions."""
    orders = [visits.order(starts_at=visits.at(days=days)) for days in (1, 8, 15)]
    made = visits.clinic.do(book_series, BookSeries(orders, is_course=True))
    assert [(one.session_no, one.sessions_of) for one in made] == [(1, 3), (2, 3), (3, 3)]
    assert len({one.series_id for one in made}) == 1


def test_a_family_is_booked_whole_or_not_at_all(visits: Visits) -> None:
    ali = visits.clinic.ids["ali"]
    with pytest.raises(SlotTaken):
        visits.clinic.do(book_series, BookSeries([visits.order(), visits.order(person_id=ali)]))
    assert visits.clinic.rows(Appointment) == []
    visits.clinic.do(
        book_series, BookSeries([visits.order(), visits.order(person_id=ali, starts_at=visits.at("11:00"))])
    )
    assert {row.session_no for row in visits.clinic.rows(Appointment)} == {None}


def test_nothing_is_no_series(visits: Visits) -> None:
    with pytest.raises(NothingToBook):
        visits.clinic.do(book_series, BookSeries([]))
