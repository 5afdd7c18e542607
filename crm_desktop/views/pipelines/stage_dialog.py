"""A stage: name, kind, progress, what it requires and how long a deal may stay (MIS-24, FC-47)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crm_desktop.i18n.deal_words import kind_words, required_field
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.queries.deals.deal_types import StageRow
from crm_desktop.rules.deal_moves import RequiredField
from crm_desktop.usecases.pipelines.save_stage import SaveStage, save_stage
from crm_desktop.views.pipelines.delegates import KIND_ICONS
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.number_field import NumberField
from crm_desktop.views.widgets.option_group import Option, OptionGroup

MOST_DAYS = 3650


class StageDialog(FormDialog):
    ACT: ClassVar[str] = "save_stage"
    ICON: ClassVar[str] = "circle-dot"
    WIDTH: ClassVar[int] = 560
    KEPT: ClassVar[tuple[str, ...]] = ("name", "kind", "progress", "max_days")
    stored = Signal(object)  # its id

    def __init__(
        self, house: House, type_id: UUID, row: StageRow | None, proposed: int, parent: QWidget | None = None
    ) -> None:
        """`proposed` is the progress of a new stage: halfway to the next one."""
        self._type_id, self._row, self._proposed = type_id, row, proposed
        super().__init__(house, f"stage:{row.id if row else type_id}", parent)
        self._fill()
        self.restore()
        self.name.setFocus()

    def lay_out(self) -> None:
        self.name = QLineEdit()
        self.kind = EnumBox(StageKind)
        self.progress, self.max_days = NumberField(0, 99), NumberField(0, MOST_DAYS)
        self.required = OptionGroup(several=True)
        self.booked = QCheckBox()
        self._fields = {
            name: LabelledField(control)
            for name, control in (
                ("name", self.name), ("kind", self.kind), ("progress", self.progress), ("days", self.max_days)
            )
        }  # fmt: skip
        self._required_title = Label("", "field")
        self.body.addLayout(pair(self._fields["name"], self._fields["kind"]))
        self.body.addLayout(pair(self._fields["progress"], self._fields["days"]))
        for widget in (self._required_title, self.required, self.booked):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.kind.picked.connect(self._show_kind)
        self.required.picked.connect(lambda _key: self.touch())
        self.required.accepted.connect(self.save)
        self.booked.toggled.connect(lambda _on: self.touch())

    def show_words(self) -> None:
        self.say_head(self.tr("New stage") if self._row is None else self.tr("Change the stage"))
        self._fields["name"].set_words(self.tr("Name"))
        self._fields["kind"].set_words(self.tr("Kind"))
        self._fields["progress"].set_words(self.tr("Progress, %"), self.tr("The stage is for what lies below it, too."))
        self._fields["days"].set_words(self.tr("Longest stay, days"), self.tr("0: as long as it takes"))
        self._required_title.setText(self.tr("What must be filled in before a deal comes here"))
        self.booked.setText(self.tr("Booking an appointment moves the deal here"))
        self.kind.offer([(one, kind_words(one), KIND_ICONS[one]) for one in StageKind])
        chosen = self.required.chosen()
        self.required.set_options([Option(one.value, required_field(one)) for one in RequiredField])
        self.required.choose(*chosen)
        self.required.setAccessibleName(self._required_title.text())

    def _fill(self) -> None:
        row = self._row
        self.name.setText(row.name if row is not None else "")
        self.kind.choose(row.kind if row is not None else StageKind.OPEN)
        is_open = row is not None and row.kind is StageKind.OPEN
        self.progress.setValue(row.progress if row is not None and is_open else self._proposed)
        self.max_days.setValue((row.max_days or 0) if row is not None else 0)
        self.required.choose(*(row.required_fields if row is not None else ()))
        self.booked.setChecked(row is not None and row.is_booked)
        self._show_kind()
        self.strip.say("")

    def _show_kind(self) -> None:
        is_open = self.kind.chosen() is StageKind.OPEN
        for widget in (self._fields["progress"], self._fields["days"], self.booked):
            widget.setVisible(is_open)
        self.fit()

    def lack(self) -> str:
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Give the stage a name.")
        return ""

    def work(self) -> Work:
        order = SaveStage(
            self._type_id,
            self.name.text(),
            self.progress.value(),
            self.kind.chosen(),
            self.booked.isChecked(),
            tuple(RequiredField(str(one)) for one in self.required.chosen()),
            self.max_days.value() or None,
            self._row.id if self._row is not None else None,
        )
        return lambda unit: save_stage(unit, order).id

    def saved(self, answer: Any) -> None:
        self.stored.emit(answer)
        self.house.go.toast(self.tr("The stage is saved. Ctrl+Z takes it back."))
