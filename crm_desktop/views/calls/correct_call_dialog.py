"""Put a call right by hand: what the telephone got wrong, the ledger follows, Ctrl+Z takes it back (G5)."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.dates import local
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.clock import moment_on
from crm_desktop.models.calls.call import LIVE_CALLS
from crm_desktop.queries.calls.call_details import CallDetails, call_details
from crm_desktop.queries.calls.lines import line_rows
from crm_desktop.usecases.calls.correct_call import CallGoesOn, correct_call
from crm_desktop.views.calls.call_facts import own_number
from crm_desktop.views.calls.call_ways import is_number
from crm_desktop.views.calls.correct_fields import ICONS, TALKS, Said, Way, order_of, said_of, way_words
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.number_field import NumberField
from crm_desktop.views.widgets.time_field import TimeField
from crm_desktop.views.widgets.work_delegate import shown_phone

_LONGEST = 12 * 60  # minutes


class CorrectCallDialog(FormDialog):
    ACT: ClassVar[str] = "correct_call"
    ICON: ClassVar[str] = "pencil"
    WIDTH: ClassVar[int] = 600
    KEPT: ClassVar[tuple[str, ...]] = (
        "way", "number", "person", "day", "time", "minutes", "seconds", "line", "note",
    )  # fmt: skip

    def __init__(self, house: House, call_id: UUID, parent: QWidget | None = None) -> None:
        self._id = call_id
        self._details: CallDetails | None = None
        self._before: Said | None = None
        self._lines: dict[UUID, str] = {}
        self._is_shown = False  # what the call itself says is no draft
        super().__init__(house, f"correct_call:{call_id}", parent)
        self.save_button.setEnabled(False)
        actor = house.session.actor

        def question(session: Any) -> tuple[CallDetails, list[tuple[UUID, str, str]]]:
            details = call_details(session, actor, call_id)
            if details.row.status in LIVE_CALLS:
                raise CallGoesOn
            return details, [(row.id, row.name, row.number) for row in line_rows(session, with_inactive=True)]

        house.lanes.read(self, question, self._arrived, self.refuse)

    def lay_out(self) -> None:
        self.way: EnumBox[Way] = EnumBox(Way)
        self.number = QLineEdit()
        self.person = LookupLine(person_finder(self.house, self), "search")
        self.day = DateField(None, self.house.clock, may_be_empty=False)
        self.time = TimeField(None, self.house.clock, may_be_empty=False)
        self.minutes, self.seconds = NumberField(0, _LONGEST), NumberField(0, 59)
        self.line = ChoiceBox()
        self.note = NoteArea()
        fields = (self.way, self.number, self.person, self.day, self.time, self.minutes, self.seconds, self.line,
                  self.note)  # fmt: skip
        self._fields = {name: LabelledField(field) for name, field in zip(self.KEPT, fields, strict=True)}
        self._fields["note"] = LabelledField(self.note)
        part = self._fields
        self.body.addWidget(part["way"])
        self.body.addLayout(pair(part["number"], part["person"]))
        self.body.addLayout(pair(part["day"], part["time"]))
        self.body.addLayout(pair(part["minutes"], part["seconds"], part["line"], shares=(1, 1, 2)))
        self.body.addWidget(part["note"])

    def wire(self) -> None:
        self.way.picked.connect(self._show_talk)

    def show_words(self) -> None:
        details = self._details
        row = details.row if details is not None else None
        number = shown_phone(row.e164 or row.raw_number, self.house.session.region) if row is not None else ""
        self.say_head(self.tr("Put the call right"), (row.person if row is not None else "") or number)
        self.way.offer([(way, way_words(way), ICONS[way]) for way in Way])
        self._fields["way"].set_words(self.tr("What it was"))
        self._fields["number"].set_words(self.tr("Number"))
        self._fields["person"].set_words(self.tr("Whose call it was"))
        self._fields["day"].set_words(self.tr("Day"))
        self._fields["time"].set_words(self.tr("Began at"))
        self._fields["minutes"].set_words(self.tr("Talk, minutes"))
        self._fields["seconds"].set_words(self.tr("and seconds"))
        self._fields["line"].set_words(self.tr("Line"))
        self._fields["note"].set_words(self.tr("Note"))
        self.hint.setText(self.tr("What is said here no later record unsays"))

    def lack(self) -> str:
        for field in (self.day, self.time):
            if not field.commit():
                field.setFocus()
                return field.error_text()
        said, before = self.said(), self._before
        if before is not None and said.number != before.number and not is_number(said.number):
            self.number.setFocus()
            return self.tr("A call keeps a number: write the right one, it has digits.")
        if self.person.text().strip() and said.person_id is None:
            self.person.setFocus()
            return self.tr("Choose in the list whose call it was.")
        if before is not None and before.person_id is not None and said.person_id is None:
            self.person.setFocus()
            return self.tr("Choose whose call it was: it had somebody’s name, and does not lose it.")
        if said == before:
            self.way.setFocus()
            return self.tr("Nothing was changed.")
        return ""

    def work(self) -> Work:
        details, before = self._details, self._before
        if details is None or before is None:
            raise RuntimeError("saved before it was read")
        order = order_of(self._id, before, self.said(), details)
        return lambda unit: correct_call(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The call was put right, and the ledger with it. Ctrl+Z takes it back."))

    def said(self) -> Said:
        """Seconds of the beginning are not asked: while day and minute stay, so does the moment."""
        before, way = self._before, self.way.chosen()
        hit, line = self.person.chosen(), self.line.chosen()
        talk = self.minutes.value() * 60 + self.seconds.value() if way in TALKS else None
        known = before.talk_for if before is not None else None
        return Said(
            way,
            self.number.text().strip(),
            hit.id if hit is not None else None,
            self._began(),
            known if way in TALKS and not talk and known is None else talk,
            self._lines.get(line, "") if line is not None else before.line if before is not None else "",
            self.note.toPlainText().strip(),
        )

    def _began(self) -> datetime | None:
        before = self._before.started_at if self._before is not None else None
        day, time = self.day.day(), self.time.time()
        if day is None or time is None:
            return before
        zone = self.house.session.time_zone
        if before is not None:
            here = local(before, current_style())
            if (here.date(), here.hour, here.minute) == (day, time.hour, time.minute):
                return before
        return moment_on(day, f"{time.hour:02d}:{time.minute:02d}", zone)

    def _arrived(self, found: tuple[CallDetails, list[tuple[UUID, str, str]]]) -> None:
        self._details, lines = found
        self._before = before = said_of(self._details)
        row = self._details.row
        self._lines = {key: number for key, _name, number in lines}
        self.line.offer([(key, name) for key, name, _number in lines], own_number(before.line))
        self.line.choose(next((key for key, number in self._lines.items() if number == before.line), None))
        self.way.choose(before.way)
        self.number.setText(before.number)
        if row.person_id is not None:
            self.person.set_chosen(Hit(row.person_id, row.person, ""))
        here = local(row.started_at, current_style())
        self.day.set_day(here.date())
        self.time.set_time(here.time().replace(second=0, microsecond=0))
        minutes, seconds = divmod(before.talk_for or 0, 60)
        self.minutes.setValue(minutes)
        self.seconds.setValue(seconds)
        self.note.setPlainText(before.note)
        self.save_button.setEnabled(True)
        self.show_words()
        self._show_talk()
        self.strip.say("")
        self._is_shown = True
        self.restore()
        self.way.setFocus()

    def touch(self) -> None:
        if self._is_shown:
            super().touch()

    def _show_talk(self) -> None:
        is_talk = self.way.chosen() in TALKS
        self._fields["minutes"].setEnabled(is_talk)
        self._fields["seconds"].setEnabled(is_talk)
