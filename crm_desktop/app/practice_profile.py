"""The invented clinic of a practice: small, made in some seconds, and nobody's own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from crm_desktop.telephony.engines.simulator.script import Clinic

PEOPLE = 40
DAYS = 1
FAMILIES = 2  # of three, with one number
_SEXES = "mfm"
_BEYOND = 900  # numbers that nobody of the demo clinic has


@dataclass(frozen=True)
class Callers:
    """Who may ring: numbers of one person, numbers of several, and the colleagues they may ask for."""

    clinic: Clinic = field(default_factory=Clinic)
    numbers: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    colleagues: dict[str, str] = field(default_factory=dict)


def make_practice_clinic(folder: Path, key: bytes, language: str) -> None:
    """Once in a folder. Its receptionist is given no telephone: the practice brings its own."""
    from crm_desktop.demo.profile import fill
    from crm_desktop.kit.clock import FrozenClock
    from crm_desktop.queries.admin.actors import actor_of
    from crm_desktop.settings.telephony import PhoneSetup
    from crm_desktop.store.base_file import create_base, exists
    from crm_desktop.usecases.station.keep_phone import KeepPhone, keep_phone

    if exists(folder):
        return  # the window was locked, and goes in again
    clock = FrozenClock(datetime.now(UTC))
    base = create_base(folder, key, clock=clock)
    try:
        user_id = fill(base, clock, language, people=PEOPLE, days=DAYS)
        actor = base.read(lambda session: actor_of(session, user_id))
        base.writer.write(actor, lambda work: keep_phone(work, KeepPhone(PhoneSetup())), act="")
        base.writer.write(actor, lambda work: _add_families(work, language), act="")
        base.writer.write(actor, _open_all_day, act="")
    finally:
        base.close()


def _add_families(work: Any, language: str) -> None:
    """The people of the demo have a number each, and choosing among several is a thing to practise."""
    from crm_desktop.demo.cast import words
    from crm_desktop.rules.reaching import NewPhone
    from crm_desktop.usecases.people.create_person import CreatePerson, create_person

    told = words(language)
    for at in range(FAMILIES):
        number = told["number"].format(int(told["numbers_from"]) + _BEYOND + at)
        for member, sex in enumerate(_SEXES):
            given = told[f"given_{sex}"][at * len(_SEXES) + member]
            family = (told["family_m"] if sex == "m" and told["family_m"] else told["family_f"])[at]
            order = CreatePerson(given, family, sex=sex, phones=(NewPhone(number),), really_new=True)
            create_person(work, order)


def _open_all_day(work: Any) -> None:
    """Somebody may learn in the evening, and the question whether to ring at night belongs to no exercise."""
    work.branch.calls_from, work.branch.calls_until = "00:00", "23:59"


def callers_of(session: Any, user_id: UUID | None, pbx: str) -> Callers:
    """From the practice clinic as it is now."""
    from crm_desktop.queries.calls.extensions import extension_rows
    from crm_desktop.queries.calls.lines import line_rows
    from crm_desktop.queries.people.some_numbers import some_numbers

    owners = Counter(some_numbers(session))
    desks = [row for row in extension_rows(session) if row.user]
    own = next((row.number for row in desks if row.user_id == user_id), Clinic().own)
    colleagues = {row.number: row.user or "" for row in desks if row.number != own}
    lines = tuple(row.number for row in line_rows(session)) or ("",)
    return Callers(
        Clinic(pbx, own, (own, *colleagues), lines),
        tuple(number for number, count in owners.items() if count == 1),
        tuple(number for number, count in owners.items() if count > 1),
        colleagues,
    )
