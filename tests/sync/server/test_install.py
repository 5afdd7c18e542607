"""An empty PostgreSQL becomes the clinic's server, and nothing of it is left open by mistake."""

from __future__ import annotations

import pytest

from crm_desktop.sync.server.registry import shared_tables
from tests.support.central import DESK, Central

pytestmark = pytest.mark.postgres


def test_a_colleague_reads_what_the_administrator_wrote(central: Central) -> None:
    branch = central.branch()
    sara = central.member(DESK, branch)
    person = central.row("person", family_name="Karimi")
    with central.connect(sara) as connection:
        assert connection.execute("SELECT id, family_name, rv FROM station.person").fetchall() == [
            (person.hex, "Karimi", 1)
        ]
        for table in shared_tables():
            connection.execute(f'SELECT * FROM station."{table.name}"'.encode()).fetchall()
