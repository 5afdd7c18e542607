"""What to dial, and whether one may: asked before every call that somebody makes from here (B12)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.dial_strings import DialHabit, dial_string
from crm_desktop.kit.phone_numbers import dialled_text, parse_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.models.calls.phone_line import DialRule
from crm_desktop.models.people.person import Person
from crm_desktop.queries.calls.extensions import extension_at
from crm_desktop.queries.people.callers import people_by_number
from crm_desktop.store.access import seen

TABLES = frozenset({"dial_rule", "extension", "person", "phone"})


class DoNotCall(Problem):
    """Whom the number is of wants no calls; by hand one may still be made, once this was read."""

    code = "call.do_not_call"


class NothingToDial(Problem):
    code = "call.nothing_to_dial"


@dataclass(frozen=True)
class DialRuleRow:
    id: UUID
    pbx: str | None
    begins_with: str
    replaced_by: str
    prefix: str
    position: int

    @property
    def habit(self) -> DialHabit:
        return DialHabit(self.begins_with, self.replaced_by, self.prefix)


@dataclass(frozen=True)
class DialOrder:
    """`dialled` is what the exchange is told; `is_internal`: a colleague or a service of the exchange."""

    number: str
    e164: str | None
    dialled: str
    is_internal: bool


def dial_rules(session: Session, pbx: str | None = None) -> list[DialRuleRow]:
    """Those of an exchange before those of any; without one all of them, as settings show them."""
    statement = select(
        DialRule.id, DialRule.pbx, DialRule.begins_with, DialRule.replaced_by, DialRule.prefix, DialRule.position
    ).where(DialRule.deleted_at.is_(None))
    if pbx is not None:
        statement = statement.where(or_(DialRule.pbx == pbx, DialRule.pbx.is_(None)))
    ordered = statement.order_by(DialRule.pbx.is_(None), DialRule.pbx, DialRule.position, DialRule.id)
    return [DialRuleRow(*row) for row in session.execute(ordered)]


def dial_order(
    session: Session,
    actor: Actor,
    number: str,
    person_id: UUID | None,
    region: str,
    *,
    pbx: str = "",
    is_wanted: bool = False,
) -> DialOrder:
    """Raises NothingToDial, and DoNotCall unless it `is_wanted` all the same: said by a person, never by a round.

    Without a person it is the number's people who are asked: all of them, for one of a family may well be called.
    """
    parsed = parse_phone(number, region)
    text = dialled_text(number)
    colleague = extension_at(session, text, pbx) if parsed.e164 is None or "+" not in text else None
    if colleague is not None:
        return DialOrder(number, None, colleague.number, True)
    dialled = dial_string(number, [rule.habit for rule in dial_rules(session, pbx)], region)
    if not dialled:
        raise NothingToDial(number=number.strip())
    if not is_wanted and (name := _unwilling(session, actor, parsed.e164, person_id)) is not None:
        raise DoNotCall(name=name)
    return DialOrder(number, parsed.e164, dialled, parsed.is_internal)


def _unwilling(session: Session, actor: Actor, e164: str | None, person_id: UUID | None) -> str | None:
    """The name of whoever wants no calls."""
    if person_id is not None:
        person = session.scalars(seen(select(Person).where(Person.id == person_id), actor, Person)).first()
        return person.full_name if person is not None and person.do_not_call else None
    people = people_by_number(session, actor, e164) if e164 is not None else []
    return people[0].name if people and all(person.do_not_call for person in people) else None
