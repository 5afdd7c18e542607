"""The pictures of a practice: before it, its strip while somebody talks, and its report."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from crm_desktop.app.picture_dialogs import dialog
from crm_desktop.app.picture_stage import Picture, Stage, settle

if TYPE_CHECKING:
    from crm_desktop.telephony.engines.simulator.training import Noted, Task

TOOK = 12  # calls of the report, for it was ended early


def _tasks(stage: Stage) -> tuple[Task, ...]:
    from crm_desktop.app.practice_profile import callers_of
    from crm_desktop.telephony.engines.simulator.training import practice

    user_id = stage.house.session.user_id
    callers = stage.base.read(lambda session: callers_of(session, user_id, "clinic"))
    numbers = callers.numbers
    return practice(stage.house.now, callers.clinic, numbers[2:], numbers[:2], seed=2)


def _name(stage: Stage, task: Task) -> str:
    from crm_desktop.queries.people.callers import people_by_number

    number, actor = task.conversation.plan.number, stage.house.session.actor
    found = stage.base.read(partial(people_by_number, actor=actor, e164=number))
    return f"{found[0].given_name} {found[0].family_name}" if found else number


def _strip(moment: str, *, is_paused: bool = False, at: int = 7) -> Picture:
    def play(stage: Stage) -> None:
        from crm_desktop.telephony.engines.simulator.bell import Bell
        from crm_desktop.telephony.engines.simulator.training import Deed
        from crm_desktop.views.practice.practice_strip import PracticeStrip
        from crm_desktop.views.practice.practice_vm import Moment, PracticeState

        tasks = _tasks(stage)
        task = next(one for one in tasks if Deed.NOTE_WRITTEN in one.steps)
        strip = PracticeStrip(stage.window)
        stage.window.add_strip(strip)
        strip.show()
        strip.show_state(
            PracticeState(Moment(moment), at, len(tasks), max(at - 2, 0), is_paused, task, _name(stage, task))
        )
        if moment == "talking":
            _talk(stage, Bell(stage.house.clock, stage.window), task)
        settle()

    return Picture(play)


def _talk(stage: Stage, bell: object, task: Task) -> None:
    from PySide6.QtTest import QTest

    from crm_desktop.app.picture_telephone import COME_MS
    from crm_desktop.app.telephone import Telephone
    from crm_desktop.telephony.engines.simulator.bell import Bell

    phone = stage.house.phone
    if isinstance(phone, Telephone) and isinstance(bell, Bell):
        phone.hub.add(bell)
        bell.answer(bell.ring(task.conversation.plan.number))
        QTest.qWait(COME_MS)


def _report(*, is_perfect: bool = False, is_empty: bool = False) -> Picture:
    def play(stage: Stage) -> None:
        from crm_desktop.views.practice.practice_result import PracticeResult

        tasks = _tasks(stage)[:TOOK]
        names = {task.call_key: _name(stage, task) for task in tasks}
        notes = tuple(note for at, task in enumerate(tasks) for note in _deeds(task, at, is_perfect))
        result = PracticeResult(tasks, notes, names, 30, stage.house.now, stage.house.now)
        empty = PracticeResult(planned=30, began_at=stage.house.now)
        stage.dialog("practice_report", {"result": empty if is_empty else result})

    return Picture(play)


def _deeds(task: Task, at: int, is_perfect: bool) -> list[Noted]:
    """As of somebody who is new: now and then the note or the call back is forgotten."""
    from crm_desktop.telephony.engines.simulator.training import Deed, Noted

    made = [Noted(task.call_key, Deed.RANG, task.rings_at)]
    for deed in Deed:
        is_forgotten = not is_perfect and (at + len(deed)) % 5 == 0 and deed is not Deed.ANSWERED
        if deed in task.steps and not is_forgotten:
            after = 3 + at % 4 if deed is Deed.ANSWERED else 40 + at * 3
            made.append(Noted(task.call_key, deed, task.rings_at + timedelta(seconds=after)))
    strokes = [replace(made[0], deed=Deed.KEY)] * (4 + at * 3 % 11) + [replace(made[0], deed=Deed.CLICK)] * (at % 4)
    return made + strokes


PRACTICE_PICTURES: dict[str, Picture] = {
    "practise": dialog("practise"),
    "practice.before": _strip("before", at=0),
    "practice.rings": _strip("ringing"),
    "practice.talks": _strip("talking"),
    "practice.missed": _strip("missed"),
    "practice.paused": _strip("between", is_paused=True),
    "practice.over": _strip("over"),
    "practice_report": _report(),
    "practice_report.perfect": _report(is_perfect=True),
    "practice_report.empty": _report(is_empty=True),
}
