"""The import screen's state: chosen, tried, stored between other saves, stopped, undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.background.feed import Feed
from crm_desktop.background.lanes import InlineLanes
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.queries.station.import_batches import import_batches
from crm_desktop.rules.imports.incoming import Duplicates
from crm_desktop.settings.file import Settings
from crm_desktop.store.base_file import OpenBase
from crm_desktop.views.imports.import_progress import Stage
from crm_desktop.views.imports.import_vm import ImportVm
from crm_desktop.views.widgets.house import House, Navigator, SignedIn


@pytest.fixture
def house(base: OpenBase, program: Actor, tmp_path: Path, clock: Callable[[], datetime]) -> House:
    session = SignedIn(program, "Nasrin Karimi", "Sepid", "Central", "Asia/Tehran", "IR", "IRR")
    return House(InlineLanes(base, lambda: program), Feed(), session, Settings(tmp_path), clock, Navigator())


@pytest.fixture
def vm(house: House, qtbot: QtBot) -> ImportVm:
    return ImportVm(house)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "clients.csv"
    rows = [f"Person {number};0912{number:07d}" for number in range(1, 1201)]
    path.write_text("\n".join(["Full name;Mobile", *rows, "Broken;9.12E+10"]), "utf-8")
    return path


def people(base: OpenBase) -> int:
    return base.read(lambda s: len(s.scalars(select(Person.id).where(Person.deleted_at.is_(None))).all()))


def done(qtbot: QtBot, vm: ImportVm) -> None:
    qtbot.waitUntil(lambda: not vm.is_busy, timeout=30_000)


def test_columns_are_guessed_and_may_be_corrected(vm: ImportVm, file: Path) -> None:
    """FC-30"""
    vm.choose(file)
    assert vm.stage is Stage.COLUMNS
    assert vm.choice is not None
    assert [vm.choice.field_of(column) for column in ("Full name", "Mobile")] == ["full_name", "phone"]
    vm.set_field("Mobile", "full_name")
    assert [vm.choice.field_of(column) for column in ("Full name", "Mobile")] == ["", "full_name"]


def test_what_must_be_named_is_asked_for(vm: ImportVm, file: Path) -> None:
    vm.choose(file)
    vm.set_kind("opportunities")
    assert vm.choice is not None
    assert vm.choice.missing() == "stage"


def test_a_trial_stores_nothing_and_then_it_is_imported(vm: ImportVm, file: Path, base: OpenBase, qtbot: QtBot) -> None:
    """P19: dry run, then the same fates for real."""
    vm.choose(file)
    vm.start(dry=True)
    done(qtbot, vm)
    tried = vm.progress.told
    assert (vm.stage, people(base), vm.batch_id) == (Stage.DONE, 0, None)
    assert [(one.number, one.fate.value) for one in vm.outcomes] == [(1202, "refused")]
    vm.start(dry=False)
    done(qtbot, vm)
    assert vm.progress.told == tried
    assert people(base) == tried.made == 1200


def test_the_next_group_waits_for_the_one_before(
    vm: ImportVm, file: Path, base: OpenBase, program: Actor, qtbot: QtBot
) -> None:
    """House 6.2: somebody's save slips in between two groups."""
    saved_at: list[int] = []

    def save() -> None:
        if vm.progress.told.read and not saved_at:
            base.writer.write(program, lambda work: work.add(Person(given_name="Sara")))
            saved_at.append(vm.progress.told.read)

    vm.changed.connect(save)
    vm.choose(file)
    vm.start(dry=False)
    done(qtbot, vm)
    assert saved_at == [500]
    assert people(base) == 1201


def test_stopping_keeps_what_was_stored_and_undo_takes_it_back(
    vm: ImportVm, file: Path, base: OpenBase, program: Actor, qtbot: QtBot
) -> None:
    """P19, B13"""
    vm.changed.connect(lambda: vm.cancel() if vm.progress.told.read else None)
    vm.choose(file)
    vm.start(dry=False)
    done(qtbot, vm)
    assert vm.was_cancelled
    assert people(base) == 500
    assert base.read(lambda s: import_batches(s, program))[0].state.value == "cancelled"
    assert vm.batch_id is not None
    vm.undo(vm.batch_id)
    done(qtbot, vm)
    assert (vm.stage, vm.undone_rows, people(base)) == (Stage.HISTORY, 1000, 0)


def test_next_months_file_needs_no_questions(vm: ImportVm, file: Path, house: House, qtbot: QtBot) -> None:
    """A3 of the day: the mapping is remembered."""
    vm.choose(file)
    vm.set_field("Full name", "family_name")
    vm.start(dry=False)
    done(qtbot, vm)
    later = ImportVm(house)
    later.choose(file)
    assert later.choice is not None
    assert later.choice.is_remembered
    assert later.choice.field_of("Full name") == "family_name"


def test_update_is_carried_through(vm: ImportVm, file: Path, qtbot: QtBot) -> None:
    vm.choose(file)
    vm.set_duplicates(Duplicates.UPDATE)
    vm.set_kind("tasks")
    assert vm.choice is not None
    assert vm.choice.duplicates is Duplicates.UPDATE


def test_a_file_that_is_no_table_is_told_and_nothing_else_happens(vm: ImportVm, tmp_path: Path) -> None:
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    vm.choose(picture)
    assert vm.stage is Stage.HISTORY
    assert vm.problem is not None
    assert vm.problem.code == "file.not_table"


def test_a_stopped_import_goes_on_after_its_last_row(vm: ImportVm, file: Path, base: OpenBase, qtbot: QtBot) -> None:
    """P19: as the same batch, with the map it began with."""
    stopping = vm.changed.connect(lambda: vm.cancel() if vm.progress.told.read else None)
    vm.choose(file)
    vm.start(dry=False)
    done(qtbot, vm)
    vm.changed.disconnect(stopping)
    assert vm.batch_id is not None
    vm.go_on(vm.batch_id)
    done(qtbot, vm)
    assert (vm.stage, vm.problem, vm.file_name) == (Stage.DONE, None, "clients.csv")
    assert (vm.progress.told.read, vm.progress.told.made, people(base)) == (1201, 1200, 1200)
    vm.undo(vm.batch_id)
    done(qtbot, vm)
    assert people(base) == 0


def test_an_import_whose_file_was_moved_asks_where_it_is(
    vm: ImportVm, file: Path, base: OpenBase, qtbot: QtBot
) -> None:
    stopping = vm.changed.connect(lambda: vm.cancel() if vm.progress.told.read else None)
    vm.choose(file)
    vm.start(dry=False)
    done(qtbot, vm)
    vm.changed.disconnect(stopping)
    moved = file.rename(file.with_name("moved.csv"))
    assert vm.batch_id is not None
    with qtbot.waitSignal(vm.file_wanted) as wanted:
        vm.go_on(vm.batch_id)
    assert wanted.args == [vm.batch_id, "clients.csv"]
    vm.go_on(vm.batch_id, moved)
    done(qtbot, vm)
    assert people(base) == 1200


def test_refused_rows_are_shown_behind_thousands_of_others(vm: ImportVm, file: Path, qtbot: QtBot) -> None:
    """P19: what is wrong is not hidden by what was skipped."""
    vm.choose(file)
    vm.start(dry=False)
    done(qtbot, vm)
    vm.choose(file)
    vm.start(dry=False)
    done(qtbot, vm)
    shown = [one.fate.value for one in vm.outcomes]
    assert (shown.count("skipped"), shown.count("refused"), vm.progress.told.skipped) == (500, 1, 1200)
