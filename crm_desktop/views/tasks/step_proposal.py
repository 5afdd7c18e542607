"""The step that comes after a result: what the process proposes, and over it what the user wishes (OT-42)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.queries.work.task_rows import TaskRow
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.views.tasks.result_form import proposed
from crm_desktop.views.widgets.house import House

_DUE = ("due_on", "due_at")


class StepProposal(QObject):
    changed = Signal()
    refused = Signal(object)

    def __init__(self, house: House, task_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house, self._task_id = house, task_id
        self._proposed: ProposedStep | None = None
        self.wishes: dict[str, Any] = {}  # what the user changed of it
        self.is_coming = False
        self._question = 0

    @property
    def step(self) -> ProposedStep | None:
        return replace(self._proposed, **self.wishes) if self._proposed is not None else None

    def begin(self) -> None:
        """Another result was picked: nothing is proposed or wished yet."""
        self._proposed, self.wishes = None, {}

    def ask(self, result_id: UUID, answers: Mapping[UUID, Sequence[str]]) -> None:
        """The process is asked anew; an answer to an older question is dropped."""
        self._question += 1
        self.is_coming = True
        question, now, task_id, actor = self._question, self._house.now, self._task_id, self._house.session.actor

        def done(step: ProposedStep) -> None:
            if question == self._question:
                self.is_coming = False
                self._proposed = step
                self.changed.emit()

        def refused(problem: Problem) -> None:
            self.is_coming = False
            self.refused.emit(problem)

        self._house.lanes.read(
            self, lambda session: proposed(session, actor, now, task_id, result_id, answers), done, refused
        )

    def wish(self, changes: Mapping[str, Any], task: TaskRow | None) -> None:
        self.wishes |= changes
        if changes.get("ends") is False and self._proposed is not None and self._proposed.ends and task is not None:
            self.wishes |= self._repeated(task)
        self.changed.emit()

    def forget_due(self) -> None:
        """An answer says now when it is due."""
        for name in _DUE:
            self.wishes.pop(name, None)

    def _repeated(self, task: TaskRow) -> dict[str, Any]:
        """Going on where the process would end: the same work again, on the day one says."""
        return {
            "template_id": task.template_id,
            "title": task.title,
            "due_on": self._house.today,
            "performer_id": task.performer_id or self._house.session.user_id,
            "team_id": None,
            "end_reason": None,
        } | {name: value for name, value in self.wishes.items() if name in _DUE}
