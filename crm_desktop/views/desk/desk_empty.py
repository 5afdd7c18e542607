"""What stands on the desk where a tab has no rows, and where nothing could be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.views.widgets.list_empty import ListEmpty

translate = QCoreApplication.translate


class DeskEmpty(ListEmpty):
    def show_tab(self, tab: str) -> None:
        icon, title, sentence = _words()[tab]
        has_action = tab in ("all", "planned")
        action = translate("DeskPage", "New task") if has_action else ""
        self.set_state(icon, title, sentence, action, action_icon="plus")


def _words() -> dict[str, tuple[str, str, str]]:
    return {
        "all": (
            "coffee",
            translate("DeskPage", "Nothing on this day"),
            translate("DeskPage", "Tasks, leads, deals and calls of the day appear here by themselves."),
        ),
        "calls": (
            "phone",
            translate("DeskPage", "No calls on this day"),
            translate("DeskPage", "Every call that is written down shows here."),
        ),
        "leads": (
            "sparkles",
            translate("DeskPage", "No new leads"),
            translate("DeskPage", "Leads made or moved on this day show here."),
        ),
        "deals": (
            "briefcase",
            translate("DeskPage", "No deals moved"),
            translate("DeskPage", "Deals whose stage changed on this day show here."),
        ),
        "planned": (
            "calendar-check",
            translate("DeskPage", "Nothing is planned"),
            translate("DeskPage", "All planned work of this day is done."),
        ),
        "done": (
            "list-checks",
            translate("DeskPage", "Nothing is done yet"),
            translate("DeskPage", "Press Enter on a task to give its result."),
        ),
        "missed": (
            "circle-check",
            translate("DeskPage", "Nobody waits for a call back"),
            translate("DeskPage", "Missed calls come here at once."),
        ),
        "overdue": (
            "circle-check",
            translate("DeskPage", "Nothing is overdue"),
            translate("DeskPage", "What is late stays here until it is done."),
        ),
        "left_open": (
            "circle-check",
            translate("DeskPage", "Nothing is left open"),
            translate("DeskPage", "You can end your shift: no work of yours is waiting."),
        ),
    }
