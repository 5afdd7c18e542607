"""Who may be calling from this number."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType
from sqlalchemy import event
from sqlalchemy.orm import Session

from crm_desktop.kit.persian import persian_digits
from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.models.access import Actor
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.work.task import Task
from crm_desktop.queries.people.callers import people_by_number, person_by_tail
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_phone, a_template


def test_a_family_on_one_number_is_ranked_by_open_work_and_last_dealing(base: OpenBase, program: Actor) -> None:
    """P2: all candidates, the likeliest first; archived last, merged never, one row a person."""

    def fill(work: UnitOfWork) -> None:
        for given, days, status in (
            ("Father", 9, PersonStatus.ACTIVE),
            ("Mother", 2, PersonStatus.ACTIVE),
            ("Child", 30, PersonStatus.ACTIVE),
            ("Grandmother", 1, PersonStatus.ARCHIVED),
            ("Twice", 0, PersonStatus.MERGED),
        ):
            person = a_person(work, given_name=given, family_name="Rad", status=status)
            a_phone(work, person, owner_note="home")
            a_phone(work, person)
            at = work.now - timedelta(days=days)
            work.add(TimelineEntry(person_id=person.id, at=at, kind=TimelineKind.CALL, facts={}))
            if given == "Child":
                template = a_template(work)
                work.add(
                    Task(
                        template_id=template.id,
                        task_type=template.task_type,
                        title="Call",
                        person_id=person.id,
                        due_on=work.today,
                    )
                )

    base.writer.write(program, fill)
    callers = base.read(lambda session: people_by_number(session, program, "+989121234567"))
    assert [caller.given_name for caller in callers] == ["Child", "Mother", "Father", "Grandmother"]
    assert [caller.has_open_task for caller in callers] == [True, False, False, False]
    assert base.read(lambda session: people_by_number(session, program, "+989120000000")) == []


KINDS = (
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.VOIP,
    PhoneNumberType.PERSONAL_NUMBER,
)


def test_every_example_number_finds_its_person_in_four_spellings(base: OpenBase, program: Actor) -> None:
    """P1, B1: 820 numbers of all countries, however the exchange of an Iranian or a Russian clinic sends them."""
    examples = {
        phonenumbers.format_number(example, PhoneNumberFormat.E164): example
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
        for kind in KINDS
        if (example := phonenumbers.example_number_for_type(region, kind)) is not None
    }

    def fill(work: UnitOfWork) -> dict[str, UUID]:
        owners = {}
        for e164 in examples:
            person = work.add(Person(given_name=e164, family_name="Rad"))
            # As the importer of that country wrote it down.
            number = parse_phone(e164)
            work.add(Phone(person_id=person.id, raw=e164, e164=number.e164, tail=number.digits[::-1]))
            owners[e164] = person.id
        return owners

    owners = base.writer.write(program, fill)

    def misses(session: Session) -> list[str]:
        missed = []
        for e164, example in examples.items():
            international = phonenumbers.format_number(example, PhoneNumberFormat.INTERNATIONAL)
            spellings = {region: [e164, persian_digits(international), "00" + e164[1:]] for region in ("IR", "RU")}
            own = phonenumbers.region_code_for_number(example) or "IR"
            spellings[own] = [
                *spellings.get(own, ()),
                phonenumbers.format_number(example, PhoneNumberFormat.NATIONAL) if own != "001" else e164,
            ]
            for region, each in spellings.items():
                for spelling in each:
                    found = parse_phone(spelling, region).e164
                    rows = people_by_number(session, program, found) if found is not None else []
                    if [row.person_id for row in rows] != [owners[e164]]:
                        missed.append(f"{spelling} in {region}")
        return missed

    assert len(examples) >= 820
    assert base.read(misses) == []


def test_only_whoever_ends_so_alone_is_possibly_calling(base: OpenBase, program: Actor) -> None:
    """P1: by the last nine digits, when one person's alone end so."""

    def fill(work: UnitOfWork) -> None:
        for name, tail in (("One", "321"), ("Two", "321"), ("Three", "987")):
            person = a_person(work, given_name=name)
            work.add(Phone(person_id=person.id, raw="?", tail=tail + "654987"))

    base.writer.write(program, fill)

    def found(number: str) -> str | None:
        row = base.read(lambda session: person_by_tail(session, program, parse_phone(number, "IR")))
        return row.given_name if row is not None else None

    assert found("0906789456789") == "Three"
    assert found("0906789456123") is None
    assert found("456789") is None


def test_no_ring_walks_over_a_table(base: OpenBase, program: Actor) -> None:
    """B1: with a million numbers, of which many have no whole form, each step goes by an index that few rows share."""
    said: list[tuple[str, Any]] = []

    def heard(_connection: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        said.append((statement, values))

    def plans(session: Session) -> list[str]:
        people_by_number(session, program, "+989121234567", today=date(2026, 11, 21))
        person_by_tail(session, program, parse_phone("02188776655"))
        asked = [one for one in said if one[0].startswith("SELECT")]
        explained = session.connection()
        return [
            row[3]
            for statement, values in asked
            for row in explained.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]

    event.listen(base.readers, "before_cursor_execute", heard)
    steps = base.read(plans)
    assert not [step for step in steps if step.startswith("SCAN")]
    phones = [step for step in steps if step.startswith("SEARCH phone")]
    assert phones[0].endswith("ix_phone_e164 (e164=?)")
    assert all("ix_phone_tail" in step for step in phones[1:]), phones
