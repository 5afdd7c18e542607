"""What the result dialog knows: what was chosen and answered, what is missing, which step comes next (OT-40, OT-42)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.problems import Problem
from crm_desktop.models.work.result import MAY_END
from crm_desktop.queries.process.allowed_results import AllowedResultRow, FieldRow
from crm_desktop.queries.visits.day_visits import VisitRow
from crm_desktop.queries.work.given_results import Follower, GivenResult
from crm_desktop.rules.lost_reasons import LostReasonNeeded
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.usecases.tasks.complete_task import Completed, CompleteTask
from crm_desktop.views.tasks.booked_answers import BOOKED, visit_answers
from crm_desktop.views.tasks.correction import hindrance
from crm_desktop.views.tasks.result_form import ResultForm, result_form
from crm_desktop.views.tasks.result_lack import Lack, Missing, asks_reason, lack_of
from crm_desktop.views.tasks.result_saving import Saved, completing, correcting
from crm_desktop.views.tasks.step_proposal import StepProposal
from crm_desktop.views.tasks.visit_watch import VisitWatch
from crm_desktop.views.tasks.wishes import as_text, from_text
from crm_desktop.views.widgets.draft_keeper import DraftKeeper
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.round_vm import open_next_call


class CompleteTaskVm(QObject):
    loaded = Signal()
    picked = Signal()  # another result was chosen
    step_changed = Signal()
    refused = Signal(object)
    saved = Signal(object)  # Saved

    def __init__(
        self,
        house: House,
        task_id: UUID,
        parent: QObject | None = None,
        *,
        is_correction: bool = False,
        begun: Mapping[str, Any] | None = None,
    ) -> None:
        """`is_correction`: the task is done, and its result is put right. `begun`: what was said elsewhere already."""
        super().__init__(parent)
        self._house = house
        self.task_id = task_id
        self.is_correction = is_correction
        self._begun = begun
        self.form: ResultForm | None = None
        self.result: AllowedResultRow | None = None
        self.answers: dict[UUID, list[str]] = {}
        self.shown_names: dict[str, str] = {}  # of people and services answered with, by id
        self.reasons: list[UUID] = []
        self.note = ""
        self.method_id: UUID | None = None
        self.next = StepProposal(house, task_id, self)
        self.next.changed.connect(self.step_changed)
        self.next.refused.connect(self._refused)
        self.is_busy = False
        self.draft = DraftKeeper(house, f"{self._act}:{task_id}", self._typed, self)
        self._visits = VisitWatch(house, self)
        self._visits.heard.connect(self._visit_heard)

    # ---- reading

    def load(self) -> None:
        task_id, actor, now = self.task_id, self._house.session.actor, self._house.now
        self._house.lanes.read(
            self, lambda session: result_form(session, actor, task_id, now), self._loaded, self.refused.emit
        )

    def _loaded(self, form: ResultForm) -> None:
        self.form = form
        self.method_id = form.method_id
        if not self.is_correction:
            self._visits.follow(form.task.person_id)
        elif form.given is not None:
            self._take_given(form, form.given)
        self.draft.read(self._restored)

    def _take_given(self, form: ResultForm, given: GivenResult) -> None:
        self.result = next((one for one in form.results if one.result_id == given.result_id), None)
        self.answers = {key: list(values) for key, values in given.answers.items()}
        self.shown_names = dict(given.names)
        self.reasons = list(given.reasons)
        self.note = given.note or ""

    def _restored(self, typed: dict[str, Any] | None) -> None:
        if self.form is not None and typed:
            self._take_draft(self.form, typed)
        if self.form is not None and self._begun is not None:
            self._take_begun(self.form, self._begun)
        self.loaded.emit()
        if self.result is not None:
            self._propose()
        if self.is_correction and self.form is not None and (problem := hindrance(self.form, self._house)) is not None:
            self.refused.emit(problem)

    def _take_begun(self, form: ResultForm, begun: Mapping[str, Any]) -> None:
        """The key that was pressed just now counts, whatever result a draft had; what is written there stays."""
        chosen = next((one for one in form.results if one.result_id == begun.get("result_id")), None)
        if chosen is not None and chosen != self.result:
            self.result, self.next.wishes = chosen, dict(begun.get("wishes", {}))
        said = str(begun.get("note") or "")
        self.note = said if self.note in said else self.note
        self.draft.touch()

    # ---- choosing

    @property
    def fields(self) -> tuple[FieldRow, ...]:
        return self.result.fields if self.result is not None else ()

    @property
    def asks_reason(self) -> bool:
        """A final refusal says why (O8, FC-18, MIS-32)."""
        return self.result is not None and self.form is not None and asks_reason(self.form, self.result)

    @property
    def may_end(self) -> bool:
        """Whether the chain may end here; the program has the last word (OT-51)."""
        return self.result is not None and self.result.kind in MAY_END

    @property
    def goes_on(self) -> Follower | None:
        """The next step that somebody has begun already, so that no other is made."""
        given = self.form.given if self.form is not None and self.is_correction else None
        return next((one for one in given.followers if one.is_begun), None) if given is not None else None

    @property
    def step(self) -> ProposedStep | None:
        if self.goes_on is not None:
            return None
        return self.next.step

    @property
    def is_proposing(self) -> bool:
        """The next step is on its way."""
        return self.next.is_coming

    def pick(self, result_id: UUID) -> None:
        if self.form is None or (self.result is not None and self.result.result_id == result_id):
            return
        self.result = next(one for one in self.form.results if one.result_id == result_id)
        self.next.begin()
        self._take_visit()
        self.picked.emit()
        self.draft.touch()
        self._propose()

    def _take_visit(self) -> None:
        """ "Booked" asks for the day of the visit, which the program knows (O6)."""
        visit = self.form.coming if self.form is not None and not self.is_correction else None
        if visit is None or self.result is None:
            return
        for field_id, values, shown in visit_answers(self.result, visit):
            if not self.answers.get(field_id):
                self.answers[field_id] = values
                if shown:
                    self.shown_names[values[0]] = shown

    def _visit_heard(self, visit: VisitRow | None) -> None:
        """A visit was booked while the form stood open."""
        if self.form is None or visit == self.form.coming:
            return
        self.form = replace(self.form, coming=visit)
        if self.result is not None and self.result.preset == BOOKED:
            self._take_visit()
            self.picked.emit()
            self._propose()

    def answer(self, field: FieldRow, values: Sequence[str], shown: str = "") -> None:
        self.answers[field.field_id] = list(values)
        if shown and values:
            self.shown_names[values[0]] = shown
        self.draft.touch()
        if field.sets_due:
            self.next.forget_due()
            self._propose()

    def choose_reasons(self, tag_ids: Sequence[UUID]) -> None:
        self.reasons = list(tag_ids)
        self.draft.touch()

    def set_note(self, note: str) -> None:
        self.note = note
        self.draft.touch()

    def set_method(self, method_id: UUID | None) -> None:
        self.method_id = method_id
        self.draft.touch()

    def wish(self, changes: dict[str, Any]) -> None:
        """The next step as the user wants it, over what the process proposes."""
        self.draft.touch()
        self.next.wish(changes, self.form.task if self.form is not None else None)

    def give_to_team(self) -> bool:
        """The next step for the team of the task, or mine; False when there is no next step to give."""
        if self.step is None or self.step.ends or self.form is None:
            return False
        self.wish({"performer_id": None, "team_id": self.form.team_id})
        return True

    # ---- a call round

    @property
    def is_in_round(self) -> bool:
        """Whether more calls of the same round wait after this one."""
        parent = self.form.round if self.form is not None and not self.is_correction else None
        return parent is not None and parent.is_open

    def call_on(self, ended: Callable[[Problem], None]) -> None:
        """The next call of the round opens by itself."""
        if self.form is not None and self.form.task.parent_id is not None:
            open_next_call(self._house, self.form.task.parent_id, ended)

    # ---- saving

    def lack(self) -> Lack | None:
        if self.result is None or self.form is None:
            return Lack(Missing.RESULT)
        return lack_of(self.form, self.result, self.answers, self.reasons)

    def save(self) -> None:
        if self.is_busy or self.result is None:
            return
        self.is_busy = True
        result, step = self.result, self.step
        order = self._order(result)
        act = correcting(order) if self.is_correction else completing(order)

        def done(completed: Completed) -> None:
            self.is_busy = False
            self.draft.end()
            self.saved.emit(Saved(completed, step if completed.next_task_id else None, result))

        self._house.lanes.write(self, self._act, self.draft.saving(act), done, self._refused)

    @property
    def _act(self) -> str:
        return "correct_result" if self.is_correction else "complete_task"

    def _order(self, result: AllowedResultRow) -> CompleteTask:
        return CompleteTask(
            task_id=self.task_id,
            result_id=result.result_id,
            values=self._asked_values(result),
            note=self.note.strip() or None,
            next=self.step if self.next.wishes else None,
            lost_reason_tag_ids=tuple(self.reasons) if self.asks_reason else (),
            contact_method_id=self.method_id,
        )

    def _refused(self, problem: Problem) -> None:
        self.is_busy = self.next.is_coming = False
        if isinstance(problem, LostReasonNeeded):
            self.reasons = []
        self.refused.emit(problem)

    # ---- what comes next

    def _propose(self) -> None:
        if self.result is not None and self.form is not None:
            self.next.ask(self.result.result_id, self._asked_values(self.result))

    def _asked_values(self, result: AllowedResultRow) -> dict[UUID, tuple[str, ...]]:
        asked = {field.field_id for field in result.fields}
        return {key: tuple(values) for key, values in self.answers.items() if key in asked and values}

    # ---- the draft

    def _typed(self) -> dict[str, Any]:
        return {
            "result": str(self.result.result_id) if self.result else None,
            "answers": {str(key): values for key, values in self.answers.items()},
            "names": self.shown_names,
            "reasons": [str(tag_id) for tag_id in self.reasons],
            "note": self.note,
            "method": str(self.method_id) if self.method_id else None,
            "wishes": as_text(self.next.wishes),
        }

    def _take_draft(self, form: ResultForm, typed: dict[str, Any]) -> None:
        chosen = typed.get("result")
        self.result = next((one for one in form.results if str(one.result_id) == chosen), None)
        self.answers = {UUID(key): list(values) for key, values in typed.get("answers", {}).items()}
        self.shown_names = dict(typed.get("names", {}))
        self.reasons = [UUID(tag_id) for tag_id in typed.get("reasons", ())]
        self.note = str(typed.get("note", ""))
        method = typed.get("method")
        self.method_id = UUID(method) if method else None
        self.next.wishes = from_text(typed.get("wishes", {})) if self.result is not None else {}
