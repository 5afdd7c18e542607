"""The screen of the work process, with real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from crm_desktop.models.access import Right
from crm_desktop.views.process.dictionaries_panel import DictionariesPanel
from crm_desktop.views.process.play_dialog import PlayDialog
from crm_desktop.views.process.process_page import TABS, ProcessPage
from crm_desktop.views.process.result_dialog import ResultDialog
from crm_desktop.views.process.step_dialog import StepDialog
from crm_desktop.views.process.template_dialog import TemplateDialog
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse
from tests.support.settle import let_news_come

ALT = Qt.KeyboardModifier.AltModifier


def opened(house: House, qtbot: QtBot) -> ProcessPage:
    page = ProcessPage(house)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    page.take_focus()
    let_news_come(page._house)
    return page


@pytest.fixture
def page(clinic: TestHouse, qtbot: QtBot) -> ProcessPage:
    return opened(clinic.house, qtbot)


def test_four_parts_by_alt_and_digit(page: ProcessPage, qtbot: QtBot) -> None:
    """OT-11: templates, results, additional lists, the process."""
    for digit, tab in enumerate(TABS, start=1):
        qtbot.keyClick(page, Qt.Key(Qt.Key.Key_0 + digit), ALT)
        assert page.tabs.current() == tab
        assert page.panel.table.model().rowCount() > 0
        assert page.panel.isVisible()


def test_enter_opens_the_editor_of_each_part(page: ProcessPage, qtbot: QtBot) -> None:
    """OT-22, OT-26, OT-29: a template, a result, a cell of the process."""
    expected = {"templates": TemplateDialog, "results": ResultDialog, "steps": StepDialog}
    for tab, kind in expected.items():
        page.show_tab(tab)
        page.take_focus()
        table = page.panel.table
        let_news_come(page._house)
        table.setCurrentIndex(table.model().index(1, 0))
        qtbot.keyClick(table, Qt.Key.Key_Return)
        dialog = page.dialog
        assert dialog is not None
        assert isinstance(dialog, kind)
        dialog.reject()


def test_p_plays_the_template(page: ProcessPage, qtbot: QtBot) -> None:
    """A6: from the list of templates and from the process."""
    qtbot.keyClick(page.panel.table, Qt.Key.Key_P)
    assert isinstance(page.dialog, PlayDialog)


def test_alt_down_changes_the_order_and_the_line_stays_chosen(page: ProcessPage, qtbot: QtBot) -> None:
    """OT-11: the keyboard does what dragging would."""
    table = page.panel.table
    first = table.chosen_id()
    qtbot.keyClick(table, Qt.Key.Key_Down, ALT)
    let_news_come(page._house)
    assert table.currentIndex().row() == 1
    assert table.chosen_id() == first


def test_enter_adds_a_value_and_waits_for_the_next(page: ProcessPage, qtbot: QtBot) -> None:
    """OT-28: two values without leaving the line; a rename where it stands."""
    page.show_tab("dictionaries")
    page.take_focus()
    panel = page.panel
    assert isinstance(panel, DictionariesPanel)
    own = next(row for row in panel.rows() if row.built_in is None)
    panel.choose(own.id)
    let_news_come(page._house)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.line, "Too dear")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.line, "Far away from work")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    let_news_come(page._house)
    shown = [panel.items.item(at).text() for at in range(panel.items.count())]
    assert shown[-2:] == ["Too dear", "Far away from work"]
    panel.items.item(panel.items.count() - 1).setText("Far from work")
    let_news_come(page._house)
    now = next(row for row in panel.rows() if row.id == own.id)
    assert [item.name for item in now.items][-1] == "Far from work"


def test_a_new_list_waits_for_its_name(page: ProcessPage, qtbot: QtBot) -> None:
    """OT-28: made by Ctrl+N, named by typing over."""
    page.show_tab("dictionaries")
    assert page.new_asked()
    panel = page.panel
    assert isinstance(panel, DictionariesPanel)
    let_news_come(page._house)
    assert panel.title.selectedText() == "New list"
    qtbot.keyClicks(panel.title, "Directions")
    qtbot.keyClick(panel.title, Qt.Key.Key_Return)
    let_news_come(page._house)
    assert "Directions" in [row.name for row in panel.rows()]


def test_without_the_right_it_is_read_and_says_who_gives_it(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-31: no editor opens, nothing moves, and the sentence names the right."""
    page = opened(clinic.as_user(clinic.mate, without=(Right.PROCESS_CHANGE, Right.DICTIONARIES_CHANGE)), qtbot)
    assert "Change the work process" in page.strip.text()
    assert not page.new.isVisible()
    first = page.panel.table.chosen_id()
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Return)
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Down, ALT)
    assert page.dialog is None
    assert page.panel.table.model().index(0, 0).data(page.panel._model.IdRole) == first
    page.show_tab("dictionaries")
    assert "Change lists of values" in page.strip.text()
    assert not page.new_asked()


def test_the_lists_are_sound_models(page: ProcessPage, qtmodeltester: ModelTester) -> None:
    """Every item model holds what Qt asks of one."""
    for panel in page.panels.values():
        qtmodeltester.check(panel.table.model())


def test_the_part_and_its_line_come_back(clinic: TestHouse, page: ProcessPage, qtbot: QtBot) -> None:
    """Pain P16: the part that was open and the line in it are there again at the next start."""
    page.show_tab("results")
    page.take_focus()
    let_news_come(page._house)
    page.panel.table.setCurrentIndex(page.panel.table.model().index(3, 0))
    chosen = page.panel.table.chosen_id()
    again = opened(clinic.house, qtbot)
    assert again.tabs.current() == "results"
    assert again.panel.isVisible()
    assert again.panel.table.chosen_id() == chosen


def test_who_is_sent_to_a_part_does_not_land_where_it_was_left(
    clinic: TestHouse, page: ProcessPage, qtbot: QtBot
) -> None:
    """Pain P16: the place that was kept is for those who come by themselves."""
    page.show_tab("results")
    again = ProcessPage(clinic.house)
    qtbot.addWidget(again)
    again.open_with({"tab": "steps"})
    let_news_come(clinic.house)
    assert again.tabs.current() == "steps"
