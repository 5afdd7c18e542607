"""The day desk at a start: its place, its lists and its first rows in one question."""

from __future__ import annotations

from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.views.desk.desk_place import DeskPlace
from crm_desktop.views.desk.desk_reopening import reopened
from crm_desktop.views.desk.desk_vm import DeskVm
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.work_rows import WorkRow
from tests.support.clinic import SmallClinic


def test_the_first_rows_come_with_the_lists(house: House, clinic: SmallClinic) -> None:
    """C24-11: the rows seen first are asked for together with the lists, and the table is given those."""
    vm = DeskVm(house)
    vm.restore()
    assert vm.lists is not None
    ids = vm.lists.tabs["all"]
    asked: list[object] = []
    clinic.base.guard(lambda: asked.append(1))
    found: list[WorkRow] = []
    vm.fetch_page(ids, found.extend)
    assert [row.id for row in found] == list(ids)
    assert asked == []
    vm.load()
    asked.clear()
    vm.fetch_page(ids, found.extend)
    assert asked, "after news the rows are read again"


def test_it_opens_where_it_was_left(house: House, clinic: SmallClinic) -> None:
    """P16: the tab and the scope of the last time decide what is asked."""
    vm = DeskVm(house)
    vm.restore()
    vm.show_whose(Whose.ALL)
    vm.show_tab("overdue")
    found = clinic.base.read(lambda session: reopened(session, house.session.actor, house.today, house.now))
    assert found.place == DeskPlace("overdue", Whose.ALL, None)
    assert found.ids == list(found.lists.tabs["overdue"])
    assert [row.id for row in found.rows] == found.ids
