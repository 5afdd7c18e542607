"""The recovery code, to print, to save or to copy, and the proof that somebody has it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QWidget

from crm_desktop.i18n.dates import day_long
from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import Clock, utc_now
from crm_desktop.store.keys import as_printed
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card, row
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.recovery_paper import PER_ROW, PaperNotSaved, has_printer, print_paper, save_paper
from crm_desktop.views.widgets.step import Step


class _Group(Label):
    def _pin(self) -> None:
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)


class RecoveryStep(Step):
    confirmed = Signal(bool)  # whether the last group has been typed rightly

    def __init__(self, clock: Clock = utc_now) -> None:
        self._clock = clock
        self._code = self._clinic = self._told = ""
        super().__init__()

    @property
    def first(self) -> QWidget:
        return self.last_group

    @property
    def is_confirmed(self) -> bool:
        return bool(self._code) and as_printed(self.last_group.text()) == self._code.rpartition("-")[2]

    def show_code(self, code: str, clinic: str) -> None:
        self._code, self._clinic = code, clinic
        for at, group in enumerate(code.split("-")):
            one = _Group(ltr(group), "big")
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._groups.addWidget(one, at // PER_ROW, at % PER_ROW)
        self._box.setAccessibleName(code)

    def check(self) -> bool:
        wrong = self.tr("This is not the last group of the code above.")
        self._last_field.refuse("" if self.is_confirmed else wrong)
        return self._first_wrong(self._last_field)

    def _lay_out(self) -> None:
        self._box = Card(flat=True)
        # The code is read from left to right in every language.
        self._box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._groups = QGridLayout()
        self._groups.setSpacing(14)
        self._box.column.addLayout(self._groups)
        self._print = Button("", "", "printer")
        self._save = Button("", "", "save")
        self._copy = Button("", "", "copy")
        self._copy.clicked.connect(self.copy)
        self._print.clicked.connect(self._ask_printer)
        self._save.clicked.connect(self._ask_file)
        self._answer = Label("", "small", wrap=True)
        self.last_group = QLineEdit()
        self.last_group.setMaxLength(8)
        self.last_group.textChanged.connect(lambda _text: self._typed())
        self._last_field = LabelledField(self.last_group)
        actions = row(self._print, self._save, self._copy, spacing=10)
        actions.addStretch(1)
        self.column.addWidget(self._box)
        self.column.addLayout(actions)
        self.column.addWidget(self._answer)
        self.column.addWidget(self._last_field)

    def _typed(self) -> None:
        self._last_field.refuse("")
        self.confirmed.emit(self.is_confirmed)

    def _ask_printer(self) -> None:
        if not has_printer():
            self._tell(
                self.tr("No printer is set up on this computer. Save the code to a file or write it down."), "amber"
            )
        elif print_paper(self, self._clinic, self._code, self._day()):
            self._tell(self.tr("The code was sent to the printer."), "green")

    def _ask_file(self) -> None:
        places = QStandardPaths.StandardLocation
        folder = QStandardPaths.writableLocation(places.DocumentsLocation)
        if not Path(folder).is_dir():
            folder = QStandardPaths.writableLocation(places.HomeLocation)
        suggested = str(Path(folder) / (self.tr("Recovery code") + ".txt"))
        kinds = self.tr("Text files (*.txt)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the recovery code"), suggested, kinds)
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        try:
            save_paper(path, self._clinic, self._code, self._day())
        except PaperNotSaved as problem:
            self._tell(words(problem), "red")
        else:
            self._tell(self.tr("Saved. Move the file off this computer, for example to a memory stick."), "green")

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._tell(self.tr("Copied. Put it where only you can read it, for example into a password manager."), "green")

    def _tell(self, sentence: str, tone: str) -> None:
        self._answer.setText(sentence)
        self._answer.set_tone(tone)

    def _day(self) -> str:
        return day_long(self._clock().astimezone().date(), current_style())

    def _show_words(self) -> None:
        self.heading.setText(self.tr("Keep this recovery code"))
        self.explanation.setText(
            self.tr(
                "It opens your data if the passphrase or this computer's keyring is lost. It is shown only now:"
                " print it, save it elsewhere or write it down. Whoever knows the passphrase can make a new one in the"
                " settings."
            )
        )
        self._print.set_words(self.tr("Print…"))
        self._save.set_words(self.tr("Save to a file…"))
        self._copy.set_words(self.tr("Copy"))
        self._last_field.set_words(self.tr("Type the last group of the code, to show that you have it"))
        self._answer.setText("")
