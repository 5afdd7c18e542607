"""What was said of a call goes with the conversation: marks, comments and files of a row that was joined into another.

Every station does it for what the server takes from its person, in whatever order things came: what somebody marked or
wrote down without a network, after the rows were joined elsewhere, is taken along by whoever looks next. Where things
come to hang follows from the rows alone, so two stations that do it apart write the same.
"""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.ids import rule_id
from crm_desktop.models.calls.call import Call
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.models.notes.attachment import Attachment
from crm_desktop.models.notes.comment import Comment
from crm_desktop.models.notes.notification import Notification
from crm_desktop.queries.calls.joined_rows import HANGING, joined_ids, left_behind, may_write
from crm_desktop.rules.known_calls import joined
from crm_desktop.store.unit_of_work import UnitOfWork

_Hanging = Comment | Attachment | Notification


def carry_the_late(work: UnitOfWork) -> list[Call]:
    """The calls that were given something."""
    work.session.flush()
    stayed: dict[UUID, Call] = {}
    for call_id in left_behind(work.session, work.actor):
        call = joined(work, work.session.get(Call, call_id))
        if call is None or call.id == call_id or call.deleted_at is not None or call.id in stayed:
            continue
        if carry_over(work, call, has_notices=True):
            stayed[call.id] = call
    return list(stayed.values())


def carry_over(work: UnitOfWork, stays: Call, *, has_notices: bool = False) -> bool:
    """Whether anything moved. Notices go by no index, so a join does not look for them: `carry_the_late` does."""
    work.session.flush()
    family = sorted(work.session.scalars(joined_ids(stays.id)))
    has_marks = _marks(work, stays, family)
    notes = [one for model in HANGING for one in _hung(work, model, stays, family)]
    if notes or has_notices:
        notes += _hung(work, Notification, stays, family)  # a notice opens the call where it is now
    return has_marks or bool(notes)


def _hung(work: UnitOfWork, model: type[_Hanging], stays: Call, family: list[UUID]) -> list[_Hanging]:
    on_them = (model.record_table == Call.__tablename__, model.record_id.in_(family), model.deleted_at.is_(None))
    rows: list[_Hanging] = list(work.all(select(model).where(*on_them, may_write(work.actor, model))))
    for row in rows:
        row.record_id = stays.id
    return rows


def mark_id(call_id: UUID, criterion_id: UUID, listener: UUID) -> UUID:
    return rule_id("call_mark", call_id.hex, criterion_id.hex, listener.hex)


def _marks(work: UnitOfWork, stays: Call, family: list[UUID]) -> bool:
    """Of one listener's two marks the later one stands; the other stays readable on the row that went."""
    statement = select(CallMark).where(
        CallMark.call_id.in_([stays.id, *family]), CallMark.deleted_at.is_(None), may_write(work.actor, CallMark)
    )
    given: dict[tuple[UUID, UUID], list[CallMark]] = defaultdict(list)
    for mark in work.all(statement):
        given[mark.criterion_id, mark.marked_by].append(mark)
    moved = False
    for marks in given.values():
        latest = max(marks, key=lambda mark: (mark.marked_at, mark.id))
        for mark in marks:
            place = stays.id if mark is latest else _place_of(mark, latest, stays, family)
            moved = moved or mark.call_id != place
            mark.call_id = place
    return moved


def _place_of(mark: CallMark, latest: CallMark, stays: Call, family: list[UUID]) -> UUID:
    """Where an earlier mark was given; if that was on the row that stays, the place which the later one has left."""
    for given in (mark, latest):
        for call_id in family:
            if mark_id(call_id, given.criterion_id, given.marked_by) == given.id:
                return call_id
    return family[0] if mark.call_id == stays.id else mark.call_id
