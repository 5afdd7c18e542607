"""What stands where a list has no rows: why it could not be read, or that nothing fits the search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


class ListEmpty(EmptyState):
    def show_problem(self, problem: Problem) -> None:
        title = translate("ListPage", "The list could not be read")
        self.set_state("circle-alert", title, words(problem), translate("ListPage", "Try again"), "red")

    def show_narrowed(self) -> None:
        title = translate("ListPage", "Nothing fits this search")
        sentence = translate("ListPage", "Try fewer letters, or take the filters away.")
        self.set_state("search", title, sentence, translate("ListPage", "Show everything"))
