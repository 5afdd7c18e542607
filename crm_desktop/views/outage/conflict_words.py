"""What stands in the list behind Ctrl+J, in whole sentences: what happened, why, and what may be done (R13)."""

from __future__ import annotations

import enum
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_long, day_with_weekday_brief, local, moment, time_of_day
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import count, money
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.queries.station.kept_values import Shown
from crm_desktop.queries.station.sync_conflicts import Clash, ConflictKind, ConflictRow
from crm_desktop.views.outage.record_nouns import column_noun, has_noun, is_told, record_noun
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.work_delegate import shown_phone

translate = QCoreApplication.translate

KIND_LOOKS = {
    ConflictKind.CLASH: ("git-merge", "amber"),
    ConflictKind.DELETED: ("trash-2", "amber"),
    ConflictKind.SLOT: ("calendar-x", "red"),
    ConflictKind.REFUSED: ("circle-x", "red"),
}
_KINDS: dict[ConflictKind, Callable[[], str]] = {
    ConflictKind.CLASH: lambda: translate("Outage", "Two values"),
    ConflictKind.DELETED: lambda: translate("Outage", "Deleted elsewhere"),
    ConflictKind.SLOT: lambda: translate("Outage", "Slot taken"),
    ConflictKind.REFUSED: lambda: translate("Outage", "Not accepted"),
}
_MONEY = ("price", "amount")
_PHONES = ("raw", "e164")


def kind_words(row: ConflictRow) -> str:
    return translate("Outage", "Solved meanwhile") if is_solved(row) else _KINDS[row.kind]()


def all_kinds() -> list[str]:
    """For the width of their column."""
    return [translate("Outage", "Solved meanwhile"), *(words() for words in _KINDS.values())]


def title(row: ConflictRow) -> str:
    return row.person or row.record or record_noun(row.table)


def about(row: ConflictRow) -> str:
    """What it is about, under the title: a visit with its time, a record with its name."""
    if row.slot is not None:
        return f"{when(row.slot.starts_at)} · {row.slot.service}"
    noun = record_noun(row.table)
    told = told_clashes(row)
    if len(told) == 1:
        noun = f"{noun} · {column_noun(told[0].column)}"
    return f"{noun} · {row.record}" if row.record and row.person else noun


def is_solved(row: ConflictRow) -> bool:
    """A lost slot for which a colleague has found another time, or which was called off."""
    return row.slot is not None and row.slot.status is not AppointmentStatus.UNPLACED


def told_clashes(row: ConflictRow) -> list[Clash]:
    told = [one for one in row.clashes if is_told(one.column)]
    return told or list(row.clashes)


def told_entries(row: ConflictRow) -> list[tuple[str, Shown]]:
    """Without whose it is, which is the title, and without a day whose hour is told."""
    names = {column for column, _ in row.entered}
    beside = {"person_id", "on"} if names & {"at", "starts_at"} else {"person_id"}
    return [(column, value) for column, value in row.entered if has_noun(column) and column not in beside]


def when(at: datetime) -> str:
    """Mon 23 November, 10:00 — a day one can say on the telephone"""
    style = current_style()
    day = day_with_weekday_brief(local(at, style).date(), style)
    return filled(translate("Outage", "{day}, {time}"), day=day, time=time_of_day(at, style))


def by_and_when(name: str, at: datetime | None) -> str:
    """Sara, 21 November 2026, 10:42"""
    if at is None:
        return isolated(name)
    told = moment(at, current_style())
    return filled(translate("Outage", "{name}, {when}"), name=isolated(name), when=told) if name else told


def value_words(value: Shown, column: str, currency: str, region: str) -> str:
    style = current_style()
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return translate("Outage", "Yes") if value else translate("Outage", "No")
    if isinstance(value, datetime):
        return moment(value, style)
    if isinstance(value, date):
        return day_long(value, style)
    if isinstance(value, enum.Enum):
        return _term(value)
    if isinstance(value, (int, float)):
        return money(int(value), currency, style) if column in _MONEY else count(int(value), style)
    return shown_phone(value, region) if column in _PHONES else value


def _term(value: enum.Enum) -> str:
    try:
        return term(value)
    except KeyError:
        return str(value.value)


def what_happened(row: ConflictRow) -> str:
    if row.kind is ConflictKind.SLOT:
        return _lost(row)
    if row.kind is ConflictKind.CLASH:
        return translate("Outage", "Two people changed this while they could not see each other's work.")
    if row.kind is ConflictKind.DELETED:
        return translate("Outage", "Somebody deleted this while you were changing it.")
    return why_refused(row.code)


def _lost(row: ConflictRow) -> str:
    slot = row.slot
    if slot is None:
        return ""
    if is_solved(row):
        sentence = translate("Outage", "The time was lost, and a colleague has dealt with it: {status}.")
        return filled(sentence, status=term(slot.status))
    provider = isolated(slot.provider)
    if slot.booked_by:
        # Not "booked it first": offline, whoever asked later may have reached the server earlier.
        by = by_and_when(slot.booked_by, slot.booked_at)
        if slot.taken_by:
            sentence = translate(
                "Outage",
                "This time with {provider} now belongs to {name}. That booking reached the server first: {by}.",
            )
            return filled(sentence, provider=provider, name=isolated(slot.taken_by), by=by)
        sentence = translate(
            "Outage", "This time with {provider} is taken. Another booking reached the server first: {by}."
        )
        return filled(sentence, provider=provider, by=by)
    sentence = translate("Outage", "This time with {provider} was given to somebody else at another workstation.")
    return filled(sentence, provider=provider)


def why_refused(code: str) -> str:
    """The server's reason, and what can be done about it."""
    return {
        "branch": lambda: translate(
            "Outage",
            "The server did not accept this: it belongs to a branch that is not yours. "
            "Ask a colleague of that branch to do it, then let it go.",
        ),
        "right": lambda: translate(
            "Outage",
            "The server did not accept this: you have no right to it any more. "
            "Ask an administrator for the right, then try again.",
        ),
        "overbook": lambda: translate(
            "Outage",
            "The server did not accept this: booking over another visit needs a right of its own. "
            "Let it go and book a free time, or ask for the right and try again.",
        ),
        "move": lambda: translate(
            "Outage",
            "The server did not accept this: a colleague had already taken the record further. "
            "Open the card, see how it stands now, and let this go.",
        ),
        "reference": lambda: translate(
            "Outage",
            "The server did not accept this: something that it belongs to is not there. "
            "If the entry for that stands in this list too, try that one again first.",
        ),
        "missing": lambda: translate(
            "Outage", "The record is not on the server, or you may no longer see it. Let it go, or try again."
        ),
        "login_taken": lambda: translate(
            "Outage", "The server did not accept this: somebody else has the login. Let it go and choose another one."
        ),
        "number_taken": lambda: translate(
            "Outage", "The server did not accept this: the number is taken. Let it go and choose another one."
        ),
        "value": lambda: translate(
            "Outage", "The server did not accept this: a value does not fit. Let it go and enter it again."
        ),
        "column": lambda: translate(
            "Outage",
            "The server did not accept this: the programs here and there have different versions. "
            "Update the program, then try again.",
        ),
    }.get(code, lambda: translate("Outage", "The server did not accept this. Try again, or let it go."))()
