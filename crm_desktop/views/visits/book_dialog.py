"""Book a visit in ten keys: service, therapist, the first free time offered, Ctrl+Enter (R6, O6, C24-07, C24-55)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.visits.free_slots import SlotRow
from crm_desktop.views.visits.alert_strips import AlertStrips, said_of
from crm_desktop.views.visits.booking_vm import BookingVm
from crm_desktop.views.visits.free_times import FreeTimes
from crm_desktop.views.visits.near_slots import NearSlots
from crm_desktop.views.visits.overbook_panel import OverbookPanel
from crm_desktop.views.visits.several_visits import SeveralVisits
from crm_desktop.views.visits.sms_box import SmsBox
from crm_desktop.views.visits.visit_sms import Occasion, booking_told
from crm_desktop.views.visits.visit_text import copy_text
from crm_desktop.views.visits.visit_words import nearest, slot_words, when_words
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.lookups import person_finder, service_finder
from crm_desktop.views.widgets.note_area import NoteArea
from crm_desktop.views.widgets.tentative import TentativeStrip, say_to_patient
from crm_desktop.views.widgets.work_delegate import shown_phone

_LEFT = 380


class BookDialog(FormDialog):
    ACT: ClassVar[str] = "book_appointment"
    ICON: ClassVar[str] = "calendar-plus"
    WIDTH: ClassVar[int] = 940
    KEPT: ClassVar[tuple[str, ...]] = ("who", "service", "note")

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        """Facts: `person_id`, `lead_id`, `task_id`, `request_id`, `provider_id`, `service_id`, `starts_at`, or none."""
        self.vm = BookingVm(house, facts)
        self._wants_kept = not facts.get("service_id")
        self._booked_words = ""
        person_id = facts.get("person_id")
        super().__init__(house, f"book_appointment:{person_id}" if person_id else "book_appointment", parent)
        self.vm.setParent(self)
        (self.service if person_id or facts.get("task_id") else self.who).setFocus(Qt.FocusReason.OtherFocusReason)
        self.vm.load()
        self.restore()

    # ---- building

    def lay_out(self) -> None:
        house = self.house
        self.tentative = TentativeStrip(house, self)
        self.alerts = AlertStrips()
        self.who = LookupLine(person_finder(house, self), "user-search")
        self.service = LookupLine(service_finder(house, self), "stethoscope")
        self.provider = ChoiceBox()
        self.free = FreeTimes(house, self.vm)
        self.slots = self.free.slots
        self.note = NoteArea(56)
        self.several = SeveralVisits(self.vm)
        self.overbook = OverbookPanel(house)
        self.sms = SmsBox(house)
        self.text_wanted = QCheckBox()
        self.near = NearSlots()
        self._fields = {name: LabelledField(getattr(self, name)) for name in ("who", "service", "provider", "note")}
        self.body.addWidget(self.tentative)
        self.body.addWidget(self.alerts)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._left())
        row.addWidget(self.free, 1)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.near)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setFixedWidth(_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name in ("who", "service", "provider"):
            column.addWidget(self._fields[name])
        column.addWidget(self.several)
        column.addWidget(self.overbook)
        column.addWidget(self._fields["note"])
        column.addWidget(self.sms)
        column.addWidget(self.text_wanted)
        column.addStretch(1)
        return left

    def wire(self) -> None:
        vm = self.vm
        vm.person_arrived.connect(self._show_person)
        vm.service_arrived.connect(self._show_service)
        vm.slots_arrived.connect(self._show_slots)
        vm.refused.connect(self._slot_refused)
        self.who.picked.connect(self._person_picked)
        self.who.accepted.connect(self.service.setFocus)
        self.service.picked.connect(self._service_picked)
        self.service.accepted.connect(self._service_accepted)
        self.provider.picked.connect(lambda: vm.choose_provider(self.provider.chosen()))
        self.slots.accepted.connect(lambda: self.save_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.near.picked.connect(self._take_near)
        for before, after in (
            (self.who, self.service),
            (self.service, self.provider),
            (self.provider, self.slots.view),
            (self.slots.view, self.note),
        ):
            QWidget.setTabOrder(before, after)

    # ---- words

    def show_words(self) -> None:
        self.say_head(self.tr("New appointment"), self._head_words(), self.tr("Book"))
        words = {
            "who": self.tr("Person"),
            "service": self.tr("Service"),
            "provider": self.tr("Therapist"),
            "note": self.tr("Note"),
        }
        for name, text in words.items():
            self._fields[name].set_words(text)
        self.free.show_words()
        self.several.show_words()
        self.text_wanted.setText(self.tr("Copy the appointment as text for a messenger"))
        self.sms.show_words()
        self.hint.setText(self._hint_words())
        self._offer_providers()
        self.overbook.show_words()

    def _hint_words(self) -> str:
        if self.vm.may_overbook:
            return self.tr("↑ ↓ another time · PgDn next day · Alt+O a time that is not free")
        return self.tr("↑ ↓ another time · PgDn next day")

    def _head_words(self) -> str:
        person = self.vm.person
        if person is None:
            return ""
        number = shown_phone(person.phone, self.house.session.region) if person.phone else ""
        return f"{person.name}   {number}".rstrip()

    # ---- showing

    def _show_person(self) -> None:
        person = self.vm.person
        if person is not None:
            self.who.set_chosen(Hit(person.id, person.name))
            self.alerts.say(said_of(person, self.house.session.currency))
        else:
            self.alerts.say([])
        self.sms.show_reach(self.vm.reach)
        self.several.show_person()
        self.show_words()
        self.fit()

    def _show_service(self) -> None:
        service = self.vm.service
        if service is not None:
            self.service.set_chosen(Hit(service.id, service.name))
        self._offer_providers()
        self.several.show_course()

    def _offer_providers(self) -> None:
        service = self.vm.service
        self.provider.offer(service.providers if service is not None else (), self.tr("Whoever is free first"))
        self.provider.choose(self.vm.provider_id)

    def _show_slots(self) -> None:
        wanted_at = self.vm.wanted_at
        if not self.free.show_slots() and wanted_at is not None:
            self._say_not_free(wanted_at)

    def _say_not_free(self, at: datetime) -> None:
        """The time that was pointed at is not quietly replaced by another."""
        sentence = self.tr("Nobody is free at this time: {at}. The next free times stand here.")
        if at < self.house.now:
            sentence = self.tr("This time is over already: {at}. The next free times stand here.")
        self.strip.say(filled(sentence, at=when_words(at)), "circle-alert", "amber")
        self.fit()

    # ---- acting

    def _person_picked(self, hit: Hit | None) -> None:
        self.vm.choose_person(hit.id if hit is not None else None)
        if hit is not None:
            self.service.setFocus(Qt.FocusReason.TabFocusReason)

    def _service_picked(self, hit: Hit | None) -> None:
        self.vm.choose_service(hit.id if hit is not None else None)
        if hit is not None:
            self.provider.setFocus(Qt.FocusReason.TabFocusReason)

    def _service_accepted(self) -> None:
        if self.service.chosen() is not None:
            self.provider.setFocus(Qt.FocusReason.TabFocusReason)

    def alt_pressed(self, key: str) -> bool:
        if key == "O" and self.vm.may_overbook:
            self._toggle_overbook()
            return True
        return self.near.pick(key) or self.sms.press(key) or super().alt_pressed(key)

    def _toggle_overbook(self) -> None:
        is_open = self.overbook.isHidden()
        self.overbook.setVisible(is_open)
        if is_open:
            slot = self.slots.slot()
            self.overbook.begin_at(self.vm.wanted_at or (slot.starts_at if slot is not None else None))
            self.overbook.time.setFocus(Qt.FocusReason.TabFocusReason)
        self.fit()

    def _take_near(self, slot: SlotRow) -> None:
        self.free.take(slot)
        self.near.offer([], self.house.today)
        self.overbook.hide()
        self.strip.say("")
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.fit()

    def lack(self) -> str:
        if self.vm.person is None:
            self.who.setFocus()
            return self.tr("Say whose appointment it is.")
        if self.vm.service is None:
            self.service.setFocus()
            return self.tr("Choose the service: three letters and Enter.")
        if not self.overbook.isHidden() and self.vm.provider_id is None:
            self.provider.setFocus()
            return self.tr("Choose the therapist.")
        if not self.overbook.isHidden():
            return self.overbook.lack()
        if not self.vm.plan:
            self.slots.setFocus()
            return self.tr("Choose a free time.")
        return ""

    def work(self) -> Work:
        note = self.note.toPlainText().strip() or None
        moment = self.overbook.moment() if not self.overbook.isHidden() else None
        self._booked_words = slot_words(self.vm.slot) if self.vm.slot is not None and moment is None else ""
        self.near.offer([], self.house.today)
        overbook = (moment, self.overbook.reason_text()) if moment is not None else None
        return self.sms.telling(self.vm.order(note, overbook), Occasion.BOOKED, booking_told(self.vm, moment))

    def saved(self, answer: Any) -> None:
        made: list[UUID] = answer
        go = self.house.go
        if len(made) > 1:
            sentence = self.tr("%n appointment(s) booked. Ctrl+Z takes it back.", "", len(made))
            go.toast(current_style().in_digits(sentence))
        elif self._booked_words and self.sms.is_wanted:
            sentence = self.tr("Booked: {when}; the SMS is in the queue. Ctrl+Z takes both back.")
            go.toast(filled(sentence, when=self._booked_words))
        elif self._booked_words:
            go.toast(filled(self.tr("Booked: {when}. Ctrl+Z takes it back."), when=self._booked_words))
        else:
            go.toast(self.tr("Booked. Ctrl+Z takes it back."))
        if self.house.standing.is_tentative:
            go.toast(say_to_patient(), "amber")
        if self.text_wanted.isChecked() and made:
            copy_text(self.house, made[0])

    def refuse(self, problem: Problem) -> None:
        super().refuse(problem)
        at = self.overbook.moment() if not self.overbook.isHidden() else None
        if at is None and self.vm.slot is not None:
            at = self.vm.slot.starts_at
        if at is not None and problem.code.startswith("appointment."):
            refused = self.vm.slot if self.overbook.isHidden() else None
            free = [one for one in self.vm.slots if one != refused]
            self.near.offer(nearest(free, at), self.house.today)
        self.vm.was_refused()
        self.fit()

    def _slot_refused(self, problem: Problem) -> None:
        if not self.is_busy:
            self.refuse(problem)

    def keep(self) -> None:
        super().keep()
        self.vm.kept.release()

    def take_draft(self, typed: dict[str, Any]) -> None:
        """The times are asked anew: what was free then may be gone."""
        if self.vm.person is None and (kept := typed.get("who")) and kept[0] and not self.who.chosen():
            self.vm.choose_person(UUID(kept[0]))
        if self._wants_kept and (kept := typed.get("service")) and kept[0]:
            self.vm.choose_service(UUID(kept[0]))
        self.note.setPlainText(str(typed.get("note", "")))
