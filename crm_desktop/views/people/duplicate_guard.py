"""Looks for the person while they are written down, and shows who it may be: Alt+1 opens, Alt+N is really new (R11)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import file_number
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.kit.phone_numbers import parse_phone
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.queries.people.duplicates import Duplicate, SameBy, duplicates
from crm_desktop.views.people.card_head import age
from crm_desktop.views.people.person_form import PersonForm
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import TightCard
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import ElidedLabel, Label, set_state
from crm_desktop.views.widgets.work_delegate import shown_phone

_PAUSE_MS = 180


class DuplicateGuard(QObject):
    found = Signal(object)  # a list of Duplicate, empty when nobody is alike

    def __init__(self, house: House, own_id: UUID | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._own_id = own_id
        self._form = PersonForm()
        self._question = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)

    def watch(self, form: PersonForm) -> None:
        """Called at every key; asks when the typing rests."""
        if _marks(form) != _marks(self._form):
            self._form = form
            self._pause.start()

    def look(self) -> None:
        self._pause.stop()
        self._question += 1
        question, form, actor = self._question, self._form, self._house.session.actor
        region = self._house.session.region
        numbers = [number for raw in form.numbers if (number := parse_phone(raw, region).e164)]
        email = next((one.value for one in form.contacts if one.kind == ContactKind.EMAIL.value and one.value), None)

        def ask(session: Any) -> list[Duplicate]:
            return duplicates(
                session,
                actor,
                phones=numbers,
                email=email,
                national_id=form.national_id or None,
                name=(form.given_name.strip(), form.family_name.strip()),
                birth_on=form.born,
            )

        self._house.lanes.read(self, ask, lambda rows: self._arrived(rows, question))

    def _arrived(self, rows: list[Duplicate], question: int) -> None:
        if question == self._question:
            self.found.emit([row for row in rows if row.person_id != self._own_id])


def _marks(form: PersonForm) -> tuple[object, ...]:
    names = form.given_name, form.family_name
    return tuple(form.numbers), form.contacts, form.national_id, names, form.birth_on


class DuplicateStrip(QFrame):
    opened = Signal(object)  # UUID of the one who is meant
    really_new = Signal()
    merge_wanted = Signal(object)  # UUID of the one who is the same as the known person of this form

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._rows: list[Duplicate] = []
        self.setProperty("role", "strip")
        self._words = Label("", wrap=True)
        self._new = Button("", "link")
        self._new.clicked.connect(self._acted)
        self.is_known = False  # the form is of somebody who is written down already
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        head = in_row(self._words, self._new)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addLayout(self._lines)
        self.hide()

    def show_rows(self, rows: list[Duplicate], is_waived: bool) -> None:
        self._rows = rows
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(rows))
        set_state(self, tone="blue" if is_waived else "amber")
        self._words.set_tone("blue" if is_waived else "amber")
        if not rows:
            return
        waived = self.tr("Somebody else: a new record will be made.")
        self._words.setText(waived if is_waived else self._sentence(rows))
        self._new.setVisible(not is_waived)
        self._new.set_words(self.tr("Merge… (Alt+M)") if self.is_known else self.tr("Really new (Alt+N)"))
        self.setAccessibleName(self._words.text())
        for at, row in enumerate(rows, 1):
            line = _Candidate(row, self._facts(row), at)
            line.clicked.connect(lambda row=row: self.opened.emit(row.person_id))
            self._lines.addWidget(line)

    def _acted(self) -> None:
        if self.is_known:
            self.merge_wanted.emit(self._rows[0].person_id)
        else:
            self.really_new.emit()

    def by_key(self, number: int) -> UUID | None:
        return self._rows[number - 1].person_id if 0 < number <= len(self._rows) else None

    def _sentence(self, rows: list[Duplicate]) -> str:
        n = len(rows)
        how = rows[0].same_by
        style = current_style()
        if how is SameBy.PHONE:
            sentence = self.tr("This number: %n people", "", n)
        elif how is SameBy.NATIONAL_ID:
            sentence = self.tr("This national ID: %n people", "", n)
        elif how is SameBy.EMAIL:
            sentence = self.tr("This e-mail: %n people", "", n)
        else:
            sentence = self.tr("This name and birth date: %n people", "", n)
        return style.in_digits(sentence)

    def _facts(self, row: Duplicate) -> str:
        style = current_style()
        facts = [term(row.standing)]
        if row.birth_on is not None:
            facts.append(style.in_digits(self.tr("%n year(s) old", "", age(row.birth_on, self._house.today))))
        if row.file_number:
            facts.append(file_number(row.file_number, style))
        if row.phone:
            facts.append(shown_phone(row.phone, self._house.session.region))
        return " · ".join(facts)


class _Candidate(TightCard):
    def __init__(self, row: Duplicate, facts: str, number: int) -> None:
        super().__init__(f"{row.name}, {facts}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(row.name or "…", "strong"))
        words.addWidget(ElidedLabel(facts, "small"))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Avatar(row.name, 28))
        line.addLayout(words, 1)
        line.addWidget(Label(f"Alt+{number}", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(line)
