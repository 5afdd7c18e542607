"""The fields of a person's form, and how what they hold becomes the form and comes from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.kit.persian import latin_digits
from crm_desktop.models.people.person import PersonKind, Visibility
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.views.people.category_answers import CategoryAnswers
from crm_desktop.views.people.duplicate_guard import DuplicateStrip
from crm_desktop.views.people.person_form import ContactLine, PersonForm, from_draft
from crm_desktop.views.people.phone_lines import PhoneLines
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, pair
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.kept_fields import held, on_change, put_back
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import section
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.word_box import WordBox

_NUMBERS = ("national_id", "file_number", "council_number")
_EMAIL = ContactKind.EMAIL.value


class PersonFields(FormDialog):
    """What they are called and what is written is said by the dialog that has them."""

    WIDTH: ClassVar[int] = 660

    def lay_out(self) -> None:
        self.given, self.family, self.father = QLineEdit(), QLineEdit(), QLineEdit()
        self.sex = WordBox()
        self.born = DateField(clock=self.house.clock)
        self.phones = PhoneLines(self.house.session.region)
        self.alike = DuplicateStrip(self.house)
        self.email, self.messenger = QLineEdit(), QLineEdit()
        self.messenger_kind = WordBox()
        self.city, self.street, self.postcode = QLineEdit(), QLineEdit(), QLineEdit()
        self.national_id, self.file_number = QLineEdit(), QLineEdit()
        self.category, self.channel = ChoiceBox(), ChoiceBox()
        self.language, self.best_time = WordBox(), QLineEdit()
        self.no_calls, self.no_messages = QCheckBox(), QCheckBox()
        self.warning = QLineEdit()
        self.kind, self.visibility, self.team = WordBox(), WordBox(), ChoiceBox()
        self.marketer, self.referrer, self.council = QCheckBox(), QCheckBox(), QLineEdit()
        self.answers = CategoryAnswers(self.house)
        self.notes = NoteArea(74)
        names = {
            "given": self.given, "family": self.family, "father": self.father, "sex": self.sex, "born": self.born,
            "email": self.email, "messenger": _beside(self.messenger_kind, self.messenger), "city": self.city,
            "street": self.street, "postcode": self.postcode, "national_id": self.national_id,
            "file": self.file_number, "category": self.category, "channel": self.channel,
            "language": self.language, "best_time": self.best_time, "warning": self.warning, "notes": self.notes,
            "kind": self.kind, "visibility": self.visibility, "team": self.team,
            "council": self.council,
        }  # fmt: skip
        self.fields = {name: LabelledField(field) for name, field in names.items()}
        f = self.fields
        self._sections = [section("") for _ in range(3)]
        self.body.addLayout(pair(f["given"], f["family"]))
        self.body.addWidget(self.phones)
        self.body.addWidget(self.alike)
        self.body.addWidget(self._sections[0])
        self.body.addLayout(pair(f["born"], f["sex"], f["father"]))
        self.body.addLayout(pair(f["national_id"], f["file"], f["language"]))
        self.body.addLayout(pair(f["kind"], f["category"], f["channel"]))
        roles = in_row(self.marketer, self.referrer, self.fields["council"], spacing=18)
        roles.setStretch(2, 1)
        self.body.addLayout(roles)
        self.body.addWidget(self.answers)
        self.body.addWidget(self._sections[1])
        self.body.addLayout(pair(f["email"], f["messenger"]))
        self.body.addLayout(pair(f["city"], f["street"], f["postcode"]))
        self.body.addWidget(self._sections[2])
        self.body.addLayout(pair(f["warning"], f["best_time"]))
        marks = in_row(self.no_calls, self.no_messages, spacing=18)
        marks.addStretch(1)
        self.body.addLayout(marks)
        self.body.addLayout(pair(f["visibility"], f["team"]))
        self.body.addWidget(f["notes"])
        self._by_column: dict[str, QWidget] = {
            "given_name": self.given, "family_name": self.family, "father_name": self.father, "sex": self.sex,
            "birth_on": self.born, "national_id": self.national_id, "file_number": self.file_number,
            "category_id": self.category, "channel_id": self.channel, "language": self.language,
            "best_time": self.best_time, "do_not_call": self.no_calls, "do_not_sms": self.no_messages,
            "warning": self.warning, "notes": self.notes, "kind": self.kind, "visibility": self.visibility,
            "owner_team_id": self.team, "is_marketer": self.marketer, "is_referrer": self.referrer,
            "council_number": self.council,
        }  # fmt: skip
        self.before = PersonForm()
        self._is_filling = False

    def on_typing(self, act: Callable[[], None]) -> None:
        """`act` after each change that a person makes in any field."""

        def unless_filling() -> None:
            if not self._is_filling:
                act()

        beside = (self.email, self.messenger_kind, self.messenger, self.city, self.street, self.postcode)
        for field in (*self._by_column.values(), *beside):
            on_change(field, unless_filling)
        self.phones.typed.connect(unless_filling)
        self.answers.typed.connect(unless_filling)

    def form(self) -> PersonForm:
        contacts = [
            ContactLine(_EMAIL, self.email.text().strip()),
            ContactLine(self.messenger_kind.chosen(), self.messenger.text().strip()),
        ]
        shown = [one.kind for one in contacts]
        # What this small form has no line for stays as it is.
        rest = [one for one in self.before.contacts if one.kind not in shown]
        return PersonForm(
            **{name: _kept_digits(name, held(field)) for name, field in self._by_column.items()},
            phones=self.phones.lines(),
            contacts=tuple(one for one in contacts if one.value) + tuple(rest),
            address=replace(
                self.before.address,
                city=self.city.text().strip(),
                line=self.street.text().strip(),
                postcode=latin_digits(self.postcode.text().strip()),
            ),
            values=self.answers.values(),
        )

    def set_form(self, form: PersonForm) -> None:
        self._is_filling = True
        for name, field in self._by_column.items():
            value = getattr(form, name)
            put_back(field, current_style().in_digits(value) if name in _NUMBERS else value)
        self.phones.set_lines(form.phones)
        self.phones.show_words()
        self.email.setText(next((one.value for one in form.contacts if one.kind == _EMAIL), ""))
        messenger = next((one for one in form.contacts if one.kind != _EMAIL), None)
        self.messenger.setText(messenger.value if messenger is not None else "")
        if messenger is not None:
            self.messenger_kind.choose(messenger.kind)
        self.city.setText(form.address.city)
        self.street.setText(form.address.line)
        self.postcode.setText(current_style().in_digits(form.address.postcode))
        self.answers.take(form.values)
        self.show_kind()
        self._is_filling = False

    def show_kind(self) -> None:
        """A company has one name and no birthday; roles, category and who may see ask for what belongs to them."""
        is_legal = self.kind.chosen() == PersonKind.LEGAL.value
        for name in ("given", "father", "sex", "born"):
            self.fields[name].setVisible(not is_legal)
        self.fields["council"].setVisible(self.referrer.isChecked())
        self.fields["team"].setVisible(self.visibility.chosen() == Visibility.TEAM.value)
        self.answers.show_category(self.category.chosen())

    def typed(self) -> dict[str, Any]:
        return self.form().as_draft()

    def take_draft(self, typed: dict[str, Any]) -> None:
        self.set_form(from_draft(typed))


def _kept_digits(name: str, value: Any) -> Any:
    """Shown in the reader's digits, kept in the ones of the base: looking at a form changes nothing."""
    return latin_digits(value) if name in _NUMBERS else value


def _beside(kind: WordBox, line: QLineEdit) -> QWidget:
    made = QWidget()
    row = in_row(kind, line)
    made.setLayout(row)
    row.setStretch(1, 1)
    kind.setSizeAdjustPolicy(WordBox.SizeAdjustPolicy.AdjustToContents)
    made.setFocusProxy(line)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
