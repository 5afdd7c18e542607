"""An appointment as the patient gets it: copied for a messenger in their language, or printed on a roll or an A5."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from crm_desktop.i18n.direction import direction_of
from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.style import LanguageCode
from crm_desktop.queries.visits.visit_papers import VisitPaper, visit_paper
from crm_desktop.views.visits.visit_text import PAPERS, language_for, letter, print_slip, slip
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import FormDialog, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.text_area import TextArea


class VisitTextDialog(FormDialog):
    ICON: ClassVar[str] = "message-square-text"
    WIDTH: ClassVar[int] = 600
    BY_DIGIT: ClassVar[str] = "language"

    def __init__(self, house: House, appointment_id: UUID, parent: QWidget | None = None) -> None:
        self._paper: VisitPaper | None = None
        super().__init__(house, "", parent)
        actor = house.session.actor
        house.lanes.read(self, lambda session: visit_paper(session, actor, appointment_id), self._loaded, self.refuse)

    def lay_out(self) -> None:
        self.language, self.paper = OptionGroup(), OptionGroup()
        self.text = TextArea()
        self.text.setReadOnly(True)
        self.text.setFixedHeight(176)
        self.print_button = Button("", "", "printer")
        self._fields = {name: LabelledField(getattr(self, name)) for name in ("language", "paper", "text")}
        self.body.addLayout(pair(self._fields["language"], self._fields["paper"], shares=(4, 3)))
        self.body.addWidget(self._fields["text"])
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.print_button)
        self.body.addLayout(row)

    def wire(self) -> None:
        self.language.picked.connect(lambda _key: self._show_text())
        self.print_button.clicked.connect(self.print_paper)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_paper)

    def show_words(self) -> None:
        person = self._paper.visit.person if self._paper is not None else ""
        self.say_head(self.tr("Appointment for the patient"), person, self.tr("Copy the text"))
        chosen, paper = self.language.chosen(), self.paper.chosen() or ["slip"]
        self.language.set_options([Option(code, one.native_name) for code, one in LANGUAGES.items()])
        self.language.choose(*chosen)
        names = {"slip": self.tr("80 mm roll"), "a5": self.tr("A5 sheet")}
        self.paper.set_options([Option(one, names[one]) for one in PAPERS], with_digits=False)
        self.paper.choose(*paper)
        self._fields["language"].set_words(self.tr("Language"))
        self._fields["paper"].set_words(self.tr("Paper"))
        self._fields["text"].set_words(self.tr("Text for a messenger"))
        self.print_button.set_words(self.tr("Print the slip"), self.tr("Print the slip (Ctrl+P)"))
        self.hint.setText(self.tr("Digit: the language · Ctrl+P prints"))

    def save(self) -> None:
        """Nothing is written into the base."""
        if self._paper is not None:
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            self.house.go.toast(self.tr("The text for the messenger is copied."))
            self.accept()

    def print_paper(self) -> None:
        if self._paper is None:
            return
        kind = str(self.paper.chosen()[0])
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_slip(printer, slip(self._paper, self.house, self._code(), kind), kind)

    def _code(self) -> LanguageCode:
        chosen = next(iter(self.language.chosen()), "en")
        return next(code for code in LANGUAGES if code == chosen)

    def _loaded(self, paper: VisitPaper) -> None:
        self._paper = paper
        self.show_words()
        self.language.choose(language_for(paper))
        self._show_text()
        self.language.take_focus()

    def _show_text(self) -> None:
        if self._paper is not None:
            code = self._code()
            self.text.setLayoutDirection(direction_of(code))
            self.text.setPlainText(letter(self._paper, self.house, code).text)
