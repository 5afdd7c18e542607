"""The form of a person, new or known: nobody is written down twice unseen, nothing typed is lost (R11, P13)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.terms import term
from crm_desktop.kit.phone_numbers import looks_like_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.queries.admin.channels import channel_rows
from crm_desktop.queries.people.categories import category_rows
from crm_desktop.queries.people.duplicates import Duplicate
from crm_desktop.queries.people.person_cards import PersonCard, person_card
from crm_desktop.views.people.duplicate_guard import DuplicateGuard, DuplicateStrip
from crm_desktop.views.people.person_form import (
    AddressLine,
    ContactLine,
    PersonForm,
    PhoneLine,
    change,
    creation,
    from_card,
    from_draft,
)
from crm_desktop.views.people.phone_lines import PhoneLines
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import section
from crm_desktop.views.widgets.painting import leading

MESSENGERS = tuple(kind for kind in ContactKind if kind is not ContactKind.EMAIL)


class PersonDialog(FormDialog):
    """`facts`: person_id to change somebody; for a new one phone, or typed: what stood in a search field."""

    ICON: ClassVar[str] = "user-plus"
    WIDTH: ClassVar[int] = 660

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        person_id = facts.get("person_id")
        self._person_id = person_id if isinstance(person_id, UUID) else None
        self.ACT = "create_person" if self._person_id is None else "change_person"  # type: ignore[misc]  # one form, two acts
        self._before = PersonForm()
        self._is_waived = False  # Alt+N: the likeness was seen
        self._alike: list[Duplicate] = []
        super().__init__(house, f"edit_person:{person_id}" if self._person_id else "new_person", parent)
        if self._person_id is not None:
            self.disc.set_icon("pencil", "accent")
        self._read(facts)

    # ---- building

    def lay_out(self) -> None:
        self.given, self.family, self.father = QLineEdit(), QLineEdit(), QLineEdit()
        self.sex = QComboBox()
        self.born = DateField(clock=self.house.clock)
        self.phones = PhoneLines(self.house.session.region)
        self.alike = DuplicateStrip(self.house)
        self.email, self.messenger = QLineEdit(), QLineEdit()
        self.messenger_kind = QComboBox()
        self.city, self.street, self.postcode = QLineEdit(), QLineEdit(), QLineEdit()
        self.national_id, self.file_number = QLineEdit(), QLineEdit()
        self.category, self.channel = ChoiceBox(), ChoiceBox()
        self.language, self.best_time = QComboBox(), QLineEdit()
        self.no_calls, self.no_messages = QCheckBox(), QCheckBox()
        self.warning, self.notes = QLineEdit(), QPlainTextEdit()
        self.notes.setFixedHeight(74)
        self.notes.setTabChangesFocus(True)
        names = {
            "given": self.given, "family": self.family, "father": self.father, "sex": self.sex, "born": self.born,
            "email": self.email, "messenger": _beside(self.messenger_kind, self.messenger), "city": self.city,
            "street": self.street, "postcode": self.postcode, "national_id": self.national_id,
            "file": self.file_number, "category": self.category, "channel": self.channel,
            "language": self.language, "best_time": self.best_time, "warning": self.warning, "notes": self.notes,
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
        self.body.addLayout(pair(f["category"], f["channel"]))
        self.body.addWidget(self._sections[1])
        self.body.addLayout(pair(f["email"], f["messenger"]))
        self.body.addLayout(pair(f["city"], f["street"], f["postcode"]))
        self.body.addWidget(self._sections[2])
        self.body.addLayout(pair(f["warning"], f["best_time"]))
        marks = in_row(self.no_calls, self.no_messages, spacing=18)
        marks.addStretch(1)
        self.body.addLayout(marks)
        self.body.addWidget(f["notes"])

    def wire(self) -> None:
        self.guard = DuplicateGuard(self.house, self._person_id, self)
        self.guard.found.connect(self._found)
        self.alike.opened.connect(self._open)
        self.alike.really_new.connect(self._waive)
        lines = (self.given, self.family, self.father, self.email, self.messenger, self.city, self.street,
                 self.postcode, self.national_id, self.file_number, self.best_time, self.warning)  # fmt: skip
        for line in lines:
            line.textEdited.connect(self._typed)
        self.notes.textChanged.connect(self._typed)
        self.phones.typed.connect(self._typed)
        self.born.changed.connect(self._typed)
        for box in (self.sex, self.language, self.messenger_kind):
            box.activated.connect(self._typed)
        for choice in (self.category, self.channel):
            choice.picked.connect(self._typed)
        for mark in (self.no_calls, self.no_messages):
            mark.clicked.connect(self._typed)

    def show_words(self) -> None:
        is_new = self._person_id is None
        self.say_head(
            self.tr("New person") if is_new else self.tr("Change a person"),
            self.tr("A name or a number is enough; the rest can follow.") if is_new else "",
            self.tr("Write down") if is_new else self.tr("Save"),
        )
        f = self.fields
        f["given"].set_words(self.tr("Name"))
        f["family"].set_words(self.tr("Family name"))
        f["father"].set_words(self.tr("Father's name"))
        f["sex"].set_words(self.tr("Sex"))
        f["born"].set_words(self.tr("Born"))
        f["national_id"].set_words(self.tr("National ID"))
        f["file"].set_words(self.tr("File number"))
        f["category"].set_words(self.tr("Category"))
        f["channel"].set_words(self.tr("Heard of us from"))
        f["language"].set_words(self.tr("Language"))
        f["best_time"].set_words(self.tr("Best time to call"))
        f["email"].set_words(self.tr("E-mail"))
        f["messenger"].set_words(self.tr("Messenger"))
        f["city"].set_words(self.tr("City"))
        f["street"].set_words(self.tr("Address"))
        f["postcode"].set_words(self.tr("Postcode"))
        f["warning"].set_words(self.tr("Warning, shown in red"))
        f["notes"].set_words(self.tr("Notes"))
        self.no_calls.setText(self.tr("Do not call"))
        self.no_messages.setText(self.tr("Do not send messages"))
        self.messenger.setAccessibleName(self.tr("Messenger"))
        self.messenger_kind.setAccessibleName(self.tr("Which messenger"))
        words = (self.tr("Details"), self.tr("Addresses"), self.tr("For those who call"))
        for label, text in zip(self._sections, words, strict=True):
            label.setText(text)
        _offer(self.sex, (("", "—"), ("f", self.tr("Woman")), ("m", self.tr("Man"))))
        _offer(self.language, (("", "—"), *((code, LANGUAGES[code].native_name) for code in LANGUAGES)))
        _offer(self.messenger_kind, tuple((kind.value, term(kind)) for kind in MESSENGERS))
        self.phones.show_words()
        # Figures alone would be taken for left-to-right and stand at the wrong edge.
        side = leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        for line in (self.national_id, self.file_number, self.postcode, self.email, self.messenger):
            line.setAlignment(side)

    # ---- reading

    def _read(self, facts: Mapping[str, Any]) -> None:
        actor, person_id = self.house.session.actor, self._person_id

        def question(session: Any) -> tuple[Any, Any, PersonCard | None]:
            card = person_card(session, actor, person_id) if person_id is not None else None
            return category_rows(session, actor), channel_rows(session, actor), card

        def arrived(found: tuple[Any, Any, PersonCard | None]) -> None:
            categories, channels, card = found
            self.category.offer([(row.id, row.name) for row in categories])
            self.channel.offer([(row.id, row.name) for row in channels])
            self._before = from_card(card) if card is not None else self._first_form(facts)
            self.set_form(self._before)
            self.restore()
            self.guard.watch(self.form())
            self.given.setFocus()

        self.house.lanes.read(self, question, arrived, self.refuse)

    def _first_form(self, facts: Mapping[str, Any]) -> PersonForm:
        """What is known already: the number that rang, or what was searched for in vain."""
        typed = str(facts.get("typed") or "").strip()
        number = str(facts.get("phone") or "") or (typed if looks_like_phone(typed) else "")
        given, _, family = "" if number == typed else typed, "", ""
        if " " in given:
            given, family = given.split(" ", 1)
        return PersonForm(
            given_name=given, family_name=family, phones=(PhoneLine(number),) if number else (), contacts=()
        )

    def form(self) -> PersonForm:
        born = self.born.day()
        contacts = [ContactLine(ContactKind.EMAIL.value, self.email.text().strip())]
        contacts.append(ContactLine(str(self.messenger_kind.currentData()), self.messenger.text().strip()))
        shown = (ContactKind.EMAIL.value, str(self.messenger_kind.currentData()))
        # What this small form has no line for stays as it is.
        rest = [one for one in self._before.contacts[:] if one.kind not in shown]
        return PersonForm(
            given_name=self.given.text(),
            family_name=self.family.text(),
            father_name=self.father.text(),
            sex=str(self.sex.currentData() or ""),
            birth_on=born.isoformat() if born is not None else "",
            national_id=self.national_id.text(),
            file_number=self.file_number.text(),
            category_id=str(self.category.chosen() or ""),
            channel_id=str(self.channel.chosen() or ""),
            language=str(self.language.currentData() or ""),
            best_time=self.best_time.text(),
            do_not_call=self.no_calls.isChecked(),
            do_not_sms=self.no_messages.isChecked(),
            warning=self.warning.text(),
            notes=self.notes.toPlainText(),
            phones=self.phones.lines(),
            contacts=tuple(one for one in contacts if one.value) + tuple(rest),
            address=replace(
                self._before.address,
                city=self.city.text().strip(),
                line=self.street.text().strip(),
                postcode=self.postcode.text().strip(),
            )
            if self._before.address.id
            else AddressLine(
                city=self.city.text().strip(), line=self.street.text().strip(), postcode=self.postcode.text().strip()
            ),
        )

    def set_form(self, form: PersonForm) -> None:
        self.given.setText(form.given_name)
        self.family.setText(form.family_name)
        self.father.setText(form.father_name)
        self.sex.setCurrentIndex(max(self.sex.findData(form.sex), 0))
        self.born.set_day(form.born)
        self.national_id.setText(form.national_id)
        self.file_number.setText(form.file_number)
        self.category.choose(UUID(form.category_id) if form.category_id else None)
        self.channel.choose(UUID(form.channel_id) if form.channel_id else None)
        self.language.setCurrentIndex(max(self.language.findData(form.language), 0))
        self.best_time.setText(form.best_time)
        self.no_calls.setChecked(form.do_not_call)
        self.no_messages.setChecked(form.do_not_sms)
        self.warning.setText(form.warning)
        self.notes.blockSignals(True)
        self.notes.setPlainText(form.notes)
        self.notes.blockSignals(False)
        self.phones.set_lines(form.phones)
        self.phones.show_words()
        self.email.setText(next((one.value for one in form.contacts if one.kind == ContactKind.EMAIL.value), ""))
        messenger = next((one for one in form.contacts if one.kind != ContactKind.EMAIL.value), None)
        self.messenger.setText(messenger.value if messenger is not None else "")
        if messenger is not None:
            self.messenger_kind.setCurrentIndex(max(self.messenger_kind.findData(messenger.kind), 0))
        self.city.setText(form.address.city)
        self.street.setText(form.address.line)
        self.postcode.setText(form.address.postcode)

    def typed(self) -> dict[str, Any]:
        return self.form().as_draft()

    def take_draft(self, typed: dict[str, Any]) -> None:
        self.set_form(from_draft(typed))

    # ---- acting

    def _typed(self) -> None:
        self._is_waived = False
        self.touch()
        self.guard.watch(self.form())

    def _found(self, rows: list[Duplicate]) -> None:
        self._alike = rows
        self.alike.show_rows(rows, self._is_waived)

    def _waive(self) -> None:
        self._is_waived = True
        self.strip.say("")
        self.alike.show_rows(self._alike, True)

    def _open(self, person_id: UUID) -> None:
        """It is somebody known: their card opens and this form goes."""
        self.house.go.person(person_id)
        if self.draft is not None and self._person_id is None:
            self.draft.discard()
        self.reject()

    def alt_pressed(self, key: str) -> bool:
        if not self._alike:
            return False
        if key == "N":
            self._waive()
            return True
        meant = self.alike.by_key(int(key)) if key.isdigit() else None
        if meant is not None:
            self._open(meant)
        return meant is not None

    def lack(self) -> str:
        if not self.born.commit():
            self.born.setFocus()
            return self.tr("The birth date is not understood.")
        form = self.form()
        if not (form.given_name.strip() or form.family_name.strip() or form.numbers):
            self.given.setFocus()
            return self.tr("Write a name or a number: without both nobody could find this person again.")
        if self._alike and not self._is_waived and self._person_id is None:
            return self.tr("Alt+1 opens the one who is known already; Alt+N says that this is somebody else.")
        return ""

    def work(self) -> Work:
        if self._person_id is None:
            return creation(self.form(), self._is_waived)
        return change(self._person_id, self._before, self.form())

    def saved(self, answer: Any) -> None:
        if self._person_id is None:
            self.house.go.person(answer)
            self.house.go.toast(self.tr("Written down. Ctrl+Z takes it back."))
        else:
            self.house.go.toast(self.tr("Saved. Ctrl+Z takes it back."))

    def refuse(self, problem: Problem) -> None:
        super().refuse(problem)
        if problem.code == "person.same_number":
            # Somebody else wrote them down a moment ago.
            self.guard.look()


def _offer(box: QComboBox, items: tuple[tuple[str, str], ...]) -> None:
    chosen = box.currentData()
    box.clear()
    for value, words in items:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))


def _beside(kind: QComboBox, line: QLineEdit) -> QWidget:
    made = QWidget()
    row = in_row(kind, line)
    made.setLayout(row)
    row.setStretch(1, 1)
    kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setFocusProxy(line)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
