"""A provider is away: on some days, or some hours of one; says at once whom it hits (R11)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.queries.visits.hours_rows import AbsenceRow
from crm_desktop.usecases.schedule.set_absence import Absence, SetAbsence, set_absence
from crm_desktop.views.schedule.clock_words import kept, shown
from crm_desktop.views.schedule.schedule_facts import absence_facts
from crm_desktop.views.widgets.choice_box import ChoiceBox, Named
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.time_field import TimeField


class AbsenceDialog(FormDialog):
    ACT: ClassVar[str] = "set_absence"
    ICON: ClassVar[str] = "calendar-x"
    TONE: ClassVar[str] = "amber"
    KEPT: ClassVar[tuple[str, ...]] = ("provider", "first", "last", "since", "until", "reason")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `id` of an absence, or perhaps the `provider_id` who will be away."""
        self._id, self._provider_id = facts.get("id"), facts.get("provider_id")
        self._is_read = False
        super().__init__(house, f"absence:{self._id or self._provider_id or 'new'}", parent)
        today, wanted = house.today, self._id
        house.lanes.read(self, lambda session: absence_facts(session, today, wanted), self._arrived, self.refuse)
        (self.first if self._provider_id else self.provider).setFocus()

    def lay_out(self) -> None:
        clock = self.house.clock
        self.provider = ChoiceBox()
        self.first, self.last = DateField(self.house.today, clock), DateField(clock=clock)
        self.since, self.until = TimeField(clock=clock), TimeField(clock=clock)
        self.reason = QLineEdit()
        names = ("provider", "first", "last", "since", "until", "reason")
        self._fields = {name: LabelledField(getattr(self, name)) for name in names}
        self.body.addWidget(self._fields["provider"])
        self.body.addLayout(pair(self._fields["first"], self._fields["last"]))
        self.body.addLayout(pair(self._fields["since"], self._fields["until"]))
        self.body.addWidget(self._fields["reason"])
        self.body.addStretch(1)

    def show_words(self) -> None:
        title = self.tr("Is away") if self._id is None else self.tr("Change the absence")
        self.say_head(title, self.tr("These hours are not offered any more"))
        words = {
            "provider": (self.tr("Who"), ""),
            "first": (self.tr("From the day"), ""),
            "last": (self.tr("Until the day"), self.tr("Empty: one day.")),
            "since": (self.tr("From the hour"), self.tr("Empty: whole days.")),
            "until": (self.tr("Until the hour"), ""),
            "reason": (self.tr("Reason"), ""),
        }
        for name, (text, hint) in words.items():
            self._fields[name].set_words(text, hint)

    def lack(self) -> str:
        if not self._is_read:
            return self.tr("The absence is being read.")
        if self.provider.chosen() is None:
            self.provider.setFocus()
            return self.tr("Choose who is away.")
        if self.first.day() is None:
            self.first.setFocus()
            return self.tr("Choose the day.")
        return ""

    def work(self) -> Work:
        provider_id, first = self.provider.chosen(), self.first.day()
        if provider_id is None or first is None:
            raise ValueError("lack() asks for both")
        order = SetAbsence(
            provider_id,
            first,
            self.last.day(),
            kept(self.since.time()),
            kept(self.until.time()),
            self.reason.text(),
            self._id,
        )
        return lambda unit: set_absence(unit, order)

    def saved(self, answer: Absence) -> None:
        if not answer.hit:
            self.house.go.toast(self.tr("The absence is saved; it hits no visit. Ctrl+Z takes it back."))
            return
        number = len(answer.hit)
        sentence = self.tr("The absence is saved. %n visit(s) must be moved; they stand in the calendar.", "", number)
        self.house.go.toast(current_style().in_digits(sentence), "amber")

    def _arrived(self, facts: tuple[AbsenceRow | None, tuple[Named, ...]]) -> None:
        row, providers = facts
        self._is_read = True
        self.provider.offer(providers)
        self.provider.choose(row.provider_id if row is not None else self._provider_id)
        if row is not None:
            self.first.set_day(row.starts_on)
            self.last.set_day(row.ends_on if row.ends_on != row.starts_on else None)
            self.since.set_time(shown(row.from_time))
            self.until.set_time(shown(row.until_time))
            self.reason.setText(row.reason or "")
        self.restore()
