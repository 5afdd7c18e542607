"""From an empty folder to an open clinic, and nothing half-made on the way (MIS-16)."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from crm_desktop.app.opening import (
    NobodyThere,
    Opened,
    found_clinic,
    join_server,
    open_with_passphrase,
    recover_with_code,
)
from crm_desktop.kit.clock import FrozenClock
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.store.keys import KeyFileMissing, NoKeyring, PassphraseTooShort, WrongRecoveryCode
from crm_desktop.store.problems import ReadOnlyFolder, WrongKey
from crm_desktop.store.unlock import set_up
from crm_desktop.sync.joining import Ways
from crm_desktop.sync.joining_facts import ServerToJoin, never, tell_nobody
from crm_desktop.sync.remote.postgres import PostgresGateway
from crm_desktop.usecases.setup.set_up_clinic import UnknownTimeZone
from crm_desktop.views.login.new_clinic import Founded, NewClinic
from tests.support.central import EVERYTHING, Central

PASSPHRASE = "correct horse battery"
WANTED = NewClinic(
    language="fa",
    clinic_name="کلینیک سپید",
    client_word="patient",
    branch_name="مرکزی",
    region="IR",
    time_zone="Asia/Tehran",
    currency="IRR",
    shows_toman=True,
    days_off="5",
    opens_at="09:00",
    closes_at="18:00",
    user_name="نسرین کریمی",
    login="nasrin",
    passphrase=PASSPHRASE,
)


def found(folder: Path, clock: FrozenClock, wanted: NewClinic = WANTED) -> tuple[Founded, list[str]]:
    told: list[str] = []
    return found_clinic(folder, wanted, clock, told.append, NoKeyring()), told


def opened_of(founded: Founded) -> Opened:
    assert isinstance(founded.opened, Opened)
    return founded.opened


def test_a_first_run_ends_signed_in_with_everything_a_clinic_needs(tmp_path: Path, clock: FrozenClock) -> None:
    """MIS-16: rights by role, settings and the main dictionaries are enough to start."""
    founded, told = found(tmp_path, clock)
    opened = opened_of(founded)
    assert told == ["base", "preset"]
    assert (opened.sign_in.user_name, opened.sign_in.clinic_name) == ("نسرین کریمی", "کلینیک سپید")
    assert opened.sign_in.actor.scope_of(Right.SETTINGS_CHANGE) is Scope.ALL
    templates = opened.base.read(lambda session: session.scalar(select(func.count(TaskTemplate.id))))
    assert templates is not None
    assert templates >= 6
    opened.base.close()


def test_the_clinic_opens_with_its_passphrase_and_with_its_code(tmp_path: Path, clock: FrozenClock) -> None:
    founded, _ = found(tmp_path, clock)
    opened_of(founded).base.close()
    with pytest.raises(WrongKey):
        open_with_passphrase(tmp_path, "correct house battery", clock)
    with pytest.raises(WrongRecoveryCode):
        recover_with_code(tmp_path, "0000-" * 8, "another passphrase", clock)
    again = recover_with_code(tmp_path, founded.recovery_code.lower(), "another passphrase", clock)
    again.base.close()
    assert again.sign_in.user_name == WANTED.user_name
    open_with_passphrase(tmp_path, "another passphrase", clock).base.close()


def test_a_refused_set_up_leaves_an_empty_folder(tmp_path: Path, clock: FrozenClock) -> None:
    """MIS-16: nothing half-made; the wizard may try again in the same folder."""
    with pytest.raises(UnknownTimeZone):
        found(tmp_path, clock, replace(WANTED, time_zone="Asia/Nowhere"))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(PassphraseTooShort):
        found(tmp_path, clock, replace(WANTED, passphrase="short"))
    assert list(tmp_path.iterdir()) == []
    founded, _ = found(tmp_path, clock)
    opened_of(founded).base.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the rights of a folder do not bind an administrator")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path, clock: FrozenClock) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ReadOnlyFolder):
            found(tmp_path, clock)
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_whose_place_is_taken_by_a_file_is_said(tmp_path: Path, clock: FrozenClock) -> None:
    (tmp_path / "profile").write_text("")
    with pytest.raises(ReadOnlyFolder):
        found(tmp_path / "profile", clock)


def test_a_base_without_its_key_file_is_told_from_a_wrong_passphrase(tmp_path: Path, clock: FrozenClock) -> None:
    founded, _ = found(tmp_path, clock)
    opened_of(founded).base.close()
    (tmp_path / "crm.key").unlink()
    with pytest.raises(KeyFileMissing):
        open_with_passphrase(tmp_path, PASSPHRASE, clock)


def test_a_base_without_a_clinic_is_said_and_left_as_it_is(tmp_path: Path, clock: FrozenClock) -> None:
    """Such a base was left by a set-up that was broken off; making a clinic over it must not be tried."""
    set_up(tmp_path, PASSPHRASE, NoKeyring())[0].close()
    before = (tmp_path / "crm.db").read_bytes()
    with pytest.raises(NobodyThere):
        open_with_passphrase(tmp_path, PASSPHRASE, clock)
    assert (tmp_path / "crm.db").read_bytes() == before


def test_a_joined_base_opens_signed_in_as_its_person(central: Central, tmp_path: Path, clock: FrozenClock) -> None:
    """FC-64: the page of joining ends at the desk, and the passphrase opens it again."""
    member = central.member(EVERYTHING, central.branch())
    central.row("clinic", name="Sepid", currency="IRR")
    ways = Ways(NoKeyring(), PostgresGateway, clock)
    order = ServerToJoin(member.dsn, member.login, "", PASSPHRASE)
    founded = join_server(tmp_path, order, clock, tell_nobody, never, ways)
    assert founded.clinic_name == "Sepid"
    opened = opened_of(founded)
    opened.base.close()
    again = open_with_passphrase(tmp_path, PASSPHRASE, clock)
    again.base.close()
    assert again.sign_in.actor.user_id == opened.sign_in.actor.user_id == member.user_id
