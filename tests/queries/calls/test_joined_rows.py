"""What hangs on rows that went into another; that it is carried over is proved in tests/rules/test_joined_notes.py."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.notes.comment import Comment
from crm_desktop.queries.calls.joined_rows import joined_ids, left_behind, may_write
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.process import Clinic


def chain(clinic: Clinic, *into: int | None) -> list[UUID]:
    """Calls; each went into the one of that number, if into any."""

    def fill(work: UnitOfWork) -> list[UUID]:
        facts = (Direction.IN, CallStatus.LOGGED, CallOrigin.PHONE)
        calls = [
            work.add(Call(direction=facts[0], status=facts[1], origin=facts[2], started_at=work.now)) for _ in into
        ]
        for call, other in zip(calls, into, strict=True):
            if other is not None:
                call.joined_into_id, call.deleted_at = calls[other].id, work.now
        return [call.id for call in calls]

    return clinic.change(fill)


def say(clinic: Clinic, table: str, record_id: UUID) -> None:
    clinic.change(lambda work: work.add(Comment(record_table=table, record_id=record_id, text="x")))


def test_all_that_went_into_it_one_after_the_other(clinic: Clinic) -> None:
    """Telephony rule 5: of three rows the middle one went on; and a circle, which should not be, ends."""
    last, middle, first, _other = chain(clinic, None, 0, 1, None)
    assert set(clinic.base.read(lambda session: session.scalars(joined_ids(last)).all())) == {middle, first}
    one, two = chain(clinic, 1, 0)
    assert set(clinic.base.read(lambda session: session.scalars(joined_ids(one)).all())) == {one, two}


def test_only_what_still_hangs_there_is_left_behind(clinic: Clinic) -> None:
    """T4"""
    stays, goes, bare = chain(clinic, None, 0, 0)
    say(clinic, "call", stays)
    say(clinic, "call", goes)
    say(clinic, "task", bare)
    assert clinic.base.read(lambda session: left_behind(session, clinic.sara)) == [goes]
    looks = replace(clinic.sara, rights={Right.CALLS_SEE: Scope.ALL})
    assert clinic.base.read(lambda session: left_behind(session, looks)) == []


def test_as_far_as_the_server_lets_them_write(clinic: Clinic) -> None:
    """G5, P25: by rule in one's own branch, elsewhere with a right that reaches there."""
    say(clinic, "call", clinic.ids["maryam"])

    def reaches(actor: Actor) -> bool:
        found = select(Comment.id).where(may_write(actor, Comment))
        return clinic.base.read(lambda session: session.scalar(found)) is not None

    mine = replace(clinic.sara, branch_id=clinic.ids["branch"], rights={Right.NOTES_WRITE: Scope.OWN})
    away = replace(mine, branch_id=clinic.ids["maryam"])
    assert [reaches(one) for one in (mine, away)] == [True, False]
    assert reaches(replace(away, rights={Right.NOTES_WRITE: Scope.ALL}))
    assert not reaches(replace(mine, rights={Right.CALLS_CHANGE: Scope.ALL}))
