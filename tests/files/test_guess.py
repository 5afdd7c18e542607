"""The header of a file tells most of the map, in three languages."""

from __future__ import annotations

import pytest

from crm_desktop.files.guess import guess_fields, guess_formats
from crm_desktop.files.kinds import KINDS
from crm_desktop.files.problems import MapUnknownKind
from crm_desktop.files.rows import SourceRow


@pytest.mark.parametrize(
    ("columns", "fields"),
    [
        (("Фамилия", "Имя", "Телефон", "Дата рождения", "x"), ["family_name", "given_name", "phone", "birth_on"]),
        (("نام", "نام خانوادگي", "موبایل", "کد ملی"), ["given_name", "family_name", "phone", "national_id"]),
        (
            ("First Name", "Last name", "E-Mail", "Phone", "Phone 2"),
            ["given_name", "family_name", "email", "phone", "phone2"],
        ),
    ],
)
def test_columns_are_recognised(columns: tuple[str, ...], fields: list[str]) -> None:
    """FC-30: adding a list of customers is easy."""
    guessed = guess_fields("people", columns)
    by_column = {source.column: name for name, source in guessed.items()}
    assert [by_column[column] for column in columns if column in by_column] == fields


def test_no_column_serves_two_fields() -> None:
    guessed = guess_fields("people", ("phone", "mobile"))
    assert [source.column for source in guessed.values()] == ["phone"]


@pytest.mark.parametrize("kind", KINDS)
def test_our_own_names_are_understood_whole(kind: str) -> None:
    names = tuple(KINDS[kind].fields)
    assert {name: source.column for name, source in guess_fields(kind, names).items()} == {name: name for name in names}


def test_a_kind_that_is_none() -> None:
    with pytest.raises(MapUnknownKind):
        guess_fields("unicorns", ("a",))


@pytest.mark.parametrize(
    ("cells", "decimal", "dates"),
    [
        (["1 054,50", "7"], ",", ("auto",)),
        (["1.054,5"], ",", ("auto",)),
        (["1,054.50"], ".", ("auto",)),
        (["1,054", "1.054"], ".", ("auto",)),  # it cannot be told
        (["10,5", "10.5"], ".", ("auto",)),
        (["25/12/2024", "03/04/2024"], ".", ("auto", "dd/mm/yyyy")),
        (["12/25/2024", "03/04/2024 10:00"], ".", ("auto", "mm/dd/yyyy")),
        (["03/04/2024"], ".", ("auto",)),
        (["25/12/2024", "12/25/2024"], ".", ("auto",)),
        (["۲۵/۱۲/۱۴۰۳"], ".", ("auto", "jalali dd/mm/yyyy")),
    ],
)
def test_only_what_the_first_rows_prove_is_guessed(cells: list[str], decimal: str, dates: tuple[str, ...]) -> None:
    """FC-30: thousands separators both ways, and dates with the day or the month first."""
    formats = guess_formats([SourceRow(at, {"a": cell}) for at, cell in enumerate(cells, 2)])
    assert (formats.decimal, formats.dates) == (decimal, dates)
