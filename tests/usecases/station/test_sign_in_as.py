"""Another user goes on at the same station."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.queries.station.sign_ins import sign_in_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.station.sign_in_as import MayNotSignIn, SignInAs, sign_in_as
from tests.support.builders import a_user


def test_the_next_start_begins_with_whoever_was_last(base: OpenBase, program: Actor) -> None:
    """sync.md: one cache for a station; the persons take turns."""
    first, second = base.writer.write(program, lambda work: (a_user(work, "Sara").id, a_user(work, "Ali").id))
    facts = base.writer.write(program, lambda work: sign_in_as(work, SignInAs(second)))
    assert facts.user_name == "Ali"
    base.writer.write(program, lambda work: sign_in_as(work, SignInAs(first)))
    found = base.read(lambda session: sign_in_of(session))
    assert found is not None
    assert found.actor.user_id == first


@pytest.mark.parametrize("status", [UserStatus.LEFT, UserStatus.NO_LOGIN])
def test_who_has_left_or_has_no_login_does_not_come_in(base: OpenBase, program: Actor, status: UserStatus) -> None:
    """C24-65: login permission is separate from being active; on leaving it is switched off."""
    user = base.writer.write(program, lambda work: a_user(work, "Sara").id)

    def take_away(work: object) -> None:
        work.session.get_one(User, user).status = status  # type: ignore[attr-defined]  # a unit of work

    base.writer.write(program, take_away)
    with pytest.raises(MayNotSignIn):
        base.writer.write(program, lambda work: sign_in_as(work, SignInAs(user)))
