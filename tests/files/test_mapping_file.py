"""Maps are read strictly, and what is wrong in one is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.files.kinds import KINDS
from crm_desktop.files.mapping import FieldSource, IfBad, Join, Mapping, NextStep, fill
from crm_desktop.files.mapping_file import load_mapping, parse_mapping
from crm_desktop.files.mapping_writer import write_mapping
from crm_desktop.files.problems import (
    MapBroken,
    MapFieldMissing,
    MapMissing,
    MapUnknownField,
    MapUnknownKind,
)
from crm_desktop.files.rows import ReadOptions
from crm_desktop.files.values import Formats

WHOLE = """
kind = "opportunities"
[source]
delimiter = ";"
encoding = "windows-1251"
header = false
sheet = "Лист1"
[formats]
dates = ["jalali yyyy/mm/dd", "excel"]
decimal = ","
[join.teams]
file = "teams.csv"
key = "agent"
[fields]
stage = "B"
owner = { column = "A", if_bad = "blank" }
title = { template = "Deal {row}" }
branch = { constant = "Centre" }
manager = "teams.boss"
[values.stage]
"да" = "won"
"*" = "lost"
[next_step]
template = "Call"
in_days = 2
performer = "{owner}"
when = { stage = ["open"], owner = "Anna" }
"""


def test_every_part_of_a_map() -> None:
    assert parse_mapping(WHOLE) == Mapping(
        kind="opportunities",
        fields={
            "stage": FieldSource(column="B"),
            "owner": FieldSource(column="A", if_bad=IfBad.BLANK),
            "title": FieldSource(template="Deal {row}"),
            "branch": FieldSource(constant="Centre"),
            "manager": FieldSource(column="teams.boss"),
        },
        options=ReadOptions("windows-1251", ";", False, "Лист1"),
        formats=Formats(("jalali yyyy/mm/dd", "excel"), ",", "."),
        values={"stage": {"да": "won", "*": "lost"}},
        joins={"teams": Join("teams.csv", "agent", "agent")},
        next_step=NextStep("Call", 2, "{owner}", {"stage": ("open",), "owner": ("Anna",)}),
    )


def test_a_map_written_reads_back_the_same() -> None:
    """P19: a mapping is remembered."""
    mapping = parse_mapping(WHOLE)
    assert parse_mapping(write_mapping(mapping)) == mapping


@given(st.dictionaries(st.text(), st.text(), max_size=4), st.text(min_size=1), st.text())
def test_whatever_words_stand_in_a_map_they_come_back(words: dict[str, str], column: str, constant: str) -> None:
    mapping = Mapping(
        kind="people",
        fields={"full_name": FieldSource(column=column), "notes": FieldSource(constant=constant)},
        values={"notes": words},
    )
    assert parse_mapping(write_mapping(mapping)) == mapping


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ("kind = \nfields = 1", "line 1"),
        ("kind = 5", "kind"),
        ("fields = 1\nkind = 'people'", "fields"),
        ("kind = 'people'\ncolour = 'red'", "colour"),
        ("kind = 'people'\n[source]\ndelimiter = ';;'", "source.delimiter"),
        ("kind = 'people'\n[source]\nheader = 'no'", "source.header"),
        ("kind = 'people'\n[source]\nencodings = 'utf-8'", "source.encodings"),
        ("kind = 'people'\n[formats]\ndates = ['dd.mm.yy']", "dd.mm.yy"),
        ("kind = 'people'\n[formats]\ndecimal = ','\nthousands = ','", "formats.decimal"),
        ("kind = 'people'\n[fields]\nnotes = 5", "fields.notes"),
        ("kind = 'people'\n[fields]\nnotes = { column = 'a', constant = 'b' }", "fields.notes"),
        ("kind = 'people'\n[fields]\nnotes = { column = 'a', if_bad = 'guess' }", "fields.notes.if_bad"),
        ("kind = 'people'\n[values]\nsex = 'm'", "values.sex"),
        ("kind = 'people'\n[values.sex]\nm = 1", "values.sex.m"),
        ("kind = 'people'\n[join.a]\nfile = '../../secret.csv'\nkey = 'a'", "join.a.file"),
        ("kind = 'people'\n[join.a]\nfile = 'C:\\secret.csv'\nkey = 'a'", "join.a.file"),
        ("kind = 'people'\n[next_step]\nin_days = 1", "next_step.template"),
        ("kind = 'people'\n[next_step]\ntemplate = 'Call'\nin_days = -1", "next_step.in_days"),
        ("kind = 'people'\n[next_step]\ntemplate = 'Call'\nwhen = { notes = 3 }", "next_step.when.notes"),
    ],
)
def test_a_broken_map_names_the_place(wrong: str, named: str) -> None:
    """Bad input: a broken map is refused with its place."""
    with pytest.raises(MapBroken) as told:
        parse_mapping(wrong, "my.toml")
    assert told.value.facts["name"] == "my.toml"
    assert named in str(told.value.facts["reason"])


def test_kinds_and_fields_are_those_declared() -> None:
    with pytest.raises(MapUnknownKind):
        parse_mapping("kind = 'unicorns'")
    with pytest.raises(MapUnknownField) as told:
        parse_mapping("kind = 'people'\n[fields]\nfull_name = 'a'\nhoroscope = 'b'")
    assert told.value.facts == {"kind": "people", "field": "horoscope"}
    with pytest.raises(MapUnknownField):
        parse_mapping(
            "kind = 'people'\n[fields]\nfull_name = 'a'\n[next_step]\ntemplate = 'Call'\nwhen = { stage = 'x' }"
        )
    with pytest.raises(MapFieldMissing) as lacking:
        parse_mapping("kind = 'opportunities'\n[fields]\nowner = 'a'")
    assert lacking.value.facts == {"kind": "opportunities", "field": "stage"}
    with pytest.raises(MapFieldMissing):
        parse_mapping("kind = 'people'\n[fields]\nnotes = 'a'")


def test_a_map_that_is_not_there_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(MapMissing):
        load_mapping(tmp_path / "no.toml")
    path = tmp_path / "bytes.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(MapBroken):
        load_mapping(path)


def test_templates() -> None:
    names = {"given": "Анна", "family": "", "none": ""}
    assert fill("Person 7", names.__getitem__) == "Person 7"
    assert fill("{given} {family} !", names.__getitem__) == "Анна !"
    assert fill("Dear {none}{family}", names.__getitem__) == ""


def test_required_fields_of_each_kind_are_among_its_fields() -> None:
    for kind in KINDS.values():
        assert set(kind.one_of) <= set(kind.fields)
        assert all(field.name == name for name, field in kind.fields.items())
        assert all(bool(field.choices) is (field.type.value == "choice") for field in kind.fields.values())
