"""Cancel tasks with a reason: a digit, or words of one's own; an open lead gets its next step here too (C24-18)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.direction import isolated
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.views.tasks.cancel_form import CancelForm, cancel_form
from crm_desktop.views.tasks.next_step_panel import NextStepPanel
from crm_desktop.views.tasks.tasks_meant import ids_meant, told
from crm_desktop.views.widgets.form_dialog import FormDialog, Work, filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class CancelDialog(FormDialog):
    ACT: ClassVar[str] = "cancel_task"
    ICON: ClassVar[str] = "circle-x"
    TONE: ClassVar[str] = "red"
    WIDTH: ClassVar[int] = 560

    def __init__(self, house: House, facts: Mapping[str, Any], parent: QWidget | None = None) -> None:
        self._ids = ids_meant(facts)
        self._form: CancelForm | None = None
        self.wanted: ProposedStep | None = None
        super().__init__(house, "", parent)
        actor, now, ids = house.session.actor, house.now, self._ids
        house.lanes.read(self, lambda session: cancel_form(session, actor, now, ids), self._loaded, self.refuse)

    def lay_out(self) -> None:
        self.reasons = OptionGroup()
        self.own = QLineEdit()
        self.need = Label("", "muted", wrap=True)
        self.step = NextStepPanel(self.house.clock)
        self._reasons, self._own = LabelledField(self.reasons), LabelledField(self.own)
        for widget in (self._reasons, self._own, self.need, self.step):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.need.hide()
        self.step.hide()

    def wire(self) -> None:
        self.reasons.picked.connect(lambda _key: self.touch())
        self.reasons.accepted.connect(self.save)
        self.own.textEdited.connect(lambda _text: self.touch())
        self.own.returnPressed.connect(self.save)
        self.step.edited.connect(self._wish)
        self.step.accepted.connect(self.save)
        self.step.change.toggled.connect(lambda _on: self.fit())

    def show_words(self) -> None:
        tasks = self._form.tasks if self._form is not None else ()
        self.say_head(self.tr("Cancel the task"), told(tasks, len(self._ids)), self.tr("Cancel the task"))
        self._reasons.set_words(self.tr("Why"))
        self._own.set_words(self.tr("Or in your own words"))
        title = isolated(self._form.needs) if self._form is not None else ""
        self.need.setText(filled(self.tr("{title} is still open, so this comes next instead:"), title=title))

    def reason(self) -> str:
        picked = [self.reasons.button(key).text() for key in self.reasons.chosen()]
        return self.own.text().strip() or "".join(picked)

    def lack(self) -> str:
        unread = self.step.settle()
        if unread is not None:
            unread.setFocus()
            return self.tr("I cannot read that; see below the field.")
        if self.reason():
            return ""
        self.reasons.take_focus()
        return self.tr("Say why: press the digit of a reason.")

    def work(self) -> Work:
        orders = [CancelTask(one, self.reason(), self.wanted, only_where_needed=True) for one in self._ids]

        def work(unit: Any) -> None:
            for order in orders:
                cancel_task(unit, order)

        return work

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("Cancelled. Ctrl+Z takes it back."))

    def enter_pressed(self) -> None:
        self.save()

    def _wish(self, changes: dict[str, Any]) -> None:
        if self.wanted is not None:
            self.wanted = replace(self.wanted, **changes)
            self.touch()
            self.step.show_step(self.wanted, may_end=False)

    def _loaded(self, form: CancelForm) -> None:
        self._form, self.wanted = form, form.step
        self.reasons.set_options([Option(item.id, item.name, "red") for item in form.reasons])
        self.step.set_choices(form.templates, form.staff)
        self.need.setVisible(form.step is not None)
        self.step.show_step(form.step, may_end=False)
        self.show_words()
        self.fit()
        self.reasons.take_focus()
