"""A row of somebody's file becomes a row of ours, or is refused with the field and the reason."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from crm_desktop.files.child import preview, read_rows
from crm_desktop.files.mapper import WHOLE_ROW, MappedRow, Mapper, PlannedStep, apply, read_side_tables
from crm_desktop.files.mapping_file import load_mapping, parse_mapping
from crm_desktop.files.problems import FileMissing, FileNoSuchColumn, JoinNoMatch, MapUnknownColumn, RowBrokenQuotes
from crm_desktop.files.rows import Cell, SourceRow

MAPS = Path(__file__).parents[2] / "docs" / "maps"

PIPELINE = """opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,2016-10-20,2017-03-01,1054
Z063OYW0,Darcel Schlecht,GTXPro,,Lost,2016-10-25,2017-03-11,0
6CWZFOHJ,Moses Frase,GTX Basic,Green-Plus,Prospecting,,,
HAXMC4IX,Nobody Known,MG Advanced,,Engaging,2016-11-31,,many
"""
TEAMS = (
    "sales_agent,manager,regional_office\nMoses Frase,Dustin Brinkmann,Central\nDarcel Schlecht,Melvin Marxen,West\n"
)
CAMPAIGN = (
    '"age";"job";"contact";"duration";"campaign";"poutcome";"y"\r\n'
    '56;"housemaid";"telephone";261;1;"nonexistent";"no"\r\n'
    '41;"unknown";"cellular";0;3;"failure";"yes"\r\n'
)


def mapped(path: Path, map_name: str) -> list[MappedRow]:
    mapping = load_mapping(MAPS / map_name)
    mapper = Mapper(mapping, preview(path, 1, mapping.options).columns, read_side_tables(mapping, path.parent))
    return [mapper.apply(row) for batch in read_rows(path, mapping.options) for row in batch]


def one(map_text: str, **cells: Cell) -> MappedRow:
    return apply(parse_mapping(map_text), SourceRow(2, cells))


def told(row: MappedRow) -> list[tuple[str, str]]:
    return [(field, problem.code) for field, problem in row.refusals]


def test_the_map_of_sales_opportunities(tmp_path: Path) -> None:
    """Real input: agents' teams come from the side file, GTXPro is GTX Pro, open ones get a next step."""
    (tmp_path / "sales_pipeline.csv").write_text(PIPELINE, "utf-8")
    (tmp_path / "sales_teams.csv").write_text(TEAMS, "utf-8")
    won, lost, open_one, dirty = mapped(tmp_path / "sales_pipeline.csv", "crm-sales.toml")
    assert won.values == {
        "external_id": "1C1I7A6R",
        "owner": "Moses Frase",
        "product": "GTX Plus Basic",
        "organization": "Cancity",
        "stage": "won",
        "opened_on": date(2016, 10, 20),
        "closed_on": date(2017, 3, 1),
        "amount": Decimal(1054),
        "manager": "Dustin Brinkmann",
        "branch": "Central",
    }
    assert (lost.values["product"], lost.values["organization"], lost.values["branch"]) == ("GTX Pro", None, "West")
    assert [row.next_step for row in (won, lost)] == [None, None]
    assert open_one.next_step == PlannedStep("Call about the offer", 1, "Moses Frase")
    assert told(dirty) == [
        ("opened_on", "date.impossible"),
        ("amount", "number.not_a_number"),
        ("manager", "join.no_match"),
        ("branch", "join.no_match"),
    ]


def test_the_map_of_a_phone_campaign(tmp_path: Path) -> None:
    """FC-26, OT-15: a call round of people without names, numbers or dates; each is named by the row."""
    path = tmp_path / "campaign.csv"
    path.write_text(CAMPAIGN, "ascii", newline="")
    first, second = mapped(path, "phone-campaign.toml")
    assert first.values == {
        "external_id": "2",
        "person_name": "Person 2",
        "age": 56,
        "job": "housemaid",
        "phone_kind": "landline",
        "attempts": 1,
        "last_call_seconds": 261,
        "previous_outcome": None,
        "result": "refused",
    }
    assert (second.values["job"], second.values["result"], second.values["phone_kind"]) == (None, "agreed", "mobile")
    assert not first.refusals
    assert not second.refusals


def test_a_row_the_reader_refused_stays_refused() -> None:
    row = SourceRow(3, {"name": '"Anna'}, (RowBrokenQuotes(),))
    mapped_row = apply(parse_mapping("kind = 'people'\n[fields]\nfull_name = 'name'"), row)
    assert told(mapped_row) == [(WHOLE_ROW, "row.broken_quotes")]
    assert mapped_row.values == {}


def test_required_fields_and_one_of_several() -> None:
    assert told(one("kind = 'opportunities'\n[fields]\nstage = 's'", s=None)) == [("stage", "value.missing")]
    people = "kind = 'people'\n[fields]\nfamily_name = 'f'\nphone = 'p'"
    assert told(one(people, f=" ", p=None)) == [("family_name", "value.missing")]
    assert told(one(people, f=None, p="912")) == []
    assert told(one(people, f=None, p="9.1E+11")) == [("phone", "phone.cut_by_spreadsheet")]


def test_a_bad_value_may_be_left_blank_where_the_map_says_so() -> None:
    text = "kind = 'people'\n[fields]\nfull_name = 'n'\nbirth_on = { column = 'b', if_bad = 'blank' }"
    row = one(text, n="Anna", b="1404/12/30")
    assert (row.values["birth_on"], row.refusals) == (None, ())
    assert [(field, problem.code) for field, problem in row.remarks] == [("birth_on", "date.impossible")]


def test_words_are_exchanged_before_they_are_read() -> None:
    text = "kind = 'people'\n[fields]\nfull_name = 'n'\nsex = 's'\ncategory = 'c'\n"
    text += "[values.sex]\n'1' = 'male'\n'2' = 'female'\n"
    text += "[values.category]\nVIP = 'vip'\n'' = 'new'\n'*' = 'other'"
    found = [one(text, n="A", s=sex, c=category).values for sex, category in ((1, "vip"), ("2", None), ("ж", "gold"))]
    assert [(values["sex"], values["category"]) for values in found] == [
        ("male", "vip"),
        ("female", "new"),
        ("female", "other"),
    ]


def test_columns_are_found_in_spite_of_case_and_letters() -> None:
    mapping = parse_mapping("kind = 'people'\n[fields]\nfull_name = 'نام  بيمار'\nphone = 'PHONE number'")
    mapper = Mapper(mapping, ("نام بیمار", "Phone Number"))
    assert mapper.apply(SourceRow(2, {"نام بیمار": "مریم", "Phone Number": "1"})).values == {
        "full_name": "مریم",
        "phone": "1",
    }


def test_a_column_the_file_does_not_have() -> None:
    """Bad input: an unknown column in the map."""
    for text in ("full_name = 'b'", "full_name = { template = '{a} {b}' }", "full_name = 'side.b'"):
        with pytest.raises(MapUnknownColumn):
            Mapper(parse_mapping(f"kind = 'people'\n[fields]\n{text}"), ("a",))


def test_templates_over_columns() -> None:
    text = "kind = 'people'\n[fields]\nfull_name = { template = '{f} {g}' }\nnotes = { template = 'row {row}' }"
    assert one(text, f="Иванова", g="Анна").values == {"full_name": "Иванова Анна", "notes": "row 2"}
    assert told(one(text, f=None, g=None)) == [("full_name", "value.missing")]


def test_side_files_lacking_or_without_their_key(tmp_path: Path) -> None:
    text = "kind = 'people'\n[fields]\nfull_name = 'n'\ncity = 'b.city'\n"
    text += "[join.b]\nfile = 'b.csv'\nkey = 'id'\non = 'branch'"
    mapping = parse_mapping(text)
    with pytest.raises(FileMissing):
        read_side_tables(mapping, tmp_path)
    (tmp_path / "b.csv").write_text("number,city\n1,Tver\n", "utf-8")
    with pytest.raises(FileNoSuchColumn):
        read_side_tables(mapping, tmp_path)
    (tmp_path / "b.csv").write_text("ID,city\n1,Tver\n", "utf-8")
    mapper = Mapper(mapping, ("n", "branch"), read_side_tables(mapping, tmp_path))
    assert mapper.apply(SourceRow(2, {"n": "A", "branch": 1})).values["city"] == "Tver"
    assert mapper.apply(SourceRow(2, {"n": "A", "branch": None})).values["city"] is None
    [(field, problem)] = mapper.apply(SourceRow(2, {"n": "A", "branch": "2"})).refusals
    assert (field, type(problem), problem.facts) == ("city", JoinNoMatch, {"text": "2", "name": "b.csv"})


def test_an_error_of_the_spreadsheet_is_refused_for_its_column() -> None:
    """Bad input: never stored as text, never blank without a word, never "all others" of the map."""
    refused = one(
        'kind = "people"\n[fields]\nfull_name = "name"\nnotes = { template = "{a} and {b}" }\ncity = "c"\n'
        '[values.city]\n"*" = "elsewhere"\n',
        name="#DIV/0!", a="x", b="#N/A", c="#REF!", d="#NUM!",
    )  # fmt: skip
    assert told(refused) == [
        ("full_name", "value.in_error"), ("notes", "value.in_error"), ("city", "value.in_error")
    ]  # fmt: skip


def test_an_error_may_be_left_blank_where_the_map_says_so_and_is_remarked() -> None:
    row = one(
        'kind = "people"\n[fields]\nfull_name = "name"\ncity = { column = "c", if_bad = "blank" }\n',
        name="Anna",
        c="#N/A",
    )
    assert (told(row), [problem.code for _, problem in row.remarks]) == ([], ["value.in_error"])
