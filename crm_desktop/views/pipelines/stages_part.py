"""The pipelines, and beside them the stages of the one that is chosen, in their order (MIS-22)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.deal_words import mode_words, required_field
from crm_desktop.i18n.numbers import count, percent
from crm_desktop.i18n.style import current_style
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.queries.deals.deal_types import DealTypeRow, StageRow
from crm_desktop.rules.deal_moves import RequiredField
from crm_desktop.views.pipelines.delegates import StageDelegate, TypeDelegate
from crm_desktop.views.pipelines.ordered_view import OrderedView
from crm_desktop.views.pipelines.pipeline_dialog import PipelineDialog
from crm_desktop.views.pipelines.pipelines_vm import PipelinesVm
from crm_desktop.views.pipelines.remove_stage_dialog import RemoveStageDialog
from crm_desktop.views.pipelines.stage_dialog import StageDialog
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.key_hints import KeyHints
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate

TYPES_WIDTH = 320


class StagesPart(QWidget):
    dialog_made = Signal(object)  # QDialog that is to be shown

    def __init__(self, house: House, vm: PipelinesVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._vm = house, vm
        self.types = OrderedView(vm.types, _type_columns(), TypeDelegate(), self._type_operations())
        self.types.horizontalHeader().hide()
        self.stages = OrderedView(self._rows, self._stage_columns(), StageDelegate(), self._stage_operations())
        self._title = Label("", "h2")
        self.new_stage = Button("", "", "plus")
        self.hints = KeyHints()
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 14, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self.new_stage)
        left, right = _card(), _card()
        left.setFixedWidth(TYPES_WIDTH)
        _column(left).addWidget(self.types, 1)
        inside = _column(right)
        inside.addLayout(head)
        inside.addWidget(self.stages, 1)
        inside.addWidget(self.hints)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(left)
        across.addWidget(right, 1)
        self.new_stage.clicked.connect(lambda: self._ask_stage(None))
        self.types.chosen.connect(lambda _id: self._show_stages())
        self.types.new_asked.connect(self.ask_new)
        self.stages.new_asked.connect(lambda: self._ask_stage(None))
        self.stages.step_asked.connect(self._step)

    def ask_new(self) -> None:
        """A new pipeline."""
        self._ask_type(None)

    def read(self) -> None:
        self.types.refresh()
        self._show_stages()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", translate("PipelinesPage", "Change")),
            ("Ins", translate("PipelinesPage", "New stage")),
            ("Alt+↑↓", translate("PipelinesPage", "Order")),
            ("Del", translate("PipelinesPage", "Remove")),
        ]

    def show_words(self) -> None:
        self.new_stage.set_words(translate("PipelinesPage", "New stage"))
        self.types.setAccessibleName(translate("PipelinesPage", "Pipelines"))
        self.stages.setAccessibleName(translate("PipelinesPage", "Stages"))
        self.hints.show_keys(self.keys())

    def _stage_columns(self) -> Sequence[Column]:
        return (
            Column("name", lambda: translate("PipelinesPage", "Stage"), lambda row: row.name),
            Column("progress", lambda: translate("PipelinesPage", "Progress"),
                   lambda row: percent(row.progress / 100, current_style()), 190),
            Column("booked", lambda: translate("PipelinesPage", "Booking"), _booking, 110),
            Column("required", lambda: translate("PipelinesPage", "Asks for"), _required, 190, is_spare=True),
            Column("stay", lambda: translate("PipelinesPage", "Longest stay"), self._stay, 120),
        )  # fmt: skip

    def _stay(self, row: StageRow) -> str:
        if row.max_days is None:
            return ""
        return self.tr("%n day(s)", "", row.max_days).replace(str(row.max_days), count(row.max_days, current_style()))

    def _type_operations(self) -> Sequence[Operation]:
        may = lambda row: self._vm.may_change  # noqa: E731  a word for three lines
        may_part = lambda row: self._vm.may_change and not row.is_basic  # noqa: E731  and for two
        return (
            Operation("Enter", "pencil", lambda: translate("PipelinesPage", "Change"), may, self._ask_type),
            Operation("A", "archive", lambda: translate("PipelinesPage", "Archive, or bring back"), may_part,
                      self._vm.archive),
            Operation("Del", "trash-2", lambda: translate("PipelinesPage", "Delete"), may_part, self._vm.remove),
        )  # fmt: skip

    def _stage_operations(self) -> Sequence[Operation]:
        may = lambda row: self._vm.may_change  # noqa: E731  a word for two lines
        return (
            Operation("Enter", "pencil", lambda: translate("PipelinesPage", "Change"), may, self._ask_stage),
            Operation("Del", "trash-2", lambda: translate("PipelinesPage", "Remove"), may, self._ask_remove),
        )

    def _pipeline(self) -> DealTypeRow | None:
        found = self.types.row()
        return found if isinstance(found, DealTypeRow) else None

    def _rows(self) -> Sequence[StageRow]:
        return self._vm.stages(self.types.chosen_id())  # type: ignore[arg-type]  # ids of this list are UUIDs

    def _ask_type(self, row: DealTypeRow | None) -> None:
        if self._vm.may_change:
            made = PipelineDialog(self._house, row, self)
            made.stored.connect(self.types.choose_when_there)
            self.dialog_made.emit(made)

    def _ask_stage(self, row: StageRow | None) -> None:
        pipeline = self._pipeline()
        if pipeline is None or not self._vm.may_change:
            return
        last = max((one.progress for one in pipeline.stages if one.kind is StageKind.OPEN), default=0)
        made = StageDialog(self._house, pipeline.id, row, (last + 100) // 2, self)
        made.stored.connect(self.stages.choose_when_there)
        self.dialog_made.emit(made)

    def _ask_remove(self, row: StageRow) -> None:
        others = [one for one in self._rows() if one.kind is row.kind and one.id != row.id]
        self.dialog_made.emit(RemoveStageDialog(self._house, row, others, self))

    def _step(self, step: int) -> None:
        pipeline, row = self._pipeline(), self.stages.row()
        if pipeline is not None and isinstance(row, StageRow) and self._vm.may_change:
            self._vm.move_stage(pipeline.id, row, step)

    def _show_stages(self) -> None:
        pipeline = self._pipeline()
        self._title.setText(pipeline.name if pipeline is not None else "")
        self.stages.refresh()
        self.stages.model_of_rows.reread_held()


def _type_columns() -> Sequence[Column]:
    named = lambda: translate("PipelinesPage", "Pipeline")  # noqa: E731  a word for one line
    return (Column("name", named, lambda row: f"{row.name}\n{_type_told(row)}"),)


def _type_told(row: DealTypeRow) -> str:
    if row.is_archived:
        return translate("PipelinesPage", "Archived")
    if row.is_basic:
        return translate("PipelinesPage", "Basic: every new lead brings its deal here")
    return mode_words(row.mode)


def _booking(row: StageRow) -> str:
    return translate("PipelinesPage", "Booking") if row.is_booked else ""


def _required(row: StageRow) -> str:
    named = [required_field(RequiredField(one)) for one in row.required_fields]
    return current_style().locale.createSeparatedList(named) if named else ""


def _card() -> QFrame:
    made = QFrame()
    made.setProperty("role", "card")
    return made


def _column(card: QFrame) -> QVBoxLayout:
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    return column
