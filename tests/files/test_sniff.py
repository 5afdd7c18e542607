"""Encodings and delimiters are recognised on Persian, Russian and Western samples."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.files.sniff import encoding_of, find_delimiter, find_encoding

RUSSIAN = "Иванов Иван Петрович консультация дерматолога Москва Казань звонок отказ Ёлкина Мария Юрьевна Щорса".split()
PERSIAN = "علي رضايي تهران مشاوره پوست مريم احمدي شيراز ليزر زهرا کريمي اصفهان تماس خانوادگي ژاله چمران پلاک".split()
WESTERN = "Müller Köln Gespräch François Besançon rappelé Zoë Señora España Ångström".split()


@pytest.mark.parametrize(
    ("words", "encoding"), [(RUSSIAN, "windows-1251"), (PERSIAN, "windows-1256"), (WESTERN, "windows-1252")]
)
def test_one_word_is_enough_to_tell_the_code_page(words: list[str], encoding: str) -> None:
    """P18, FC-30: Persian and Russian CSV from Windows is read without questions."""
    assert {word: encoding_of([word.encode(encoding)]) for word in words} == dict.fromkeys(words, encoding)


@pytest.mark.parametrize("words", [RUSSIAN, PERSIAN, WESTERN])
def test_utf8_is_told_from_code_pages(words: list[str]) -> None:
    assert {encoding_of([word.encode()]) for word in words} == {"utf-8"}


@pytest.mark.parametrize(
    ("codec", "found"),
    [
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
    ],
)
def test_marks_and_wide_letters(tmp_path: Path, codec: str, found: str) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes("id;name;city;note\n1;Иван;Москва;plain\n".encode(codec))
    assert find_encoding(path) == found


@pytest.mark.parametrize(("words", "encoding"), [(RUSSIAN, "windows-1251"), (PERSIAN, "windows-1256")])
def test_a_file_may_be_plain_ascii_for_its_first_megabytes(tmp_path: Path, words: list[str], encoding: str) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes(b"1;plain;ascii\n" * 200_000 + " ".join(words).encode(encoding) + b"\n")
    assert find_encoding(path) == encoding


def test_a_few_foreign_lines_do_not_outvote_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes("Иванов\n".encode() * 20 + "Петров\n".encode("windows-1251") * 3)
    assert find_encoding(path) == "utf-8"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_cuts_the_rows_evenly(delimiter: str) -> None:
    lines = [delimiter.join(("name", "phone", "note")), delimiter.join(("Anna", "1", '"a, b; c | d"'))]
    assert find_delimiter(lines) == delimiter


def test_decimal_commas_do_not_pass_for_a_delimiter() -> None:
    assert find_delimiter(["name;amount;rate", "a;1,5;2,5", "b;3,5;4,5"]) == ";"


def test_excels_own_hint_wins() -> None:
    assert find_delimiter(["sep=|", "a,b|c"]) == "|"


def test_a_single_column_gives_a_comma() -> None:
    assert find_delimiter(["name", "Anna"]) == ","
