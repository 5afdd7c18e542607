"""Who talks in a call: the number in the world's form, its person, the line that was called, whose telephone it was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from uuid import UUID

from sqlalchemy import Select, bindparam, select

from crm_desktop.kit.phone_numbers import PhoneNumber, might_be, parse_phone
from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.calls.call import Direction
from crm_desktop.models.calls.phone_line import PhoneLine
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.people.phone import Phone
from crm_desktop.queries.calls.extensions import ExtensionRow
from crm_desktop.queries.people.callers import person_by_tail
from crm_desktop.rules.call_desks import desk_at, line_at, outside_rules
from crm_desktop.rules.phone_calls import CallFacts
from crm_desktop.store.access import may_see
from crm_desktop.store.settling import settle
from crm_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Parties:
    """`desk` is the telephone of ours that had it; none where the exchange alone answered."""

    number: PhoneNumber
    is_internal: bool
    line: PhoneLine | None
    desk: ExtensionRow | None

    @property
    def is_anonymous(self) -> bool:
        return not self.number.raw


def parties_of(work: UnitOfWork, facts: CallFacts) -> Parties:
    number = _number(work, facts)
    internal = facts.is_internal
    if internal is None:
        other = desk_at(work, facts.number, facts.pbx) if number.e164 is None else None
        internal = number.is_internal or other is not None
    desk = desk_at(work, facts.answered_by, facts.pbx)
    return Parties(number, internal, line_at(work, facts.line, facts.pbx), desk)


def owners_of(work: UnitOfWork, e164: str | None) -> list[UUID]:
    """Whose number it is, two at most: a family's caller is chosen by whoever talks (P2)."""
    if e164 is None:
        return []
    settle(work.session, Person, Phone)
    asker = work.actor
    statement = _owners(asker.scope_of(Right.PEOPLE_SEE), asker.user_id, asker.branch_id, asker.team_ids)
    return [row.id for row in work.session.connection().execute(statement, {"e164": e164})]


@lru_cache(maxsize=16)
def _owners(
    reach: Scope | None, user_id: UUID | None, branch_id: UUID | None, team_ids: frozenset[UUID]
) -> Select[tuple[UUID]]:
    """Built once a reach, on tables: asked at every ring and of every record."""
    person, phone = Person.__table__, Phone.__table__
    asker = Actor(user_id, branch_id, team_ids, {Right.PEOPLE_SEE: reach} if reach is not None else {})
    return (
        select(person.c.id)
        .join_from(person, phone, phone.c.person_id == person.c.id)
        .where(phone.c.e164 == bindparam("e164"), phone.c.deleted_at.is_(None))
        .where(person.c.status == PersonStatus.ACTIVE, person.c.deleted_at.is_(None), may_see(asker, Person))
        .distinct()
        .order_by(person.c.id)
        .limit(2)
    )


def only_possible(work: UnitOfWork, number: PhoneNumber) -> UUID | None:
    """The only one whose number ends like this one, if nobody's is the same (telephony.md, Numbers)."""
    found = person_by_tail(work.session, work.actor, number)
    return found.person_id if found is not None else None


def _number(work: UnitOfWork, facts: CallFacts) -> PhoneNumber:
    """An exchange writes what was dialled, the prefix for an outside line and all."""
    region = work.branch.region
    if facts.direction is Direction.OUT and not facts.number.startswith("+"):
        for dialled in _without_prefix(work, facts):
            number = parse_phone(dialled, region)
            if number.e164 is not None:
                return PhoneNumber(facts.number, number.e164, number.digits, number.extension)
    number = parse_phone(facts.number, region)
    if number.e164 is None and (whole := might_be(facts.number, region)) and owners_of(work, whole):
        return replace(number, e164=whole)  # of a range that nobody told us of, but somebody's record has it
    return number


def _without_prefix(work: UnitOfWork, facts: CallFacts) -> list[str]:
    meant = []
    for rule in outside_rules(work, facts.pbx):
        beginning = rule.prefix + rule.replaced_by
        if facts.number.startswith(beginning):
            rest = facts.number[len(beginning) :]
            meant.append(rule.begins_with + rest if rule.begins_with else rest)
    return meant
