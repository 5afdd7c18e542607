"""The free times of a service beside the form: the chosen one, until when it is kept, and the plan of several."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import time_of_day
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.visits.free_slots import SlotRow
from crm_desktop.views.visits.booking_vm import BookingVm
from crm_desktop.views.visits.plan_lines import PlanLines
from crm_desktop.views.visits.slot_list import SlotList
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label

translate = QCoreApplication.translate

_LIST_HEIGHT = 330


class FreeTimes(QWidget):
    def __init__(self, house: House, vm: BookingVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._vm = house, vm
        self._title, self.kept = Label("", "field"), Label("", "hint")
        self.slots, self.plan = SlotList(), PlanLines()
        self.slots.setMinimumHeight(_LIST_HEIGHT)
        self.slots.show_slots(())  # what is to be done first is said there
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.slots, 1)
        column.addWidget(self.plan)
        self.slots.picked.connect(vm.choose_slot)
        self.slots.more_wanted.connect(vm.ask_more)
        vm.plan_changed.connect(self._show_plan)
        vm.kept.changed.connect(self._show_kept)

    def show_words(self) -> None:
        self._title.setText(translate("BookDialog", "Free times"))
        self.slots.setAccessibleName(translate("BookDialog", "Free times"))
        self._show_empty()
        self._show_plan()
        self._show_kept()

    def show_slots(self) -> bool:
        """False where the time that was pointed at is not among them: it is not quietly replaced by another."""
        wanted_at = self._vm.wanted_at
        wanted = next((one for one in self._vm.slots if one.starts_at == wanted_at), None)
        first = (wanted.provider_id, wanted.starts_at) if wanted is not None and self.slots.slot() is None else None
        self.slots.show_slots(self._vm.slots, first)
        self._show_empty()
        return wanted is not None or wanted_at is None or not self._vm.slots

    def take(self, slot: SlotRow) -> None:
        """Also one that was not in the list."""
        if not self.slots.choose(slot):
            self.slots.show_slots(sorted([*self._vm.slots, slot], key=lambda one: one.starts_at))
            self.slots.choose(slot)

    def _show_empty(self) -> None:
        service = self._vm.service
        if service is None:
            self.slots.say_empty(
                translate("BookDialog", "Choose the service"),
                translate("BookDialog", "Three letters are enough. The free times come."),
                "search",
            )
        elif not service.providers:
            self.slots.say_empty(
                translate("BookDialog", "Nobody gives this service"),
                translate("BookDialog", "Choose another one, or say in the settings who gives it."),
            )
        else:
            self.slots.say_empty(
                translate("BookDialog", "No free time"),
                translate("BookDialog", "Choose another therapist, or put the person on the waiting list."),
            )

    def _show_plan(self) -> None:
        self.plan.show_plan(self._vm.plan, self._vm.planned_of, self._vm.is_course)

    def _show_kept(self) -> None:
        until = self._vm.kept.until
        words = ""
        # Nobody else hears of it while there is no connection.
        if until is not None and not self._house.standing.is_tentative:
            kept = translate("BookDialog", "Kept for you until {time}")
            words = filled(kept, time=time_of_day(until, current_style()))
        self.kept.setText(words)
