"""ADR 13: several persons at one station, each with a base of their own."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from crm_desktop.store.persons import (
    FILE_NAME,
    NobodyOfThatLogin,
    PersonHere,
    folder_beside,
    folder_of_login,
    know_person,
    know_waiting,
    known_server,
    last_person,
    persons_of,
    safe_name,
)
from crm_desktop.store.profile_files import BASE_NAME, COMING_NAME
from tests.support.base import NOW


def a_base(folder: Path, login: str = "", name: str = "", file: str = BASE_NAME) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file).write_bytes(b"")
    if login:
        know_person(folder, login, name)
    return folder


def test_an_empty_profile_has_nobody(tmp_path: Path) -> None:
    assert persons_of(tmp_path) == []
    assert persons_of(tmp_path / "nowhere") == []


def test_the_first_lies_in_the_profile_and_the_others_beside_it(tmp_path: Path) -> None:
    a_base(tmp_path, "nasrin", "Nasrin Karimi")
    ali = a_base(folder_beside(tmp_path, "Ali"), "Ali", "Ali Mohammadi")
    coming = a_base(folder_beside(tmp_path, "olga"), "olga", "Olga Petrova", COMING_NAME)
    (tmp_path / "persons" / "rubbish").mkdir()
    found = persons_of(tmp_path)
    assert [(one.login, one.is_coming) for one in found] == [("nasrin", False), ("ali", False), ("olga", True)]
    assert [one.folder for one in found] == [tmp_path, ali, coming]
    assert folder_of_login(tmp_path, "ALI ") == ali
    with pytest.raises(NobodyOfThatLogin) as told:
        folder_of_login(tmp_path, "reza")
    assert told.value.facts["known"] == "nasrin, ali, olga"


def test_nobody_gets_a_second_base_but_a_begun_one_goes_on(tmp_path: Path) -> None:
    a_base(tmp_path, "nasrin", "Nasrin Karimi")
    coming = a_base(folder_beside(tmp_path, "olga"), "olga", "Olga", COMING_NAME)
    with pytest.raises(PersonHere):
        folder_beside(tmp_path, "Nasrin")
    assert folder_beside(tmp_path, "olga") == coming


def test_every_login_has_a_folder_of_its_own_on_every_system() -> None:
    logins = ["ali", "a/b", "a_b", "a.b", "con", "con_", "..", "", "نسرین", "a b", "a:b", "nul", "_"]
    names = [safe_name(one) for one in logins]
    assert len(set(names)) == len(logins)
    assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_") and name for name in names)
    assert not {"con", "nul"} & set(names)


def test_who_signed_in_last_is_chosen_and_what_waits_is_told(tmp_path: Path) -> None:
    a_base(tmp_path, "nasrin", "Nasrin")
    ali = a_base(folder_beside(tmp_path, "ali"), "ali", "Ali")
    assert last_person(persons_of(tmp_path)).login == "nasrin"
    know_person(tmp_path, "nasrin", "Nasrin", NOW)
    know_person(ali, "ali", "Ali", NOW + timedelta(minutes=1))
    know_waiting(ali, 3)
    found = last_person(persons_of(tmp_path))
    assert (found.login, found.waiting) == ("ali", 3)
    know_person(ali, "ali", "Ali M.")
    assert [(one.name, one.waiting) for one in persons_of(tmp_path)] == [("Nasrin", 0), ("Ali M.", 3)]


def test_the_address_of_the_server_is_kept_for_whoever_joins_next(tmp_path: Path) -> None:
    a_base(tmp_path, "nasrin", "Nasrin")
    assert known_server(persons_of(tmp_path)) == ""
    know_person(tmp_path, "nasrin", "Nasrin", server="postgresql://crm.example.org/crm")
    know_person(tmp_path, "nasrin", "Nasrin K.")
    assert known_server(persons_of(tmp_path)) == "postgresql://crm.example.org/crm"


def test_nothing_is_written_of_a_base_without_a_server(tmp_path: Path) -> None:
    a_base(tmp_path)
    know_waiting(tmp_path, 3)
    assert not (tmp_path / FILE_NAME).exists()


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"login": 3, "waiting": true, "name": null}', b"\xff"])
def test_a_file_that_cannot_be_read_hides_no_base(tmp_path: Path, content: bytes) -> None:
    a_base(tmp_path)
    (tmp_path / FILE_NAME).write_bytes(content)
    (found,) = persons_of(tmp_path)
    assert (found.login, found.name, found.waiting) == ("", "", 0)


def test_the_file_has_no_secret(tmp_path: Path) -> None:
    """ADR 13: it lies in the clear."""
    a_base(tmp_path, "nasrin", "Nasrin")
    told = json.loads((tmp_path / FILE_NAME).read_text())
    assert set(told) == {"login", "name", "waiting", "signed_in_at", "server"}
