"""The notice tray."""

from __future__ import annotations

from datetime import datetime, timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.notification import NoticeKind, Notification
from crm_desktop.queries.notes.notices import notice_rows, unseen_notices
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.base import NOW
from tests.support.builders import a_user, acting_as


def test_only_ones_own_waiting_notices_are_shown(base: OpenBase, program: Actor) -> None:
    """MIS-14: done ones are gone, put-off ones come back at their time."""

    def fill(work: UnitOfWork) -> Actor:
        me, other = a_user(work, "Me"), a_user(work, "Other")

        def notice(name: str, user_id: object = me.id, **given: datetime | None) -> None:
            facts = {"name": name}
            work.add(Notification(user_id=user_id, kind=NoticeKind.REMINDER, at=work.now, facts=facts, **given))

        notice("seen", seen_at=work.now)
        notice("new")
        notice("done", done_at=work.now)
        notice("put off", snoozed_until=work.now + timedelta(hours=1))
        notice("another's", other.id)
        return acting_as(me)

    me = base.writer.write(program, fill)

    def names(now: datetime) -> list[str]:
        return [row.facts["name"] for row in base.read(lambda session: notice_rows(session, me, now))]

    assert names(NOW) == ["new", "seen"]
    assert base.read(lambda session: unseen_notices(session, me, NOW)) == 1
    assert set(names(NOW + timedelta(hours=1))) == {"new", "seen", "put off"}
