"""Whether more than one visit is booked in one go: the whole course, or others of the family one after the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.views.visits.booking_vm import BookingVm
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.option_group import Option, OptionGroup

translate = QCoreApplication.translate


class SeveralVisits(QWidget):
    def __init__(self, vm: BookingVm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vm = vm
        self.course = QCheckBox()
        self.course.setChecked(True)
        self.course.hide()
        self.family = OptionGroup(several=True)
        self._field = LabelledField(self.family)
        self._field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.course)
        column.addWidget(self._field)
        self.course.toggled.connect(vm.set_course)
        self.family.picked.connect(lambda _key: vm.set_family(self.family.chosen_ids()))
        vm.plan_changed.connect(self.show_family)

    def show_words(self) -> None:
        self._field.set_words(translate("BookDialog", "Also, one after the other"))
        self.show_course()

    def show_person(self) -> None:
        person = self._vm.person
        if person is not None:
            self.family.set_options([Option(one.person_id, one.name) for one in person.family], with_digits=False)
        self.show_family()

    def show_course(self) -> None:
        service = self._vm.service
        is_course = service is not None and service.sessions > 1
        self.course.setVisible(is_course)
        if service is not None and is_course:
            style = current_style()
            all_of_them = style.in_digits(self.tr("All %n session(s) of the course", "", service.sessions))
            apart = style.in_digits(self.tr("%n day(s) apart", "", service.gap_days))
            said = translate("BookDialog", "{sessions}, {apart}")
            self.course.setText(filled(said, sessions=all_of_them, apart=apart))
        self.show_family()

    def show_family(self) -> None:
        has_family = self._vm.person is not None and bool(self._vm.person.family)
        self._field.setVisible(has_family and not self._vm.is_course)
        self.setVisible(not self.course.isHidden() or not self._field.isHidden())
