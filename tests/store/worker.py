"""Another process on the same base, for the tests of kills and of two writers: `python -m tests.store.worker`."""

from __future__ import annotations

import sys
from pathlib import Path

from crm_desktop.models.access import the_program
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.store.base_file import open_base
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.base import KEY

PHONES = 3


def register(work: UnitOfWork) -> str:
    person = work.add(Person(family_name="Karimi"))
    for number in range(PHONES):
        work.add(Phone(person_id=person.id, raw=str(number)))
    return person.id.hex


def main(folder: str, rounds: str) -> None:
    """Writes one person after the other, and says each id when it is confirmed."""
    base = open_base(Path(folder), KEY)
    for _ in range(int(rounds)):
        sys.stdout.write(base.writer.write(the_program(), register, act="register") + "\n")
        sys.stdout.flush()
    base.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
