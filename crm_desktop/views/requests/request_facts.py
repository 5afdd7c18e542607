"""One request and what its dialogs choose from, read in one go as frozen facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from crm_desktop.i18n.terms import term
from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.queries.people.callers import CallerRow, people_by_number
from crm_desktop.queries.work.request_rows import RequestRow, request_page
from crm_desktop.rules.late_answers import cause_to_offer
from crm_desktop.store.problems import Gone
from crm_desktop.views.requests.request_delegate import raw_phone
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.named_lists import named_items, named_lost_reasons
from crm_desktop.views.widgets.performer_box import Staff, staff


@dataclass(frozen=True)
class RequestFacts:
    """`callers` have the number of a request that is nobody's yet."""

    request: RequestRow
    topics: tuple[Named, ...]
    delay_causes: tuple[Named, ...]
    lost_reasons: tuple[Named, ...]
    callers: tuple[CallerRow, ...]
    staff: Staff
    known_cause: UUID | None = None  # why the answer is late, as far as the program knows (MIS-31)


def request_facts(session: Any, actor: Actor, request_id: UUID, region: str, now: datetime) -> RequestFacts:
    """Raises Gone for a request that is not to be seen."""
    rows = request_page(session, actor, [request_id])
    if not rows:
        raise Gone(table="request")
    request = rows[0]
    e164 = parse_phone(request.phone_raw, region).e164 if request.phone_raw else None
    callers = people_by_number(session, actor, e164) if e164 and request.person_id is None else []
    return RequestFacts(
        request=request,
        topics=named_items(session, actor, BuiltIn.TOPIC),
        delay_causes=named_items(session, actor, BuiltIn.DELAY_CAUSE),
        lost_reasons=named_lost_reasons(session, actor),
        callers=tuple(callers),
        staff=staff(session, actor),
        known_cause=cause_to_offer(session, actor.branch_id, request_id, now),
    )


def request_words(row: RequestRow, region: str) -> str:
    """Whose it is and how it came, for the head of a dialog."""
    who = row.person or raw_phone(row.phone_raw, region)
    return f"{who} · {term(row.kind)}" if who else term(row.kind)
