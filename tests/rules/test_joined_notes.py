"""What was said of a call goes with the conversation when two of its rows become one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from crm_desktop.models.access import Actor, Right
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.models.notes.comment import Comment
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.queries.calls.call_marks import CriterionMarks, call_marks
from crm_desktop.queries.notes.comments import comments_of
from crm_desktop.rules.call_joining import join_into
from crm_desktop.rules.history import notify
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.join_calls import JoinCalls, join_calls
from crm_desktop.usecases.calls.mark_call import MarkCall, mark_call
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from tests.support import builders as make
from tests.support.judging import beyond, last_q, ops
from tests.support.process import Clinic


@pytest.fixture
def criterion(clinic: Clinic) -> UUID:
    def fill(work: UnitOfWork) -> UUID:
        return make.a_dictionary(work, "Criteria", "Greeting", built_in=BuiltIn.CALL_CRITERION)[1][0].id

    return clinic.change(fill)


@pytest.fixture
def nima(clinic: Clinic) -> Actor:
    return make.acting_as(clinic.change(lambda work: make.a_user(work, "Nima")))


@pytest.fixture
def rows(clinic: Clinic) -> tuple[UUID, UUID]:
    """The one that stays and the one that goes: one conversation of Reza's."""

    def fill(work: UnitOfWork) -> tuple[UUID, UUID]:
        facts: dict[str, Any] = {"direction": Direction.IN, "status": CallStatus.LOGGED, "origin": CallOrigin.PHONE}
        facts |= {"agent_id": clinic.ids["reza"], "started_at": work.now, "answered_at": work.now}
        stays, goes = (work.add(Call(**facts, linkedid=named, pbx="main" if named else None)) for named in ("1", None))
        return stays.id, goes.id

    return clinic.change(fill)


def join(clinic: Clinic, rows: tuple[UUID, UUID], actor: Actor | None = None) -> None:
    def both(work: UnitOfWork, order: tuple[UUID, UUID]) -> None:
        stays, goes = (work.session.get_one(Call, call_id) for call_id in order)
        join_into(work, stays, goes)

    clinic.do(both, rows, actor)


def marked(clinic: Clinic, call_id: UUID) -> CriterionMarks:
    (greeting,) = clinic.base.read(lambda session: call_marks(session, clinic.sara, call_id))
    return greeting


def given(clinic: Clinic) -> dict[UUID, UUID]:
    """Mark → the call it hangs on."""
    return {mark.id: mark.call_id for mark in clinic.rows(CallMark)}


@pytest.mark.parametrize("is_late", [False, True])
def test_marks_and_comments_go_with_the_conversation(
    clinic: Clinic, rows: tuple[UUID, UUID], criterion: UUID, nima: Actor, *, is_late: bool
) -> None:
    """T4, telephony rule 5: also those that were made without a network, after the rows were joined elsewhere."""
    stays, goes = rows

    def say() -> None:
        clinic.do(mark_call, MarkCall(goes, {criterion: 4}))
        clinic.do(mark_call, MarkCall(goes, {criterion: 2}), nima)
        clinic.do(write_comment, WriteComment("call", goes, "Well led", (nima.user_id or goes,)))

    def apart(work: UnitOfWork) -> None:
        row = work.session.get_one(Call, goes)
        row.joined_into_id, row.deleted_at = stays, work.now

    say()
    if is_late:
        clinic.change(apart)
        assert marked(clinic, stays).marks == ()
        assert {one.listener for one in marked(clinic, stays).earlier} == {"Sara", "Nima"}
        clinic.do(join_calls, JoinCalls())
    else:
        join(clinic, rows)
    assert [(one.listener, one.mark) for one in marked(clinic, stays).marks] == [("Nima", 2), ("Sara", 4)]
    assert (marked(clinic, stays).mine, marked(clinic, stays).earlier) == (4, ())
    said = clinic.base.read(lambda session: comments_of(session, clinic.sara, "call", stays))
    assert [one.text for one in said] == ["Well led"]
    assert {notice.record_id for notice in clinic.rows(Notification)} == {stays}
    assert clinic.do(join_calls, JoinCalls()) == []


@pytest.mark.parametrize("later", ["on the row that goes", "on the row that stays"])
def test_of_two_marks_of_one_listener_the_later_one_stands(
    clinic: Clinic, rows: tuple[UUID, UUID], criterion: UUID, later: str
) -> None:
    """T4: whichever row it was given on; the earlier one does not count, and stays readable."""
    stays, goes = rows
    first, second = (stays, goes) if "goes" in later else (goes, stays)
    clinic.do(mark_call, MarkCall(first, {criterion: 2}))
    clinic.clock.advance(timedelta(minutes=1))
    clinic.do(mark_call, MarkCall(second, {criterion: 5}))
    clinic.clock.advance(timedelta(minutes=1))
    join(clinic, rows)
    found = marked(clinic, stays)
    assert [one.mark for one in found.marks] == [5]
    assert [one.mark for one in found.earlier] == [2]
    assert found.mine == 5
    before = given(clinic)
    assert sorted(before.values()) == sorted(rows)
    clinic.clock.advance(timedelta(minutes=1))
    assert clinic.do(join_calls, JoinCalls()) == []
    assert given(clinic) == before


def test_two_stations_that_join_apart_write_the_same(
    clinic: Clinic, rows: tuple[UUID, UUID], criterion: UUID, nima: Actor
) -> None:
    """Telephony rule 5: where a mark comes to hang follows from the rows, not from who looks, or when, or how often."""
    stays, goes = rows
    for call_id, listener in ((stays, clinic.sara), (goes, nima), (goes, clinic.sara)):
        clinic.do(mark_call, MarkCall(call_id, {criterion: 3}), listener)
        clinic.clock.advance(timedelta(seconds=1))
    before = {mark.id: mark.call_id for mark in clinic.rows(CallMark)}
    join(clinic, rows, nima)
    once = given(clinic)

    def as_before(work: UnitOfWork) -> None:
        for mark in work.session.query(CallMark):
            mark.call_id = before[mark.id]
        work.session.get_one(Call, goes).deleted_at = work.now

    clinic.change(as_before)
    clinic.clock.advance(timedelta(hours=1))
    clinic.do(join_calls, JoinCalls())
    assert given(clinic) == once


def test_only_what_the_server_takes_from_them_is_carried_and_the_rest_by_whoever_may(
    clinic: Clinic, rows: tuple[UUID, UUID], criterion: UUID
) -> None:
    """G5, P25: an operator's station joins calls; with a lead's mark in it the server would refuse the whole group."""
    clinic.do(mark_call, MarkCall(rows[1], {criterion: 4}))
    clinic.do(write_comment, WriteComment("call", rows[1], "Well led"))
    operator = make.acting_as(User(id=clinic.ids["reza"]), without=(Right.CALLS_REVIEW,))
    operator = replace(operator, branch_id=clinic.ids["branch"])
    start = last_q(clinic.base)
    join(clinic, rows, operator)
    assert "call_mark" not in {op.table for op in ops(clinic.base, start)}
    assert beyond(clinic.base, start, operator) == []
    assert {comment.record_id for comment in clinic.rows(Comment)} == {rows[0]}
    assert set(given(clinic).values()) == {rows[1]}
    start = last_q(clinic.base)
    assert [call.id for call in clinic.do(join_calls, JoinCalls())] == [rows[0]]
    assert set(given(clinic).values()) == {rows[0]}
    assert beyond(clinic.base, start, clinic.sara) == []


def test_a_mark_that_came_along_is_changed_and_taken_back_as_one_s_own(
    clinic: Clinic, rows: tuple[UUID, UUID], criterion: UUID
) -> None:
    """T4: one mark a criterion and a listener, also after a join; what is taken back leaves no older one there."""
    stays, goes = rows
    clinic.do(mark_call, MarkCall(stays, {criterion: 1}))
    clinic.clock.advance(timedelta(minutes=1))
    clinic.do(mark_call, MarkCall(goes, {criterion: 2}))
    join(clinic, rows)
    clinic.clock.advance(timedelta(minutes=1))
    clinic.do(mark_call, MarkCall(stays, {criterion: 3}))
    assert ([one.mark for one in marked(clinic, stays).marks], len(clinic.rows(CallMark))) == ([3], 2)
    clinic.do(mark_call, MarkCall(stays, {criterion: None}))
    clinic.do(join_calls, JoinCalls())
    assert (marked(clinic, stays).marks, marked(clinic, stays).earlier) == ((), ())
    clinic.clock.advance(timedelta(minutes=1))
    clinic.do(mark_call, MarkCall(stays, {criterion: 5}))
    assert [one.mark for one in marked(clinic, stays).marks] == [5]


def test_three_rows_of_one_conversation(clinic: Clinic, rows: tuple[UUID, UUID], criterion: UUID, nima: Actor) -> None:
    """Telephony rule 5: joined one after the other, everything ends on the last one."""
    stays, goes = rows
    last = clinic.change(
        lambda work: work.add(
            Call(direction=Direction.IN, status=CallStatus.LOGGED, origin=CallOrigin.PHONE, started_at=work.now,
                 agent_id=clinic.ids["reza"])
        ).id
    )  # fmt: skip
    for mark, call_id in enumerate((goes, stays, last), start=1):
        clinic.do(mark_call, MarkCall(call_id, {criterion: mark}), nima)
        clinic.do(write_comment, WriteComment("call", call_id, str(mark)))
        clinic.clock.advance(timedelta(minutes=1))
    join(clinic, (stays, goes))
    join(clinic, (last, stays))
    found = marked(clinic, last)
    assert ([one.mark for one in found.marks], sorted(one.mark for one in found.earlier)) == ([3], [1, 2])
    assert {comment.record_id for comment in clinic.rows(Comment)} == {last}
    assert clinic.do(join_calls, JoinCalls()) == []


@pytest.mark.parametrize("is_late", [False, True])
def test_a_notice_of_a_caller_whom_nobody_reached_goes_with_the_call(
    clinic: Clinic, rows: tuple[UUID, UUID], nima: Actor, is_late: bool
) -> None:
    """P28, telephony rule 5: what the lead opens is the conversation, also if a station told it after the join."""
    stays, goes = rows
    if is_late:
        join(clinic, rows)
    facts = {"phone": "+989350000000", "tries": 4}
    clinic.change(
        lambda work: notify(work, nima.user_id, NoticeKind.CALLBACK_GIVEN_UP, work.session.get_one(Call, goes), **facts)
    )
    if not is_late:
        join(clinic, rows)
    clinic.do(join_calls, JoinCalls())
    (notice,) = clinic.rows(Notification, kind=NoticeKind.CALLBACK_GIVEN_UP)
    assert notice.record_id == stays
