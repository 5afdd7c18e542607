"""Requests that may be the same contact as another one: same person, same number, else the latest of nobody else."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.models.access import Actor
from crm_desktop.models.work.request import Request
from crm_desktop.queries.work.request_rows import RequestRow, request_page
from crm_desktop.store.access import seen
from crm_desktop.store.problems import Gone

MOST = 9  # a digit picks one
_LOOKED_AT = 400
_NEAR = timedelta(days=3)


def request_twins(session: Session, actor: Actor, request_id: UUID, region: str) -> list[RequestRow]:
    """The likeliest first; two people's requests are never the same contact. Raises Gone."""
    own = session.scalars(seen(select(Request).where(Request.id == request_id), actor, Request)).one_or_none()
    if own is None:
        raise Gone(table="request")
    fits = (
        or_(Request.person_id.is_(None), Request.person_id == own.person_id)
        if own.person_id
        else Request.id.is_not(None)
    )
    statement = (
        select(Request.id, Request.person_id, Request.phone_raw, Request.received_at)
        .where(Request.id != own.id, Request.merged_into_id.is_(None), fits)
        .order_by(Request.received_at.desc(), Request.id.desc())
        .limit(_LOOKED_AT)
    )
    number = parse_phone(own.phone_raw, region).e164 if own.phone_raw else None
    alike: list[UUID] = []
    near: list[UUID] = []
    for twin_id, person_id, phone, received_at in session.execute(seen(statement, actor, Request)):
        same_person = own.person_id is not None and person_id == own.person_id
        if same_person or (number and phone and parse_phone(phone, region).e164 == number):
            alike.append(twin_id)
        elif abs(received_at - own.received_at) <= _NEAR:
            near.append(twin_id)
    return request_page(session, actor, (alike + near)[:MOST])
