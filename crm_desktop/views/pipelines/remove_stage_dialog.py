"""Take a stage out of its pipeline: where to with the deals that stand there (MIS-24)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from crm_desktop.queries.deals.deal_types import StageRow
from crm_desktop.usecases.pipelines.remove_stage import RemoveStage, remove_stage
from crm_desktop.views.pipelines.delegates import KIND_ICONS, KIND_TONES
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class RemoveStageDialog(FormDialog):
    ACT: ClassVar[str] = "remove_stage"
    ICON: ClassVar[str] = "trash-2"
    TONE: ClassVar[str] = "red"
    WIDTH: ClassVar[int] = 480
    BY_DIGIT: ClassVar[str] = "stages"

    def __init__(
        self, house: House, stage: StageRow, others: Sequence[StageRow], parent: QWidget | None = None
    ) -> None:
        """`others` are those of the same kind."""
        self._stage, self._others = stage, others
        super().__init__(house, "", parent)
        self.stages.take_focus()

    def lay_out(self) -> None:
        self._question = Label("", "field")
        self.stages = OptionGroup(as_rows=True)
        for widget in (self._question, self.stages):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.stages.picked.connect(lambda _key: self.touch())
        self.stages.accepted.connect(self.save)

    def show_words(self) -> None:
        self.say_head(self.tr("Remove the stage"), self._stage.name, self.tr("Remove"))
        self._question.setText(self.tr("Where do its deals go? Each keeps its history."))
        self.stages.set_options(
            [Option(row.id, row.name, KIND_TONES[row.kind], KIND_ICONS[row.kind]) for row in self._others]
        )
        self.stages.setAccessibleName(self._question.text())

    def work(self) -> Work:
        order = RemoveStage(self._stage.id, self.stages.chosen_id())
        return lambda unit: remove_stage(unit, order)

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The stage is removed. Ctrl+Z takes it back."))
