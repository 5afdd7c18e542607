"""The categories people are sorted into, each with the data that it asks for (SM-11)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crm_desktop.queries.people.category_fields import CategoryBook, category_books, lists_of_values
from crm_desktop.usecases.people.save_category import SaveCategory, save_category
from crm_desktop.usecases.people.save_category_field import SaveCategoryField, save_category_field
from crm_desktop.views.process.field_editor import Asked, FieldEditor
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import section
from crm_desktop.views.widgets.word_box import WordBox

COLOURS = ("gray", "blue", "green", "amber", "red", "violet")


class CategoryDialog(FormDialog):
    """One category at a time; saving one leaves the dialog open for the next."""

    ACT: ClassVar[str] = "save_category"
    ICON: ClassVar[str] = "tags"
    WIDTH: ClassVar[int] = 620

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        self._books: list[CategoryBook] = []
        super().__init__(house, "", parent)
        self._read()
        self.name.setFocus()

    def lay_out(self) -> None:
        self.which = ChoiceBox()
        self.name, self.colour, self.archived = QLineEdit(), WordBox(), QCheckBox()
        self._fields = [LabelledField(one) for one in (self.which, self.name, self.colour)]
        self._asks = section("")
        self.editor = self._made_editor([])
        self.body.addWidget(self._fields[0])
        self.body.addLayout(pair(*self._fields[1:]))
        self.body.addWidget(self.archived)
        self.body.addWidget(self._asks)
        self.body.addWidget(self.editor)

    def _made_editor(self, lists: list[Named]) -> FieldEditor:
        made = FieldEditor(lists)
        made.sets_due.setParent(None)  # what a category asks never plans anything
        return made

    def wire(self) -> None:
        self.which.picked.connect(self._chosen)

    def show_words(self) -> None:
        self.say_head(
            self.tr("Categories of people"), self.tr("Each category asks for data of its own on a person's form.")
        )
        self._fields[0].set_words(self.tr("Category"))
        self._fields[1].set_words(self.tr("Name"))
        self._fields[2].set_words(self.tr("Colour"))
        self.archived.setText(self.tr("Not offered any more"))
        self._asks.setText(self.tr("What it asks for"))
        words = {
            "gray": self.tr("Gray"),
            "blue": self.tr("Blue"),
            "green": self.tr("Green"),
            "amber": self.tr("Amber"),
            "red": self.tr("Red"),
            "violet": self.tr("Violet"),
        }
        self.colour.offer([(one, words[one]) for one in COLOURS])
        self._offer()

    # ---- reading

    def _read(self, wanted: UUID | None = None) -> None:
        actor = self.house.session.actor

        def question(session: Any) -> tuple[list[CategoryBook], list[Named]]:
            return category_books(session, actor), lists_of_values(session, actor)

        self.house.lanes.read(self, question, lambda found: self._arrived(*found, wanted), self.refuse)

    def _arrived(self, books: list[CategoryBook], lists: list[Named], wanted: UUID | None) -> None:
        self._books = books
        old = self.editor
        self.editor = self._made_editor(lists)
        self.body.replaceWidget(old, self.editor)
        old.hide()
        old.deleteLater()
        self._offer()
        self.which.choose(wanted)
        self._chosen()

    def _offer(self) -> None:
        named = [(one.id, one.name) for one in self._books]
        self.which.offer(named, self.tr("A new category"))

    def _book(self) -> CategoryBook | None:
        return next((one for one in self._books if one.id == self.which.chosen()), None)

    def _chosen(self) -> None:
        book = self._book()
        self.name.setText(book.name if book else "")
        self.colour.choose(book.colour if book else "gray")
        self.archived.setChecked(book.is_archived if book else False)
        self.archived.setVisible(book is not None)
        rows = [one for one in book.fields if not one.is_archived] if book else []
        self.editor.set_fields(
            [Asked(row.id, row.name, row.field_type, row.dictionary_id, row.is_required, False, row.id) for row in rows]
        )
        self.strip.say("")
        self.fit()

    # ---- saving

    def lack(self) -> str:
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Give the category a name.")
        return self.editor.lack()

    def work(self) -> Work:
        book, asked = self._book(), self.editor.fields()
        known = book.id if book is not None else None
        order = SaveCategory(self.name.text(), known, self.colour.chosen(), self.archived.isChecked())
        kept = {one.field_id for one in asked}
        gone = [row for row in book.fields if row.id not in kept and not row.is_archived] if book is not None else []

        def write(work: Any) -> UUID:
            category = save_category(work, order)
            for at, one in enumerate(asked):
                save_category_field(
                    work,
                    SaveCategoryField(
                        category.id, one.name, one.field_type, one.field_id, one.dictionary_id, one.is_required, at
                    ),
                )
            for row in gone:
                save_category_field(
                    work,
                    SaveCategoryField(
                        category.id, row.name, row.field_type, row.id, row.dictionary_id, is_archived=True
                    ),
                )
            return category.id

        return write

    def _done(self, answer: Any) -> None:
        self.is_busy = False
        self.house.go.toast(self.tr("Saved. Ctrl+Z takes it back."))
        self._read(answer)
