"""What a call tells of itself, in sentences: how long it rang, which telephones, why it cannot be heard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.direction import isolated, ltr
from crm_desktop.i18n.numbers import duration, stopwatch
from crm_desktop.i18n.style import current_style
from crm_desktop.models.calls.call import CallStatus
from crm_desktop.queries.calls.call_details import CallDetails, LegRow, Unheard
from crm_desktop.views.widgets.form_dialog import filled

translate = QCoreApplication.translate

# As exchanges (Q.850) and telephones (SIP) tell it.
_BUSY = ("17", "486", "600", "busy")
_DECLINED = ("21", "603", "declined")
_NO_ANSWER = ("18", "19", "408", "480", "no_answer")


def facts_of(details: CallDetails) -> list[tuple[str, str]]:
    """(what, how) in the order of interest; what nobody knows is left out."""
    row, style = details.row, current_style()
    found = [
        (translate("CallDialog", "Rang"), duration(row.ring_for, style) if row.ring_for is not None else ""),
        (translate("CallDialog", "Talk"), stopwatch(row.talk_for, style) if row.talk_for else ""),
        (translate("CallDialog", "Line"), row.line_name or own_number(row.line)),
        (translate("CallDialog", "Queue"), own_number(row.queue)),
        (translate("CallDialog", "Telephone"), own_number(row.extension)),
        (translate("CallDialog", "Passed on to"), own_number(row.transferred_to)),
        (translate("CallDialog", "Agent"), row.agent or ""),
        (translate("CallDialog", "Result"), row.result or ""),
    ]
    return [(what, how) for what, how in found if how]


def remarks_of(details: CallDetails) -> list[str]:
    row = details.row
    told = []
    if row.is_possible and row.person:
        told.append(translate("CallDialog", "Only the last digits agree, so it is possibly somebody else."))
    if row.is_internal:
        told.append(translate("CallDialog", "Between desks; no caller is concerned."))
    if row.status is CallStatus.UNFINISHED:
        told.append(translate("CallDialog", "The program did not see this call end."))
    if details.end_cause == "by_hand":
        told.append(translate("CallDialog", "Put right by hand."))
    return told


def leg_name(leg: LegRow) -> str:
    return f"{isolated(leg.who)}  {own_number(leg.party)}" if leg.who else own_number(leg.party)


def leg_words(leg: LegRow, legs: tuple[LegRow, ...]) -> str:
    style = current_style()
    if leg.answered_at is not None:
        waited = duration(int((leg.answered_at - leg.started_at).total_seconds()), style)
        if leg.ended_at is None:
            return filled(translate("CallDialog", "answered after {rang}"), rang=waited)
        talked = stopwatch(int((leg.ended_at - leg.answered_at).total_seconds()), style)
        return filled(translate("CallDialog", "answered after {rang}, talked {talk}"), rang=waited, talk=talked)
    end = _end_words(leg, any(other.answered_at is not None for other in legs))
    if leg.ended_at is None:
        return end
    rang = duration(int((leg.ended_at - leg.started_at).total_seconds()), style)
    return filled(translate("CallDialog", "rang {rang}, {end}"), rang=rang, end=end)


def _end_words(leg: LegRow, somebody_answered: bool) -> str:
    cause = leg.end_cause or ""
    if cause in _BUSY:
        return translate("CallDialog", "was busy")
    if cause in _DECLINED:
        return translate("CallDialog", "declined")
    if somebody_answered:
        return translate("CallDialog", "a colleague answered")
    if cause in _NO_ANSWER:
        return translate("CallDialog", "nobody answered")
    return translate("CallDialog", "not answered")


def unheard_words(why: Unheard) -> str:
    return {
        Unheard.NO_RIGHT: lambda: translate("CallDialog", "Your role may not hear recordings."),
        Unheard.NOT_RECORDED: lambda: translate("CallDialog", "Not available: the exchange recorded nothing."),
        Unheard.NOT_KEPT: lambda: translate("CallDialog", "Not available: the clinic keeps no recordings."),
        Unheard.NO_PLACE: lambda: translate(
            "CallDialog", "Not available: the settings do not say where the exchange puts its recordings."
        ),
        Unheard.UNSAFE_PLACE: lambda: translate(
            "CallDialog",
            "Not available: the settings name neither a folder nor an https address without a name and a password.",
        ),
        Unheard.BAD_PLACE: lambda: translate(
            "CallDialog", "Not available: the exchange named a place outside the clinic’s folder of recordings."
        ),
    }[why]()


def own_number(number: str | None) -> str:
    """A number of the exchange's own, in the reader's digits; a name stays as it is."""
    text = number or ""
    return ltr(current_style().in_digits(text)) if text.lstrip("+").isdecimal() else text
