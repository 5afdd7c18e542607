"""The day desk without widgets: what stands on it, what may be done, what it remembers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from pytestqt.qtbot import QtBot

from crm_desktop.kit.problems import Problem
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.rules.due import When
from crm_desktop.rules.task_moves import TaskTaken
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.views.desk.desk_vm import DeskVm
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.work_delegate import status_words
from crm_desktop.views.widgets.work_rows import WorkKind, WorkRow
from tests.support.clinic import SmallClinic
from tests.views.telephony.phone_at_hand import PhoneAtHand, a_call, a_live


def rows_of(vm: DeskVm, tab: str) -> list[WorkRow]:
    found: list[WorkRow] = []
    assert vm.lists is not None
    vm.fetch_page(vm.lists.tabs[tab], found.extend)
    return found


def opened(house: House) -> DeskVm:
    vm = DeskVm(house)
    vm.restore()
    return vm


def test_one_view_shows_leads_deals_tasks_and_calls(house: House) -> None:
    """C24-11: leads, opportunities, current and future activities and calls stand in one list."""
    vm = opened(house)
    vm.show_whose(Whose.ALL)
    kinds = {row.kind for row in rows_of(vm, "all")}
    assert {WorkKind.TASK, WorkKind.CALL, WorkKind.CALLBACK} <= kinds
    vm.step(-1)
    assert {WorkKind.LEAD, WorkKind.DEAL} <= {row.kind for row in rows_of(vm, "all")}


def test_any_day_can_be_chosen(house: House, clinic: SmallClinic) -> None:
    """C24-11: today or any other day; what is left over from before belongs to today alone."""
    order = CreateTask(
        template_id=clinic.rows["templates"][1],
        when=When(on=clinic.today + timedelta(days=3)),
        title="In three days",
        person_id=clinic.people[4],
        performer_id=clinic.me,
    )
    clinic.write(lambda work: create_task(work, order))
    vm = opened(house)
    vm.show_day(clinic.today + timedelta(days=3))
    assert [row.title for row in rows_of(vm, "planned")] == ["In three days"]
    assert not vm.is_today


def test_what_is_late_is_overdue(house: House) -> None:
    """B-rule: overdue is a flag of the moment; the row says so with its colour and word."""
    vm = opened(house)
    late = rows_of(vm, "overdue")
    assert late
    assert all(row.is_overdue for row in late)


def test_an_overdue_task_in_work_says_that_somebody_is_at_it(house: House) -> None:
    """OT-33, OT-42: overdue is a flag and not a status: T on an overdue task is seen on the row."""
    vm = opened(house)
    row = rows_of(vm, "overdue")[0]
    assert status_words(row) == "Overdue"
    vm.take(row)
    row = next(one for one in rows_of(vm, "overdue") if one.id == row.id)
    assert row.is_overdue
    assert status_words(row) == "In work"


def test_t_on_a_colleagues_work_tells_who_has_it(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """OT-33: what a colleague has in work is not put back by the second taker's key."""
    vm = opened(house)
    row = next(row for row in rows_of(vm, "planned") if row.state is TaskStatus.PLANNED)
    theirs = replace(row, state=TaskStatus.IN_WORK, owner_id=clinic.mate)
    clinic.write(lambda work: hold(work, row.record_id, clinic.mate))
    with qtbot.waitSignal(vm.refused) as refused:
        vm.take(theirs)
    assert isinstance(refused.args[0], TaskTaken)
    assert clinic.read(lambda session: session.get(Task, row.record_id).status) is TaskStatus.IN_WORK


def hold(work: UnitOfWork, task_id: UUID, user_id: UUID) -> None:
    task = work.get(Task, task_id)
    task.status, task.performer_id, task.taken_at = TaskStatus.IN_WORK, user_id, work.now


def test_t_takes_and_t_puts_back(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """OT-33: one key takes a task into work, the same key gives it back."""
    vm = opened(house)
    row = next(row for row in rows_of(vm, "planned") if row.state is TaskStatus.PLANNED)
    vm.take(row)
    status = clinic.read(lambda session: session.get(Task, row.record_id).status)
    assert status is TaskStatus.IN_WORK
    row = next(one for one in rows_of(vm, "planned") if one.id == row.id)
    vm.take(row)
    assert clinic.read(lambda session: session.get(Task, row.record_id).status) is TaskStatus.PLANNED


def test_a_refusal_is_told(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """A task that somebody has meanwhile done cannot be taken; the reason comes as a Problem."""
    vm = opened(house)
    row = next(row for row in rows_of(vm, "planned") if row.state is TaskStatus.PLANNED)

    def finish(work: object) -> None:
        task = work.session.get(Task, row.record_id)  # type: ignore[attr-defined]  # a unit of work
        task.status = TaskStatus.DONE

    clinic.write(finish)
    with qtbot.waitSignal(vm.refused) as told:
        vm.take(row)
    assert told.args is not None
    assert isinstance(told.args[0], Problem)


def test_what_i_leave_behind_is_listed(house: House, clinic: SmallClinic) -> None:
    """R14: "left open by me" has what is in work or due, whatever tab is open."""
    vm = opened(house)
    titles = {row.title for row in rows_of(vm, "left_open")}
    assert clinic.words["tasks"][4] in titles  # in work
    assert clinic.words["tasks"][1] in titles  # late
    assert clinic.words["tasks"][2] not in titles  # done


def test_place_and_filter_survive_a_restart(house: House) -> None:
    """P16: tab, scope and row are there again for a desk that is opened anew."""
    vm = opened(house)
    vm.show_tab("overdue")
    vm.show_whose(Whose.ALL)
    assert vm.lists is not None
    vm.save_place(vm.lists.tabs["overdue"][1])
    again = opened(house)
    assert (again.tab, again.whose) == ("overdue", Whose.ALL)
    assert again.lists is not None
    assert again.wanted == again.lists.tabs["overdue"][1]


def test_a_change_elsewhere_is_heard(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """A commit of anybody on this base brings the lists anew."""
    vm = opened(house)
    before = len(vm.counts() and vm.lists.tabs["planned"]) if vm.lists else 0
    order = CreateTask(template_id=clinic.rows["templates"][1], title="New one", performer_id=clinic.me,
                       person_id=clinic.people[5])  # fmt: skip
    with qtbot.waitSignal(vm.listed):
        clinic.write(lambda work: create_task(work, order))
    assert vm.lists is not None
    assert len(vm.lists.tabs["planned"]) == before + 1


def test_the_lists_wait_for_the_card_of_whoever_rings(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """B1: the log's row of a ring does not come before its card; it comes all the same."""
    phone = PhoneAtHand()
    vm = opened(replace(house, phone=phone))
    phone.ring(replace(a_call(a_live()), card=None))
    order = CreateTask(template_id=clinic.rows["templates"][1], title="New one", person_id=clinic.people[5])
    clinic.write(lambda work: create_task(work, order))
    qtbot.waitUntil(lambda: vm.is_owed)
    with qtbot.waitSignal(vm.listed):
        pass
    assert not vm.is_owed


def test_the_night_turns_the_page(house: House, clinic: SmallClinic) -> None:
    """A desk left open on today follows the branch's day past midnight."""
    vm = opened(house)
    clinic.clock.advance(timedelta(days=1))
    vm._minute_passed()
    assert vm.day == clinic.today + timedelta(days=1)
