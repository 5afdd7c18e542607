"""The three parts of a rule's form: what happens, to which deals, and what is done."""

from __future__ import annotations

import enum
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.i18n.deal_words import deed_words, event_words
from crm_desktop.i18n.terms import term
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.queries.deals.rule_words import ASKED, SAID, Condition, DeedFacts
from crm_desktop.queries.deals.transition_rules import TransitionRuleRow
from crm_desktop.views.pipelines.pipelines_vm import PipelineBook
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named, StillBox
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.number_field import NumberField
from crm_desktop.views.widgets.performer_box import PerformerBox

translate = QCoreApplication.translate
MOST_DAYS = 3650
_STATUSES: dict[RuleEvent, type[enum.StrEnum]] = {
    RuleEvent.LEAD_STATUS: LeadStatus,
    RuleEvent.APPOINTMENT_STATUS: AppointmentStatus,
}


class _Part(QWidget):
    changed = Signal()

    def __init__(self, book: PipelineBook) -> None:
        super().__init__()
        self._book = book
        self.fields: dict[str, LabelledField] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def _add(self, name: str, control: QWidget, share: int = 1) -> None:
        self.fields[name] = LabelledField(control)
        self._row.addWidget(self.fields[name], share, Qt.AlignmentFlag.AlignTop)

    def _show_only(self, *names: str) -> None:
        for name, field in self.fields.items():
            field.setVisible(name in names)

    def _stages(self, *kinds: StageKind) -> list[Named]:
        """With the pipeline's name where there are several."""
        found = self._book.stages(None, *kinds)
        several = len({row.id for row, _ in found}) > 1
        return [(stage.id, f"{stage.name} · {row.name}" if several else stage.name) for row, stage in found]


class EventPart(_Part):
    def __init__(self, book: PipelineBook) -> None:
        super().__init__(book)
        self.what = EnumBox(RuleEvent)
        self.template, self.result, self.stage = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.status = StillBox()
        self.days = NumberField(0, MOST_DAYS)
        self._add("event", self.what, 2)
        self._add("template_id", self.template)
        self._add("result_id", self.result)
        self._add("status", self.status)
        self._add("stage_id", self.stage)
        self._add("days", self.days)
        self.what.picked.connect(self._event_picked)
        for box in (self.template, self.result, self.stage):
            box.picked.connect(self.changed)
        self.status.activated.connect(lambda _at: self.changed.emit())
        self.days.valueChanged.connect(lambda _days: self.changed.emit())
        self.setFocusProxy(self.what)

    def condition(self) -> Condition:
        status = self.status.currentData()
        said = Condition(
            template_id=self.template.chosen(),
            result_id=self.result.chosen(),
            status=status if isinstance(status, str) and status else None,
            stage_id=self.stage.chosen(),
            days=self.days.value() or None,
        )
        asked = ASKED[self.what.chosen()]
        return replace(said, **{name: None for name in vars(said) if name not in asked})

    def show_rule(self, row: TransitionRuleRow) -> None:
        self.what.choose(row.event)
        self._show_event()
        self.template.choose(row.condition.template_id)
        self.result.choose(row.condition.result_id)
        self.stage.choose(row.condition.stage_id)
        self.status.setCurrentIndex(max(self.status.findData(row.condition.status or ""), 0))
        self.days.blockSignals(True)
        self.days.setValue(row.condition.days or 0)
        self.days.blockSignals(False)

    def show_words(self) -> None:
        self.what.offer([(one, event_words(one), "") for one in RuleEvent])
        words = {
            "event": translate("RuleParts", "What happens"),
            "template_id": translate("RuleParts", "Which task"),
            "result_id": translate("RuleParts", "With which result"),
            "status": translate("RuleParts", "Which status"),
            "stage_id": translate("RuleParts", "Which stage"),
        }
        for name, said in words.items():
            self.fields[name].set_words(said)
        self.fields["days"].set_words(
            translate("RuleParts", "Days"), translate("RuleParts", "0: as long as the stage allows")
        )
        anything = translate("RuleParts", "Any")
        self.template.offer(self._book.templates, anything)
        self.result.offer(self._book.results, anything)
        self.stage.offer(self._stages(StageKind.OPEN, StageKind.WON, StageKind.LOST), anything)
        self._show_event()

    def _event_picked(self) -> None:
        self._show_event()
        self.changed.emit()

    def _show_event(self) -> None:
        event = self.what.chosen()
        self._show_only("event", *ASKED[event])
        kept = self.status.currentData()
        self.status.clear()
        self.status.addItem(translate("RuleParts", "Any"), "")
        for status in _STATUSES.get(event, ()):
            self.status.addItem(term(status), status.value)
        self.status.setCurrentIndex(max(self.status.findData(kept), 0))


class PlacePart(_Part):
    """Which deals: those of a pipeline, those at a stage, or all."""

    def __init__(self, book: PipelineBook) -> None:
        super().__init__(book)
        self.type, self.stage = ChoiceBox(), ChoiceBox()
        self._add("type", self.type)
        self._add("stage", self.stage)
        for box in (self.type, self.stage):
            box.picked.connect(self.changed)
        self.setFocusProxy(self.type)

    def pipeline(self) -> UUID | None:
        return self.type.chosen()

    def into(self, condition: Condition) -> Condition:
        return replace(condition, at_stage_id=self.stage.chosen())

    def show_rule(self, row: TransitionRuleRow) -> None:
        self.type.choose(row.deal_type_id)
        self.stage.choose(row.condition.at_stage_id)

    def show_words(self) -> None:
        self.fields["type"].set_words(translate("RuleParts", "Deals of"))
        self.fields["stage"].set_words(translate("RuleParts", "That stand at"))
        types = [(row.id, row.name) for row in self._book.types if not row.is_archived]
        self.type.offer(types, translate("RuleParts", "Every pipeline"))
        self.stage.offer(self._stages(), translate("RuleParts", "Any stage"))


class DeedPart(_Part):
    def __init__(self, book: PipelineBook) -> None:
        super().__init__(book)
        self.deed = EnumBox(RuleDeed)
        self.stage, self.template, self.tag = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.days = NumberField(0, MOST_DAYS)
        self.who = PerformerBox()
        self._add("deed", self.deed, 2)
        self._add("stage_id", self.stage)
        self._add("template_id", self.template)
        self._add("days", self.days)
        self._add("user_id", self.who)
        self._add("tag_id", self.tag)
        self.who.set_staff(book.staff)
        self.deed.picked.connect(self._deed_picked)
        for box in (self.stage, self.template, self.tag):
            box.picked.connect(self.changed)
        self.who.changed.connect(self.changed)
        self.days.valueChanged.connect(lambda _days: self.changed.emit())
        self.setFocusProxy(self.deed)

    def facts(self) -> DeedFacts:
        user_id, team_id = self.who.performer()
        said = DeedFacts(
            self.stage.chosen(), self.template.chosen(), self.days.value(), user_id, team_id, self.tag.chosen()
        )
        names = SAID[self.deed.chosen()]
        return replace(said, **{name: None for name in vars(said) if name not in names})

    def show_rule(self, row: TransitionRuleRow) -> None:
        said = row.deed_facts
        self.deed.choose(row.deed)
        self._show_only("deed", *SAID[row.deed])
        self.stage.choose(said.stage_id)
        self.template.choose(said.template_id)
        self.tag.choose(said.tag_id)
        self.who.set_performer(said.user_id, said.team_id)
        self.days.blockSignals(True)
        self.days.setValue(said.days or 0)
        self.days.blockSignals(False)

    def show_words(self) -> None:
        self.deed.offer([(one, deed_words(one), "") for one in RuleDeed])
        words = {
            "deed": translate("RuleParts", "What is done"),
            "stage_id": translate("RuleParts", "To which stage"),
            "template_id": translate("RuleParts", "Which task"),
            "days": translate("RuleParts", "In how many days"),
            "user_id": translate("RuleParts", "To whom"),
            "tag_id": translate("RuleParts", "Which tag"),
        }
        for name, said in words.items():
            self.fields[name].set_words(said)
        self.stage.offer(self._stages(StageKind.OPEN, StageKind.WON))
        self.template.offer(self._book.templates)
        self.tag.offer(self._book.tags)
        self._show_only("deed", *SAID[self.deed.chosen()])

    def _deed_picked(self) -> None:
        self._show_only("deed", *SAID[self.deed.chosen()])
        self.changed.emit()
