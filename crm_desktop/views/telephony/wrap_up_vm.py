"""What may be told of a call that is over: the results of its task, each with its key, and how one is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.models.work.result import ResultKind
from crm_desktop.queries.process.allowed_results import AllowedResultRow, allowed_results
from crm_desktop.queries.work.task_rows import task_page
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall

MOST = 9
_LETTERS = {"no_answer": "N", "busy": "B"}


@dataclass(frozen=True)
class Outcome:
    """`key` is a digit, or the letter of one who was not reached."""

    result_id: UUID
    words: str
    kind: ResultKind
    key: str
    is_no_answer: bool


class WrapUpVm(QObject):
    changed = Signal()
    told = Signal(str)  # the name of the result that was saved
    done = Signal()  # the task has its result, wherever it was told
    refused = Signal(object)

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._call: DeskCall | None = None
        self._task_id: UUID | None = None
        self.is_busy = False
        self.is_reading = False  # which results there may be
        self.given_note = ""  # what went along with the result, and may have been written on there
        self.outcomes: tuple[Outcome, ...] = ()
        house.feed.changed.connect(self._heard)

    @property
    def task_id(self) -> UUID | None:
        """None where the call belongs to no task: a caller nobody knows."""
        return self._task_id

    def show(self, call: DeskCall) -> None:
        self._call = call
        if call.task_id is not None and call.task_id != self._task_id:
            self._task_id = call.task_id
            self.is_reading = True
            self._read(call.task_id)

    def choose(self, key: str, note: str) -> bool:
        """By its key; False where it means nothing."""
        outcome = next((one for one in self.outcomes if one.key == key), None)
        if outcome is not None:
            self.pick(outcome, note)
        return outcome is not None

    def pick(self, outcome: Outcome, note: str) -> None:
        """Whoever was not reached needs no more words: saved at once. Else the form, with what is said already."""
        if outcome.is_no_answer:
            self._save(outcome, note)
        else:
            self.open_form(note, outcome.result_id)

    def open_form(self, note: str, result_id: UUID | None = None) -> None:
        if self._task_id is not None:
            self.given_note = note
            self._house.go.complete_task(self._task_id, begun={"result_id": result_id, "note": note})

    def _save(self, outcome: Outcome, note: str) -> None:
        if self.is_busy or self._task_id is None:
            return
        self.is_busy = True
        self.given_note = note
        order = CompleteTask(self._task_id, outcome.result_id, note=note or None)

        def saved(_answer: Any) -> None:
            self.is_busy = False
            self.told.emit(outcome.words)
            self.done.emit()

        def refused(problem: Problem) -> None:
            self.is_busy = False
            self.refused.emit(problem)
            self.open_form(note, outcome.result_id)

        self._house.lanes.write(self, "complete_task", lambda unit: complete_task(unit, order), saved, refused)

    def _read(self, task_id: UUID) -> None:
        actor, was_reached = self._house.session.actor, self._was_reached

        def question(session: Any) -> tuple[Outcome, ...] | None:
            tasks = task_page(session, actor, [task_id])
            if not tasks or not tasks[0].is_open:
                return None
            return outcomes(allowed_results(session, actor, tasks[0].template_id), was_reached)

        self._house.lanes.read(self, question, self._arrived, self._found_nothing)

    @property
    def _was_reached(self) -> bool:
        return self._call is not None and self._call.live.answered_at is not None

    def _found_nothing(self, _problem: Problem) -> None:
        self.is_reading = False

    def _arrived(self, found: tuple[Outcome, ...] | None) -> None:
        self.is_reading = False
        if found is None:
            self.done.emit()
            return
        self.outcomes = found
        self.changed.emit()

    def _heard(self, changes: Any) -> None:
        if self._task_id is not None and changes.touches("task"):
            self._read(self._task_id)


def outcomes(rows: Sequence[AllowedResultRow], was_reached: bool) -> tuple[Outcome, ...]:
    """After a talk those that a talk can have, by digit; else N and B, a clinic's own in place of those it lacks."""
    if was_reached:
        found = [row for row in rows if row.digit is not None and not row.is_no_answer][:MOST]
        return tuple(_outcome(row, str(row.digit)) for row in found)
    missed = [row for row in rows if row.is_no_answer]
    keys = {_LETTERS[row.preset]: row for row in missed if row.preset in _LETTERS}
    others = [row for row in missed if row not in keys.values()]
    for letter in _LETTERS.values():
        if letter not in keys and others:
            keys[letter] = others.pop(0)
    named = [_outcome(keys[letter], letter) for letter in _LETTERS.values() if letter in keys]
    return (*named, *(_outcome(row, str(row.digit)) for row in others if row.digit is not None))


def _outcome(row: AllowedResultRow, key: str) -> Outcome:
    return Outcome(row.result_id, row.name, row.kind, key, row.is_no_answer)
