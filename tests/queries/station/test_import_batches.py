"""Imports and the fate of their rows."""

from __future__ import annotations

import json
from uuid import uuid4

from crm_desktop.models.access import Actor
from crm_desktop.models.station.import_batch import BatchState, ImportBatch, ImportRow, RowFate
from crm_desktop.queries.station.import_batches import import_batches, import_row_fates
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork


def test_every_row_that_was_not_simply_made_says_why(base: OpenBase, program: Actor) -> None:
    """P19: the fate of every row with its reason, page by page."""
    batch = uuid4()

    def fill(work: UnitOfWork) -> None:
        work.session.add(
            ImportBatch(
                id=batch, kind="people", file_name="old.csv", file_sha256="0" * 64, mapping="", started_at=work.now,
                state=BatchState.APPLIED, ended_at=work.now, user_id=None,
            )
        )  # fmt: skip
        for number in (2, 5):
            work.session.add(
                ImportRow(
                    batch_id=batch, row_number=number, fate=RowFate.REFUSED, record_id=None, code="phone.no_digits",
                    facts=json.dumps({"text": "n/a"}), cells=json.dumps(["Sara", "n/a"]),
                )
            )  # fmt: skip

    base.writer.write(program, fill)
    (row,) = base.read(lambda session: import_batches(session, program))
    assert (row.file_name, row.state) == ("old.csv", BatchState.APPLIED)
    fates = base.read(lambda session: import_row_fates(session, program, batch, after=2))
    assert [(fate.row_number, fate.code, fate.facts, fate.cells) for fate in fates] == [
        (5, "phone.no_digits", {"text": "n/a"}, ["Sara", "n/a"])
    ]
