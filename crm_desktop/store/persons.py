"""Several persons at one station (ADR 13): the first base lies in the profile itself, each further one in `persons/`.

`station.json` beside a joined base says whose it is before anybody has unlocked it; there is no secret in it.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crm_desktop.kit.lasting import write_whole
from crm_desktop.kit.problems import Problem
from crm_desktop.store.profile_files import exists, is_coming

FILE_NAME = "station.json"
FOLDER_NAME = "persons"
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
# Names that Windows keeps for its devices; no other login comes to the same name, for "_" itself is written out.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{one}{at}" for one in ("com", "lpt") for at in range(10))})


class NobodyOfThatLogin(Problem):
    """No base of this profile belongs to that login. facts: login, known"""

    code = "persons.nobody_of_that_login"


class PersonHere(Problem):
    """The person has a base in this profile already. facts: login"""

    code = "persons.person_here"


@dataclass(frozen=True)
class StationPerson:
    """Whose base a folder has, as far as it may be told before it is unlocked; `login` is empty where nobody knows."""

    folder: Path
    login: str = ""
    name: str = ""
    waiting: int = 0  # things that were not sent when the base was closed
    signed_in_at: str = ""
    server: str = ""  # its address, so that whoever joins next need not type it
    is_coming: bool = False  # joining was begun and is not done


def persons_of(profile: Path) -> list[StationPerson]:
    """The first person of the station first, the others by name; a profile without any base has nobody."""
    others: list[StationPerson] = []
    with suppress(OSError):
        others = [_person(one) for one in (profile / FOLDER_NAME).iterdir() if exists(one) or is_coming(one)]
    others.sort(key=lambda one: (one.name.casefold(), one.login))
    first = [_person(profile)] if exists(profile) or is_coming(profile) else []
    return first + others


def known_server(persons: list[StationPerson]) -> str:
    """The address that somebody of this station has joined; empty where nobody has."""
    return next((one.server for one in persons if one.server), "")


def last_person(persons: list[StationPerson]) -> StationPerson:
    """Who signed in last; the first one of the station where nobody can tell."""
    return max(persons, key=lambda one: one.signed_in_at)


def folder_of_login(profile: Path, login: str) -> Path:
    """Raises NobodyOfThatLogin."""
    wanted = login.strip().lower()
    found = persons_of(profile)
    for one in found:
        if one.login == wanted:
            return one.folder
    raise NobodyOfThatLogin(login=login, known=", ".join(one.login for one in found if one.login) or "–")


def folder_beside(profile: Path, login: str) -> Path:
    """Where a further person's base belongs. Raises PersonHere."""
    wanted = login.strip().lower()
    for one in persons_of(profile):
        if one.login == wanted and not one.is_coming:
            raise PersonHere(login=wanted)
    return profile / FOLDER_NAME / safe_name(wanted)


def forget_coming(folder: Path) -> None:
    """Joining was begun there and is given up: what has come is only a copy of what the server has."""
    if is_coming(folder):
        shutil.rmtree(folder, ignore_errors=True)


def safe_name(login: str) -> str:
    """A name for a folder on every system, another one for every login."""
    name = "".join(one if one in _SAFE else f"_{ord(one):x}_" for one in login.lower())
    return f"{name}_" if name in _DEVICES or not name else name


def know_person(folder: Path, login: str, name: str, at: datetime | None = None, *, server: str = "") -> None:
    """At joining and, with `at`, at each sign-in; a disk that refuses is told by whatever matters more."""
    kept = _person(folder)
    signed_in_at = kept.signed_in_at if at is None else at.astimezone(UTC).isoformat()
    server = server or kept.server
    _keep(replace(kept, login=login.strip().lower(), name=name, signed_in_at=signed_in_at, server=server))


def know_waiting(folder: Path, waiting: int) -> None:
    """At closing; nothing is written of a base that nobody has joined with."""
    kept = _person(folder)
    if kept.login and kept.waiting != waiting:
        _keep(replace(kept, waiting=waiting))


def _keep(person: StationPerson) -> None:
    told = {key: value for key, value in asdict(person).items() if key not in ("folder", "is_coming")}
    with suppress(OSError):
        write_whole(person.folder / FILE_NAME, json.dumps(told, ensure_ascii=False).encode())


def _person(folder: Path) -> StationPerson:
    """Whatever stands in the file: it may have been written by another version, or by anybody."""
    told: Any = {}
    with suppress(OSError, ValueError):
        told = json.loads((folder / FILE_NAME).read_bytes())
    if not isinstance(told, dict):
        told = {}
    texts = {key: told[key] for key in ("login", "name", "signed_in_at", "server") if isinstance(told.get(key), str)}
    waiting = told.get("waiting")
    is_count = isinstance(waiting, int) and not isinstance(waiting, bool) and waiting > 0
    return StationPerson(folder, **texts, waiting=waiting if is_count else 0, is_coming=is_coming(folder))
