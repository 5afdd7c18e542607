"""Every row has a fate that can be told, and a dry run leaves nothing behind."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from crm_desktop.files.problems import DateImpossible, RowTooFewCells, ValueMissing
from crm_desktop.models.access import Actor
from crm_desktop.queries.station.import_batches import import_batches, import_row_fates
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.problems import NoRight
from tests.support.imports import Importing, row

TABLES = ("person", "phone", "outbox", "work_group", "import_batch", "import_row", "search_row")


def counts(base: OpenBase) -> dict[str, int]:
    return base.read(lambda s: {name: s.scalar(text(f"SELECT count(*) FROM {name}")) for name in TABLES})


def test_no_row_disappears_without_a_reason(base: OpenBase, program: Actor) -> None:
    """P19: refused, remarked, skipped and made ones add up to what was read."""
    done = Importing(base, program, "people")
    done.group(
        row(2, full_name="Sara Ahmadi", phone="09121234567"),
        row(
            3, refusals=[("birth_on", DateImpossible(text="31.02.1990")), ("full_name", ValueMissing())], a="31.02.1990"
        ),
        row(4, full_name="Mina Rad", phone="09121234567"),
        row(5, full_name="Reza Moradi", remarks=[("", RowTooFewCells(expected=3, found=2))]),
    )
    told = done.end()
    assert (told.read, told.made, told.updated, told.skipped, told.refused) == (4, 2, 0, 1, 1)
    batch = base.read(lambda s: import_batches(s, program))[0]
    assert (batch.rows_read, batch.rows_made, batch.rows_skipped, batch.rows_refused) == (4, 2, 1, 1)
    fates = base.read(lambda s: import_row_fates(s, program, batch.id))
    assert [(one.row_number, one.fate.value, one.code) for one in fates] == [
        (3, "refused", "date.impossible"),
        (4, "skipped", "import.duplicate_in_file"),
        (5, "made", "row.too_few_cells"),
    ]
    assert fates[0].cells == ["31.02.1990"]
    assert fates[0].facts == {
        "text": "31.02.1990",
        "field": "birth_on",
        "others": [["full_name", "value.missing", {}]],
    }


def test_a_dry_run_tells_the_same_fates_and_stores_nothing(base: OpenBase, program: Actor) -> None:
    rows = (
        row(2, full_name="Sara Ahmadi", phone="09121234567", organization="Acme", tags="VIP"),
        row(3, full_name="Mina Rad", phone="09121234567"),
        row(4, full_name="x" * 300),
    )
    before = counts(base)
    dry = Importing(base, program, "people", is_dry=True).group(*rows[:1]).group(*rows[1:])
    dry.end()
    assert counts(base) == before
    real = Importing(base, program, "people").group(*rows[:1]).group(*rows[1:])
    assert dry.fates == real.fates
    assert dry.run.told == real.run.told


def test_importing_needs_its_right(base: OpenBase) -> None:
    with pytest.raises(NoRight):
        Importing(base, Actor(None, None), "people")
