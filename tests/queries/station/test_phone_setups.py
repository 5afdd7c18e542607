"""Somebody's telephone at this workstation, as it is asked for."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.station.phone_setups import phone_key, phone_setup
from crm_desktop.settings.telephony import PhoneSetup
from crm_desktop.store.base_file import OpenBase
from tests.support.builders import a_user, acting_as


def test_who_never_set_one_up_has_none(base: OpenBase, program: Actor) -> None:
    """MIS-24: no telephone is no fault; each user has a place of their own for theirs."""
    me = base.writer.write(program, lambda work: acting_as(a_user(work)))
    assert base.read(lambda session: phone_setup(session, me)) == PhoneSetup()
    assert not PhoneSetup().is_set_up
    assert phone_key(me.user_id) != phone_key(program.user_id)
