"""What the card of a ringing telephone shows: who it may be, and what is told of them at once (O2, B1, B3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.phone_numbers import dialled_text, might_be, parse_phone
from crm_desktop.models.access import Actor
from crm_desktop.models.people.family import Relation
from crm_desktop.models.people.person import Person, PersonStanding
from crm_desktop.queries.calls import caller_details, caller_families, extensions
from crm_desktop.queries.calls.caller_details import CallerDetails, LastTalk, OpenLead, VisitToday
from crm_desktop.queries.calls.caller_families import CallerRelative
from crm_desktop.queries.calls.extensions import extension_at
from crm_desktop.queries.people import callers
from crm_desktop.queries.people.callers import CallerRow
from crm_desktop.store.access import seen

TABLES = callers.TABLES | caller_details.TABLES | caller_families.TABLES | extensions.TABLES
_LONGEST_EXTENSION = 10
_TOLD = ("given_name", "family_name", "birth_on", "standing", "warning", "do_not_call")


@dataclass(frozen=True)
class CallerPerson:
    """`relation` is what they are to the one of the number's people who is a parent, or who stands first."""

    person_id: UUID
    name: str
    given_name: str
    family_name: str
    birth_on: date | None
    standing: PersonStanding
    client_since: date | None  # the first visit
    warning: str | None
    owner_note: str | None
    relation: Relation | None
    is_valid: bool
    do_not_call: bool
    visit_today: VisitToday | None
    last_visit_on: date | None
    open_lead: OpenLead | None
    balance: int | None  # a debt is negative; None for who may not see it
    talks: tuple[LastTalk, ...]
    last_at: datetime | None
    has_open_task: bool


@dataclass(frozen=True)
class CallerCard:
    """`family` are relatives of the number's people who do not have it themselves; with the people they are nine."""

    number: str
    e164: str | None = None
    is_possible: bool = False  # only the last digits are the same
    is_internal: bool = False
    is_anonymous: bool = False
    extension_of: str | None = None  # a colleague
    line: str = ""  # what the clinic calls the line that was dialled
    people: tuple[CallerPerson, ...] = ()
    family: tuple[CallerPerson, ...] = ()


def caller_card(
    session: Session,
    actor: Actor,
    number: str,
    today: date,
    region: str,
    now: datetime,
    named: UUID | None = None,
) -> CallerCard:
    """Of those with the number; `named` said who they are, and is on the card whatever number they call from (O3)."""
    card = _card_of_number(session, actor, number, today, region, now)
    if named is None or named in {one.person_id for one in (*card.people, *card.family)}:
        return card
    statement = seen(select(Person).where(Person.id == named), actor, Person)
    if (person := session.scalars(statement).first()) is None:
        return card
    told = _named(person, caller_details.caller_details(session, actor, [named], today, now)[named])
    # The last: Alt with a digit chooses the same one as a moment ago.
    people = card.people[: callers.MOST - 1]
    return replace(card, people=people, family=(*card.family[: callers.MOST - 1 - len(people)], told))


def _card_of_number(session: Session, actor: Actor, number: str, today: date, region: str, now: datetime) -> CallerCard:
    """One indexed look-up by the whole number; by its end if nobody has it, and only one person's ends so.

    Of a range that nobody told us of the whole number counts as well, if that is what somebody's record has.
    """
    parsed = parse_phone(number, region)
    card = CallerCard(number, parsed.e164)
    called = dialled_text(number)
    if called and len(called) <= _LONGEST_EXTENSION and (colleague := extension_at(session, called)) is not None:
        return replace(card, e164=None, is_internal=True, extension_of=colleague.user)
    if not parsed.digits:
        return replace(card, is_anonymous=True)
    whole = parsed.e164 or might_be(number, region)
    found = callers.people_by_number(session, actor, whole, today=today) if whole is not None else []
    if found:
        card = replace(card, e164=whole)
    if not found and (only := callers.person_by_tail(session, actor, parsed, today)) is not None:
        found, card = [only], replace(card, is_possible=True)
    if not found:
        return replace(card, is_internal=parsed.is_internal)
    family = caller_families.caller_family(session, actor, [row.person_id for row in found])
    relatives = family.others[: callers.MOST - len(found)]
    ids = [*(row.person_id for row in found), *(row.person_id for row in relatives)]
    known = caller_details.caller_details(session, actor, ids, today, now)
    return replace(
        card,
        people=tuple(_owner(row, family.words.get(row.person_id), known[row.person_id]) for row in found),
        family=tuple(_relative(row, known[row.person_id]) for row in relatives),
    )


def _owner(row: CallerRow, relation: Relation | None, more: CallerDetails) -> CallerPerson:
    return CallerPerson(
        owner_note=row.owner_note,
        relation=relation,
        is_valid=row.is_valid,
        last_at=row.last_at,
        has_open_task=row.has_open_task,
        **_both(row, more),
    )


def _relative(row: CallerRelative, more: CallerDetails) -> CallerPerson:
    return CallerPerson(
        owner_note=None, relation=row.relation, is_valid=False, last_at=None, has_open_task=False, **_both(row, more)
    )


def _named(person: Person, more: CallerDetails) -> CallerPerson:
    return CallerPerson(
        name=person.full_name,
        owner_note=None,
        relation=None,
        is_valid=False,
        last_at=None,
        has_open_task=False,
        person_id=person.id,
        **{name: getattr(person, name) for name in _TOLD},
        **vars(more),
    )


def _both(row: CallerRow | CallerRelative, more: CallerDetails) -> dict[str, Any]:
    return {**{name: getattr(row, name) for name in ("person_id", "name", *_TOLD)}, **vars(more)}
