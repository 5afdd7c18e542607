"""What the screen of the work process does besides its editors."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.queries.admin.dictionaries import DictionaryRow
from crm_desktop.queries.process.template_rows import TemplateRow
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from crm_desktop.views.process.process_vm import ProcessVm, moved, ordered_items
from tests.support.house import TestHouse
from tests.support.settle import let_news_come


class HeardVm(ProcessVm):
    """News come with the next turn of the loop; a test asks after it."""

    def templates(self) -> list[TemplateRow]:
        let_news_come(self._house)
        return super().templates()

    def dictionaries(self) -> list[DictionaryRow]:
        let_news_come(self._house)
        return super().dictionaries()


@pytest.fixture
def vm(clinic: TestHouse, qtbot: QtBot) -> ProcessVm:
    made = HeardVm(clinic.house)
    made.load()
    return made


def names(vm: ProcessVm) -> list[str]:
    return [row.name for row in vm.templates()]


def test_templates_stand_type_by_type(vm: ProcessVm) -> None:
    """OT-11, OT-18: four types, each with a template at least."""
    types = [row.task_type for row in vm.templates()]
    assert len(set(types)) == 4
    assert types == sorted(types, key=types.index)


def test_a_template_moves_past_its_neighbour_of_the_same_type(vm: ProcessVm, clinic: TestHouse) -> None:
    """OT-11: Alt+Down; and Ctrl+Z takes it back."""
    first, second = vm.templates()[:2]
    before = names(vm)
    assert vm.move_template(first, 1)
    assert names(vm)[:2] == [second.name, first.name]
    assert not vm.move_template(second, -1)
    clinic.write(lambda work: undo_last(work, UndoLast()), act="")
    assert names(vm) == before


def test_a_used_template_is_archived_and_comes_back(vm: ProcessVm, clinic: TestHouse) -> None:
    """OT-23: it leaves the list and stays in the base."""
    clinic.a_task("order_water", person=None)
    row = next(row for row in vm.templates() if row.id == clinic.template("order_water"))
    vm.archive_template(row)
    assert row.name not in names(vm)
    vm.show_archived(True)
    gone = vm.templates()[-1]
    assert (gone.name, gone.is_archived) == (row.name, True)
    vm.archive_template(gone)
    assert not clinic.row(TaskTemplate, row.id).is_archived


def test_a_template_the_process_leads_to_stays_and_says_why(vm: ProcessVm, clinic: TestHouse) -> None:
    """OT-29: the refusal names the step that leads to it."""
    refusals: list[Problem] = []
    vm.refused.connect(refusals.append)
    vm.archive_template(next(row for row in vm.templates() if row.id == clinic.template("confirm_visit")))
    assert [problem.code for problem in refusals] == ["process.template_follows"]


def test_values_are_added_renamed_put_in_order_and_archived(vm: ProcessVm) -> None:
    """OT-28: the list of refusal reasons, changed where it stands."""

    def reasons() -> list[str]:
        return [item.name for item in ordered_items(row()) if not item.is_archived]

    def row() -> DictionaryRow:
        return next(one for one in vm.dictionaries() if one.built_in is None)

    first = reasons()[0]
    vm.add_item(row(), "Too dear")
    assert reasons()[-1] == "Too dear"
    added = ordered_items(row())[len(reasons()) - 1]
    vm.move_item(row(), added, -1)
    assert reasons()[-2] == "Too dear"
    vm.change_item(row(), added, name="Price")
    assert reasons()[-2] == "Price"
    vm.change_item(row(), ordered_items(row())[0], is_archived=True)
    assert first not in reasons()


def test_who_may_not_change_is_known(clinic: TestHouse, qtbot: QtBot) -> None:
    """C24-31: the process and the lists have a right each."""
    house = clinic.as_user(clinic.mate, without=(Right.PROCESS_CHANGE,))
    vm = ProcessVm(house)
    assert not vm.may_change
    assert vm.may_change_lists


def test_nothing_moves_over_the_edge() -> None:
    """OT-11: at either end Alt with an arrow does nothing."""
    assert moved([], None, 1) is None
