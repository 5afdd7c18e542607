"""Whose telephone has which number."""

from __future__ import annotations

from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.queries.calls.extensions import extension_at, extension_rows, my_extensions
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.process import Clinic


def test_a_number_is_one_telephone_of_each_exchange(clinic: Clinic) -> None:
    """FC-42: two branches may both have a 101; one that names no exchange is at each of them."""

    def fill(work: UnitOfWork) -> None:
        work.add(Extension(number="101", pbx="north", user_id=clinic.ids["sara"]))
        work.add(Extension(number="101", pbx="south", user_id=clinic.ids["reza"]))
        work.add(Extension(number="102"))

    clinic.change(fill)

    def whose(number: str, pbx: str = "") -> str | None:
        row = clinic.base.read(lambda session: extension_at(session, number, pbx))
        return (row.user or "nobody's") if row is not None else None

    assert [whose("101", "north"), whose("101", "south"), whose("102", "north")] == ["Sara", "Reza", "nobody's"]
    assert [whose("103"), whose("101", "east"), whose("۱۰۲ ")] == [None, None, "nobody's"]
    assert whose("101") == "Sara"
    assert [row.number for row in clinic.base.read(extension_rows)] == ["102", "101", "101"]
    mine = clinic.base.read(lambda session: my_extensions(session, clinic.ids["reza"]))
    assert [(row.number, row.pbx) for row in mine] == [("101", "south")]


def test_whoever_left_sits_nowhere(clinic: Clinic) -> None:
    """FC-42: their telephone rings on, and is nobody's."""

    def fill(work: UnitOfWork) -> None:
        work.add(Extension(number="101", user_id=clinic.ids["reza"]))
        work.session.get_one(User, clinic.ids["reza"]).status = UserStatus.LEFT

    clinic.change(fill)
    row = clinic.base.read(lambda session: extension_at(session, "101"))
    assert row is not None
    assert row.user is None
