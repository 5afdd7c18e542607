"""What will be booked, when it is more than one visit: the sessions of a course, or a family one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.visits.visit_plan import PlannedVisit
from crm_desktop.views.visits.visit_words import slot_words
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.labels import Label

_SHOWN = 6


class PlanLines(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", "field")
        self._lines = Label("", "small", wrap=True)
        self._lack = Label("", "error", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(3)
        for widget in (self._title, self._lines, self._lack):
            column.addWidget(widget)
        self.hide()

    def show_plan(self, plan: Sequence[PlannedVisit], wanted: int, is_course: bool) -> None:
        """`wanted` is how many were asked for; the plan may have fewer."""
        self.setVisible(wanted > 1 and bool(plan))
        if self.isHidden():
            return
        style = current_style()
        self._title.setText(style.in_digits(self.tr("%n appointment(s) will be booked", "", len(plan))))
        lines = [self._line(at, visit, is_course) for at, visit in enumerate(plan[:_SHOWN], 1)]
        if len(plan) > _SHOWN:
            lines.append(style.in_digits(self.tr("and %n more", "", len(plan) - _SHOWN)))
        self._lines.setText("\n".join(lines))
        missing = wanted - len(plan)
        self._lack.setText(
            style.in_digits(self.tr("%n more did not fit: there is no free time near enough.", "", missing))
            if missing > 0 and len(plan) > 1
            else ""
        )
        self._lack.setVisible(bool(self._lack.text()))

    def texts(self) -> list[str]:
        return self._lines.text().split("\n") if not self.isHidden() else []

    def _line(self, at: int, visit: PlannedVisit, is_course: bool) -> str:
        if is_course:
            return filled(self.tr("{number}. {when}"), number=count(at, current_style()), when=slot_words(visit.slot))
        return filled(self.tr("{name}: {when}"), name=visit.name, when=slot_words(visit.slot))
