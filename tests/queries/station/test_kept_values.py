"""R13: what the outbox keeps, as a screen shows it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import uuid4

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import PersonStanding
from crm_desktop.queries.station.kept_values import Named, named, shown
from crm_desktop.store.base_file import OpenBase
from tests.support.builders import a_person, a_user


def test_each_kind_of_column_becomes_what_it_means(base: OpenBase, program: Actor) -> None:
    """R13: a day, a moment, a word, yes or no, the name behind an id; nothing is shown as the file spells it."""
    user, person = base.writer.write(program, lambda work: (a_user(work, "Sara"), a_person(work)))

    def ask(session: object) -> list[object]:
        asked = [
            ("person", "birth_on", "1990-05-01"), ("person", "standing", "client"), ("person", "do_not_call", 1),
            ("person", "created_at", "2026-11-21T06:30:00.000000Z"), ("person", "created_by", user.id.hex),
            ("phone", "person_id", person.id.hex), ("person", "family_name", "Rad"), ("person", "birth_on", None),
            ("person", "standing", "of a later version"), ("person", "a_later_column", 7),
            ("person", "owner_team_id", uuid4().hex),
        ]  # fmt: skip
        return [shown(session, *one) for one in asked]  # type: ignore[arg-type]  # the session of a read

    assert base.read(ask) == [
        date(1990, 5, 1), PersonStanding.CLIENT, True, datetime(2026, 11, 21, 6, 30, tzinfo=UTC), "Sara",
        "Maryam Hosseini", "Rad", None, "of a later version", "7", None,
    ]  # fmt: skip
    assert base.read(lambda session: named(session, "person", uuid4())) == Named()
