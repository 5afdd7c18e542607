"""Move a deal by hand: a digit chooses the stage; it asks for its reasons (FC-18) and for what it requires (FC-47)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.queries.deals.deal_facts import DealFactsRow, deal_facts
from crm_desktop.queries.deals.deal_rows import DealRow, deal_page
from crm_desktop.queries.deals.deal_types import StageRow, deal_type_rows
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.views.deals.required_fields import RequiredFields
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.named_lists import named_channels, named_lost_reasons
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.performer_box import staff

_ICONS = {StageKind.OPEN: "circle-dot", StageKind.WON: "circle-check", StageKind.LOST: "circle-x"}
_TONES = {StageKind.OPEN: "blue", StageKind.WON: "green", StageKind.LOST: "red"}


@dataclass(frozen=True)
class MoveForm:
    deal: DealRow
    stages: tuple[StageRow, ...]
    lost_reasons: tuple[Named, ...]
    facts: DealFactsRow | None
    channels: tuple[Named, ...]
    owners: tuple[Named, ...]


class MoveDealDialog(FormDialog):
    ACT: ClassVar[str] = "move_deal"
    ICON: ClassVar[str] = "briefcase"
    WIDTH: ClassVar[int] = 540
    BY_DIGIT: ClassVar[str] = "stages"

    def __init__(
        self, house: House, deal_id: UUID, parent: QWidget | None = None, *, stage_id: UUID | None = None
    ) -> None:
        """`stage_id` is chosen already: the deal was dragged there."""
        self._deal_id, self._wanted = deal_id, stage_id
        self.form: MoveForm | None = None
        super().__init__(house, "", parent)
        self._load()

    def lay_out(self) -> None:
        self.stages = OptionGroup(as_rows=True)
        self._why = Label("", "field")
        self.reasons = OptionGroup(several=True)
        self.required = RequiredFields(self.house)
        for widget in (self.stages, self._why, self.reasons, self.required):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.stages.picked.connect(lambda _key: self._show_picked())
        self.stages.accepted.connect(self.save)
        self.reasons.accepted.connect(self.save)
        self.reasons.picked.connect(lambda _key: self.touch())
        self.required.changed.connect(self.touch)

    def show_words(self) -> None:
        deal = self.form.deal if self.form is not None else None
        now = deal.stage.name if deal is not None and deal.stage is not None else ""
        whose = (deal.person or deal.organization or deal.title) if deal is not None else ""
        self.say_head(self.tr("Move the deal"), f"{whose} · {now}" if now else whose, self.tr("Move"))
        self.stages.setAccessibleName(self.tr("New stage"))
        self._why.setText(self.tr("Why was it lost?"))
        self.hint.setText(self.tr("A digit chooses, Enter saves"))
        self.required.show_words()
        self._show_picked()

    def lack(self) -> str:
        stage = self._stage()
        if stage is None:
            self.stages.take_focus()
            return self.tr("Choose the stage: press its digit.")
        if stage.kind is StageKind.LOST and not self.reasons.chosen():
            self.reasons.take_focus()
            return self.tr("Say why it was lost: press the digit of a reason.")
        if self.required.take_focus():
            return self.tr("Fill in what this stage asks for.")
        return ""

    def work(self) -> Work:
        stage = self._stage()
        if stage is None:
            raise RuntimeError("no stage is chosen")
        is_lost = stage.kind is StageKind.LOST
        tags = self.reasons.chosen_ids() if is_lost else ()
        order = MoveDeal(self._deal_id, stage.id, tags, self.required.filled())
        return lambda unit: move_deal(unit, order).id

    def saved(self, answer: Any) -> None:
        stage = self._stage()
        sentence = self.tr("The deal is now at: %1. Ctrl+Z takes it back.")
        self.house.go.toast(sentence.replace("%1", stage.name if stage is not None else ""))

    def _stage(self) -> StageRow | None:
        chosen = self.stages.chosen()
        rows = self.form.stages if self.form is not None else ()
        return next((row for row in rows if chosen and row.id == chosen[0]), None)

    def _load(self) -> None:
        actor, deal_id = self.house.session.actor, self._deal_id

        def question(session: Any) -> MoveForm:
            rows = deal_page(session, actor, [deal_id])
            if not rows:
                raise Gone(table="deal")
            types = deal_type_rows(session, actor, archived=True)
            stages = next((row.stages for row in types if row.id == rows[0].deal_type_id), ())
            return MoveForm(
                rows[0],
                stages,
                named_lost_reasons(session, actor),
                deal_facts(session, actor, deal_id),
                named_channels(session, actor),
                staff(session, actor).users,
            )

        self.house.lanes.read(self, question, self._loaded, self.refuse)

    def _loaded(self, form: MoveForm) -> None:
        self.form = form
        here = form.deal.stage.stage_id if form.deal.stage is not None else None
        self.stages.set_options(
            [
                Option(row.id, row.name, _TONES[row.kind], _ICONS[row.kind], self.tr("now") if row.id == here else "")
                for row in form.stages
            ]
        )
        self.reasons.set_options([Option(key, words, "red") for key, words in form.lost_reasons])
        self.required.offer(form.channels, form.owners)
        if self._wanted is not None:
            self.stages.choose(self._wanted)
        else:
            self.stages.take_focus()
        self.show_words()

    def _show_picked(self) -> None:
        stage = self._stage()
        is_lost = stage is not None and stage.kind is StageKind.LOST
        self._why.setVisible(is_lost)
        self.reasons.setVisible(is_lost)
        self.required.ask(stage.required_fields if stage is not None else (), self.form.facts if self.form else None)
        self.strip.say("")
        if is_lost:
            self.reasons.take_focus()
        else:
            self.required.take_focus()
