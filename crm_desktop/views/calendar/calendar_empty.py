"""What stands where there is no calendar to show: no therapists, no right, nothing that could be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.store.problems import NoRight
from crm_desktop.views.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


class CalendarEmpty(EmptyState):
    def show_nobody(self) -> None:
        self.set_state(
            "stethoscope",
            translate("CalendarPage", "No therapists yet"),
            translate(
                "CalendarPage",
                "Once therapists and their hours are entered in the timetable, their appointments stand here.",
            ),
        )

    def show_problem(self, problem: Problem) -> None:
        """Trying again does not help who has no right."""
        if isinstance(problem, NoRight):
            self.set_state("lock", translate("CalendarPage", "This calendar is not yours to see"), words(problem))
            return
        title = translate("CalendarPage", "The calendar could not be read")
        self.set_state("circle-alert", title, words(problem), translate("ListPage", "Try again"), "red")
