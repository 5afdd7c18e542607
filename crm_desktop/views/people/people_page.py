"""The list of people: a million of them under one scroll bar, narrowed and sorted by the base, the card beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import day_brief, local
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.access import Right
from crm_desktop.models.people.person import PersonRole
from crm_desktop.queries.people.people_lists import PersonRow
from crm_desktop.views.people.card_head import age
from crm_desktop.views.people.day_range import DayRange
from crm_desktop.views.people.people_delegate import PeopleDelegate
from crm_desktop.views.people.people_vm import PeopleVm
from crm_desktop.views.widgets.flow_layout import FlowLayout
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.list_page import ListPage
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.saved_filters import SavedFiltersButton
from crm_desktop.views.widgets.work_view import Operation

MOST_CALLED = 300  # a week of one agent's calls; more is not one piece of work
_ROOM = {"owner": 820, "created": 720}  # a column → the width of the page from which it is shown


class PeoplePage(ListPage):
    SEVERAL: ClassVar[bool] = True
    FILTERS: ClassVar[tuple[str, ...]] = ("category", "role", "channel", "tag", "created", "sort")

    def __init__(self, house: House) -> None:
        self.vm = PeopleVm(house)
        self._is_between = False
        super().__init__(house, self.vm)
        self.vm.has = lambda one: self._table.row_of(one) >= 0

    # ---- what the list says

    def columns(self) -> Sequence[Column]:
        return (
            Column("person", lambda: self.tr("Name"), lambda row: row.name or self.tr("No name")),
            Column("standing", lambda: self.tr("Standing"), lambda row: term(row.standing), 108),
            Column("file", lambda: self.tr("File"), lambda row: _digits(row.file_number), 78, True, widest=120),
            Column("age", lambda: self.tr("Age"), self._age_of, 70, True),
            Column("category", lambda: self.tr("Category"), lambda row: row.category or "", 124),
            Column("owner", lambda: self.tr("Looked after by"), lambda row: row.owner or "", 116),
            Column("created", lambda: self.tr("Since"), self._since, 104, True, widest=136),
        )

    def _age_of(self, row: PersonRow) -> str:
        return count(age(row.birth_on, self._house.today), current_style()) if row.birth_on is not None else ""

    def _since(self, row: PersonRow) -> str:
        style = current_style()
        return day_brief(local(row.created_at, style).date(), style, self._house.today)

    def delegate(self) -> RowDelegate:
        return PeopleDelegate(self._house.session.region, self)

    def operations(self) -> Sequence[Operation]:
        go = self._house.go
        return (
            Operation("Enter", "pencil", lambda: self.tr("Edit"), _any,
                      lambda row: go.dialog("edit_person", person_id=row.id)),
            Operation("F8", "phone", lambda: self.tr("Write down a call"), _any,
                      lambda row: self._house.call(row.phone, person_id=row.id)),
            Operation("N", "list-todo", lambda: self.tr("New task"), _any,
                      lambda row: go.dialog("new_task", person_id=row.id)),
            Operation("B", "calendar-plus", lambda: self.tr("Book an appointment"), self._may_book,
                      lambda row: go.dialog("book_appointment", person_id=row.id)),
            Operation("L", "sparkles", lambda: self.tr("New lead"), _any,
                      lambda row: go.dialog("new_lead", person_id=row.id)),
            Operation("@", "message-square", lambda: self.tr("Comment"), _any,
                      lambda row: go.dialog("comment", person_id=row.id)),
            Operation("Ctrl+I", "receipt", lambda: self.tr("Statement"), _any,
                      lambda row: go.dialog("statement", person_id=row.id)),
            Operation("F", "users", lambda: self.tr("Family"), _any,
                      lambda row: go.dialog("family", person_id=row.id)),
            Operation("M", "git-merge", lambda: self.tr("Merge the two that are chosen"), self._two_chosen,
                      lambda _row: self.merge()),
            Operation("G", "headset", self._round_words, _any, lambda _row: self.call_round()),
        )  # fmt: skip

    def _two_chosen(self, _row: object) -> bool:
        return len(self.table.chosen_ids()) == 2

    def merge(self) -> None:
        first, second = self.table.chosen_ids()
        self._house.go.dialog("merge_persons", person_id=first, other_id=second)

    def _may_book(self, _row: PersonRow) -> bool:
        return self._house.session.actor.scope_of(Right.APPOINTMENTS_CHANGE) is not None

    def _round_words(self) -> str:
        if len(self.table.chosen_ids()) > 1:
            return self.tr("Call round with these people")
        return self.tr("Call round with everybody in this list")

    def call_round(self) -> None:
        """Those that are chosen, else all that search and filters leave; asked before it is made (O5)."""
        chosen = self.table.chosen_ids()
        ids = chosen if len(chosen) > 1 else self._table.ids()
        style = current_style()
        if len(ids) > MOST_CALLED or (ids is not chosen and not self._table.is_whole):
            most = self.tr("A call round holds %n people at most. Choose some, or narrow the list.", "", MOST_CALLED)
            self._house.go.toast(style.in_digits(most), "amber")
        elif len(ids) < 2:
            self._house.go.toast(self.tr("A call round is with two people at least."), "amber")
        else:
            self._house.go.dialog("new_task", person_ids=tuple(ids))

    def title(self) -> str:
        return self.tr("People")

    def tab_words(self) -> Sequence[tuple[str, str]]:
        return (
            ("all", self.tr("All")),
            ("client", self.tr("Clients")),
            ("contact", self.tr("Contacts")),
            ("archived", self.tr("Archive")),
        )

    def filter_words(self) -> Mapping[str, str]:
        return {
            "category": self.tr("Any category"),
            "role": self.tr("Any role"),
            "channel": self.tr("Any channel"),
            "tag": self.tr("Any tag"),
            "created": self.tr("Since any day"),
            "sort": self.tr("By name"),
        }

    def empty_words(self) -> tuple[str, str, str]:
        if self.vm.tab == "archived":
            return "archive", self.tr("The archive is empty"), self.tr("Whoever is archived keeps their history here.")
        return "users", self.tr("Nobody here yet"), self.tr("Write somebody down, or import your list of clients.")

    def new_words(self) -> str:
        return self.tr("New person")

    def ask_new(self) -> None:
        text = self.vm.text.strip()
        self._house.go.dialog("new_person", **({"typed": text} if text else {}))

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("Ctrl+N", self.tr("New person")),
            ("Enter", self.tr("Edit")),
            ("F8", self.tr("Call")),
            ("G", self.tr("Call round")),
            ("N", self.tr("Task")),
            ("L", self.tr("Lead")),
            ("@", self.tr("Comment")),
            ("Ctrl+I", self.tr("Statement")),
            ("M", self.tr("Merge two")),
        )

    # ---- the shell

    def open_with(self, facts: Mapping[str, Any]) -> None:
        super().open_with(facts)
        if isinstance(facts.get("tag_id"), UUID):
            self.vm.narrow("tag", str(facts["tag_id"]))
        if isinstance(facts.get("text"), str):
            self.vm.search(str(facts["text"]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Alt with a digit is the family's on the card here, not the tabs'.
        Page.keyPressEvent(self, event)

    # ---- building

    def _lay_out(self) -> None:
        super()._lay_out()
        self.saved = SavedFiltersButton(self.vm, self)
        self._between = DayRange(self._house.clock)
        line = QWidget()
        flow = FlowLayout(line, 8)
        for box in (*self.filters.values(), self._between):
            flow.addWidget(box)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, line)
            first = column.itemAt(0)
            header = first.layout() if first is not None else None
            if isinstance(header, QHBoxLayout):
                header.insertWidget(header.count() - 1, self.saved)

    def _wire(self) -> None:
        super()._wire()
        self.filters["created"].activated.connect(self._created_chosen)
        self._between.changed.connect(self._days_typed)
        self.vm.rows_changed.connect(self._table.reread_held)
        self._table.opened.connect(self._tell_length)

    def _tell_length(self) -> None:
        self.vm.length = self._table.rowCount()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The name needs its room before anything else.
        for key, least in _ROOM.items():
            at = next(at for at in range(self._table.columnCount()) if self._table.column(at).key == key)
            self.table.setColumnHidden(at, self.width() < least)

    # ---- what happens

    def _choose_wanted(self) -> None:
        wanted = self.vm.wanted
        if wanted is not None and self.table.chosen_id() is None:
            self.table.choose(wanted)

    def _open_card(self) -> None:
        chosen = self.table.chosen_id()
        if isinstance(chosen, UUID) and self.isVisible():
            self._house.go.person(chosen)

    def _created_chosen(self) -> None:
        self._is_between = self.filters["created"].currentData() == ".."
        self._between.setVisible(self._is_between)
        if self._is_between:
            self._between.begin()

    def _days_typed(self) -> None:
        if self._is_between:
            self.vm.narrow_days(*self._between.days())

    # ---- drawing

    def _show_choices(self) -> None:
        super()._show_choices()
        words, chosen = self.filter_words(), self.vm.filters
        is_range = ".." in chosen.get("created", "")
        self.filters["created"].offer(
            words["created"],
            (
                ("today", self.tr("Since today")),
                ("week", self.tr("Since this week")),
                ("month", self.tr("Since this month")),
                ("..", self.tr("Between two days…")),
            ),
            ".." if is_range else chosen.get("created", ""),
        )
        self.filters["role"].offer(
            words["role"], [(role.value, term(role)) for role in PersonRole], chosen.get("role", "")
        )
        self.filters["sort"].offer(
            words["sort"],
            (("newest", self.tr("Newest first")), ("file_number", self.tr("By file number"))),
            chosen.get("sort", ""),
        )
        if is_range and not self._is_between:
            self._is_between = True
            self._between.set_days(self.vm.created_days())
        self._is_between = is_range
        self._between.setVisible(is_range)


def _any(_row: object) -> bool:
    return True


def _digits(text: str | None) -> str:
    return current_style().in_digits(text) if text else ""
