"""Which column is which: the file's columns with their first values, and the field each of them goes to."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.files.kinds import KINDS
from crm_desktop.files.rejects import text_as_it_came
from crm_desktop.i18n.import_terms import KIND_WORDS, field_words
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.rules.imports.incoming import Duplicates
from crm_desktop.views.imports.import_choice import ImportChoice
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card, row, separator
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.tabs import SegmentedTabs

_SAMPLES = 3
_LONGEST_SAMPLE = 200
_AT_ONCE = 20


class _FieldBox(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the list of columns; it must not change what a column is.
        event.ignore()


class ColumnsStep(QWidget):
    kind_chosen = Signal(str)
    field_chosen = Signal(str, str)  # column, field (empty: left out)
    duplicates_chosen = Signal(object)
    back_asked = Signal()
    check_asked = Signal()
    import_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice: ImportChoice | None = None
        self.boxes: dict[str, QComboBox] = {}  # by column
        self._lay_out()

    def show_choice(self, choice: ImportChoice, problem: Problem | None) -> None:
        is_same = (
            self._choice is not None
            and self._choice.preview is choice.preview
            and self._choice.kind == choice.kind
            and bool(self.boxes)
        )
        self._choice = choice
        if not is_same:
            self._fill_columns(choice)
        for column, box in self.boxes.items():
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(choice.field_of(column)), 0))
            box.blockSignals(False)
        self.show_words(problem)

    def show_words(self, problem: Problem | None = None) -> None:
        """Every text anew; the boxes are refilled after a change of language by show_choice."""
        choice = self._choice
        if choice is None:
            return
        self._heading.setText(choice.path.name)
        self._about.setText(self._description(choice))
        self._kind_field.set_words(self.tr("This is a list of"))
        self._fill_kinds(choice.kind)
        self._duplicates_field.set_words(self.tr("Whoever is here already"))
        self.duplicates.set_tabs(
            [
                (Duplicates.SKIP.value, self.tr("Skip")),
                (Duplicates.UPDATE.value, self.tr("Fill what is empty")),
                (Duplicates.MAKE.value, self.tr("Make once more")),
            ]
        )
        self.duplicates.set_current(choice.duplicates.value)
        for label, text in zip(
            self._titles, (self.tr("Column"), self.tr("First values"), self.tr("Goes to")), strict=True
        ):
            label.setText(text)
        missing = choice.missing()
        self._strip.say(self._warning(choice, missing, problem), *self._tone(missing, problem))
        self.back.set_words(self.tr("Back"))
        self.check.set_words(self.tr("Try without storing"))
        self.start.set_words(self.tr("Import"))
        for act in (self.check, self.start):
            act.setEnabled(not missing)

    def _description(self, choice: ImportChoice) -> str:
        head = choice.preview
        rows, style = head.row_estimate, current_style()
        if head.sheet is not None:
            text = with_count(self.tr("Sheet {sheet}, %n row(s)", "", rows), rows, style)
            return text.replace("{sheet}", head.sheet)
        delimiter = {"\t": "Tab"}.get(head.delimiter or "", head.delimiter or "")
        text = self.tr("About %n row(s), encoding {encoding}, cells separated by {delimiter}", "", rows)
        return (
            with_count(text, rows, style).replace("{encoding}", head.encoding or "").replace("{delimiter}", delimiter)
        )

    def _warning(self, choice: ImportChoice, missing: str, problem: Problem | None) -> str:
        if problem is not None:
            return words(problem)
        if missing:
            return self.tr("Say which column is “{field}”: without it nothing can be stored.").replace(
                "{field}", field_words(missing)
            )
        if choice.is_remembered:
            return self.tr("A file with these columns was imported before; the same fields were chosen.")
        return ""

    @staticmethod
    def _tone(missing: str, problem: Problem | None) -> tuple[str, str]:
        if problem is not None:
            return "circle-alert", "red"
        return ("triangle-alert", "amber") if missing else ("circle-check", "green")

    def _lay_out(self) -> None:
        self._heading, self._about = ElidedLabel("", "h2"), ElidedLabel("", "muted")
        self.kind, self.duplicates = QComboBox(), SegmentedTabs()
        self.kind.activated.connect(lambda at: self.kind_chosen.emit(self.kind.itemData(at)))
        self.duplicates.chosen.connect(lambda key: self.duplicates_chosen.emit(Duplicates(key)))
        self._kind_field, self._duplicates_field = LabelledField(self.kind), LabelledField(self.duplicates)
        self.kind.setMinimumWidth(220)
        self._strip = Strip()
        self.back = Button("", "ghost", "arrow-left")
        self.check, self.start = Button("", "", "shield-check"), Button("", "primary", "file-up")
        self.back.clicked.connect(self.back_asked)
        self.check.clicked.connect(self.check_asked)
        self.start.clicked.connect(self.import_asked)
        card = Card()
        card.column.addWidget(self._heading)
        card.column.addWidget(self._about)
        choices = row(self._kind_field, self._duplicates_field, spacing=24)
        choices.addStretch(1)
        card.column.addLayout(choices)
        self._titles: list[Label] = []
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        columns = Card()
        columns.column.addWidget(self._scroll)
        foot = row(self.back)
        foot.addStretch(1)
        foot.addWidget(self.check)
        foot.addWidget(self.start)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        whole.addWidget(card)
        whole.addWidget(self._strip)
        whole.addWidget(columns, 1)
        whole.addLayout(foot)

    def _fill_kinds(self, chosen: str) -> None:
        self.kind.blockSignals(True)
        self.kind.clear()
        for name in KINDS:
            self.kind.addItem(KIND_WORDS[name](), name)
        self.kind.setCurrentIndex(self.kind.findData(chosen))
        self.kind.blockSignals(False)

    def _fill_columns(self, choice: ImportChoice) -> None:
        holder = QWidget()
        holder.setProperty("role", "scrolled")
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        self._titles = [Label("", "faint"), Label("", "faint"), Label("", "faint")]
        for at, stretch in enumerate((3, 5, 0)):
            grid.setColumnStretch(at, stretch)
            grid.addWidget(self._titles[at], 0, at)
        self.boxes = {}
        grid.setRowStretch(2 * len(choice.preview.columns) + 1, 1)
        self._scroll.setWidget(holder)  # the old one goes with this
        fields, columns = self._fields(choice.kind, holder), iter(choice.preview.columns)

        def add_some() -> None:
            """The rest come when the window has done what waits: a file may have three hundred columns."""
            for column in islice(columns, _AT_ONCE):
                self._add_column(grid, choice, column, fields)
            if len(self.boxes) < len(choice.preview.columns):
                QTimer.singleShot(0, holder, add_some)

        add_some()

    def _add_column(self, grid: QGridLayout, choice: ImportChoice, column: str, fields: QStandardItemModel) -> None:
        samples = [text for one in choice.preview.rows if (text := text_as_it_came(one.cells[column]).strip())]
        shown = "  ·  ".join(text[:_LONGEST_SAMPLE] for text in dict.fromkeys(samples[:_SAMPLES]))
        line = 2 * len(self.boxes) + 1
        self.boxes[column] = box = self._box(column, fields)
        now = self._choice or choice
        box.setCurrentIndex(max(box.findData(now.field_of(column)), 0))
        grid.addWidget(separator(), line, 0, 1, 3)
        grid.addWidget(ElidedLabel(column, "strong"), line + 1, 0)
        grid.addWidget(ElidedLabel(shown, "muted"), line + 1, 1)
        grid.addWidget(box, line + 1, 2)

    def _fields(self, kind: str, owner: QObject) -> QStandardItemModel:
        """One for all columns: three hundred boxes with twenty entries each would keep the window waiting."""
        fields = QStandardItemModel(owner)
        for name, shown in (("", self.tr("Leave out")), *((name, field_words(name)) for name in KINDS[kind].fields)):
            entry = QStandardItem(shown)
            entry.setData(name, Qt.ItemDataRole.UserRole)
            fields.appendRow(entry)
        return fields

    def _box(self, column: str, fields: QStandardItemModel) -> QComboBox:
        box = _FieldBox()
        box.setMinimumWidth(230)
        box.setAccessibleName(column)
        box.setModel(fields)
        box.activated.connect(lambda at, box=box: self.field_chosen.emit(column, box.itemData(at)))
        return box
