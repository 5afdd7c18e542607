"""One cell of the work process: what follows a result, said in a sentence before it is saved (OT-29, T6)."""

from __future__ import annotations

import datetime as dt
import enum
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.models.work.result import MAY_END, Closes
from crm_desktop.models.work.task_template import PerformerRule
from crm_desktop.queries.process.allowed_results import AllowedResultRow, CellRow
from crm_desktop.queries.process.process_cells import ProcessRow
from crm_desktop.queries.process.told_results import told_results
from crm_desktop.usecases.process.save_next_step import SaveNextStep, save_next_step
from crm_desktop.views.process.book import ProcessBook
from crm_desktop.views.process.chains import can_follow, endless, with_cell
from crm_desktop.views.process.field import Field
from crm_desktop.views.process.rule_field import RuleField
from crm_desktop.views.process.words import counted, end_sentence, performer_sentence, step_sentence
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled, pair
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.number_field import NumberField
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.time_field import TimeField

_LOOK_BACK = timedelta(days=30)
_MOST_DAYS = 3650
_MOST_MINUTES = 7 * 24 * 60


class Delay(enum.StrEnum):
    DAYS = "days"
    MINUTES = "minutes"


class StepDialog(FormDialog):
    ACT: ClassVar[str] = "save_next_step"
    ICON: ClassVar[str] = "split"
    WIDTH: ClassVar[int] = 620

    def __init__(
        self,
        house: House,
        book: ProcessBook,
        template: ProcessRow,
        result: AllowedResultRow,
        parent: QWidget | None = None,
    ) -> None:
        self._book, self._template, self._result = book, template, result
        self._told: int | None = None
        super().__init__(house, f"next_step:{template.template_id}:{result.result_id}", parent)
        self._fill(result.next)
        self.restore()
        self._count_told()
        self.next.control.setFocus()

    # ---- building

    def lay_out(self) -> None:
        self.next = Field(ChoiceBox(with_none=self._result.kind in MAY_END))
        self.reason = Field(QLineEdit())
        self.delay = Field(EnumBox(Delay))
        self.days = Field(NumberField(0, _MOST_DAYS))
        self.minutes = Field(NumberField(1, _MOST_MINUTES, 60))
        self.at_time = Field(TimeField(clock=self.house.clock))
        self.rule = RuleField(self._book.staff)
        self._card = Card(flat=True)
        self._will, self._who = Label("", "strong", wrap=True), Label("", "muted", wrap=True)
        self._card.column.addWidget(self._will)
        self._card.column.addWidget(self._who)
        self._warning = Strip()
        self._kept = Label("", "hint", wrap=True)
        self.body.addWidget(self._card)
        self.body.addWidget(self._warning)
        self.body.addWidget(self.next)
        self.body.addWidget(self.reason)
        self.body.addLayout(pair(self.delay, self.days, self.minutes, self.at_time))
        self.body.addWidget(self.rule)
        self.body.addStretch(1)
        self.body.addWidget(self._kept)

    def wire(self) -> None:
        self.next.control.picked.connect(self._edited)
        self.reason.control.textEdited.connect(lambda _text: self._edited())
        self.delay.control.picked.connect(self._edited)
        for number in (self.days, self.minutes):
            number.control.valueChanged.connect(lambda _n: self._edited())
        self.at_time.control.changed.connect(self._edited)
        self.rule.changed.connect(self._edited)

    # ---- words

    def show_words(self) -> None:
        facts = {"result": self._result.name, "template": self._template.name}
        title = filled(self.tr("After “{result}”"), **facts)
        self.say_head(title, filled(self.tr("A result of the template “{template}”"), **facts))
        self.next.set_words(self.tr("What comes next"))
        self.reason.set_words(self.tr("Why the work ends"))
        self.delay.set_words(self.tr("When"))
        self.days.set_words(self.tr("Days"), self.tr("A day off moves it on."))
        self.minutes.set_words(self.tr("Minutes"))
        self.at_time.set_words(self.tr("At what hour"))
        self.delay.control.offer(
            [(Delay.DAYS, self.tr("After days"), ""), (Delay.MINUTES, self.tr("After minutes"), "")]
        )
        followers = [
            (row.template_id, self._follower_words(row)) for row in self._book.cells if can_follow(self._template, row)
        ]
        self.next.control.offer(followers, self.tr("The work ends here"))
        self._say_kept()
        self._show_state()

    def _follower_words(self, row: ProcessRow) -> str:
        if row.template_id == self._template.template_id:
            return filled(self.tr("{template} (the same again)"), template=row.name)
        return row.name

    def _say_kept(self) -> None:
        kept = self.tr("A change counts from now on: tasks that are done keep the step they had.")
        self._kept.setText(kept if self._told is None else f"{counted('told', self._told)} {kept}")

    # ---- filling

    def _fill(self, cell: CellRow | None) -> None:
        if cell is None:
            self.next.control.choose(None if self._result.kind in MAY_END else self._template.template_id)
            self.days.control.setValue(0 if self._result.kind in MAY_END else 2)
        else:
            self.next.control.choose(cell.template_id)
            self.reason.control.setText(cell.end_reason or "")
            in_minutes = bool(cell.delay_minutes and not cell.delay_days)
            self.delay.control.choose(Delay.MINUTES if in_minutes else Delay.DAYS)
            self.days.control.setValue(cell.delay_days)
            self.minutes.control.setValue(cell.delay_minutes or 60)
            self.at_time.control.set_time(dt.time.fromisoformat(cell.at_time) if cell.at_time else None)
            self.rule.set_rule(cell.performer_rule, cell.performer_id, cell.team_id)
        self._show_state()

    def _count_told(self) -> None:
        """What a change would have touched of late (T6)."""
        actor, since = self.house.session.actor, self.house.now - _LOOK_BACK
        template_id, result_id = self._template.template_id, self._result.result_id

        def done(told: int) -> None:
            self._told = told
            self._say_kept()

        self.house.lanes.read(self, lambda session: told_results(session, actor, template_id, result_id, since), done)

    def _edited(self) -> None:
        self.touch()
        self._show_state()

    def _show_state(self) -> None:
        order = self._order()
        follower = self._book.process(order.next_template_id)
        ends = follower is None
        in_minutes = self.delay.control.chosen() is Delay.MINUTES
        self.reason.setVisible(ends and self._result.closes is Closes.NOTHING)
        self.delay.setVisible(not ends)
        self.days.setVisible(not ends and not in_minutes)
        self.at_time.setVisible(not ends and not in_minutes)
        self.minutes.setVisible(not ends and in_minutes)
        self.rule.setVisible(not ends)
        self._who.setVisible(not ends)
        name = self._result.name
        if follower is None:
            self._will.setText(end_sentence(name, order.end_reason or "", self._result.closes))
        else:
            self._will.setText(step_sentence(name, follower.name, order.delay_days, order.delay_minutes, order.at_time))
            self._who.setText(performer_sentence(order.performer_rule, self.rule.name()))
        self._warn(order)
        self.fit()

    def _warn(self, order: SaveNextStep) -> None:
        """Templates that could no longer come to an end after this change (OT-51)."""
        known = self._result.next
        cell = CellRow(
            next_step_id=known.next_step_id if known is not None else order.template_id,
            template_id=order.next_template_id,
            template_name="",
            end_reason=order.end_reason,
            delay_days=0,
            delay_minutes=0,
            at_time=None,
            performer_rule=PerformerRule.SAME,
            performer_id=None,
            team_id=None,
        )
        lost = endless(with_cell(self._book.cells, order.template_id, order.result_id, cell))
        names = [row.name for row in self._book.cells if row.template_id in lost]
        sentence = filled(self.tr("With this step the chain of {templates} cannot end."), templates=", ".join(names))
        self._warning.say(sentence if names else "", "triangle-alert", "amber")

    # ---- saving

    def lack(self) -> str:
        if not self.at_time.control.commit():
            self.at_time.setFocus()
            return self.tr("Write the hour as 9:30, or leave it empty.")
        order = self._order()
        if order.next_template_id is None and self._result.closes is Closes.NOTHING and not order.end_reason:
            self.reason.setFocus()
            return self.tr("Say why the work ends here.")
        if order.next_template_id is not None and self.rule.is_unnamed():
            self.rule.setFocus()
            return self.tr("Choose who gets the task.")
        return ""

    def work(self) -> Work:
        order = self._order()
        return lambda unit: save_next_step(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The next step is saved and counts from now on. Ctrl+Z takes it back."))

    def _order(self) -> SaveNextStep:
        next_id = self.next.control.chosen()
        template_id, result_id = self._template.template_id, self._result.result_id
        if next_id is None:
            reason = self.reason.control.text().strip() or None
            return SaveNextStep(template_id, result_id, end_reason=reason)
        in_minutes = self.delay.control.chosen() is Delay.MINUTES
        at = self.at_time.control.time()
        rule, user_id, team_id = self.rule.rule()
        return SaveNextStep(
            template_id,
            result_id,
            next_template_id=next_id,
            delay_days=0 if in_minutes else self.days.control.value(),
            delay_minutes=self.minutes.control.value() if in_minutes else 0,
            at_time=at.strftime("%H:%M") if at is not None and not in_minutes else None,
            performer_rule=rule,
            performer_id=user_id,
            team_id=team_id,
        )

    # ---- the draft

    def typed(self) -> dict[str, Any]:
        order = self._order()
        return {
            "next": str(order.next_template_id) if order.next_template_id else None,
            "reason": self.reason.control.text(),
            "days": self.days.control.value(),
            "minutes": order.delay_minutes,
            "at": order.at_time,
            "rule": order.performer_rule.value,
            "user": str(order.performer_id) if order.performer_id else None,
            "team": str(order.team_id) if order.team_id else None,
        }

    def take_draft(self, typed: dict[str, Any]) -> None:
        known = self._result.next
        self._fill(
            CellRow(
                next_step_id=known.next_step_id if known is not None else self._result.result_id,
                template_id=UUID(typed["next"]) if typed["next"] else None,
                template_name="",
                end_reason=typed["reason"],
                delay_days=0 if typed["minutes"] else typed["days"],
                delay_minutes=typed["minutes"],
                at_time=typed["at"],
                performer_rule=PerformerRule(typed["rule"]),
                performer_id=UUID(typed["user"]) if typed["user"] else None,
                team_id=UUID(typed["team"]) if typed["team"] else None,
            )
        )
