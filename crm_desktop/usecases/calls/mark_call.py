"""Mark how a talk was led, criterion by criterion, from 1 to 5 (T4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.dictionary import BuiltIn, Dictionary, DictItem
from crm_desktop.models.calls.call import Call, CallStatus
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.queries.calls.joined_rows import joined_ids
from crm_desktop.rules.joined_notes import mark_id
from crm_desktop.store.unit_of_work import UnitOfWork

WORST, BEST = 1, 5


class MarkOutOfRange(Problem):
    """facts: worst, best"""

    code = "call.mark_out_of_range"


class OwnTalk(Problem):
    """Nobody marks themselves, whatever their rights."""

    code = "call.mark_of_own_talk"


class NothingWasSaid(Problem):
    """Only a talk can be marked, and only when it is over."""

    code = "call.mark_without_talk"


class NoSuchCriterion(Problem):
    code = "call.no_such_criterion"


@dataclass(frozen=True)
class MarkCall:
    """Criterion → mark; None takes one's own mark back, what is not named stays."""

    call_id: UUID
    marks: Mapping[UUID, int | None]


def mark_call(work: UnitOfWork, order: MarkCall) -> Call:
    """Marking again changes the listener's own mark; other listeners keep theirs."""
    call = work.get_to(Right.CALLS_REVIEW, Call, order.call_id)
    listener = work.actor.user_id
    if listener is None:
        raise work.refusal(Right.CALLS_REVIEW)
    if call.agent_id == listener:
        raise OwnTalk
    if call.status is not CallStatus.LOGGED:
        raise NothingWasSaid
    criteria = _criteria(work)
    for criterion_id, mark in order.marks.items():
        if mark is not None and not WORST <= mark <= BEST:
            raise MarkOutOfRange(worst=WORST, best=BEST)
        if criterion_id not in criteria:
            raise NoSuchCriterion
        _mark(work, call, criterion_id, listener, mark)
    return call


def _mark(work: UnitOfWork, call: Call, criterion_id: UUID, listener: UUID, mark: int | None) -> None:
    """Also a mark that came with another row of the conversation, and what was marked on that row before."""
    mine = _mine(work, call, criterion_id, listener)
    if mark is None:
        for given in mine:
            work.remove(given)
        return
    row_id = mark_id(call.id, criterion_id, listener)
    known = next((given for given in mine if given.call_id == call.id), None) or work.session.get(CallMark, row_id)
    if known is None:
        made = CallMark(call_id=call.id, criterion_id=criterion_id, marked_by=listener, mark=mark, marked_at=work.now)
        made.id = row_id
        work.add(made)
    else:
        known.call_id, known.mark, known.marked_at, known.deleted_at = call.id, mark, work.now, None


def _mine(work: UnitOfWork, call: Call, criterion_id: UUID, listener: UUID) -> list[CallMark]:
    """The latest first."""
    statement = select(CallMark).where(
        or_(CallMark.call_id == call.id, CallMark.call_id.in_(joined_ids(call.id))),
        CallMark.criterion_id == criterion_id,
        CallMark.marked_by == listener,
        CallMark.deleted_at.is_(None),
    )
    return list(work.all(statement.order_by(CallMark.marked_at.desc(), CallMark.id)))


def _criteria(work: UnitOfWork) -> frozenset[UUID]:
    """Archived ones too: an old mark may be put right."""
    return frozenset(
        work.all(
            select(DictItem.id)
            .join(Dictionary, Dictionary.id == DictItem.dictionary_id)
            .where(Dictionary.built_in == BuiltIn.CALL_CRITERION, DictItem.deleted_at.is_(None))
        )
    )
