"""A file comes as groups of rows, mapped, each with its cells as they came."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.files.import_source import ImportSource, kept_columns
from crm_desktop.files.mapping_file import parse_mapping
from crm_desktop.files.problems import FileMissing

MAP = """
kind = "opportunities"
[fields]
external_id = "id"
stage = "stage"
amount = "value"
[values.stage]
Engaging = "engaging"
Won = "won"
Closed = "won"
[next_step]
template = "Call about the offer"
in_days = 1
when = { stage = "engaging" }
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "deals.csv"
    lines = [f"{number},{'Won' if number % 2 else 'Engaging'},{number * 10}" for number in range(700)]
    path.write_text("\n".join(["id,stage,value", *lines, "x,Won,much"]), "utf-8")
    return path


def test_rows_come_in_groups_with_their_step_and_their_refusals(file: Path) -> None:
    """House 6.2, FC-30: 500 rows a group, so that nobody's save waits for more."""
    source = ImportSource(file, parse_mapping(MAP))
    first, second, end = source.next_group(), source.next_group(), source.next_group()
    assert first is not None
    assert second is not None
    assert (len(first), len(second), end) == (500, 201, None)
    assert first[0].step is not None
    assert first[1].step is None
    assert (first[1].number, first[1].values["stage"], first[1].cells) == (3, "won", ("1", "Won", "10"))
    assert [(name, problem.code) for name, problem in second[-1].refusals] == [("amount", "number.not_a_number")]


def test_it_knows_the_stages_in_the_order_of_the_map(file: Path) -> None:
    source = ImportSource(file, parse_mapping(MAP))
    assert source.stages == ("engaging", "won")
    assert kept_columns(source.kept_mapping()) == ("id", "stage", "value")


def test_closing_in_the_middle_leaves_no_process(file: Path) -> None:
    source = ImportSource(file, parse_mapping(MAP))
    source.next_group()
    source.close()
    assert source.next_group() is None


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        ImportSource(tmp_path / "gone.csv", parse_mapping(MAP))
