"""Who is signed in at this station, and as what."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from crm_desktop.models.access import Actor, Right, Scope, the_program
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.queries.station.sign_ins import PERSON_FACT, active_users, sign_in_of
from crm_desktop.store.base_file import OpenBase, create_base
from crm_desktop.usecases.setup.set_up_clinic import SetUp, set_up_clinic
from crm_desktop.usecases.staff.add_user import AddUser, add_user
from crm_desktop.usecases.staff.change_user import ChangeUser, change_user
from crm_desktop.usecases.station.sign_in_as import SignInAs, sign_in_as
from tests.support.base import KEY, NOW
from tests.support.house import open_house

ORDER = SetUp(
    clinic_name="Sepid",
    branch_name="Central",
    user_name="Nasrin Karimi",
    login="nasrin",
    language="fa",
    currency="IRR",
    time_zone="Asia/Tehran",
    region="IR",
)


def test_a_base_that_nobody_set_up_signs_nobody_in(tmp_path: Path) -> None:
    base = create_base(tmp_path, KEY, clock=lambda: NOW)
    try:
        assert base.read(sign_in_of) is None
    finally:
        base.close()


def test_the_first_user_is_signed_in_with_the_order_of_the_clinic(tmp_path: Path) -> None:
    """MIS-16: after the minimal set-up the window knows whose desk it is."""
    base = create_base(tmp_path, KEY, clock=lambda: NOW)
    try:
        base.writer.write(the_program(), lambda work: set_up_clinic(work, ORDER), act="set_up")
        facts = base.read(sign_in_of)
        assert facts is not None
        assert (facts.user_name, facts.clinic_name, facts.time_zone) == ("Nasrin Karimi", "Sepid", "Asia/Tehran")
        assert facts.actor.scope_of(Right.SETTINGS_CHANGE) is Scope.ALL
    finally:
        base.close()


def test_the_one_who_was_signed_in_last_is_signed_in_again(tmp_path: Path) -> None:
    """C24-65: whoever has a login may sign in; the others are not offered."""
    base = create_base(tmp_path, KEY, clock=lambda: NOW)
    try:
        made = base.writer.write(the_program(), lambda work: set_up_clinic(work, ORDER), act="set_up")
        boss = the_program(made.branch_id)
        ali = _hired(base, boss, AddUser("ali", "Ali Moradi", branch_id=made.branch_id))
        _hired(base, boss, AddUser("guard", "Night Guard", branch_id=made.branch_id, may_log_in=False))
        base.writer.write(boss, lambda work: sign_in_as(work, SignInAs(ali)))
        facts = base.read(sign_in_of)
        assert facts is not None
        assert (facts.user_name, facts.instead_of) == ("Ali Moradi", "")
        assert [name for _, name in base.read(active_users)] == ["Ali Moradi", "Nasrin Karimi"]
    finally:
        base.close()


def test_whoever_is_taken_for_one_who_left_is_told_of_it(tmp_path: Path) -> None:
    """C24-65: the next start begins as another user, and never silently."""
    base = create_base(tmp_path, KEY, clock=lambda: NOW)
    try:
        made = base.writer.write(the_program(), lambda work: set_up_clinic(work, ORDER), act="set_up")
        boss = the_program(made.branch_id)
        ali = _hired(base, boss, AddUser("ali", "Ali Moradi", branch_id=made.branch_id))
        base.writer.write(boss, lambda work: sign_in_as(work, SignInAs(ali)))
        base.writer.write(boss, lambda work: change_user(work, ChangeUser(ali, {"status": UserStatus.NO_LOGIN})))
        facts = base.read(sign_in_of)
        assert facts is not None
        assert (facts.user_name, facts.instead_of) == ("Nasrin Karimi", "Ali Moradi")
    finally:
        base.close()


def _hired(base: OpenBase, boss: Actor, order: AddUser) -> UUID:
    return base.writer.write(boss, lambda work: add_user(work, order).id, act="add_user")


def test_a_base_that_has_joined_a_server_is_one_persons_alone(tmp_path: Path) -> None:
    """sync.md: one file a person; whoever else works at this computer has a profile of their own."""
    with open_house(tmp_path) as clinic:
        clinic.base.writer.apply(
            lambda connection: connection.exec_driver_sql(
                "INSERT INTO station (key, value) VALUES (?, ?)", (PERSON_FACT, clinic.mate.hex)
            )
        )
        assert clinic.read(active_users) == [(clinic.mate, "Ali Mohammadi")]
        sign_in = clinic.read(sign_in_of)
        assert sign_in is not None
        assert sign_in.actor.user_id == clinic.mate
        assert clinic.read(lambda session: sign_in_of(session, clinic.me)) is None
