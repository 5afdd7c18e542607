"""The numbers of a person in the form: each with its label and whose it really is, one more line when one is full."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.views.people.person_form import PhoneLine
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.painting import leading
from crm_desktop.views.widgets.work_delegate import shown_phone

MOST = 6


class NumberLine(QWidget):
    typed = Signal()
    dropped = Signal()

    def __init__(self, line: PhoneLine, region: str) -> None:
        super().__init__()
        self._id, self._region = line.id, region
        self.number = QLineEdit(current_style().in_digits(line.raw))
        self.label = QComboBox()
        self.label.setEditable(True)
        self.label.setFixedWidth(118)
        self.owner = QLineEdit(line.owner_note)
        self.drop = icon_button("x", self.tr("Remove this number"))
        self._read = Label("", "hint")
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.number, 3)
        fields.addWidget(self.label)
        fields.addWidget(self.owner, 2)
        fields.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(fields)
        column.addWidget(self._read)
        self.show_words()
        self.label.setEditText(line.label)
        self.number.textChanged.connect(self._changed)
        self.label.editTextChanged.connect(self.typed)
        self.owner.textChanged.connect(self.typed)
        self.drop.clicked.connect(self.dropped)
        self._show_read()

    def show_words(self) -> None:
        typed = self.label.currentText()
        self.label.clear()
        self.label.addItems([self.tr("Mobile"), self.tr("Home"), self.tr("Work")])
        self.label.setEditText(typed)
        self.number.setAlignment(leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft))
        self.number.setPlaceholderText(self.tr("Phone number"))
        self.number.setAccessibleName(self.tr("Phone number"))
        self.label.setAccessibleName(self.tr("Kind of number"))
        self.owner.setPlaceholderText(self.tr("Whose, if not theirs"))
        self.owner.setAccessibleName(self.tr("Whose number it is"))

    def line(self) -> PhoneLine:
        number = latin_digits(self.number.text().strip())
        return PhoneLine(number, self.label.currentText().strip(), self.owner.text().strip(), self._id)

    def _changed(self) -> None:
        self._show_read()
        self.typed.emit()

    def _show_read(self) -> None:
        """What the number was understood as, so that a slip is seen while it is typed."""
        text = self.number.text().strip()
        found = parse_phone(text, self._region) if text else None
        if found is None:
            shown = ""
        elif found.e164:
            shown = shown_phone(found.e164, self._region)
        else:
            shown = self.tr("Not a full number yet") if len(text) < 9 else self.tr("Kept as it is written")
        self._read.setText(shown)
        self._read.setVisible(bool(shown) and latin_digits(shown.strip("\u2066\u2069")) != latin_digits(text))


class PhoneLines(QWidget):
    typed = Signal()

    def __init__(self, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._lines: list[NumberLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._add = Button("", "link", "plus")
        self._add.clicked.connect(lambda: self._append(PhoneLine()).number.setFocus())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(self._column)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        outer.addLayout(row)
        self.set_lines(())

    def set_lines(self, lines: tuple[PhoneLine, ...]) -> None:
        for old in list(self._lines):
            self._remove(old)
        for line in lines or (PhoneLine(),):
            self._append(line)

    def lines(self) -> tuple[PhoneLine, ...]:
        return tuple(line for one in self._lines if (line := one.line()).raw)

    def first(self) -> QLineEdit:
        return self._lines[0].number

    def show_words(self) -> None:
        self._add.set_words(self.tr("One more number"))
        for one in self._lines:
            one.show_words()

    def _append(self, line: PhoneLine) -> NumberLine:
        made = NumberLine(line, self._region)
        made.typed.connect(self.typed)
        made.dropped.connect(lambda: self._drop(made))
        self._lines.append(made)
        self._column.addWidget(made)
        self._mend_order(made)
        self._add.setVisible(len(self._lines) < MOST)
        return made

    def _mend_order(self, line: NumberLine) -> None:
        """What is made later would come after the button for Tab."""
        before: QWidget | None = self._add.previousInFocusChain()
        while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus and before is not self._add:
            before = before.previousInFocusChain()
        for one in (line.number, line.label, line.owner, line.drop, self._add):
            if before is not None:
                QWidget.setTabOrder(before, one)
            before = one

    def _drop(self, line: NumberLine) -> None:
        self._remove(line)
        if not self._lines:
            self._append(PhoneLine())
        self.typed.emit()

    def _remove(self, line: NumberLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
