"""A file comes as groups of rows, mapped, each with its cells as they came."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.files.import_source import ImportSource, kept_columns, kept_map
from crm_desktop.files.mapping_file import parse_mapping
from crm_desktop.files.problems import FileChanged, FileMissing

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


def test_a_file_that_changes_while_it_is_read_is_told(file: Path) -> None:
    """Bad input: its columns may be others by now, and its rows were seen by nobody."""
    source = ImportSource(file, parse_mapping(MAP))
    assert source.next_group() is not None
    with file.open("a", encoding="utf-8") as more:
        more.write("1,Won,1\n")
    with pytest.raises(FileChanged):
        source.next_group()
    source.close()


def test_a_file_that_was_exchanged_before_it_was_read_is_told(file: Path) -> None:
    source = ImportSource(file, parse_mapping(MAP))
    file.unlink()
    file.write_text("other,columns\n1,2\n", "utf-8")
    with pytest.raises(FileChanged):
        source.next_group()


def test_a_file_removed_while_it_is_read_is_read_to_its_end(file: Path) -> None:
    source = ImportSource(file, parse_mapping(MAP))
    assert source.next_group() is not None
    file.unlink()
    rest = source.next_group()
    assert rest is not None
    assert (len(rest), source.next_group()) == (201, None)


@pytest.mark.parametrize(("after", "groups"), [(0, [500, 201]), (500, [201]), (620, [81]), (701, []), (9_999, [])])
def test_it_begins_after_the_rows_that_were_stored(file: Path, after: int, groups: list[int]) -> None:
    """P19: an import that was broken off goes on."""
    source = ImportSource(file, parse_mapping(MAP), begins_after=after)
    found = []
    while (group := source.next_group()) is not None:
        found.append(len(group))
    assert found == groups


def test_the_map_that_a_batch_keeps_is_the_same_map(file: Path) -> None:
    mapping = parse_mapping(MAP)
    assert kept_map(ImportSource(file, mapping, currency="RUB").kept_mapping()) == mapping
