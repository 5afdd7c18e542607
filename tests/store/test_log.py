"""The log is carried into the file beside the saves, and nobody takes that for somebody else's write."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.store import log
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.log import shorten_log
from tests.support.builders import a_person


def _log(base: OpenBase) -> tuple[int, int]:
    """The pages in the log, and how many of them the file has."""
    with base.readers.connect() as connection:
        _, written, carried = connection.exec_driver_sql("PRAGMA wal_checkpoint(NOOP)").one()
    return written, carried


def test_a_long_log_is_carried_into_the_file(base: OpenBase, program: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    base.writer.write(program, a_person)
    version = base.foreign_version()
    written, carried = _log(base)
    assert carried < written

    shorten_log(base)
    assert _log(base) == (written, carried)  # a short one is left

    monkeypatch.setattr(log, "PAGES", 1)
    shorten_log(base)
    assert _log(base) == (written, written)
    assert base.foreign_version() == version


def test_sqlite_leaves_it_to_us(base: OpenBase) -> None:
    """A save that had to carry it would take as long as twenty."""
    with base.writer_engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA wal_autocheckpoint").scalar_one() > log.PAGES
