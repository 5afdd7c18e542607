"""Half-typed forms survive."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.models.access import Actor
from crm_desktop.queries.station.drafts import draft_rows
from crm_desktop.store.base_file import OpenBase, open_base
from crm_desktop.usecases.station.keep_draft import KeepDraft, keep_draft
from tests.support.base import KEY
from tests.support.builders import a_user, acting_as


def test_a_draft_outlives_the_program_and_is_no_operation(base: OpenBase, program: Actor, tmp_path: Path) -> None:
    """P13: kept at each pause, read by another process; neither captured nor undoable."""
    me = base.writer.write(program, lambda work: acting_as(a_user(work)))
    groups: list[object] = []
    base.writer.published.append(lambda changes: groups.append(dict(changes.tables)))
    for text in ("Sa", "Sara"):
        base.writer.write(me, lambda work: keep_draft(work, KeepDraft("new_person", {"name": text})))  # noqa: B023  run now
    assert groups == [{}, {}]
    again = open_base(tmp_path, KEY)
    try:
        (draft,) = again.read(lambda session: draft_rows(session, me))
    finally:
        again.close()
    assert draft.fields == {"name": "Sara"}
