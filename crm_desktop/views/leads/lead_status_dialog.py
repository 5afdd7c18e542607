"""Set the status of a lead from the list: the allowed moves by digit, with the reason some ask (C24-18, C24-57)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.models.work.lead import LEAD_MOVES, LeadStatus
from crm_desktop.queries.work.lead_rows import ComingVisit, LeadRow, lead_page
from crm_desktop.queries.work.task_filters import TaskFilter, Whose
from crm_desktop.queries.work.task_rows import task_count
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.leads.set_lead_status import SetLeadStatus, set_lead_status
from crm_desktop.views.leads.lead_delegate import visit_when
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.named_lists import named_items, named_lost_reasons
from crm_desktop.views.widgets.option_group import Option, OptionGroup

_ICONS = {
    LeadStatus.NEW: "sparkles",
    LeadStatus.IN_PROGRESS: "refresh-cw",
    LeadStatus.OPPORTUNITY: "calendar-check",
    LeadStatus.CLOSED: "circle-check",
    LeadStatus.STAGNANT: "circle-pause",
    LeadStatus.LOST: "circle-x",
}


@dataclass(frozen=True)
class StatusForm:
    lead: LeadRow
    planned: int
    stagnant_reasons: tuple[Named, ...]
    lost_reasons: tuple[Named, ...]


class LeadStatusDialog(FormDialog):
    ACT: ClassVar[str] = "set_lead_status"
    ICON: ClassVar[str] = "circle-dot"
    WIDTH: ClassVar[int] = 580
    BY_DIGIT: ClassVar[str] = "moves"

    def __init__(self, house: House, lead_id: UUID, parent: QWidget | None = None) -> None:
        self._lead_id = lead_id
        self.form: StatusForm | None = None
        super().__init__(house, "", parent)
        self._load()

    def lay_out(self) -> None:
        self.moves = OptionGroup(as_rows=True)
        self._question = Label("", "field", wrap=True)
        self.stagnant = OptionGroup()
        self.lost = OptionGroup(several=True)
        self._what_follows = Label("", "muted", wrap=True)
        self.cancels = QCheckBox()
        self.cancels.setChecked(True)
        self._reasons = QWidget()
        column = QVBoxLayout(self._reasons)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for widget in (self._question, self.stagnant, self.lost):
            column.addWidget(widget)
        self.body.addWidget(self.moves)
        self.body.addWidget(self._reasons)
        self.body.addWidget(self.cancels)
        self.body.addWidget(self._what_follows)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.moves.picked.connect(lambda _key: self._show_picked(take_focus=True))
        self.moves.accepted.connect(self.save)
        self.stagnant.accepted.connect(self.save)
        self.lost.accepted.connect(self.save)
        self.cancels.toggled.connect(lambda _on: self._show_picked())
        for group in (self.stagnant, self.lost):
            group.picked.connect(lambda _key: self.touch())

    def status(self) -> LeadStatus | None:
        chosen = self.moves.chosen()
        return LeadStatus(str(chosen[0])) if chosen else None

    def show_words(self) -> None:
        lead = self.form.lead if self.form is not None else None
        sentence = f"{lead.person or lead.title} · {term(lead.status)}" if lead is not None else ""
        self.say_head(self.tr("Status of the lead"), sentence, self.tr("Set the status"))
        self.moves.setAccessibleName(self.tr("New status"))
        self.hint.setText(self.tr("A digit chooses, Enter saves"))
        self._show_picked()

    def lack(self) -> str:
        match self.status():
            case None:
                self.moves.take_focus()
                return self.tr("Choose the new status: press its digit.")
            case LeadStatus.STAGNANT if not self.stagnant.chosen():
                self.stagnant.take_focus()
                return self.tr("Say why the lead rests: press the digit of a reason.")
            case LeadStatus.LOST if not self.lost.chosen():
                self.lost.take_focus()
                return self.tr("Say why it was lost: press the digit of a reason.")
        return ""

    def work(self) -> Work:
        status = self.status()
        if status is None:
            raise RuntimeError("no status is chosen")
        resting = self.stagnant.chosen_id()
        order = SetLeadStatus(
            self._lead_id,
            status,
            stagnant_reason_id=resting if status is LeadStatus.STAGNANT else None,
            lost_reason_tag_ids=self.lost.chosen_ids() if status is LeadStatus.LOST else (),
            keep_tasks=status is LeadStatus.STAGNANT and not self.cancels.isChecked(),
        )
        return lambda unit: set_lead_status(unit, order).status

    def saved(self, answer: Any) -> None:
        sentence = self.tr("The lead is now: %1. Ctrl+Z takes it back.")
        self.house.go.toast(sentence.replace("%1", term(answer)))

    def _load(self) -> None:
        actor, lead_id = self.house.session.actor, self._lead_id

        def question(session: Any) -> StatusForm:
            rows = lead_page(session, actor, [lead_id])
            if not rows:
                raise Gone(table="lead")
            planned = TaskFilter(Whose.ALL, lead_id=lead_id)
            return StatusForm(
                lead=rows[0],
                planned=task_count(session, actor, planned),
                stagnant_reasons=named_items(session, actor, BuiltIn.STAGNANT_REASON),
                lost_reasons=named_lost_reasons(session, actor),
            )

        self.house.lanes.read(self, question, self._loaded, self.refuse)

    def _loaded(self, form: StatusForm) -> None:
        self.form = form
        allowed = [one for one in LeadStatus if one in LEAD_MOVES[form.lead.status]]
        self.moves.set_options([Option(one.value, term(one), tone(one), _ICONS[one]) for one in allowed])
        self.stagnant.set_options([Option(key, words) for key, words in form.stagnant_reasons])
        self.lost.set_options([Option(key, words, "red") for key, words in form.lost_reasons])
        self.show_words()
        self.moves.take_focus()

    def _show_picked(self, take_focus: bool = False) -> None:
        status = self.status()
        asks_rest, asks_loss = status is LeadStatus.STAGNANT, status is LeadStatus.LOST
        self.stagnant.setVisible(asks_rest)
        self.lost.setVisible(asks_loss)
        self._reasons.setVisible(asks_rest or asks_loss)
        self._question.setText(self.tr("Why does it rest?") if asks_rest else self.tr("Why was it lost?"))
        planned = self.form.planned if self.form is not None else 0
        self.cancels.setVisible(asks_rest and planned > 0)
        self.cancels.setText(current_style().in_digits(self.tr("Cancel the %n planned task(s)", "", planned)))
        self._what_follows.setText(self._following(status))
        self.strip.say("")
        if take_focus and (asks_rest or asks_loss):
            (self.stagnant if asks_rest else self.lost).take_focus()

    def _following(self, status: LeadStatus | None) -> str:
        """What happens to the tasks and the deal, said before it happens (C24-18)."""
        if self.form is None or status is None:
            return ""
        was, visit = self.form.lead.status, self.form.lead.visit
        if status in (LeadStatus.STAGNANT, LeadStatus.LOST):
            return " ".join(filter(None, (self._of_tasks(status), self._of_visit(visit))))
        if was in (LeadStatus.STAGNANT, LeadStatus.LOST):
            if visit is not None:
                return self.tr("The lead wakes up with its booked visit.")
            return self.tr("The lead wakes up, and a first call is planned for today.")
        if status is LeadStatus.CLOSED:
            return self.tr("The deal of this lead is won.")
        return ""

    def _of_tasks(self, status: LeadStatus) -> str:
        planned = self.form.planned if self.form is not None else 0
        if not planned:
            return self.tr("Nothing is planned for this lead, so no task is cancelled.")
        if status is LeadStatus.STAGNANT:
            return "" if self.cancels.isChecked() else self.tr("What is planned stays; its result wakes the lead.")
        return current_style().in_digits(self.tr("%n planned task(s) of this lead will be cancelled.", "", planned))

    def _of_visit(self, visit: ComingVisit | None) -> str:
        if visit is None:
            return ""
        sentence = self.tr("The visit booked for {when} stays in the calendar until somebody cancels it.")
        return sentence.replace("{when}", visit_when(visit, self.house.today))
