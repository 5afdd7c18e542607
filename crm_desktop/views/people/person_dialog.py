"""The form of a person, new or known: nobody is written down twice unseen, nothing typed is lost (R11, P13)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.terms import term
from crm_desktop.kit.phone_numbers import looks_like_phone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.people.person import PersonKind, PersonRole, Visibility
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.queries.admin.channels import channel_rows
from crm_desktop.queries.admin.staff import team_rows
from crm_desktop.queries.people.categories import category_rows
from crm_desktop.queries.people.category_fields import fields_by_category
from crm_desktop.queries.people.duplicates import Duplicate
from crm_desktop.queries.people.person_cards import PersonCard, person_card
from crm_desktop.views.people.duplicate_guard import DuplicateGuard
from crm_desktop.views.people.person_fields import PersonFields
from crm_desktop.views.people.person_form import (
    PersonForm,
    PhoneLine,
    change,
    creation,
    from_card,
)
from crm_desktop.views.widgets.form_dialog import Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.painting import leading
from crm_desktop.views.widgets.typed_ahead import TypedAhead

MESSENGERS = tuple(kind for kind in ContactKind if kind is not ContactKind.EMAIL)


class PersonDialog(PersonFields):
    """`facts`: person_id to change somebody; for a new one phone, or typed: what stood in a search field."""

    ICON: ClassVar[str] = "user-plus"

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        person_id = facts.get("person_id")
        self._person_id = person_id if isinstance(person_id, UUID) else None
        self.ACT = "create_person" if self._person_id is None else "change_person"  # type: ignore[misc]  # one form, two acts
        self._is_waived = False  # Alt+N: the likeness was seen
        self._alike: list[Duplicate] = []
        super().__init__(house, f"edit_person:{person_id}" if self._person_id else "new_person", parent)
        if self._person_id is not None:
            self.disc.set_icon("pencil", "accent")
        self._ahead = TypedAhead(self)  # the form's facts and its draft would be put over what is written meanwhile
        self._read(facts)

    # ---- building

    def wire(self) -> None:
        self.guard = DuplicateGuard(self.house, self._person_id, self)
        self.guard.found.connect(self._found)
        self.alike.opened.connect(self._open)
        self.alike.really_new.connect(self._waive)
        self.alike.is_known = self._person_id is not None
        self.alike.merge_wanted.connect(self._merge)
        self.on_typing(self._typed)
        for box in (self.kind, self.visibility):
            box.picked.connect(self._kind_chosen)
        self.category.picked.connect(self._kind_chosen)
        self.referrer.toggled.connect(self._kind_chosen)

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
        f["kind"].set_words(self.tr("Person or company"))
        f["visibility"].set_words(self.tr("Who sees this contact"))
        f["team"].set_words(self.tr("Team that sees them"))
        self.kind.offer(((PersonKind.NATURAL.value, self.tr("Person")), (PersonKind.LEGAL.value, self.tr("Company"))))
        self.visibility.offer(
            ((Visibility.PUBLIC.value, self.tr("Everybody")), (Visibility.TEAM.value, self.tr("One team only")))
        )
        f["council"].set_words(self.tr("Medical council number"))
        self.marketer.setText(term(PersonRole.MARKETER))
        self.referrer.setText(term(PersonRole.REFERRER))
        self.no_calls.setText(self.tr("Do not call"))
        self.no_messages.setText(self.tr("Do not send messages"))
        self.messenger.setAccessibleName(self.tr("Messenger"))
        self.messenger_kind.setAccessibleName(self.tr("Which messenger"))
        words = (self.tr("Details"), self.tr("Addresses"), self.tr("For those who call"))
        for label, text in zip(self._sections, words, strict=True):
            label.setText(text)
        self.sex.offer((("", "—"), ("f", self.tr("Woman")), ("m", self.tr("Man"))))
        self.language.offer((("", "—"), *((code, LANGUAGES[code].native_name) for code in LANGUAGES)))
        self.messenger_kind.offer(tuple((kind.value, term(kind)) for kind in MESSENGERS))
        self.phones.show_words()
        # Figures alone would be taken for left-to-right and stand at the wrong edge.
        side = leading(self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        for line in (self.national_id, self.file_number, self.postcode, self.email, self.messenger):
            line.setAlignment(side)

    # ---- reading

    def _read(self, facts: Mapping[str, Any]) -> None:
        actor, person_id = self.house.session.actor, self._person_id

        def question(session: Any) -> tuple[Any, PersonCard | None]:
            card = person_card(session, actor, person_id) if person_id is not None else None
            asked = fields_by_category(session, actor)
            return (category_rows(session, actor), channel_rows(session, actor), team_rows(session, actor), asked), card

        def arrived(found: tuple[Any, PersonCard | None]) -> None:
            (categories, channels, teams, asked), card = found
            self.category.offer([(row.id, row.name) for row in categories])
            self.channel.offer([(row.id, row.name) for row in channels])
            self.team.offer([(row.id, row.name) for row in teams])
            self.answers.offer(asked, card.answers if card is not None else ())
            self.before = from_card(card) if card is not None else self._first_form(facts)
            self.set_form(self.before)
            self._kind_chosen()
            self.guard.watch(self.form())
            self.given.setFocus()
            self.restore()

        self.house.lanes.read(self, question, arrived, self.refuse)

    def restore(self) -> None:
        """The draft, and then what was written while it was on its way."""

        def came(typed: dict[str, Any] | None) -> None:
            if typed:
                self.take_draft(typed)
                self._kind_chosen()
                self.guard.watch(self.form())

        if self.draft is not None:
            self.draft.read(came, self._ahead.give)

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

    # ---- acting

    def _kind_chosen(self) -> None:
        """Lines come and go with what is chosen."""
        self.show_kind()
        is_legal = self.kind.chosen() == PersonKind.LEGAL.value
        self.fields["family"].set_words(self.tr("Name of the company") if is_legal else self.tr("Family name"))
        self._listen()
        self.fit()

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

    def _merge(self, other_id: UUID) -> None:
        """Both are written down already: side by side it is seen what each has."""
        self.house.go.dialog("merge_persons", person_id=self._person_id, other_id=other_id)
        self.reject()

    def alt_pressed(self, key: str) -> bool:
        if not self._alike:
            return False
        if key == "N" and self._person_id is None:
            self._waive()
            return True
        if key == "M" and self._person_id is not None:
            self._merge(self._alike[0].person_id)
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
        if form.visibility == Visibility.TEAM.value and not form.owner_team_id:
            self.team.setFocus()
            return self.tr("Choose the team that may see this contact.")
        if missing := self.answers.lack():
            return missing
        if self._alike and not self._is_waived and self._person_id is None:
            return self.tr("Alt+1 opens the one who is known already; Alt+N says that this is somebody else.")
        return ""

    def work(self) -> Work:
        if self._person_id is None:
            return creation(self.form(), self._is_waived)
        return change(self._person_id, self.before, self.form())

    def saved(self, answer: Any) -> None:
        if self._person_id is None:
            self.house.go.person(answer)
            self.house.go.toast(self.tr("Written down. Ctrl+Z takes it back."))
        else:
            self.house.go.toast(self.tr("Saved. Ctrl+Z takes it back."))

    def refuse(self, problem: Problem) -> None:
        super().refuse(problem)
        self._ahead.drop()
        if problem.code == "person.same_number":
            # Somebody else wrote them down a moment ago.
            self.guard.look()
