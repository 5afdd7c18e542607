"""The invented clinic of a practice: small, with families on one number, and nobody's telephone in it (B15)."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import select

from crm_desktop.app.practice_profile import FAMILIES, callers_of, make_practice_clinic
from crm_desktop.models.admin.branch import Branch
from crm_desktop.queries.calls.caller_cards import caller_card
from crm_desktop.queries.station.phone_setups import phone_setup
from crm_desktop.queries.station.sign_ins import sign_in_of
from crm_desktop.store.base_file import open_base
from crm_desktop.telephony.engines.simulator.training import Deed, practice


def test_every_kind_of_call_can_be_practised_in_it(tmp_path: Path) -> None:
    """B15: known callers, families, colleagues to pass a caller on to; its own telephone would ring in between."""
    key = os.urandom(32)
    make_practice_clinic(tmp_path, key, "fa")
    make_practice_clinic(tmp_path, key, "fa")  # locked and opened again: the same one
    base = open_base(tmp_path, key)
    try:
        facts = base.read(sign_in_of)
        assert facts is not None
        actor = facts.actor
        assert not base.read(lambda session: phone_setup(session, actor)).is_set_up
        callers = base.read(lambda session: callers_of(session, actor.user_id, "clinic"))
        assert len(callers.shared) == FAMILIES
        assert len(callers.numbers) > 20
        assert callers.clinic.own not in callers.colleagues
        assert all(callers.colleagues.values())
        hours = base.read(lambda session: session.execute(select(Branch.calls_from, Branch.calls_until)).one())
        assert tuple(hours) == ("00:00", "23:59")  # who learns at night is asked nothing
        now = datetime.now(UTC)
        tasks = practice(now, callers.clinic, callers.numbers, callers.shared)
        steps = {step for task in tasks for step in task.steps}
        assert steps == set(Deed) - {Deed.RANG, Deed.HELD, Deed.KEY, Deed.CLICK}
        for number in callers.shared:
            card = base.read(
                partial(caller_card, actor=actor, number=number, today=now.date(), region=facts.region, now=now)
            )
            assert len(card.people) == 3
    finally:
        base.close()
