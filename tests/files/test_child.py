"""The reading process hands over rows, and whatever becomes of it costs one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from datetime import date, datetime
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from crm_desktop.files.child import preview, read_rows, reader_command
from crm_desktop.files.problems import FileDamaged, FileMissing, FileReaderDied, FileTooLarge, RowTooManyCells
from crm_desktop.files.rows import Limits, ReadOptions
from crm_desktop.files.wire import LENGTH

ROOT = Path(__file__).parents[2]


def a_reader_that(does: str) -> list[str]:
    """A stand-in for the reading process, which has read its request."""
    return [sys.executable, "-c", f"import os, sys, time\nsys.stdin.buffer.read()\n{does}"]


@pytest.fixture
def clients(tmp_path: Path) -> Path:
    path = tmp_path / "مشتریان.csv"
    lines = ["name;city", *(f"Анна {number};تهران" for number in range(1_234)), "too;many;cells"]
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_rows_come_in_batches_of_500_with_their_problems(clients: Path) -> None:
    """FC-30: the file is read apart, 500 rows a group."""
    batches = list(read_rows(clients))
    assert [len(batch) for batch in batches] == [500, 500, 235]
    assert batches[0][0].cells == {"name": "Анна 0", "city": "تهران"}
    last = batches[-1][-1]
    assert last.number == 1_236
    assert isinstance(last.refusals[0], RowTooManyCells)
    assert last.refusals[0].facts == {"expected": 2, "found": 3}


def test_types_survive_the_way(tmp_path: Path) -> None:
    path = tmp_path / "typed.xlsx"
    with Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ["day", "moment", "whole", "part", "claim", "none", "text"])
        sheet.write_datetime(1, 0, datetime(2024, 1, 2), workbook.add_format({"num_format": "yyyy-mm-dd"}))
        sheet.write_datetime(1, 1, datetime(2024, 1, 2, 3, 4), workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"}))
        sheet.write_row(1, 2, [7, 7.5, True])
        sheet.write_string(1, 6, "=7")
    [[row]] = read_rows(path)
    assert list(row.cells.values()) == [date(2024, 1, 2), datetime(2024, 1, 2, 3, 4), 7, 7.5, True, None, "=7"]


def test_a_preview_tells_how_the_file_was_understood(clients: Path) -> None:
    seen = preview(clients, 3)
    assert (seen.columns, seen.encoding, seen.delimiter) == (("name", "city"), "utf-8", ";")
    assert [row.number for row in seen.rows] == [2, 3, 4]
    assert abs(seen.row_estimate - 1_235) < 30


def test_options_reach_the_reader(clients: Path) -> None:
    seen = preview(clients, 1, ReadOptions(delimiter=",", has_header=False))
    assert seen.rows[0].cells == {"A": "name;city"}


def test_refusals_of_the_reader_arrive_as_themselves(tmp_path: Path) -> None:
    path = tmp_path / "half.xlsx"
    path.write_bytes(b"PK\x03\x04 and nothing more")
    with pytest.raises(FileDamaged) as told:
        list(read_rows(path))
    assert told.value.facts == {"name": "half.xlsx"}
    with pytest.raises(FileMissing):
        preview(tmp_path / "no.csv")


def test_a_name_that_is_no_text_passes_there_and_back(tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as told:
        preview(tmp_path / "bad\udcff.csv")
    assert told.value.facts == {"name": "bad\udcff.csv"}


@pytest.mark.skipif(sys.platform == "win32", reason="there the reader is bounded by the machine alone")
def test_a_sheet_with_a_cell_in_its_far_corner_kills_the_reader_only(tmp_path: Path) -> None:
    """Bad input: seventeen thousand million cells in a file of 5 KB."""
    path = tmp_path / "corner.xlsx"
    with Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write(0, 0, "a")
        sheet.write(1_048_575, 16_383, "z")
    with pytest.raises((FileReaderDied, FileTooLarge)):
        preview(path)


@pytest.mark.parametrize(
    ("does", "cause"),
    [
        ("os.kill(os.getpid(), 9)", "killed"),
        ("os._exit(3)", "crashed"),
        ("raise RuntimeError('our bug')", "crashed"),
        ("sys.stdout.buffer.write(b'\\xff' * 100)", "crashed"),
        ("sys.stdout.buffer.write(b'\\0\\0\\0\\x09{\"rows')", "crashed"),
    ],
)
def test_a_reader_that_dies_is_told(clients: Path, does: str, cause: str) -> None:
    with pytest.raises(FileReaderDied) as told:
        list(read_rows(clients, command=a_reader_that(does)))
    assert told.value.facts == {"name": clients.name, "cause": cause}


def test_a_reader_that_dies_half_way_is_told_after_its_rows(clients: Path) -> None:
    body = b'{"columns":["name"]}', b'{"rows":[[2,["Anna"]]]}'
    told_so_far = b"".join(LENGTH.pack(len(part)) + part for part in body)
    rows = read_rows(clients, command=a_reader_that(f"sys.stdout.buffer.write({told_so_far!r})"))
    assert [row.cells for row in next(rows)] == [{"name": "Anna"}]
    with pytest.raises(FileReaderDied):
        next(rows)


def test_a_reader_that_falls_silent_is_ended(clients: Path) -> None:
    with pytest.raises(FileReaderDied) as told:
        list(read_rows(clients, limits=Limits(quiet_seconds=0.2), command=a_reader_that("time.sleep(60)")))
    assert told.value.facts["cause"] == "silent"


def test_a_reader_that_never_ends_is_ended(clients: Path) -> None:
    endless = "while True: sys.stdout.buffer.write(b'\\0\\0\\0\\x02{}' * 1000)"
    with pytest.raises(FileTooLarge):
        list(read_rows(clients, limits=Limits(output_bytes=1 << 20), command=a_reader_that(endless)))


def test_closing_the_generator_ends_the_reader(clients: Path) -> None:
    does = "sys.stdout.buffer.write(b'\\0\\0\\0\\x10' + b'{\"columns\":[]}  '); sys.stdout.flush()\n"
    rows_part = b'{"rows":[]}'
    does += f"sys.stdout.buffer.write({LENGTH.pack(len(rows_part)) + rows_part!r}); sys.stdout.flush(); time.sleep(60)"
    rows = read_rows(clients, command=a_reader_that(does))
    assert next(rows) == []
    rows.close()
    with pytest.raises(StopIteration):
        next(rows)


def test_the_reader_learns_no_secrets_and_needs_no_thread(clients: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_PASSPHRASE", "secret")
    done = b'{"done":true}'
    does = "if any(name.startswith('CRM_') for name in os.environ): os._exit(1)\n"
    does += f"sys.stdout.buffer.write({LENGTH.pack(len(done)) + done!r})"
    before = threading.active_count()
    assert list(read_rows(clients, command=a_reader_that(does))) == []
    assert threading.active_count() == before


def test_the_reader_starts_without_windows_and_databases() -> None:
    """Importing the worker is quick because it knows neither Qt nor SQL."""
    asks = "import sys, crm_desktop.files.worker; print(*sorted(name.partition('.')[0] for name in sys.modules))"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    known = subprocess.run([sys.executable, "-c", asks], env=environment, capture_output=True, text=True, check=True)
    assert not {"PySide6", "sqlalchemy", "sqlcipher3", "python_calamine", "xlsxwriter"} & set(known.stdout.split())


def test_a_frozen_program_starts_itself_as_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert reader_command() == [sys.executable, "--read-file"]
