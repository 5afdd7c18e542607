"""The import screen under somebody's hands: keys, clicks, words and the list of past imports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop.background.feed import Feed
from crm_desktop.background.lanes import InlineLanes
from crm_desktop.files.import_source import ImportSource
from crm_desktop.files.mapping import FieldSource, Mapping
from crm_desktop.kit.ids import new_id
from crm_desktop.models.access import Actor
from crm_desktop.models.station.outbox import StationFact
from crm_desktop.queries.imports.import_owners import ImportOwner, owner_key
from crm_desktop.settings.file import Settings
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.imports.open_batch import OpenBatch, open_batch
from crm_desktop.views.imports.import_progress import Stage
from crm_desktop.views.imports.imports_page import ImportsPage
from crm_desktop.views.widgets.house import House, Navigator, SignedIn
from tests.support.look import dress

TEXT = (
    "Full name;Mobile;Birth date\nSara Ahmadi;09121234567;12.05.1980\nReza;09121234567;31.02.1990\nMina;09121234567;\n"
)


@pytest.fixture
def page(
    base: OpenBase,
    program: Actor,
    tmp_path: Path,
    clock: Callable[[], datetime],
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> ImportsPage:
    dress(qapp)
    file = tmp_path / "clients.csv"
    file.write_text(TEXT, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    session = SignedIn(program, "Nasrin Karimi", "Sepid", "Central", "Asia/Tehran", "IR", "IRR")
    house = House(InlineLanes(base, lambda: program), Feed(), session, Settings(tmp_path), clock, Navigator())
    page = ImportsPage(house)
    qtbot.addWidget(page)
    page.resize(1150, 790)
    page.show()
    return page


def finished(qtbot: QtBot, page: ImportsPage) -> None:
    qtbot.waitUntil(lambda: page.vm.stage is Stage.DONE, timeout=20_000)


def fates(page: ImportsPage) -> list[tuple[str, str]]:
    table = page.result.view.model()
    return [(str(table.index(at, 1).data()), str(table.index(at, 2).data())) for at in range(table.rowCount())]


def test_from_the_file_to_the_fates_by_mouse(page: ImportsPage, qtbot: QtBot, tmp_path: Path,
                                             monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    """FC-30, P19: try, read the reasons, import, and save the refused rows."""
    QTest.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    assert page.columns.boxes["Mobile"].currentText() == "Phone"
    QTest.mouseClick(page.columns.check, Qt.MouseButton.LeftButton)
    finished(qtbot, page)
    told = [
        ("Refused", "Date of birth: There is no such day as 31.02.1990."),
        ("Skipped", "Row 2 of the same file has +989121234567 already."),
    ]
    plain = str.maketrans("", "", "\u2066\u2068\u2069")
    assert [(fate, why.translate(plain)) for fate, why in fates(page)] == told
    QTest.mouseClick(page.result.start, Qt.MouseButton.LeftButton)
    finished(qtbot, page)
    assert not page.vm.is_dry
    rejects = tmp_path / "refused.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(rejects), ""))
    QTest.mouseClick(page.result.rejects, Qt.MouseButton.LeftButton)
    lines = rejects.read_text("utf-8-sig").splitlines()
    assert lines[0] == "Full name,Mobile,Birth date,Why it was refused"
    assert lines[1].startswith("Reza,09121234567,31.02.1990,")


def test_without_a_needed_column_nothing_can_be_stored(page: ImportsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    page.columns.kind_chosen.emit("opportunities")
    assert not page.columns.start.isEnabled()
    assert not page.columns.check.isEnabled()


def test_a_past_import_shows_its_fates_again_and_is_undone(
    page: ImportsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B13, P19"""
    QTest.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.columns.start, Qt.MouseButton.LeftButton)
    finished(qtbot, page)
    QTest.mouseClick(page.result.back, Qt.MouseButton.LeftButton)
    table = page.history.batches.model()
    line = ["clients.csv", "Imported", "1"]
    qtbot.waitUntil(lambda: [table.index(0, at).data() for at in (0, 1, 2)] == line)
    page.history.batches.activated_id.emit(page.vm.batch_id)
    qtbot.waitUntil(lambda: [fate for fate, _ in fates(page)] == ["Refused", "Skipped"])
    monkeypatch.setattr(page, "_is_sure", lambda: True)
    QTest.mouseClick(page.result.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.vm.stage is Stage.HISTORY, timeout=20_000)
    qtbot.waitUntil(lambda: page.history.batches.model().index(0, 1).data() == "Undone")


def test_a_figure_shows_its_own_rows(page: ImportsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.columns.check, Qt.MouseButton.LeftButton)
    finished(qtbot, page)
    page.result._refused.clicked.emit()
    assert [fate for fate, _ in fates(page)] == ["Refused"]
    page.result._refused.clicked.emit()
    assert len(fates(page)) == 2


def test_by_keyboard_alone(page: ImportsPage, qtbot: QtBot) -> None:
    """interface.md: Ctrl+Enter goes on, Esc goes back, a figure is chosen with Space."""
    page.new_asked()
    assert page.focusWidget() is page.columns.start
    QTest.keyClick(page.columns.start, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    finished(qtbot, page)
    assert (page.vm.is_dry, page.focusWidget()) == (False, page.result.view)
    page.result._refused.setFocus()
    QTest.keyClick(page.result._refused, Qt.Key.Key_Space)
    assert [fate for fate, _ in fates(page)] == ["Refused"]
    QTest.keyClick(page.result.view, Qt.Key.Key_Escape)
    assert page.vm.stage is Stage.HISTORY
    assert page.focusWidget() is page.history.batches
    qtbot.waitUntil(lambda: page.history.batches.model().index(0, 1).data() == "Imported")
    QTest.keyClick(page.history.batches, Qt.Key.Key_Down)
    QTest.keyClick(page.history.batches, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [fate for fate, _ in fates(page)] == ["Refused", "Skipped"])
    QTest.keyClick(page.result.view, Qt.Key.Key_Escape)
    assert page.history.isVisible()


def test_an_import_that_was_broken_off_is_told_and_gone_on_with(
    page: ImportsPage, qtbot: QtBot, base: OpenBase, program: Actor, tmp_path: Path
) -> None:
    """P19: the program was killed while it ran."""
    file = tmp_path / "clients.csv"
    opened: list[UUID] = []

    def begin(work: UnitOfWork) -> None:
        source = ImportSource(file, Mapping("people", {"full_name": FieldSource(column="Full name")}))
        order = OpenBatch(new_id(), "people", file.name, source.digest(), source.kept_mapping(), path=str(file))
        opened.append(open_batch(work, order).batch_id)
        work.session.flush()
        dead = ImportOwner("1 before-the-restart 7", str(file), "skip")
        work.session.get_one(StationFact, owner_key(opened[0])).value = dead.written()

    base.writer.write(program, begin)
    page.history.read()
    plain = str.maketrans("", "", "\u2066\u2068\u2069")
    assert page.history._strip.text().translate(plain) == "The import of clients.csv was broken off half-way."
    qtbot.waitUntil(lambda: page.history.batches.model().index(0, 1).data() == "Broken off")
    QTest.mouseClick(page.history._strip.action, Qt.MouseButton.LeftButton)
    assert page.result.go_on.isVisible()
    QTest.mouseClick(page.result.go_on, Qt.MouseButton.LeftButton)
    finished(qtbot, page)
    assert page.vm.progress.told.made == 3
    assert not page.result.go_on.isVisible()


def test_three_hundred_columns_come_in_turns_and_all_of_them(page: ImportsPage, qtbot: QtBot, tmp_path: Path) -> None:
    """House 6: the window is not kept waiting by a wide file."""
    wide = tmp_path / "wide.csv"
    names = [f"c{at}" for at in range(299)] + ["Mobile"]
    wide.write_text(";".join(names) + "\n" + ";".join("1" for _ in names) + "\n", "utf-8")
    page.vm.choose(wide)
    assert 0 < len(page.columns.boxes) < 100
    qtbot.waitUntil(lambda: len(page.columns.boxes) == 300, timeout=20_000)
    assert page.columns.boxes["Mobile"].currentText() == "Phone"
    assert page.columns.boxes["c7"].currentText() == "Leave out"
