"""Nobody is refused what the program let them do, and nobody is let do what their rights do not say."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.admin.user import User
from crm_desktop.models.notes.notification import Notification
from crm_desktop.models.people.person import Person
from crm_desktop.models.sharing.writers import GUARDED, MAKERS, OWN, WRITERS
from crm_desktop.store.capture import synced_tables
from crm_desktop.usecases.notes.handle_notices import HandleNotices, Handling, handle_notices
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.staff.change_user import ChangeUser, change_user
from tests.support.judging import Op, beyond, is_allowed, last_q, ops
from tests.support.preset_roles import PRESET_ROLES, begin_a_day, rights_of, somebody_as
from tests.support.process import Clinic
from tests.support.staff import an_administrator
from tests.support.visits import Visits

# The long proof is run whole with CRM_SOAK set; the suite runs a tenth of it.
SOAK = bool(os.environ.get("CRM_SOAK"))
ADMINISTRATION = ("user_account", "role", "role_right", "user_role", "team", "team_member", "branch", "clinic")
TABLES = {table.name: table for table in synced_tables()}


def _made(table: str, **values: Any) -> Op:
    return Op(1, table, "", "I", {name: (None, value) for name, value in values.items()}, "forged", None)


def _changed(table: str, column: str, before: Any, after: Any, undoes: int | None = None) -> Op:
    return Op(1, table, "", "U", {column: (before, after)}, "forged", undoes)


def test_every_shared_table_says_who_may_write_it() -> None:
    assert set(WRITERS) == set(TABLES)
    assert all(WRITERS.values())
    assert set(MAKERS) <= set(TABLES)


def test_what_is_guarded_or_ones_own_exists() -> None:
    for guard in GUARDED:
        assert guard.column in TABLES[guard.table].c
    for table, own in OWN.items():
        assert {own.whose, *own.columns} <= set(TABLES[table].c.keys())


@pytest.mark.parametrize("role", PRESET_ROLES)
def test_whatever_the_program_lets_somebody_do_the_server_takes(visits: Visits, role: str) -> None:
    """C24-31: the rights of each preset role suffice for every row that its work writes, also by rule."""
    me = somebody_as(visits.clinic, role)
    somebody = begin_a_day(visits, me)
    start = last_q(visits.clinic.base)
    somebody.work(1_200 if SOAK else 120)
    done = ops(visits.clinic.base, start)
    assert beyond(visits.clinic.base, start, me) == []
    assert somebody.done
    if role != "treatment_staff":
        assert len({op.table for op in done}) > 8


@pytest.mark.parametrize(
    "right", [Right.TASKS_CHANGE, Right.APPOINTMENTS_CHANGE, Right.LEADS_CHANGE, Right.CALLS_CHANGE]
)
def test_one_right_alone_suffices_for_what_it_brings_with_it(visits: Visits, right: Right) -> None:
    """A2: a booking moves the lead and the deal of somebody who may change neither."""
    clinic = visits.clinic
    seeing = {one: Scope.ALL for one in Right if one.value.endswith(".see")}
    me = Actor(clinic.ids["reza"], clinic.ids["branch"], rights={**seeing, right: Scope.ALL}, name="Reza")
    somebody = begin_a_day(visits, me)
    start = last_q(clinic.base)
    somebody.work(2_000 if SOAK else 200)
    assert ops(clinic.base, start)
    assert beyond(clinic.base, start, me) == []


@pytest.mark.parametrize("scope", [Scope.OWN, Scope.TEAM])
def test_whoever_has_every_right_on_their_own_work_alone_is_refused_nothing(visits: Visits, scope: Scope) -> None:
    """sync.md: own and team scopes are judged again; what rules move along with one's own work is whosoever's."""
    made = somebody_as(visits.clinic, "operator")
    rights = {right: Scope.ALL if right.value.endswith(".see") else scope for right in Right}
    me = replace(made, rights=rights)
    somebody = begin_a_day(visits, me)
    start = last_q(visits.clinic.base)
    somebody.work(1_500 if SOAK else 150)
    assert beyond(visits.clinic.base, start, me) == []
    assert somebody.done


def test_notes_and_notices_are_written_by_whoever_may_write_notes(clinic: Clinic) -> None:
    """FC-13, FC-21: a comment, a mention, a tag and a notice that was seen."""
    me = somebody_as(clinic, "treatment_staff")
    start = last_q(clinic.base)
    clinic.do(
        write_comment, WriteComment("person", clinic.ids["maryam"], "Look", (me.user_id or clinic.ids["sara"],)), me
    )
    clinic.do(put_tag, PutTag("person", clinic.ids["maryam"], name="Loyal"), me)
    mine = clinic.base.read(lambda session: list(session.scalars(select(Notification.id))))
    clinic.do(handle_notices, HandleNotices(tuple(mine), Handling.FINISH), me)
    done = ops(clinic.base, start)
    assert {op.table for op in done} >= {"comment", "mention", "tag", "tag_use"}
    assert beyond(clinic.base, start, me) == []


def test_everybody_sets_their_own_language_and_nobody_a_colleagues_login(clinic: Clinic) -> None:
    """C24-65: the settings of one's own account need no right; all else needs that to change the staff."""
    clinic.change(an_administrator)
    me = somebody_as(clinic, "receptionist")
    assert me.user_id is not None
    start = last_q(clinic.base)
    clinic.do(change_user, ChangeUser(me.user_id, {"language": "fa"}), me)
    assert clinic.row(User, me.user_id).language == "fa"
    (op,) = ops(clinic.base, start)
    assert is_allowed(op, me.rights, me.user_id)
    assert not is_allowed(op, me.rights)
    assert not is_allowed(_changed("user_account", "login", "boss", "sara"), me.rights, me.user_id)


@pytest.mark.parametrize("table", ADMINISTRATION)
@pytest.mark.parametrize("role", [role for role in PRESET_ROLES if role != "administrator"])
def test_only_an_administrator_changes_who_may_what(table: str, role: str) -> None:
    """sync.md: nobody gives rights to themselves, whatever their station was made to say."""
    for column in TABLES[table].c:
        op = _changed(table, column.name, None, "x")
        assert not is_allowed(op, rights_of(role)), column
    assert is_allowed(_changed(table, "deleted_at", None, "now"), rights_of("administrator"))


def test_an_import_makes_staff_who_cannot_sign_in_and_nobody_else() -> None:
    """FC-30: a file names colleagues; it may not let anybody in."""
    importing = {Right.IMPORT_RUN}
    assert is_allowed(_made("user_account", login="ali", status="no_login"), importing)
    assert not is_allowed(_made("user_account", login="ali", status="active"), importing)
    assert not is_allowed(_changed("user_account", "status", "no_login", "active"), importing)
    assert not is_allowed(_made("role_right", right="staff.change"), importing)


def test_overbooking_reopening_and_merging_are_rights_of_their_own() -> None:
    """sync.md 8: the server asks for them again."""
    receptionist, lead = rights_of("receptionist"), rights_of("team_lead")
    for op in (
        _made("appointment", is_overbooked=1),
        _changed("appointment", "is_overbooked", 0, 1),
        _changed("deal", "status", "won", "open"),
        _changed("person", "status", "active", "merged"),
    ):
        assert not is_allowed(op, receptionist), op
        assert is_allowed(op, lead), op
    assert is_allowed(_made("appointment", is_overbooked=0), receptionist)
    assert is_allowed(_changed("deal", "status", "lost", "open"), receptionist)
    assert is_allowed(_changed("deal", "status", "won", "open", undoes=3), receptionist)


def test_who_only_looks_writes_nothing_but_their_own_notices() -> None:
    looking = {right for right in Right if right.value.endswith(".see")}
    writable = {table for table in TABLES if is_allowed(_made(table), looking)}
    assert writable == {"notification"}


def test_a_new_person_is_written_by_who_may_change_people(clinic: Clinic) -> None:
    me = somebody_as(clinic, "operator")
    start = last_q(clinic.base)
    made = clinic.do(create_person, CreatePerson(given_name="Mina", family_name="Rad"), me)
    assert clinic.row(Person, made.id).created_by == me.user_id
    assert [str(op) for op in ops(clinic.base, start) if not is_allowed(op, me.rights)] == []
