"""A transition rule in three plain sentences, tried on the last thirty days before it is switched on (MIS-22, A7)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.deal_words import if_sentence, then_sentence, when_sentence
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.deals.rule_trials import Trial, TrialFound, rule_trial
from crm_desktop.queries.deals.transition_rules import TransitionRuleRow
from crm_desktop.usecases.pipelines.save_transition_rule import SaveTransitionRule, save_transition_rule
from crm_desktop.views.pipelines.pipelines_vm import PipelineBook
from crm_desktop.views.pipelines.rule_parts import DeedPart, EventPart, PlacePart
from crm_desktop.views.pipelines.trial_list import TrialList
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label, section

DAYS_BACK = 30


class RuleDialog(FormDialog):
    ACT: ClassVar[str] = "save_transition_rule"
    ICON: ClassVar[str] = "zap"
    WIDTH: ClassVar[int] = 720
    KEPT: ClassVar[tuple[str, ...]] = ("name",)
    stored = Signal(object)  # its id

    def __init__(
        self, house: House, book: PipelineBook, row: TransitionRuleRow | None, parent: QWidget | None = None
    ) -> None:
        self._book, self._row = book, row
        super().__init__(house, f"rule:{row.id if row else 'new'}", parent)
        self.name.setText(row.name if row is not None else "")
        self.is_on.setChecked(row.is_on if row is not None else True)
        if row is not None:
            self.event_part.show_rule(row)
            self.place.show_rule(row)
            self.deed.show_rule(row)
        self.strip.say("")
        self._show_sentences()
        self.restore()
        self.name.setFocus()

    def lay_out(self) -> None:
        self.name = QLineEdit()
        self._name = LabelledField(self.name)
        self.event_part, self.place, self.deed = EventPart(self._book), PlacePart(self._book), DeedPart(self._book)
        self._heads = [section(""), section(""), section("")]
        self._told = Label("", "", wrap=True)
        said = Card(flat=True)
        said.column.addWidget(self._told)
        self.is_on = QCheckBox()
        self.try_button = Button("", "", "history")
        self._found = Label("", "strong", wrap=True)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.is_on)
        below.addWidget(self._found, 1)
        below.addWidget(self.try_button)
        self.trial = TrialList(self.house)
        self.trial.hide()
        self.body.addWidget(self._name)
        for head, part in zip(self._heads, (self.event_part, self.place, self.deed), strict=True):
            self.body.addWidget(head)
            self.body.addWidget(part)
        self.body.addWidget(said)
        self.body.addLayout(below)
        self.body.addWidget(self.trial)
        self.body.addStretch(1)

    def wire(self) -> None:
        for part in (self.event_part, self.place, self.deed):
            part.changed.connect(self._changed)
        self.is_on.toggled.connect(lambda _on: self.touch())
        self.try_button.clicked.connect(self.try_out)

    def show_words(self) -> None:
        self.say_head(self.tr("New rule") if self._row is None else self.tr("Change the rule"))
        self._name.set_words(self.tr("Name"))
        for head, words in zip(self._heads, (self.tr("When"), self.tr("If"), self.tr("Then")), strict=True):
            head.setText(words)
        self.is_on.setText(self.tr("The rule is on"))
        self.try_button.set_words(self.tr("Try it on the last 30 days"), self.tr("Nothing is changed by it. Alt+T"))
        for part in (self.event_part, self.place, self.deed):
            part.show_words()
        self._show_sentences()

    def alt_pressed(self, key: str) -> bool:
        if key == "T":
            self.try_out()
            return True
        return super().alt_pressed(key)

    # ---- the dry run

    def try_out(self) -> None:
        actor, until = self.house.session.actor, self.house.now
        order = self._order()
        trial = Trial(order.event, order.condition, order.deed, order.deed_facts, order.deal_type_id)
        since = until - timedelta(days=DAYS_BACK)
        self.house.lanes.read(
            self, lambda session: rule_trial(session, actor, trial, since, until), self._tried, self.refuse
        )

    def _tried(self, found: TrialFound) -> None:
        self._found.setText(with_count(counted.deals_touched(found.count), found.count, current_style()))
        self.trial.show_rows(found.rows)
        self.trial.setVisible(bool(found.rows))
        self.fit()
        self.area.ensureWidgetVisible(self.trial if found.rows else self._found, 0, 10)

    # ---- saving

    def lack(self) -> str:
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Give the rule a name.")
        if not set(self.deed.facts().kept()) - {"days"}:
            self.deed.setFocus()
            return self.tr("Say what the rule does.")
        return ""

    def work(self) -> Work:
        order = self._order()
        return lambda unit: save_transition_rule(unit, order).id

    def saved(self, answer: Any) -> None:
        self.stored.emit(answer)
        self.house.go.toast(self.tr("The rule is saved. Ctrl+Z takes it back."))

    def _order(self) -> SaveTransitionRule:
        return SaveTransitionRule(
            self.name.text(),
            self.event_part.what.chosen(),
            self.place.into(self.event_part.condition()),
            self.deed.deed.chosen(),
            self.deed.facts(),
            self.place.pipeline(),
            self.is_on.isChecked(),
            self._row.id if self._row is not None else None,
        )

    def _changed(self) -> None:
        self.touch()
        self._found.setText("")
        self.trial.hide()
        self._show_sentences()
        self.fit()

    def _show_sentences(self) -> None:
        order = self._order()
        kind = self._book.type_of(order.deal_type_id)
        row = TransitionRuleRow(
            self._row.id if self._row is not None else self._book.types[0].id,
            order.name, order.deal_type_id, kind.name if kind is not None else None, order.event, order.condition,
            order.deed, order.deed_facts, order.is_on, self._book.names(),
        )  # fmt: skip
        is_said = bool(set(order.deed_facts.kept()) - {"days"})
        then = then_sentence(row) if is_said else "…"
        self._told.setText("\n".join((when_sentence(row), if_sentence(row), then)))
