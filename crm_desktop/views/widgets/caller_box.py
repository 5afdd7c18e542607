"""Who is on the line: those who have the number, each by one key, or a new name typed while talking (O3, R11, P2)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.queries.people.callers import CallerRow
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import pair
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_button import OptionButton

MOST = 9


class CallerBox(QWidget):
    picked = Signal(object)  # the id of one of those who have the number
    named = Signal()  # Enter after a name
    typed = Signal()
    let_go = Signal()  # it is somebody else after all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.candidates: list[CallerRow] = []
        self.is_really_new = False
        self._chosen_name = ""
        self._buttons: list[OptionButton] = []
        self._lay_out()
        self._show_words()

    def names(self) -> tuple[str, str]:
        """Given and family name; a whole name typed into the first field is divided after its first word."""
        given, family = self.given.text().strip(), self.family.text().strip()
        if not family and " " in given:
            given, _, family = given.partition(" ")
        return given, family.strip()

    def set_names(self, given: str, family: str) -> None:
        self.given.setText(given)
        self.family.setText(family)

    def show_candidates(self, rows: Sequence[CallerRow]) -> None:
        self.candidates = list(rows)[:MOST]
        self.is_really_new = False
        for old in self._buttons:
            old.deleteLater()
        self._buttons = []
        for at, row in enumerate(self.candidates):
            button = OptionButton(_words(row), str(at + 1), "blue", "user", row.owner_note or "", is_row=True)
            button.clicked.connect(lambda _on=False, at=at: self.pick(at + 1))
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._list.addWidget(button)
            self._buttons.append(button)
        self._show_state()

    def show_chosen(self, name: str) -> None:
        """The person who was picked or named; an empty name asks again."""
        self._chosen_name = name
        self._avatar.set_name(name)
        self._name.setText(name)
        self._show_state()

    def pick(self, digit: int) -> bool:
        if self._chosen_name or not 1 <= digit <= len(self.candidates):
            return False
        self.picked.emit(self.candidates[digit - 1].person_id)
        return True

    def say_really_new(self) -> bool:
        """None of them: the name is asked."""
        if not self.candidates or self._chosen_name:
            return False
        self.is_really_new = True
        self._show_state()
        self.given.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @property
    def asks_name(self) -> bool:
        return not self._chosen_name and (self.is_really_new or not self.candidates)

    def set_question(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))

    # ---- building

    def _lay_out(self) -> None:
        self._title = Label("", "field", wrap=True)
        self._title.hide()
        self._candidates = QWidget()
        self._list = QVBoxLayout(self._candidates)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(5)
        self._really_new = Button("", "link", "user-plus")
        self._really_new.clicked.connect(lambda: self.say_really_new())
        self._found = Label("", "faint", wrap=True)
        self.given, self.family = QLineEdit(), QLineEdit()
        self._given_field, self._family_field = LabelledField(self.given), LabelledField(self.family)
        self._names = QWidget()
        row = pair(self._given_field, self._family_field)
        row.setContentsMargins(0, 0, 0, 0)
        self._names.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._title, self._made_chosen(), self._found, self._candidates, self._really_new, self._names):
            column.addWidget(widget)
        column.setAlignment(self._really_new, Qt.AlignmentFlag.AlignLeading)
        for line in (self.given, self.family):
            line.textEdited.connect(lambda _text: self.typed.emit())
            line.returnPressed.connect(self._entered)
        self._show_state()

    def _made_chosen(self) -> Card:
        self._chosen = Card(flat=True)
        self._avatar = Avatar("", 34)
        self._name = Label("", "strong")
        self._other = Button("", "link")
        self._other.clicked.connect(self.let_go)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._avatar)
        row.addWidget(self._name, 1)
        row.addWidget(self._other)
        self._chosen.column.addLayout(row)
        return self._chosen

    def _entered(self) -> None:
        given, _ = self.names()
        if given or self.family.text().strip():
            self.named.emit()

    # ---- drawing

    def _show_state(self) -> None:
        is_chosen, some = bool(self._chosen_name), bool(self.candidates)
        self._chosen.setVisible(is_chosen)
        self._candidates.setVisible(some and not is_chosen and not self.is_really_new)
        self._really_new.setVisible(some and not is_chosen and not self.is_really_new)
        self._found.setVisible(some and not is_chosen and not self.is_really_new)
        self._names.setVisible(self.asks_name)
        number = count(len(self.candidates), current_style())
        self._found.setText(current_style().in_digits(self.tr("This number: %n person(s)", "", len(self.candidates))))
        self._found.setAccessibleName(number)

    def _show_words(self) -> None:
        self._given_field.set_words(self.tr("Given name"))
        self._family_field.set_words(self.tr("Family name"))
        self.given.setPlaceholderText(self.tr("or the whole name"))
        self._really_new.set_words(self.tr("None of them: somebody new (Alt+N)"))
        self._other.set_words(self.tr("Somebody else"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_other"):
            self._show_words()


def _words(row: CallerRow) -> str:
    return f"{row.name or '—'} · {term(row.standing)}"
