"""Seeing, finishing and putting off notices."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.queries.notes.notices import notice_rows, unseen_notices
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.handle_notices import HandleNotices, Handling, SnoozeIsPast, handle_notices
from tests.support.base import NOW
from tests.support.builders import a_user, acting_as


def test_a_notice_goes_from_new_to_seen_to_done_and_comes_back_when_put_off(base: OpenBase, program: Actor) -> None:
    """MIS-14: new → seen → done / snoozed; nobody handles another's."""

    def fill(work: UnitOfWork) -> tuple[Actor, Actor, UUID]:
        me, other = a_user(work, "Me"), a_user(work, "Other")
        notice = work.add(Notification(user_id=me.id, kind=NoticeKind.REMINDER, at=work.now, facts={}))
        return acting_as(me), acting_as(other), notice.id

    me, other, notice = base.writer.write(program, fill)

    def handle(actor: Actor, handling: Handling, minutes: int | None = None) -> int:
        until = NOW + timedelta(minutes=minutes) if minutes is not None else None
        order = HandleNotices((notice,), handling, until)
        return len(base.writer.write(actor, lambda work: handle_notices(work, order)))

    def waiting(minutes: int = 0) -> tuple[int, int]:
        now = NOW + timedelta(minutes=minutes)
        shown = base.read(lambda session: notice_rows(session, me, now))
        return len(shown), base.read(lambda session: unseen_notices(session, me, now))

    assert handle(other, Handling.FINISH) == 0
    handle(me, Handling.SEE)
    assert waiting() == (1, 0)
    handle(me, Handling.SNOOZE, 10)
    assert (waiting(), waiting(10)) == ((0, 0), (1, 1))
    with pytest.raises(SnoozeIsPast):
        handle(me, Handling.SNOOZE, 0)
    handle(me, Handling.FINISH)
    assert waiting(10) == (0, 0)
