"""The pictures that `shot` draws: every screen and dialog has one, with its states, and none of them changes a base."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.app.dialogs import DIALOGS
from crm_desktop.app.pictures import Look, NoSuchPicture, draw, names
from crm_desktop.app.screens import SCREENS
from crm_desktop.store.changes import ChangeSet
from crm_desktop.views.schedule.schedule_vm import ScheduleVm
from crm_desktop.views.visits.visits_vm import VisitsVm
from crm_desktop.views.widgets.statement_parts import STATEMENT_PARTS
from tests.support.house import TestHouse, clinic
from tests.support.look import dress

__all__ = ["clinic"]

LISTS = ("tasks", "calls", "requests", "leads", "deals", "people")


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp)


def drawn(clinic: TestHouse, name: str, folder: Path, look: Look | None = None) -> QPixmap:
    return draw(name, clinic.base, folder, clinic.clock, look or Look())


def test_every_screen_and_dialog_has_its_picture() -> None:
    """commands.md: `shot --list` names all screens and dialogs."""
    there = set(names())
    assert {screen.place.key for screen in SCREENS} <= there
    assert set(DIALOGS) <= there


@pytest.mark.parametrize("state", ["chosen", "empty", "loading", "unreadable", "no_right", "fits_nothing"])
def test_every_list_is_drawn_in_each_of_its_states(state: str) -> None:
    """commands.md: with their states (empty, offline, refused …)."""
    assert {f"{screen}.{state}" for screen in LISTS} <= set(names())


def test_the_way_in_is_drawn_page_by_page() -> None:
    there = set(names())
    assert {
        f"welcome.{page}" for page in ("clinic", "branch", "staff", "owner", "making", "disk_full", "recovery")
    } <= there
    assert {f"unlock.{state}" for state in ("refused", "code", "code_refused", "damaged", "opening")} <= there


def test_what_a_screen_opens_by_itself_is_drawn(clinic: TestHouse, tmp_path: Path) -> None:
    """commands.md: the dialogs of the pipelines are asked for by their page, so it is the page that opens them."""
    there = set(names())
    assert {"pipeline", "stage", "stage.remove", "rule", "deals.board", "statement.money"} <= there
    assert {f"schedule.{tab}" for tab in ScheduleVm.TABS[1:]} | {f"visits.{tab}" for tab in VisitsVm.TABS[1:]} <= there
    assert {f"statement.{tab}" for tab in STATEMENT_PARTS[1:]} <= there
    assert drawn(clinic, "stage", tmp_path).toImage() != drawn(clinic, "pipelines", tmp_path).toImage()


@pytest.mark.parametrize("name", ["notices", "tasks.chosen", "complete_task.booked", "new_person.refused"])
def test_somebodys_own_base_is_only_looked_at(clinic: TestHouse, tmp_path: Path, name: str) -> None:
    """The notices of a picture stay unseen, its drafts and places are not kept."""
    clinic.a_task()
    written: list[ChangeSet] = []
    clinic.base.writer.published.append(written.append)
    drawn(clinic, name, tmp_path)
    assert written == []


@pytest.mark.parametrize("name", ["desk.loading", "people.unreadable", "welcome.owner_refused", "unlock.code_short"])
def test_a_state_looks_otherwise_than_the_screen_itself(clinic: TestHouse, tmp_path: Path, name: str) -> None:
    plain = drawn(clinic, name.partition(".")[0], tmp_path).toImage()
    assert drawn(clinic, name, tmp_path).toImage() != plain


def test_a_picture_leaves_nothing_for_the_next_one(clinic: TestHouse, tmp_path: Path) -> None:
    listeners = list(clinic.base.writer.published)
    before = drawn(clinic, "people", tmp_path).toImage()
    drawn(clinic, "person.long", tmp_path, Look(language="fa", theme="dark", width=1366, height=768))
    assert clinic.base.writer.published == listeners
    assert drawn(clinic, "people", tmp_path).toImage() == before


def test_an_import_is_drawn_to_its_fates(clinic: TestHouse, tmp_path: Path) -> None:
    """FC-30: the picture runs a real import in a base that is thrown away."""
    written: list[ChangeSet] = []
    clinic.base.writer.published.append(written.append)
    assert drawn(clinic, "imports.stored", tmp_path).toImage() != drawn(clinic, "imports.columns", tmp_path).toImage()
    assert written == []
    assert list(tmp_path.glob("*.csv")) == []


def test_an_unknown_name_is_refused(clinic: TestHouse, tmp_path: Path) -> None:
    with pytest.raises(NoSuchPicture):
        drawn(clinic, "nowhere", tmp_path)
