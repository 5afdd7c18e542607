"""What the figures of the ledger are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_brief, day_span_brief
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.calls.call_ledger import Figure
from crm_desktop.views.calls.call_facts import own_number
from crm_desktop.views.calls.ledger_place import LedgerPlace
from crm_desktop.views.widgets.form_dialog import filled

translate = QCoreApplication.translate


def figure_words(figure: Figure) -> str:
    return {
        Figure.CALLS: lambda: translate("CallLedger", "Calls"),
        Figure.ANSWERED: lambda: translate("CallLedger", "Answered"),
        Figure.UNANSWERED: lambda: translate("CallLedger", "Unanswered"),
        Figure.CALLED_BACK: lambda: translate("CallLedger", "Called back"),
        Figure.REACHED_US: lambda: translate("CallLedger", "Reached us"),
        Figure.GAVE_UP: lambda: translate("CallLedger", "Given up"),
        Figure.OPEN: lambda: translate("CallLedger", "Open"),
        Figure.DIFFERENCE: lambda: translate("CallLedger", "Difference"),
    }[figure]()


def line_words(line: str | None, name: str | None) -> str:
    return name or own_number(line) or translate("CallLedger", "Line unknown")


def place_words(place: LedgerPlace) -> str:
    """Of the calls that a figure opened: which, of which day and line."""
    style = current_style()
    if place.since_on == place.last_on:
        days = day_brief(place.since_on, style, place.since_on)
    else:
        days = day_span_brief(place.since_on, place.last_on, style)
    facts = {"figure": figure_words(place.figure), "days": days}
    if place.line is None:
        return filled(translate("CallLedger", "From the ledger: {figure}, {days}"), **facts)
    line = line_words(place.line, place.line_name)
    return filled(translate("CallLedger", "From the ledger: {figure}, {days}, {line}"), line=line, **facts)
