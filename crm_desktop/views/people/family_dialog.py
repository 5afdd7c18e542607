"""A family: who belongs to it and who pays, one more known person, or a new one in four fields (B3)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.terms import term
from crm_desktop.models.people.family import Relation
from crm_desktop.queries.people.duplicates import Duplicate
from crm_desktop.queries.people.families import Relative, relatives
from crm_desktop.queries.people.number_sharers import NumberSharer, number_sharers
from crm_desktop.queries.people.person_facts import person_facts
from crm_desktop.usecases.people.add_family_member import AddFamilyMember, add_family_member
from crm_desktop.usecases.people.link_family import LinkFamily, link_family
from crm_desktop.usecases.people.remove_detail import RemoveDetail, remove_detail
from crm_desktop.views.people.duplicate_guard import DuplicateGuard, DuplicateStrip
from crm_desktop.views.people.person_form import PersonForm
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.buttons import Button, icon_button
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.kept_fields import on_change
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import ElidedLabel, section
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder
from crm_desktop.views.widgets.option_group import Option, OptionGroup

Found = tuple[tuple[Relative, ...], tuple[NumberSharer, ...], str]


class FamilyDialog(FormDialog):
    """Alt+1…9 takes one who shares the number; without a known person the name makes a new one."""

    ACT: ClassVar[str] = "link_family"
    ICON: ClassVar[str] = "users"
    WIDTH: ClassVar[int] = 560
    BY_DIGIT: ClassVar[str] = "relations"
    KEPT: ClassVar[tuple[str, ...]] = ("known", "relations", "given", "born", "pays")

    def __init__(self, house: House, person_id: UUID, parent: QWidget | None = None) -> None:
        self._person_id = person_id
        self._sharers: tuple[NumberSharer, ...] = ()
        self._family_name = ""  # of the person, and so of a new member
        self._alike: list[Duplicate] = []
        self._is_waived = False  # Alt+N: the likeness was seen
        super().__init__(house, f"family:{person_id}", parent)
        self.relations.choose(Relation.CHILD.value)
        self.pays.setChecked(True)
        self.restore()
        self._show_kind()
        self._read()
        self.given.setFocus()

    def lay_out(self) -> None:
        self._there, self._beside, self._new = section(""), section(""), section("")
        self._lines, self._sharing = QVBoxLayout(), QVBoxLayout()
        for column in (self._lines, self._sharing):
            column.setSpacing(4)
        self.relations = OptionGroup()
        self.given = QLineEdit()
        self.born = DateField(clock=self.house.clock)
        self.known = LookupLine(person_finder(self.house, self), "search")
        self.pays = QCheckBox()
        self.alike = DuplicateStrip(self.house)
        self._fields = {name: LabelledField(one) for name, one in
                        (("given", self.given), ("born", self.born), ("known", self.known))}  # fmt: skip
        self.body.addWidget(self._there)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._beside)
        self.body.addLayout(self._sharing)
        self.body.addWidget(self._new)
        self.body.addLayout(pair(self._fields["given"], self._fields["born"]))
        self.body.addWidget(self.alike)
        self.body.addWidget(self.relations)
        self.body.addWidget(self.pays)
        self.body.addWidget(self._fields["known"])
        self._there.hide()
        self._beside.hide()

    def wire(self) -> None:
        self.known.picked.connect(lambda _hit: self._show_kind())
        self.guard = DuplicateGuard(self.house, self._person_id, self)
        self.guard.found.connect(self._found)
        self.alike.opened.connect(self._take_alike)
        self.alike.really_new.connect(self._waive)
        for field in (self.given, self.born):
            on_change(field, self._named)

    def show_words(self) -> None:
        self.say_head(
            self.tr("Family"),
            self.tr("A new member has the number, the address and the payer of this person."),
            self.tr("Add to the family"),
        )
        self._there.setText(self.tr("Members"))
        self._beside.setText(self.tr("The same number"))
        self._new.setText(self.tr("One more member"))
        self._fields["given"].set_words(self.tr("Name"), self.tr("Without a family name it is this person's."))
        self._fields["born"].set_words(self.tr("Born"))
        self._fields["known"].set_words(self.tr("Or somebody who is known already"))
        self.relations.set_options([Option(one.value, term(one)) for one in Relation])
        self.relations.setAccessibleName(self.tr("What they are to this person"))
        self._show_kind()

    def _show_kind(self) -> None:
        is_known = self.known.chosen() is not None
        for name in ("given", "born"):
            self._fields[name].setEnabled(not is_known)
        words = self.tr("They pay for this person") if is_known else self.tr("This family pays for the new member")
        self.pays.setText(words)

    # ---- saving

    def relation(self) -> Relation:
        chosen = self.relations.chosen()
        return Relation(str(chosen[0])) if chosen else Relation.OTHER

    def lack(self) -> str:
        if not self.born.commit():
            self.born.setFocus()
            return self.tr("The birth date is not understood.")
        if self.known.chosen() is None and not self.given.text().strip():
            self.given.setFocus()
            return self.tr("Write the name, or find somebody who is known already.")
        if self._alike and not self._is_waived and self.known.chosen() is None:
            return self.tr("Alt+1 takes the one who is known already; Alt+N says that this is somebody else.")
        return ""

    def work(self) -> Work:
        known = self.known.chosen()
        if known is not None:
            link = LinkFamily(self._person_id, known.id, self.relation(), self.pays.isChecked())
            return lambda work: link_family(work, link)
        given, family = self._names()
        order = AddFamilyMember(
            self._person_id,
            given,
            self.relation(),
            family,
            self.born.day(),
            pays_for_them=self.pays.isChecked(),
            really_new=self._is_waived,
        )
        return lambda work: add_family_member(work, order)

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("Added to the family. Ctrl+Z takes it back."))

    # ---- who it may be: a child of this name and birthday is written down once (R11)

    def _names(self) -> tuple[str, str]:
        given, _, family = self.given.text().strip().partition(" ")
        return given, family.strip()

    def _named(self) -> None:
        self._is_waived = False
        given, family = self._names()
        born = self.born.day()
        birth_on = born.isoformat() if born is not None and given else ""
        self.guard.watch(PersonForm(given, family or self._family_name, birth_on=birth_on))

    def _found(self, rows: list[Duplicate]) -> None:
        self._alike = rows
        self.alike.show_rows(rows, self._is_waived)
        self.fit()

    def _waive(self) -> None:
        self._is_waived = True
        self.strip.say("")
        self.alike.show_rows(self._alike, True)

    def _take_alike(self, person_id: UUID) -> None:
        one = next(one for one in self._alike if one.person_id == person_id)
        self._found([])
        self._take_known(Hit(one.person_id, one.name))

    def alt_pressed(self, key: str) -> bool:
        if self._alike and key == "N":
            self._waive()
            return True
        alike = self.alike.by_key(int(key)) if self._alike and key.isdigit() else None
        if alike is not None:
            self._take_alike(alike)
            return True
        if key.isdigit() and 0 < int(key) <= len(self._sharers):
            self._take(self._sharers[int(key) - 1])
            return True
        return super().alt_pressed(key)

    # ---- those that are there

    def _read(self) -> None:
        actor, person_id = self.house.session.actor, self._person_id

        def question(session: Any) -> Found:
            family_name = person_facts(session, actor, person_id).family_name
            return relatives(session, actor, person_id), number_sharers(session, actor, person_id), family_name

        self.house.lanes.read(self, question, self._show, self.refuse)

    def _show(self, found: Found) -> None:
        family, sharers, self._family_name = found
        known = {one.person_id for one in family}
        self._sharers = tuple(one for one in sharers if one.person_id not in known)
        for column in (self._lines, self._sharing):
            while (item := column.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
        self._there.setVisible(bool(family))
        self._beside.setVisible(bool(self._sharers))
        for one in family:
            self._lines.addWidget(self._member(one))
        for at, sharer in enumerate(self._sharers, 1):
            self._sharing.addWidget(self._sharer(sharer, at))
        self.fit()

    def _member(self, one: Relative) -> QWidget:
        line = QWidget()
        pays = QCheckBox(self.tr("pays"))
        pays.setChecked(one.pays)
        pays.setAccessibleName(self.tr("%1 pays for this person").replace("%1", one.name))
        pays.clicked.connect(lambda on: self._relate(LinkFamily(self._person_id, one.person_id, one.relation, on)))
        drop = icon_button("x", self.tr("Take %1 out of the family").replace("%1", one.name))
        drop.clicked.connect(lambda: self._drop(one))
        row = in_row(Avatar(one.name, 24), ElidedLabel(one.name, "strong"), ElidedLabel(term(one.relation), "small"),
                     pays, drop)  # fmt: skip
        row.setStretch(1, 2)
        row.setStretch(2, 1)
        line.setLayout(row)
        return line

    def _sharer(self, one: NumberSharer, number: int) -> QWidget:
        line = QWidget()
        take = Button(one.name, "link", "user-plus")
        take.setToolTip(f"Alt+{number}")
        take.clicked.connect(lambda: self._take(one))
        key = ElidedLabel(f"Alt+{number}", "key")
        row = in_row(take, key)
        row.insertStretch(1, 1)
        line.setLayout(row)
        return line

    def _take(self, one: NumberSharer) -> None:
        self._take_known(Hit(one.person_id, one.name))

    def _take_known(self, hit: Hit) -> None:
        """Chosen as the known one; the relation is asked next."""
        self.known.set_chosen(hit)
        self.pays.setChecked(False)
        self._show_kind()
        self.touch()
        self.relations.take_focus()

    def _relate(self, order: LinkFamily) -> None:
        self.house.lanes.write(
            self, "link_family", lambda work: link_family(work, order), lambda _: self._read(), self.refuse
        )

    def _drop(self, one: Relative) -> None:
        order = RemoveDetail("family_link", one.link_id)
        self.house.lanes.write(
            self, "remove_detail", lambda work: remove_detail(work, order), lambda _: self._read(), self.refuse
        )
