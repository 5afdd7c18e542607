"""One matter whole: what happened, both values with names and times, and a button for every key (R13)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.queries.station.kept_values import Shown
from crm_desktop.queries.station.sync_conflicts import Clash, ConflictKind, ConflictRow
from crm_desktop.views.outage.conflict_words import (
    KIND_LOOKS,
    about,
    by_and_when,
    title,
    told_clashes,
    told_entries,
    value_words,
    what_happened,
)
from crm_desktop.views.outage.conflicts_vm import ConflictsVm
from crm_desktop.views.outage.record_nouns import column_noun
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.icon_disc import IconDisc, IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.option_button import OptionButton
from crm_desktop.views.widgets.scrolled import Tall
from crm_desktop.views.widgets.work_delegate import shown_phone

_WORST = 6  # of a record that was changed all over, the rest is told by its card


class ConflictPanel(QScrollArea):
    chosen = Signal(str)  # the key of a choice

    def __init__(self, vm: ConflictsVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vm = vm
        self.buttons: dict[str, OptionButton] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_row(self, row: ConflictRow | None) -> None:
        inside = Tall()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        self.buttons = {}
        if row is not None:
            self._head(column, row)
            column.addWidget(Label(what_happened(row), wrap=True))
            if row.clashes:
                column.addWidget(self._values(row))
            if entries := told_entries(row):
                column.addWidget(self._entered(entries))
            if row.slot is not None:
                self._slot(column, row)
            self._choices(column, row)
        column.addStretch(1)
        # The button that was pressed is still at it: what held it may not go before it is done.
        if (old := self.takeWidget()) is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(inside)

    def _head(self, column: QVBoxLayout, row: ConflictRow) -> None:
        icon, tone = KIND_LOOKS[row.kind]
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(ElidedLabel(title(row), "h2"))
        names.addWidget(ElidedLabel(about(row), "muted"))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(IconDisc(icon, tone, 38))
        line.addLayout(names, 1)
        column.addLayout(line)
        if row.mine_at is not None and row.kind is not ConflictKind.CLASH:
            said = self.tr("Entered here: {by}").replace("{by}", by_and_when(row.mine_by, row.mine_at))
            column.addWidget(Label(said, "small", wrap=True))

    def _slot(self, column: QVBoxLayout, row: ConflictRow) -> None:
        if row.phone:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(IconMark("phone", "accent", 16))
            line.addWidget(Label(shown_phone(row.phone, self._vm.house.session.region), "strong"))
            line.addWidget(Label("F8", "key"))
            line.addStretch(1)
            column.addLayout(line)
        slots = self._vm.slots(row)
        if slots is None:
            column.addWidget(Label(self.tr("Looking for the nearest free times…"), "muted"))
        elif slots:
            column.addWidget(Label(self.tr("The nearest free times"), "section"))
        elif self._vm.may(row, "M"):
            column.addWidget(Label(self.tr("Nothing is free within a week of this time."), "muted", wrap=True))

    def _values(self, row: ConflictRow) -> QFrame:
        """A column for each side; what stands there now has a mark and its word, never a colour alone."""
        box, grid = _flat_box()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._sides(grid, row)
        at = 2
        for one in told_clashes(row)[:_WORST]:
            at = self._value(grid, at, row, one)
        return box

    def _entered(self, entries: list[tuple[str, Shown]]) -> QFrame:
        """It was refused and is nowhere else any more: here it can be read, and told to somebody who may enter it."""
        box, grid = _flat_box()
        grid.setColumnStretch(1, 1)
        grid.addWidget(Label(self.tr("What was entered"), "strong"), 0, 0, 1, 2)
        for at, (name, value) in enumerate(entries[:_WORST], 1):
            grid.addWidget(Label(column_noun(name), "section"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(self._worded(value, name), wrap=True), at, 1)
        return box

    def _worded(self, value: Shown, name: str) -> str:
        session = self._vm.house.session
        return value_words(value, name, session.currency, session.region)

    def _sides(self, grid: QGridLayout, row: ConflictRow) -> None:
        theirs = told_clashes(row)[0]
        sides = (
            (self.tr("Mine"), by_and_when(row.mine_by, row.mine_at)),
            (self.tr("Theirs"), by_and_when(theirs.by, theirs.at)),
        )
        for at, (word, by) in enumerate(sides):
            grid.addWidget(Label(word, "strong"), 0, at)
            grid.addWidget(Label(by, "small", wrap=True), 1, at, Qt.AlignmentFlag.AlignTop)

    def _value(self, grid: QGridLayout, at: int, row: ConflictRow, one: Clash) -> int:
        def words(value: Shown) -> str:
            return self._worded(value, one.column)

        noun = Label(column_noun(one.column), "section")
        grid.addWidget(noun, at, 0, 1, 2)
        theirs = self.tr("Deleted") if row.kind is ConflictKind.DELETED else words(one.theirs)
        for side, (shown, stands) in enumerate(
            ((words(one.mine), one.now == one.mine), (theirs, one.now == one.theirs))
        ):
            grid.addLayout(self._stands(shown, stands), at + 1, side)
        is_other = one.now not in (one.mine, one.theirs)
        parts = []
        if row.kind is ConflictKind.CLASH:
            parts.append(filled(self.tr("Before: {value}"), value=words(one.base)))
            if is_other:
                parts.append(filled(self.tr("Now: {value}"), value=words(one.now)))
        if parts:
            grid.addWidget(Label("\n".join(parts), "small", wrap=True), at + 2, 0, 1, 2)
        return at + 3

    def _stands(self, shown: str, stands: bool) -> QLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        words = Label(shown, "strong" if stands else "", wrap=True)
        line.addWidget(words, 1)
        if stands:
            mark = IconMark("check", "green", 15)
            mark.setToolTip(self.tr("This is what stands there now."))
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            words.setToolTip(mark.toolTip())
        return line

    def _choices(self, column: QVBoxLayout, row: ConflictRow) -> None:
        keys = QVBoxLayout()
        keys.setSpacing(6)
        column.addLayout(keys)
        for one in self._vm.choices(row):
            made = OptionButton(one.words, one.key, one.tone, one.icon, one.note, is_row=True)
            made.setCheckable(False)
            made.setAccessibleDescription(current_style().in_digits(one.key))
            made.clicked.connect(lambda _on=False, key=one.key: self.chosen.emit(key))
            self.buttons[one.key] = made
            keys.addWidget(made)


def _flat_box() -> tuple[QFrame, QGridLayout]:
    box = QFrame()
    box.setProperty("role", "flat")
    grid = QGridLayout(box)
    grid.setContentsMargins(14, 10, 14, 12)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    return box, grid
