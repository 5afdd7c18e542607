"""The pictures of the telephone: every state of a call in the bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtTest import QTest

from crm_desktop.app.picture_stage import Picture, Stage, settle
from crm_desktop.models.calls.call import Direction

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from crm_desktop.telephony.engines.simulator.bell import Bell
    from crm_desktop.telephony.softphone import Link
    from crm_desktop.views.telephony.call_bar import CallBar

NOBODYS = {"en": "+442079460958", "fa": "+982144556677", "ru": "+74955550147"}
COME_MS = 250  # the card, and what follows it


def _number(stage: Stage, shared: bool = False) -> str:
    """Of somebody who has a lot to tell: of a family, or with an open lead and visits."""
    from sqlalchemy import func, select

    from crm_desktop.models.people.family import FamilyLink
    from crm_desktop.models.people.phone import Phone
    from crm_desktop.models.visits.appointment import Appointment
    from crm_desktop.models.work.lead import Lead

    numbers = select(Phone.raw).where(Phone.deleted_at.is_(None)).group_by(Phone.raw)
    if shared:
        numbers = numbers.join(FamilyLink, FamilyLink.relative_id == Phone.person_id)
        numbers = numbers.order_by(func.count(FamilyLink.id.distinct()).desc(), Phone.raw)
    else:
        numbers = (
            numbers.join(Appointment, Appointment.person_id == Phone.person_id)
            .join(Lead, Lead.person_id == Phone.person_id)
            .having(func.count(Phone.person_id.distinct()) == 1)
            .order_by(func.count(Appointment.id.distinct()).desc(), Phone.raw)
        )
    return str(stage.base.read(lambda session: session.scalars(numbers.limit(1)).first()) or "")


def _desk(act: Callable[[Stage, Bell], None], screen: str = "desk") -> Picture:
    def play(stage: Stage) -> None:
        from crm_desktop.app.telephone import Telephone
        from crm_desktop.models.calls.agent_state import AgentStatus
        from crm_desktop.telephony.engines.simulator.bell import Bell

        stage.window.open_screen(screen)
        settle()
        phone = stage.house.phone
        if isinstance(phone, Telephone):
            bell = Bell(stage.house.clock, phone)
            phone.hub.add(bell)
            phone.set_agent(AgentStatus.READY)
            act(stage, bell)
            QTest.qWait(COME_MS)

    return Picture(play)


def _rings(stage: Stage, bell: Bell) -> None:
    bell.ring(_number(stage))


def _family(stage: Stage, bell: Bell) -> None:
    bell.ring(_number(stage, shared=True))


def _stranger(stage: Stage, bell: Bell) -> None:
    bell.ring(NOBODYS[stage.look.language], name="CLINIC TRUNK 2")


def _talks(stage: Stage, bell: Bell) -> None:
    bell.answer(bell.ring(_number(stage)))


def _second(stage: Stage, bell: Bell) -> None:
    _talks(stage, bell)
    _family(stage, bell)


def _held(stage: Stage, bell: Bell) -> None:
    key = bell.ring(_number(stage))
    bell.answer(key)
    bell.hold(key)


def _leaving(stage: Stage, bell: Bell) -> None:
    """In a talk somebody wished to lock, and Enter put it off to the end of it."""
    from crm_desktop.views.widgets.phone_desk import Leaving

    _talks(stage, bell)
    QTest.qWait(COME_MS)
    stage.house.phone.when_free(lambda: None, Leaving.LOCK)
    _bar(stage).refusal.go_on()


def _dials(stage: Stage, bell: Bell) -> None:
    bell.ring(_number(stage), Direction.OUT)


def _over(stage: Stage, bell: Bell) -> None:
    key = bell.ring(_number(stage), Direction.OUT)
    QTest.qWait(COME_MS)
    bell.hang_up(key)


def _no_number(stage: Stage, bell: Bell) -> None:
    bell.ring("")


def _strange_name(stage: Stage, bell: Bell) -> None:
    bell.ring("+" + "9" * 60, name="<b>DROP TABLE call;--</b> " + "Wolfeschlegelsteinhausenbergerdorff " * 4)


def _told(stage: Stage, bell: Bell) -> None:
    """A talk is over, and its task asks for a result."""
    from dataclasses import replace

    from sqlalchemy import select

    from crm_desktop.app.telephone import Telephone
    from crm_desktop.models.people.phone import Phone
    from crm_desktop.models.work.task import OPEN_TASKS, Task
    from crm_desktop.models.work.task_template import TaskType

    wanted = (
        select(Phone.raw, Task.id)
        .join(Task, Task.person_id == Phone.person_id)
        .where(Task.task_type == TaskType.PERSONAL_CALL, Task.status.in_(OPEN_TASKS), Task.parent_id.is_(None))
        .order_by(Task.due_on, Phone.raw)
        .limit(1)
    )
    number, task_id = stage.base.read(lambda session: session.execute(wanted).one())
    key = bell.ring(number)
    bell.answer(key)
    QTest.qWait(COME_MS)
    bell.hang_up(key)
    phone = stage.house.phone
    if isinstance(phone, Telephone):
        call = next(call for call, _ in _bar(stage).vm.lines)
        phone.book.put(replace(call, task_id=task_id))


# ---- what opens from a call


def _bar(stage: Stage) -> CallBar:
    from crm_desktop.views.telephony.call_bar import CallBar

    (bar,) = stage.window.findChildren(CallBar)
    return bar


def _opened(name: str) -> Callable[[Stage, Bell], None]:
    """The keypad with some digits sent, or the colleagues to whom the caller may go."""

    def act(stage: Stage, bell: Bell) -> None:
        from crm_desktop.views.telephony.call_bar_vm import Act
        from crm_desktop.views.telephony.keypad_popup import KeypadPopup

        _talks(stage, bell)
        QTest.qWait(COME_MS)
        _bar(stage).press(Act(name))
        settle()
        for keypad in stage.window.findChildren(KeypadPopup):
            for digit in "1403#":
                keypad.press(digit)

    return act


def _card(stage: Stage, bell: Bell) -> None:
    _family(stage, bell)
    QTest.qWait(COME_MS)
    _bar(stage).frames[0].toggle_card()


def _away(act: Callable[[Stage, Bell], None]) -> Callable[[Stage, Bell], None]:
    """The pop-up, as somebody sees it who works in another program."""

    def play(stage: Stage, bell: Bell) -> None:
        from PySide6.QtWidgets import QWidget

        from crm_desktop.views.telephony.incoming_popup import IncomingPopup

        unseen = QWidget(stage.window)
        unseen.hide()
        popup = IncomingPopup(stage.house, unseen)
        stage.dialogs.append(cast("QDialog", popup))
        act(stage, bell)

    return play


def _break(stage: Stage, _bell: Bell) -> None:
    from crm_desktop.models.admin.dictionary import BuiltIn
    from crm_desktop.models.calls.agent_state import AgentStatus
    from crm_desktop.queries.admin.dictionaries import items_of

    actor = stage.house.session.actor
    reasons = stage.base.read(lambda session: items_of(session, actor, BuiltIn.PAUSE_REASON))
    stage.house.phone.set_agent(AgentStatus.PAUSE, reasons[0].id if reasons else None)


def _night(stage: Stage, _bell: Bell) -> None:
    """Somebody was dialled by hand who sleeps where they live."""
    from crm_desktop.app.dialling import QuietHours
    from crm_desktop.i18n.style import current_style

    stage.house.phone.refused.emit(QuietHours(time=current_style().in_digits("23:10"), name=""))


# ---- a call round


def _open_call(stage: Stage) -> tuple[Any, Any]:
    """A call of a round that is open, and its round."""
    from sqlalchemy import select

    from crm_desktop.models.work.task import OPEN_TASKS, Task

    wanted = select(Task.id, Task.parent_id).where(Task.parent_id.is_not(None), Task.status.in_(OPEN_TASKS))
    found = stage.base.read(lambda session: session.execute(wanted.order_by(Task.id).limit(1)).one())
    return found[0], found[1]


def _round(stage: Stage, _bell: Bell) -> None:
    from crm_desktop.views.widgets.round_vm import RoundVm

    task_id, round_id = _open_call(stage)
    RoundVm(stage.house, round_id, is_paused=True)
    stage.dialog("complete_task", {"task_id": task_id, "in_round": True})


def _round_summary(stage: Stage, _bell: Bell) -> None:
    from crm_desktop.models.work.task import Task
    from crm_desktop.views.widgets.round_vm import RoundSummary

    _, round_id = _open_call(stage)
    title = stage.base.read(lambda session: session.get_one(Task, round_id).title)
    stage.dialog("round_summary", {"summary": RoundSummary(title, 14, 52, 14, (), 3_840)})


def _stands(link: Callable[[], Link]) -> Picture:
    return _desk(lambda _stage, bell: bell.stand(link()))


def _failed() -> Link:
    from crm_desktop.telephony.softphone import Link

    return Link.FAILED


TELEPHONE_PICTURES: dict[str, Picture] = {
    "call.rings": _desk(_rings),
    "call.family": _desk(_family),
    "call.stranger": _desk(_stranger),
    "call.no_number": _desk(_no_number),
    "call.strange_name": _desk(_strange_name),
    "call.talks": _desk(_talks),
    "call.second": _desk(_second),
    "call.held": _desk(_held),
    "call.leaving": _desk(_leaving),
    "call.dials": _desk(_dials),
    "call.over": _desk(_over),
    "call.told": _desk(_told),
    "call.card": _desk(_card),
    "call.keypad": _desk(_opened("keypad")),
    "call.transfer": _desk(_opened("transfer")),
    "call.away": _desk(_away(_rings)),
    "call.away_family": _desk(_away(_family)),
    "call.away_stranger": _desk(_away(_stranger)),
    "call.break": _desk(_break),
    "call.night": _desk(_night),
    "call_round": _desk(_round, "tasks"),
    "round_summary": _desk(_round_summary, "tasks"),
    "call.no_telephone": _stands(_failed),
}
