"""A file of an exchange's records, chosen by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from crm_desktop.app.exchange_file import read_file
from crm_desktop.settings.telephony import PhoneSetup
from tests.telephony.engines.cdr.test_csv_file import line


def test_every_conversation_of_the_file_however_old(tmp_path: Path) -> None:
    """B4: in the branch's clock, whatever source the workstation itself reads."""
    path = tmp_path / "Master.csv"
    path.write_text(line("1.1", datetime(2020, 1, 2, 10, 0)) + line("1.2", datetime(2026, 11, 22, 3, 0)))
    first, last = read_file(PhoneSetup(extension="101"), path, "Asia/Tehran")
    assert (first.linkedid, last.linkedid) == ("1.1", "1.2")
    assert last.started_at == datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    assert first.is_talk
    assert first.is_record
