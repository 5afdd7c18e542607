"""Whether somebody can get an SMS: the mobile that it would go to, or what stands against it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.e164 import is_mobile
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.store.access import seen
from crm_desktop.store.problems import Gone

TABLES = frozenset({"person", "phone"})


class NoSms(enum.StrEnum):
    OPTED_OUT = "opted_out"
    NO_MOBILE = "no_mobile"


@dataclass(frozen=True)
class SmsReach:
    """`number` in E.164, None where something `hinders`; `language` is the person's own, if it was written down."""

    person_id: UUID
    name: str
    language: str | None
    number: str | None
    hinders: NoSms | None = None


def sms_reach(session: Session, actor: Actor, person_id: UUID) -> SmsReach:
    """Raises Gone for somebody who is not to be seen."""
    person = session.scalars(seen(select(Person).where(Person.id == person_id), actor, Person)).one_or_none()
    if person is None:
        raise Gone(table="person")
    if person.do_not_sms:
        return SmsReach(person.id, person.full_name, person.language, None, NoSms.OPTED_OUT)
    numbers = session.scalars(
        select(Phone.e164)
        .where(
            Phone.person_id == person_id,
            Phone.is_valid.is_(True),
            Phone.e164.is_not(None),
            Phone.deleted_at.is_(None),
        )
        .order_by(Phone.is_primary.desc(), Phone.created_at, Phone.id)
    )
    number = next((one for one in numbers if one is not None and is_mobile(one)), None)
    hinders = NoSms.NO_MOBILE if number is None else None
    return SmsReach(person.id, person.full_name, person.language, number, hinders)
