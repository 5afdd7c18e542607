"""The lines that callers dial."""

from __future__ import annotations

from crm_desktop.models.calls.phone_line import PhoneLine
from crm_desktop.queries.calls.lines import line_at, line_rows
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support import builders as make
from tests.support.process import Clinic


def test_a_line_is_known_however_the_exchange_writes_it(clinic: Clinic) -> None:
    """MIS-04: the called number says whose the missed call is."""

    def fill(work: UnitOfWork) -> None:
        team = make.a_team(work, name="Dentistry")
        work.add(PhoneLine(name="Reception", number="02188776655", team_id=team.id))
        work.add(PhoneLine(name="Old", number="02188776600", is_active=False))
        work.add(PhoneLine(name="South", number="02188776655", pbx="south"))

    clinic.change(fill)

    def name(number: str, pbx: str = "", region: str = "IR") -> str | None:
        row = clinic.base.read(lambda session: line_at(session, number, pbx, region))
        return row.name if row is not None else None

    assert name("02188776655", "north") == name("+98 21 8877 6655", "north") == name("sip:2188776655@x") == "Reception"
    assert name("02188776655", "south") == "South"
    assert (name("02188776600"), name(""), name("09121234567")) == (None, None, None)
    rows = clinic.base.read(lambda session: line_rows(session, with_inactive=True))
    assert [(row.name, row.team) for row in rows] == [("Reception", "Dentistry"), ("South", None), ("Old", None)]
