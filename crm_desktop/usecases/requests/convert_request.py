"""Make a lead of a request that is worth the work (A6, MIS-03)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import Lead, Priority
from crm_desktop.models.work.request import Request, RequestStatus
from crm_desktop.rules.callbacks import answered_for
from crm_desktop.rules.lead_birth import Wish, bear_lead
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.rules.open_requests import require_open_request
from crm_desktop.rules.request_intake import into_work
from crm_desktop.store.unit_of_work import UnitOfWork


class CallerUnnamed(Problem):
    """Before a request becomes a lead somebody says whose it is."""

    code = "request.caller_unnamed"


@dataclass(frozen=True)
class ConvertRequest:
    """Source, service and person come from the request unless given here."""

    request_id: UUID
    person_id: UUID | None = None
    title: str = ""
    priority: Priority = Priority.NORMAL
    service_ids: tuple[UUID, ...] = ()
    assignee_id: UUID | None = None
    team_id: UUID | None = None
    description: str | None = None
    first_step: ProposedStep | None = None


def convert_request(work: UnitOfWork, order: ConvertRequest) -> Lead:
    request = work.get_to(Right.REQUESTS_CHANGE, Request, order.request_id)
    work.require(Right.LEADS_CHANGE)
    require_open_request(request)
    person_id = order.person_id or request.person_id
    if person_id is None:
        raise CallerUnnamed(number=request.phone_raw or "")
    person = work.get(Person, person_id)
    request.person_id = person.id
    if request.status is not RequestStatus.IN_WORK or request.handled_by is None:
        into_work(work, request)
    request.status = RequestStatus.CONVERTED
    answered_for(work, request)
    return bear_lead(
        work,
        person,
        Wish(
            title=order.title,
            priority=order.priority,
            service_ids=order.service_ids or ((request.service_id,) if request.service_id else ()),
            channel_id=request.channel_id,
            assignee_id=order.assignee_id,
            team_id=order.team_id,
            description=order.description if order.description is not None else request.text,
            request_id=request.id,
            first_step=order.first_step,
            came_that_way=True,
        ),
    )
