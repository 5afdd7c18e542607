"""The foldable parts of a card: family with its keys, numbers and addresses, files, notes."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import day_long
from crm_desktop.i18n.direction import ltr
from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.numbers import count, decimal
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.queries.notes.attachments import AttachmentRow
from crm_desktop.queries.people.families import Relative
from crm_desktop.queries.people.number_sharers import NumberSharer
from crm_desktop.queries.people.person_cards import CardOrganization, CardPhone, PersonCard
from crm_desktop.views.people.answer_words import answer_words
from crm_desktop.views.people.card_head import age
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.fold import Fold
from crm_desktop.views.widgets.frames import TightCard
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.work_delegate import shown_phone


class CardDetails(QWidget):
    person_clicked = Signal(object)  # UUID of a relative
    call_wanted = Signal(str)  # a number
    wrong_marked = Signal(object, bool)  # phone id, is wrong
    attach_wanted = Signal()
    family_wanted = Signal()
    organization_clicked = Signal(object)  # its id
    save_wanted = Signal(object)  # AttachmentRow

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.family: tuple[Relative, ...] = ()
        self._keyed: list[UUID] = []  # Alt+1…9: the family, then who else has the number
        self._family, self._contacts, self._files = Fold(True), Fold(False), Fold(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for fold in (self._family, self._contacts, self._files):
            column.addWidget(fold)

    def show_card(self, card: PersonCard, files: tuple[AttachmentRow, ...]) -> None:
        self._show_family(card)
        self._show_contacts(card)
        self._show_files(files)

    def relative_by_key(self, number: int) -> UUID | None:
        """Alt+1 is the first of the family."""
        return self._keyed[number - 1] if 0 < number <= len(self._keyed) else None

    def _show_family(self, card: PersonCard) -> None:
        self.family = card.family
        self._family.clear()
        self._keyed = [one.person_id for one in card.family] + [one.person_id for one in card.sharers]
        self._family.set_words(self.tr("Family"), count(len(card.family), current_style()))
        for at, one in enumerate(card.family, 1):
            line = _FamilyLine(one, self._facts_of(one), at)
            line.clicked.connect(lambda one=one: self.person_clicked.emit(one.person_id))
            self._family.column.addWidget(line)
        for at, sharer in enumerate(card.sharers, len(card.family) + 1):
            line = _FamilyLine(sharer, self._facts_of(sharer), at)
            line.clicked.connect(lambda sharer=sharer: self.person_clicked.emit(sharer.person_id))
            self._family.column.addWidget(line)
        edit = Button(self.tr("Family…"), "link", "users")
        edit.clicked.connect(self.family_wanted)
        self._family.column.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeading)

    def _facts_of(self, one: Relative | NumberSharer) -> str:
        style = current_style()
        facts = [term(one.relation) if isinstance(one, Relative) else self.tr("the same number")]
        if one.birth_on is not None:
            facts.append(style.in_digits(self.tr("%n year(s) old", "", age(one.birth_on, self._house.today))))
        if isinstance(one, Relative) and one.pays:
            facts.append(self.tr("pays"))
        return " · ".join(facts)

    def _show_contacts(self, card: PersonCard) -> None:
        fold, person, style = self._contacts, card.person, current_style()
        fold.clear()
        fold.set_words(self.tr("Numbers and details"), count(len(card.phones), style))
        for phone in card.phones:
            fold.column.addWidget(self._phone_line(phone))
        for contact in card.contacts:
            fold.column.addWidget(_Fact(term(contact.kind), ltr(contact.value)))
        for one in card.addresses:
            parts = [part for part in (one.province, one.city, one.region, one.line, one.postcode) if part]
            comma = "، " if style.language == "fa" else ", "
            fold.column.addWidget(_Fact(self.tr("Address"), style.in_digits(comma.join(parts))))
        for belongs in card.organizations:
            fold.column.addWidget(self._organization_line(belongs))
        council = ltr(style.in_digits(person.council_number)) if person.is_referrer and person.council_number else ""
        facts = (
            (self.tr("Born"), day_long(person.birth_on, style) if person.birth_on else ""),
            (self.tr("Father's name"), person.father_name),
            (self.tr("National ID"), ltr(style.in_digits(person.national_id)) if person.national_id else ""),
            (self.tr("Medical council number"), council),
            (self.tr("Heard of us from"), person.channel or ""),
            (self.tr("Language"), LANGUAGES[person.language].native_name if person.language in LANGUAGES else ""),
            (self.tr("Best time"), person.best_time or ""),
            (self.tr("Looked after by"), person.owner or person.owner_team or ""),
            (self.tr("Notes"), person.notes or ""),
        )
        for words, value in facts:
            if value:
                fold.column.addWidget(_Fact(words, value))
        for answered in card.answers:
            if answered.category_id == person.category_id:
                fold.column.addWidget(_Fact(answered.name, answer_words(answered, self._house.session.currency)))

    def _organization_line(self, one: CardOrganization) -> QWidget:
        line = TightCard(f"{one.name}, {one.position or ''}")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark("building-2", "muted", 15))
        row.addWidget(ElidedLabel(one.name, "strong"))
        row.addWidget(ElidedLabel(one.position or "", "small"), 1)
        line.column.addLayout(row)
        line.clicked.connect(lambda: self.organization_clicked.emit(one.id))
        return line

    def _phone_line(self, phone: CardPhone) -> QWidget:
        number = shown_phone(phone.e164 or phone.raw, self._house.session.region)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        label = Label(number, "strong" if phone.is_primary else "", tone="" if phone.is_valid else "red")
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row.addWidget(label)
        about = [part for part in (phone.label, phone.owner_note) if part]
        if not phone.is_valid:
            about.append(self.tr("wrong number"))
        row.addWidget(ElidedLabel(" · ".join(about), "faint"), 1)
        dial = icon_button("phone", self.tr("Write down a call to %1").replace("%1", number))
        dial.clicked.connect(lambda: self.call_wanted.emit(phone.e164 or phone.raw))
        copy = icon_button("copy", self.tr("Copy %1").replace("%1", number))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(phone.e164 or phone.raw))
        more = icon_button("ellipsis", self.tr("More about %1").replace("%1", number))
        more.clicked.connect(lambda: self._phone_menu(more, phone))
        for one in (dial, copy, more):
            row.addWidget(one)
        return line

    def _phone_menu(self, under: QWidget, phone: CardPhone) -> None:
        menu = QMenu(self)
        words = self.tr("This number is wrong") if phone.is_valid else self.tr("This number is right after all")
        menu.addAction(words, lambda: self.wrong_marked.emit(phone.id, phone.is_valid))
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _show_files(self, files: tuple[AttachmentRow, ...]) -> None:
        fold, style = self._files, current_style()
        fold.clear()
        fold.set_words(self.tr("Files"), count(len(files), style) if files else "")
        for one in files:
            fold.column.addWidget(self._file_line(one))
        attach = Button(self.tr("Attach a file…"), "link", "paperclip")
        attach.clicked.connect(self.attach_wanted)
        fold.column.addWidget(attach, 0, Qt.AlignmentFlag.AlignLeading)

    def _file_line(self, one: AttachmentRow) -> QWidget:
        style = current_style()
        size = self.tr("%1 KB").replace("%1", decimal(max(one.size / 1024, 0.1), style))
        if one.size >= 1024 * 1024:
            size = self.tr("%1 MB").replace("%1", decimal(one.size / 1024 / 1024, style))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconMark("paperclip", "faint", 15))
        row.addWidget(ElidedLabel(one.name), 1)
        row.addWidget(Label(size, "faint"))
        save = icon_button("download", self.tr("Save %1 as…").replace("%1", one.name))
        save.clicked.connect(lambda: self.save_wanted.emit(one))
        row.addWidget(save)
        return line


class _Fact(QWidget):
    def __init__(self, words: str, value: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name = ElidedLabel(words, "small")
        name.setFixedWidth(104)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        shown = Label(value, wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(shown, 1)


class _FamilyLine(TightCard):
    def __init__(self, one: Relative | NumberSharer, facts: str, number: int) -> None:
        super().__init__(f"{one.name}, {facts}")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Avatar(one.name, 22))
        row.addWidget(ElidedLabel(one.name, "strong"))
        row.addWidget(ElidedLabel(facts, "small"), 1)
        if number <= 9:
            row.addWidget(Label(f"Alt+{number}", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
