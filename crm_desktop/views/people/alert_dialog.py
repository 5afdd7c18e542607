"""The warnings of a person: what stands on the card, and one more, in two or three keys."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.people.alert import AlertKind
from crm_desktop.queries.people.alerts import AlertRow, alerts_of
from crm_desktop.usecases.people.put_alert import SPEAKS_FOR_ITSELF, PutAlert, put_alert
from crm_desktop.usecases.people.remove_alert import RemoveAlert, remove_alert
from crm_desktop.views.widgets.buttons import icon_button
from crm_desktop.views.widgets.chip import Chip
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import ElidedLabel, section
from crm_desktop.views.widgets.option_group import Option, OptionGroup

KIND_ICONS = {
    AlertKind.ALLERGY: "pill",
    AlertKind.VIP: "star",
    AlertKind.DEBT: "coins",
    AlertKind.OTHER: "triangle-alert",
}


class AlertDialog(FormDialog):
    ACT: ClassVar[str] = "put_alert"
    ICON: ClassVar[str] = "triangle-alert"
    TONE: ClassVar[str] = "red"
    BY_DIGIT: ClassVar[str] = "kinds"
    KEPT: ClassVar[tuple[str, ...]] = ("kinds", "text")

    def __init__(self, house: House, person_id: UUID, parent: QWidget | None = None) -> None:
        self._person_id = person_id
        super().__init__(house, f"alert:{person_id}", parent)
        self.kinds.choose(AlertKind.ALLERGY.value)
        self.restore()
        self._read()
        self.kinds.take_focus()

    def lay_out(self) -> None:
        self.alerts: list[AlertRow] = []
        self._there = section("")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.kinds = OptionGroup()
        self.text = QLineEdit()
        self.text.setMaxLength(200)
        self._field = LabelledField(self.text)
        self._new = section("")
        self.body.addWidget(self._there)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._new)
        self.body.addWidget(self.kinds)
        self.body.addWidget(self._field)
        self._there.hide()

    def wire(self) -> None:
        self.kinds.accepted.connect(self.text.setFocus)

    def show_words(self) -> None:
        self.say_head(
            self.tr("Alerts"),
            self.tr("Whoever opens the card or books a visit sees them first."),
            self.tr("Put on the card"),
        )
        self._there.setText(self.tr("On the card"))
        self._new.setText(self.tr("One more"))
        self._field.set_words(self.tr("What must be watched for"))
        self.kinds.set_options([Option(one.value, term(one), tone(one), KIND_ICONS[one]) for one in AlertKind])
        self.kinds.setAccessibleName(self.tr("Kind of alert"))

    def kind(self) -> AlertKind:
        chosen = self.kinds.chosen()
        return AlertKind(str(chosen[0])) if chosen else AlertKind.OTHER

    def lack(self) -> str:
        if not self.text.text().strip() and self.kind() not in SPEAKS_FOR_ITSELF:
            self.text.setFocus()
            return self.tr("Write what must be watched for.")
        return ""

    def work(self) -> Work:
        order = PutAlert(self._person_id, self.kind(), self.text.text())
        return lambda work: put_alert(work, order)

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The alert is on the card. Ctrl+Z takes it off."))

    # ---- those that are there

    def _read(self) -> None:
        actor, person_id = self.house.session.actor, self._person_id
        self.house.lanes.read(
            self, lambda session: alerts_of(session, actor, (person_id,)).get(person_id, ()), self._show, self.refuse
        )

    def _show(self, alerts: tuple[AlertRow, ...]) -> None:
        self.alerts = list(alerts)
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._there.setVisible(bool(alerts))
        for one in alerts:
            self._lines.addWidget(self._line(one))
        self.fit()

    def _line(self, one: AlertRow) -> QWidget:
        line = QWidget()
        drop = icon_button("x", self.tr("Take the alert off: %1").replace("%1", one.text or term(one.kind)))
        drop.clicked.connect(lambda: self.take_off(one))
        row = in_row(Chip(term(one.kind), tone(one.kind)), ElidedLabel(one.text), drop)
        row.setStretch(1, 1)
        line.setLayout(row)
        return line

    def take_off(self, one: AlertRow) -> None:
        order = RemoveAlert(one.id)
        self.house.lanes.write(
            self, "remove_alert", lambda work: remove_alert(work, order), lambda _: self._read(), self.refuse
        )
