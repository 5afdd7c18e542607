"""What the clinic sells."""

from __future__ import annotations

from typing import Any

import pytest

from crm_desktop.kit.problems import Problem
from crm_desktop.models.money.service import Service, ServiceCategory, ServiceKind
from crm_desktop.rules.timetable import MinutesOutOfRange, NameTaken
from crm_desktop.usecases.schedule.save_service import (
    CodeTaken,
    RecallOutOfRange,
    SaveService,
    SessionsOutOfRange,
    save_service,
)
from tests.support.visits import Visits


def test_a_service_has_its_length_course_and_check_up(visits: Visits) -> None:
    """C24-64: a plan of several visits; C24-55: the visit has a length."""
    order = SaveService(
        "Laser", category="Skin", minutes=40, sessions=6, session_gap_days=28, recall_months=6, code="L1"
    )
    made = visits.clinic.do(save_service, order)
    row = visits.clinic.row(Service, made.id)
    assert (row.minutes, row.sessions, row.session_gap_days, row.recall_months, row.code) == (40, 6, 28, 6, "L1")
    second = visits.clinic.do(save_service, SaveService("Peeling", category="skin", minutes=20))
    assert second.category_id == row.category_id
    assert [one.name for one in visits.clinic.rows(ServiceCategory)] == ["Skin"]


def test_a_product_has_no_visit(visits: Visits) -> None:
    """C24-64: goods have neither length nor course."""
    order = SaveService("Toothbrush", kind=ServiceKind.PRODUCT, minutes=40, sessions=6, recall_months=6)
    row = visits.clinic.row(Service, visits.clinic.do(save_service, order).id)
    assert (row.minutes, row.sessions, row.recall_months) == (None, 1, None)


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"minutes": 0}, MinutesOutOfRange),
        ({"minutes": 5000}, MinutesOutOfRange),
        ({"sessions": 0}, SessionsOutOfRange),
        ({"recall_months": 0}, RecallOutOfRange),
        ({"name": "implant"}, NameTaken),
    ],
)
def test_nonsense_is_refused(visits: Visits, given: dict[str, Any], problem: type[Problem]) -> None:
    """C24-55."""
    with pytest.raises(problem):
        visits.clinic.do(save_service, SaveService(**{"name": "Laser", **given}))


def test_a_code_is_of_one_service(visits: Visits) -> None:
    """C24-64: three letters find one service."""
    visits.clinic.do(save_service, SaveService("Laser", code="L1"))
    with pytest.raises(CodeTaken):
        visits.clinic.do(save_service, SaveService("Light", code="l1"))
