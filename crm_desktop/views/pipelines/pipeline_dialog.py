"""A pipeline: its name, and who moves its deals (MIS-24, FC-48)."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.deal_words import kind_words, mode_words
from crm_desktop.models.deals.deal_type import PipelineMode, StageKind
from crm_desktop.queries.deals.deal_types import DealTypeRow
from crm_desktop.usecases.pipelines.save_deal_type import SaveDealType, save_deal_type
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup

_ICONS = {PipelineMode.MANUAL: "hand", PipelineMode.WORKFLOW: "split"}


class PipelineDialog(FormDialog):
    ACT: ClassVar[str] = "save_deal_type"
    ICON: ClassVar[str] = "columns-3"
    WIDTH: ClassVar[int] = 520
    BY_DIGIT: ClassVar[str] = "mode"
    KEPT: ClassVar[tuple[str, ...]] = ("name",)
    stored = Signal(object)  # its id

    def __init__(self, house: House, row: DealTypeRow | None, parent: QWidget | None = None) -> None:
        self._row = row
        super().__init__(house, f"deal_type:{row.id if row else 'new'}", parent)
        self.name.setText(row.name if row is not None else "")
        self.mode.choose((row.mode if row is not None else PipelineMode.MANUAL).value)
        self.strip.say("")
        self.restore()
        self.name.setFocus()

    def lay_out(self) -> None:
        self.name = QLineEdit()
        self._name = LabelledField(self.name)
        self._question = Label("", "field")
        self.mode = OptionGroup(as_rows=True)
        self._hint = Label("", "hint", wrap=True)
        for widget in (self._name, self._question, self.mode, self._hint):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.mode.picked.connect(lambda _key: self.touch())
        self.mode.accepted.connect(self.save)

    def show_words(self) -> None:
        is_new = self._row is None
        sentence = self.tr("It begins with an open, a won and a lost stage.") if is_new else ""
        self.say_head(self.tr("New pipeline") if is_new else self.tr("Change the pipeline"), sentence)
        self._name.set_words(self.tr("Name"))
        self._question.setText(self.tr("Who moves its deals?"))
        chosen = self.mode.chosen()
        self.mode.set_options([Option(one.value, mode_words(one), "accent", _ICONS[one]) for one in PipelineMode])
        if chosen:
            self.mode.choose(*chosen)
        self.mode.setAccessibleName(self.tr("Who moves its deals?"))
        self._hint.setText(
            self.tr("With a workflow each done task takes the deal as far as its template says, and never back.")
        )

    def lack(self) -> str:
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Give the pipeline a name.")
        return ""

    def work(self) -> Work:
        order = SaveDealType(
            self.name.text(),
            PipelineMode(str(self.mode.chosen()[0])),
            self._row.id if self._row is not None else None,
            (self.tr("First contact"), kind_words(StageKind.WON), kind_words(StageKind.LOST)),
        )
        return lambda unit: save_deal_type(unit, order).id

    def saved(self, answer: Any) -> None:
        self.stored.emit(answer)
        self.house.go.toast(self.tr("The pipeline is saved. Ctrl+Z takes it back."))
