"""O5, B12: a round with the telephone: it dials by itself, one key for who is not reached, nobody against the rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.task import TaskStatus
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.telephony.engines.handoff import HANDED_OVER
from crm_desktop.telephony.events import EventKind
from crm_desktop.telephony.softphone import Can, NotOffered
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.start_next_call import StartNextCall, start_next_call
from crm_desktop.views.widgets.round_vm import Stage, open_next_call, round_of
from tests.support.house import TestHouse
from tests.support.telephone import rings
from tests.views.tasks.round_desk import B, N, RoundDesk


@pytest.fixture
def desk(clinic: TestHouse, qtbot: QtBot) -> Iterator[RoundDesk]:
    made = RoundDesk(clinic, qtbot)
    yield made
    made.close()


def change(clinic: TestHouse, person_id: UUID, **given: Any) -> None:
    def work(unit: UnitOfWork) -> None:
        person = unit.session.get_one(Person, person_id)
        for column, value in given.items():
            setattr(person, column, value)

    clinic.write(work)


def test_nobody_is_rung_by_surprise(desk: RoundDesk) -> None:
    """B12: a moment to breathe, shown; then the one who is in front of the operator is dialled, and nobody else."""
    desk.begin(desk.a_round())
    assert (desk.vm.stage, desk.dialled) == (Stage.SETTLES, [])
    assert desk.state.startswith("Calling in 2 second")
    desk.wait(1)
    assert desk.state.startswith("Calling in 1 second")
    assert desk.dialled == []
    desk.wait(0.6)
    assert len(desk.dialled) == 1
    assert desk.dialled[0] in str(desk.form.task.phone).replace("+98", "0")
    assert desk.phone.calls[0].person_id == desk.person_id


def test_one_key_hangs_up_saves_and_goes_on(clinic: TestHouse, desk: RoundDesk) -> None:
    """O5: N while it rings; the call has one row, not reached, and the next one opens by itself."""
    round_id = desk.a_round()
    desk.begin(round_id)
    first = desk.dialog.vm.task_id
    desk.settle()
    desk.tell(EventKind.EARLY)
    desk.wait(20)
    assert desk.state == "It rings there 00:20"
    desk.press(N)
    assert clinic.task(first).is_open, "its row has to say first that it is over"
    desk.hung_up()
    assert (desk.keys, desk.results(round_id)) == (1, ["no_answer"])
    assert [(row.status, row.task_id) for row in desk.calls()] == [(CallStatus.NOT_REACHED, first)]
    assert desk.dialog.vm.task_id != first
    assert desk.vm.stage is Stage.SETTLES
    desk.settle()
    desk.press(B, layout=1)
    desk.hung_up()
    assert (desk.keys, sorted(map(str, desk.results(round_id)))) == (2, ["busy", "no_answer"])


@pytest.mark.parametrize(
    ("code", "wanted", "confirms"), [(486, "busy", "enter"), (480, "no_answer", "enter"), (486, "busy", "letter")]
)
def test_what_the_telephone_tells_is_chosen_already(desk: RoundDesk, code: int, wanted: str, confirms: str) -> None:
    """P22, O5: busy or nobody there is known; one key confirms it."""
    round_id = desk.a_round()
    desk.begin(round_id)
    desk.settle()
    desk.tell(EventKind.ENDED, code=code)
    assert desk.vm.stage is Stage.OVER
    assert desk.dialog.vm.result is not None
    assert desk.dialog.vm.result.preset == wanted
    if confirms == "enter":
        desk.hit(Qt.Key.Key_Return)
    else:
        desk.press(B)
    assert (desk.keys, desk.results(round_id)) == (1, [wanted])
    assert not [wish for wish in desk.engine.asked if wish[0] == "hang_up"]


def test_a_letter_too_many_says_nothing_of_the_next_one(desk: RoundDesk) -> None:
    """O5: fast hands press N twice; nobody was called yet, so nothing is chosen for them."""
    desk.begin(desk.a_round())
    desk.settle()
    desk.tell(EventKind.ENDED, code=480)
    desk.press(N)
    desk.press(N)
    assert desk.dialog.vm.result is None
    assert desk.vm.stage is Stage.SETTLES


def test_a_talk_has_its_digit_and_its_next_step(clinic: TestHouse, desk: RoundDesk) -> None:
    """O5: N in a talk hangs up on nobody; the digit and Ctrl+Enter save, and the next one follows."""
    round_id = desk.a_round()
    desk.begin(round_id)
    first = desk.dialog.vm.task_id
    desk.settle()
    desk.wait(5)
    desk.tell(EventKind.ANSWERED, extension="101")
    desk.wait(40)
    assert desk.state == "Talking 00:40"
    desk.press(N)
    assert ("hang_up", desk.call_key) not in desk.engine.asked
    desk.tell(EventKind.ENDED)
    assert desk.agent.value == "wrap_up"
    desk.tell_a_talk()
    assert clinic.task(first).status is TaskStatus.DONE
    assert (desk.vm.reached, desk.vm.unreached) == (1, 0)
    assert desk.agent.value == "ready"
    assert desk.dialog.vm.task_id != first
    desk.settle()


def test_a_talk_that_goes_on_keeps_the_line(desk: RoundDesk) -> None:
    """B12: its result is told early; nobody else is dialled until they have said goodbye."""
    desk.begin(desk.a_round())
    desk.settle()
    desk.tell(EventKind.ANSWERED, extension="101")
    talking = desk.call_key
    desk.tell_a_talk()
    desk.wait(5)
    assert (desk.vm.stage, len(desk.dialled)) == (Stage.WAITS, 1)
    desk.tell(EventKind.ENDED, call_key=talking)
    desk.phone.end_wrap_up()
    desk.settle()


def test_f12_lets_the_round_wait(desk: RoundDesk) -> None:
    """O5, O1: before the dialling, and the desk is in its pause too; F12 again goes on."""
    desk.begin(desk.a_round())
    desk.hit(Qt.Key.Key_F12)
    desk.wait(60)
    assert (desk.vm.stage, desk.dialled, desk.phone.agent) == (Stage.PAUSED, [], AgentStatus.PAUSE)
    desk.hit(Qt.Key.Key_F12)
    assert desk.agent.value == "ready"
    desk.settle()
    desk.hit(Qt.Key.Key_F12)
    desk.press(N)
    desk.hung_up()
    desk.wait(60)
    assert (desk.vm.stage, len(desk.dialled)) == (Stage.PAUSED, 1), "what rang was let be, the next one waits"
    desk.phone.set_agent(AgentStatus.READY)
    assert desk.vm.stage is Stage.SETTLES, "from the bar as well"


def test_escape_hangs_up_and_gives_the_call_back(clinic: TestHouse, desk: RoundDesk) -> None:
    """O5: what rings is not left ringing, the call waits for the next time, and the round is summed up."""
    desk.begin(desk.a_round())
    task_id = desk.dialog.vm.task_id
    desk.settle()
    desk.hit(Qt.Key.Key_Escape)
    desk.hung_up()
    assert clinic.task(task_id).status is TaskStatus.PLANNED
    assert round_of(clinic.house) is None
    assert [figure for figure, _ in desk.summary.figures.shown()][:3] == ["0", "0", "4"]
    desk.wait(60)
    assert len(desk.dialled) == 1


def test_escape_while_it_settles_dials_nobody(clinic: TestHouse, desk: RoundDesk) -> None:
    """B12."""
    desk.begin(desk.a_round())
    task_id = desk.dialog.vm.task_id
    desk.hit(Qt.Key.Key_Escape)
    desk.wait(60)
    assert (desk.dialled, clinic.task(task_id).status) == ([], TaskStatus.PLANNED)
    assert len(desk.dialogs) == 1


def test_escape_in_a_talk_leaves_it_and_its_result_owed(clinic: TestHouse, desk: RoundDesk) -> None:
    """P22: nobody is hung up on; the next start asks for the result and does not ring them again."""
    round_id = desk.a_round()
    desk.begin(round_id)
    task_id = desk.dialog.vm.task_id
    desk.settle()
    desk.tell(EventKind.ANSWERED, extension="101")
    desk.hit(Qt.Key.Key_Escape)
    assert not [wish for wish in desk.engine.asked if wish[0] == "hang_up"]
    assert clinic.task(task_id).status is TaskStatus.IN_WORK
    desk.tell(EventKind.ENDED)
    desk.phone.end_wrap_up()
    desk.begin(round_id)
    desk.wait(1.6)
    assert (desk.dialog.vm.task_id, desk.vm.stage, len(desk.dialled)) == (task_id, Stage.OVER, 1)
    desk.hit(Qt.Key.Key_F8)
    assert len(desk.dialled) == 2, "unless it is wanted"


def test_a_caller_comes_first(desk: RoundDesk) -> None:
    """O11, B12: it rings while the next one is about to be dialled; the form stays, the round waits for the line."""
    desk.begin(desk.a_round())
    task_id = desk.dialog.vm.task_id
    now = desk.clinic.house.now
    desk.engine.tell(rings(call_key="in", number="+989120000002", at=now))
    desk.wait(20)
    assert (desk.vm.stage, desk.dialled, desk.state) == (Stage.WAITS, [], "Another call is on")
    desk.tell_in(EventKind.ANSWERED)
    desk.tell_in(EventKind.ENDED)
    desk.wait(5)
    assert (desk.state, desk.dialled) == ("Say first what the last call came to", [])
    desk.phone.end_wrap_up()
    desk.settle()
    assert desk.dialog.vm.task_id == task_id


def test_a_caller_who_rings_while_we_ring_ends_nothing(desk: RoundDesk) -> None:
    """O11: our own call is still the round's; its N does not hang up on the caller."""
    desk.begin(desk.a_round())
    desk.settle()
    ours = desk.call_key
    desk.engine.tell(rings(call_key="in", number="+989120000002", at=desk.clinic.house.now))
    desk.press(N)
    assert desk.engine.asked[-1] == ("hang_up", ours)
    desk.tell(EventKind.ENDED, call_key=ours, code=487)
    assert desk.vm.unreached == 1
    desk.wait(30)
    assert (desk.vm.stage, len(desk.dialled)) == (Stage.WAITS, 1)


def test_who_wants_no_calls_or_sleeps_is_skipped_and_said(clinic: TestHouse, desk: RoundDesk) -> None:
    """B12: with the reason; the round goes on with who may be rung."""
    order = CreatePerson("John", "Far", phones=(NewPhone("+1 202 555 0123"),))
    sleeper = clinic.write(lambda work: create_person(work, order).id)
    change(clinic, clinic.people[0], do_not_call=True)
    round_id = desk.a_round([clinic.people[0], sleeper, clinic.people[1]])
    desk.begin(round_id)
    assert desk.person_id == clinic.people[1]
    assert desk.dialog.panel is not None
    told = desk.dialog.panel.skipped.text()
    assert "wants no calls" in told
    assert "out of hours where they live until" in told
    desk.settle()
    desk.tell(EventKind.ENDED, code=480)
    desk.press(N)
    assert "may be called now" in desk.summary.strip.text()
    assert len(desk.summary.reasons) == 2
    assert len(desk.dialled) == 1


def test_the_rules_are_asked_at_the_very_moment(clinic: TestHouse, desk: RoundDesk) -> None:
    """B12: somebody asks for no calls, and the evening comes, while the form stands there in a pause."""
    desk.begin(desk.a_round())
    first = desk.person_id
    desk.hit(Qt.Key.Key_F12)
    change(clinic, first, do_not_call=True)
    desk.hit(Qt.Key.Key_F12)
    desk.wait(1.6)
    assert desk.dialled == []
    assert desk.person_id != first
    desk.hit(Qt.Key.Key_F12)
    clinic.clock.set(datetime(2026, 11, 21, 19, tzinfo=UTC))
    desk.hit(Qt.Key.Key_F12)
    desk.wait(1.6)
    assert desk.dialled == []
    assert round_of(clinic.house) is None


def test_two_operators_never_ring_the_same_person(clinic: TestHouse, desk: RoundDesk) -> None:
    """B12, OT-33: what a colleague has taken is not offered, and a call done elsewhere meanwhile is not dialled."""
    round_id = desk.a_round(performer_id=None, for_anybody=True)
    mate = clinic.as_user(clinic.mate)
    taken = clinic.base.writer.write(
        mate.session.actor, lambda work: start_next_call(work, StartNextCall(round_id)).id, act=""
    )
    desk.begin(round_id)
    mine = desk.dialog.vm.task_id
    assert mine != taken
    no_answer = next(one.result_id for one in desk.form.results if one.is_no_answer)
    clinic.write(lambda work: complete_task(work, CompleteTask(mine, no_answer)).task_id)
    desk.wait(1.6)
    assert desk.dialled == []
    assert desk.dialog.vm.task_id not in (mine, taken)
    desk.settle()


def test_a_refused_number_is_said_and_tried_again_by_hand(desk: RoundDesk) -> None:
    """P3: nothing is dialled over and over by itself."""
    desk.begin(desk.a_round())
    desk.engine.refuses = NotOffered()
    desk.wait(1.6)
    assert desk.vm.stage is Stage.REFUSED
    desk.wait(60)
    assert len(desk.dialled) == 1
    desk.hit(Qt.Key.Key_F8)
    assert (len(desk.dialled), desk.vm.stage) == (2, Stage.CALLS)


def test_a_round_that_nobody_began_dials_nobody(desk: RoundDesk) -> None:
    """B12: one of its calls was told alone; the next one opens and waits for F12."""
    open_next_call(desk.clinic.house, desk.a_round(), lambda _problem: None)
    desk.wait(60)
    assert (desk.vm.stage, desk.dialled) == (Stage.PAUSED, [])
    desk.hit(Qt.Key.Key_F12)
    desk.settle()


def test_without_a_telephone_all_is_by_hand(desk: RoundDesk) -> None:
    """O5: N and Enter, as ever; no summary."""
    desk.hub.remove(desk.engine)
    round_id = desk.a_round()
    desk.begin(round_id)
    for _ in range(4):
        assert desk.vm.stage is Stage.BY_HAND
        desk.press(N)
        desk.press(N)
    assert desk.results(round_id) == ["no_answer"] * 4
    assert (desk.dialled, desk.said[-1]) == ([], "The call round is done.")


def test_another_programs_call_is_told_by_the_operator(desk: RoundDesk) -> None:
    """B12: a link was handed over; nothing is known of its end, so nothing is chosen."""
    desk.engine.can = Can.DIAL
    desk.begin(desk.a_round())
    desk.settle()
    desk.tell(EventKind.ENDED, reason=HANDED_OVER)
    assert desk.vm.stage is Stage.OVER
    assert desk.dialog.vm.result is None


def test_the_end_is_summed_up(clinic: TestHouse, desk: RoundDesk) -> None:
    """B12, OT-14: the round is done when its calls are; how many were reached, and how long it took."""
    round_id = desk.a_round()
    desk.begin(round_id)
    for _ in range(4):
        desk.settle()
        desk.wait(25)
        desk.press(N)
        desk.hung_up()
    assert clinic.task(round_id).status is TaskStatus.DONE
    assert [figure for figure, _ in desk.summary.figures.shown()][:3] == ["0", "4", "0"]
    assert desk.summary.strip.text() == "The call round is done."
    desk.hit(Qt.Key.Key_Return)
    assert round_of(clinic.house) is None


def test_sixty_who_do_not_answer_in_an_hour(clinic: TestHouse, desk: RoundDesk) -> None:
    """O5: everybody lets it ring for 30 s, the operator takes 3 s a key: ≥ 60 an hour, ≤ 2 keys each."""

    def meet(work: UnitOfWork) -> list[UUID]:
        made = []
        for at in range(20):
            order = CreatePerson("P", f"Q{at}", phones=(NewPhone(f"0913{at:07d}"),), really_new=True)
            made.append(create_person(work, order).id)
        return made

    people = clinic.write(meet)
    round_id = desk.a_round(people)
    began = clinic.house.now
    desk.begin(round_id)
    for _ in people:
        desk.settle()
        desk.wait(30)
        desk.wait(3)
        desk.press(N)
        desk.hung_up()
    spent = clinic.house.now - began
    assert desk.results(round_id) == ["no_answer"] * 20
    assert len(set(desk.dialled)) == 20
    assert desk.keys <= 2 * 20
    assert 20 / (spent / timedelta(hours=1)) >= 60
