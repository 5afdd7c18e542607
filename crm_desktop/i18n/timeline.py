"""What happened to a person, told in the reader's language: a heading, a line more, and the whole sentence (C24-39)."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import day_long, moment
from crm_desktop.i18n.direction import isolated, reads_right_to_left
from crm_desktop.i18n.numbers import duration, phone
from crm_desktop.i18n.style import DateStyle
from crm_desktop.i18n.terms import term, term_inside, tone
from crm_desktop.kit.phone_numbers import display_phone
from crm_desktop.models.calls.call import CallStatus, Direction
from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.family import Relation
from crm_desktop.models.people.person import PersonStatus
from crm_desktop.models.work.lead import LeadStatus, Priority
from crm_desktop.models.work.request import RequestKind

translate = QCoreApplication.translate
_FACT = re.compile(r"\{\w+\}")
E = TypeVar("E", bound=enum.Enum)
_UNREACHED = (CallStatus.MISSED, CallStatus.ABANDONED, CallStatus.NOT_REACHED)


class Entry(Protocol):
    """An entry of queries/people/person_history, or anything that looks like it."""

    @property
    def at(self) -> datetime: ...
    @property
    def kind(self) -> TimelineKind: ...
    @property
    def by_name(self) -> str | None: ...
    @property
    def facts(self) -> dict[str, Any]: ...
    @property
    def text(self) -> str | None: ...


@dataclass(frozen=True)
class Told:
    """`sentence` is whole by itself: for the tooltip, the screen reader and exports."""

    icon: str
    tone: str
    title: str
    detail: str
    sentence: str


def told(entry: Entry, style: DateStyle) -> Told:
    return _TELLERS[entry.kind](_Facts(entry, style))


class _Facts:
    """The facts of an entry as this reader writes them."""

    def __init__(self, entry: Entry, style: DateStyle) -> None:
        self.entry, self.style = entry, style
        self.text = (entry.text or "").strip()
        self.at = moment(entry.at, style)

    def __getitem__(self, name: str) -> str:
        value = self.entry.facts.get(name)
        if isinstance(value, list):
            return ("، " if self.style.language == "fa" else ", ").join(str(one) for one in value)
        return "" if value is None else str(value)

    @property
    def by(self) -> str:
        """With the role, where it was written down."""
        name = self.entry.by_name or self["by"] or translate("Timeline", "the program")
        role = self["role"]
        return f"{name} ({role})" if role else name

    def enum(self, name: str, kind: type[E], default: E) -> E:
        try:
            return kind(self[name])
        except ValueError:
            return default  # written by a newer version of the program

    def when(self, day_name: str, moment_name: str) -> str:
        """A planned moment, or the day of it."""
        if self[moment_name]:
            return moment(datetime.fromisoformat(self[moment_name]), self.style)
        return day_long(date.fromisoformat(self[day_name][:10]), self.style) if self[day_name] else ""

    @property
    def number(self) -> str:
        return phone(display_phone(self["number"]), self.style) if self["number"] else ""

    def told(self, icon: str, tint: str, title: str, detail: str = "") -> Told:
        """The sentence of most entries: the heading, what it is about, when and by whom."""
        sentence = translate("Timeline", "{title}: {at}, {by}.")
        if detail:
            sentence = translate("Timeline", "{title}: {at}, {by}. {detail}")
        return Told(icon, tint, title, detail, _filled(sentence, title=title, at=self.at, by=self.by, detail=detail))


def _filled(sentence: str, **values: str) -> str:
    directions = {reads_right_to_left(text) for text in (_FACT.sub("", sentence), *values.values())} - {None}
    for name, value in values.items():
        # A Persian name in a Russian sentence would else take the date behind it along.
        sentence = sentence.replace("{" + name + "}", isolated(value) if len(directions) > 1 else value)
    return sentence


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def _person_created(f: _Facts) -> Told:
    return f.told("user-plus", "gray", translate("Timeline", "Written down"), f.by)


def _person_changed(f: _Facts) -> Told:
    fields = [str(one) for one in f.entry.facts.get("fields", [])]
    first = fields[0] if fields else ""
    if first == "standing":
        title = translate("Timeline", "Became a client")
        number = f.style.in_digits(f["file_number"])
        detail = _filled(translate("Timeline", "File number {number}"), number=number) if number else ""
        return f.told("user-check", "green", title, detail)
    if first == "status":
        is_archived = f["status"] == PersonStatus.ARCHIVED.value
        back = translate("Timeline", "Brought back from the archive")
        return f.told("archive", "gray", translate("Timeline", "Archived") if is_archived else back)
    if first == "family":
        relation = term(f.enum("relation", Relation, Relation.OTHER))
        return f.told(
            "users", "gray", _filled(translate("Timeline", "Family: {relation}"), relation=relation), f["relative"]
        )
    title = _CHANGES.get(first, lambda: translate("Timeline", "Details changed"))()
    was = _filled(translate("Timeline", "Before: {stage}"), stage=f["before"]) if f["before"] else ""
    return f.told("pencil", "gray", title, _lines(f.number or was, f.by))


# What the changed part of a person is called in usecases/people → the heading.
_CHANGES: Mapping[str, Callable[[], str]] = {
    "phone": lambda: translate("Timeline", "Phone number changed"),
    "wrong_number": lambda: translate("Timeline", "Marked as a wrong number"),
    "right_number": lambda: translate("Timeline", "The number is right after all"),
    "address": lambda: translate("Timeline", "Address changed"),
    "postal_address": lambda: translate("Timeline", "Address changed"),
    "contact_point": lambda: translate("Timeline", "E-mail or messenger changed"),
    "family_link": lambda: translate("Timeline", "Family changed"),
    "given_name": lambda: translate("Timeline", "Name changed"),
    "family_name": lambda: translate("Timeline", "Name changed"),
    "warning": lambda: translate("Timeline", "Warning changed"),
    "notes": lambda: translate("Timeline", "Notes changed"),
}


def _request_received(f: _Facts) -> Told:
    kind = term(f.enum("contact", RequestKind, RequestKind.CALL))
    title = _filled(translate("Timeline", "Request: {kind}"), kind=kind)
    return f.told("inbox", "blue", title, _lines(f.text, f["channel"], f.number))


def _lead_created(f: _Facts) -> Told:
    facts = {
        "title": f["title"],
        "at": f.at,
        "by": f.by,
        "priority": term_inside(f.enum("priority", Priority, Priority.NORMAL)),
        "services": f["services"],
    }
    if facts["services"]:
        sentence = translate(
            "Timeline", "Lead “{title}” was created on {at} by {by}; priority: {priority}; service: {services}."
        )
    else:
        sentence = translate("Timeline", "Lead “{title}” was created on {at} by {by}; priority: {priority}.")
    whole = _filled(sentence, **facts)
    return Told("sparkles", "blue", translate("Timeline", "Lead created"), _lines(whole, f.text), whole)


def _lead_status(f: _Facts) -> Told:
    after = f.enum("after", LeadStatus, LeadStatus.IN_PROGRESS)
    title = _filled(translate("Timeline", "Lead: {status}"), status=term(after))
    return f.told("sparkles", tone(after), title, _lines(f["title"], f["reason"], f.text))


def _deal_created(f: _Facts) -> Told:
    detail = _filled(translate("Timeline", "“{title}” at the stage {stage}"), title=f["title"], stage=f["stage"])
    return f.told("briefcase", "blue", translate("Timeline", "Deal opened"), detail)


def _deal_stage(f: _Facts) -> Told:
    status = f.enum("status", DealStatus, DealStatus.OPEN)
    title = _filled(translate("Timeline", "Deal: {stage}"), stage=f["after"])
    came = _filled(translate("Timeline", "Before: {stage}"), stage=f["before"]) if f["before"] else ""
    return f.told("briefcase", tone(status), title, _lines(f["title"], came, f.text))


def _task_planned(f: _Facts) -> Told:
    when = f.when("due_on", "due_at")
    plan = translate("Timeline", "For {when}, {performer}") if f["performer"] else translate("Timeline", "For {when}")
    title = _filled(translate("Timeline", "Planned: {title}"), title=f["title"])
    return f.told("calendar-clock", "accent", title, _filled(plan, when=when, performer=f["performer"]))


def _task_done(f: _Facts) -> Told:
    title = _filled(translate("Timeline", "Done: {title}"), title=f["title"])
    if f["result"]:
        title = _filled(translate("Timeline", "{title}: {result}"), title=f["title"], result=f["result"])
    return f.told("circle-check", "green", title, _lines(f.text, _next(f)))


def _task_corrected(f: _Facts) -> Told:
    title = _filled(translate("Timeline", "Result corrected: {title}"), title=f["title"])
    change = translate("Timeline", "Now “{result}”; before “{before}”")
    return f.told("pencil", "amber", title, _lines(_filled(change, result=f["result"], before=f["before"]), f.text))


def _next(f: _Facts) -> str:
    if f["next"]:
        sentence = translate("Timeline", "Next: {title}, {when}")
        return _filled(sentence, title=f["next"], when=f.when("next_on", "next_at"))
    if f["end_reason"]:
        return _filled(translate("Timeline", "The work ends here: {reason}"), reason=f["end_reason"])
    return ""


def _task_postponed(f: _Facts) -> Told:
    title = _filled(translate("Timeline", "Postponed: {title}"), title=f["title"])
    when = f.when("due_on", "due_at")
    return f.told("alarm-clock", "amber", title, _filled(translate("Timeline", "To {when}"), when=when) if when else "")


def _task_cancelled(f: _Facts) -> Told:
    title = _filled(translate("Timeline", "Cancelled: {title}"), title=f["title"])
    return f.told("circle-x", "gray", title, f["reason"])


def _call(f: _Facts) -> Told:
    status = f.enum("status", CallStatus, CallStatus.LOGGED)
    is_in = f.enum("direction", Direction, Direction.OUT) is Direction.IN
    if status in _UNREACHED:
        title = translate("Timeline", "Missed call") if is_in else translate("Timeline", "Called, not reached")
        icon = "phone-missed" if is_in else "phone-off"
    else:
        talk = f.entry.facts.get("talk_for")
        title = translate("Timeline", "Incoming call") if is_in else translate("Timeline", "Outgoing call")
        if talk:
            title = (
                translate("Timeline", "Incoming call · {talk}")
                if is_in
                else translate("Timeline", "Outgoing call · {talk}")
            )
            title = _filled(title, talk=duration(int(talk), f.style))
        icon = "phone-incoming" if is_in else "phone-outgoing"
    return f.told(icon, tone(status), title, _lines(f["result"], f.text, f.number))


def _comment(f: _Facts) -> Told:
    return f.told("message-square", "violet", _filled(translate("Timeline", "Comment: {by}"), by=f.by), f.text)


def _note(f: _Facts) -> Told:
    return f.told("sticky-note", "amber", _filled(translate("Timeline", "Note: {by}"), by=f.by), f.text)


def _attachment(f: _Facts) -> Told:
    return f.told("paperclip", "gray", translate("Timeline", "File attached"), f["name"] or f.text)


def _undone(f: _Facts) -> Told:
    return f.told("undo-2", "amber", translate("Timeline", "An operation was undone"), f.text or f["title"])


_TELLERS: Mapping[TimelineKind, Callable[[_Facts], Told]] = {
    TimelineKind.PERSON_CREATED: _person_created,
    TimelineKind.PERSON_CHANGED: _person_changed,
    TimelineKind.REQUEST_RECEIVED: _request_received,
    TimelineKind.LEAD_CREATED: _lead_created,
    TimelineKind.LEAD_STATUS: _lead_status,
    TimelineKind.DEAL_CREATED: _deal_created,
    TimelineKind.DEAL_STAGE: _deal_stage,
    TimelineKind.TASK_PLANNED: _task_planned,
    TimelineKind.TASK_DONE: _task_done,
    TimelineKind.TASK_CORRECTED: _task_corrected,
    TimelineKind.TASK_POSTPONED: _task_postponed,
    TimelineKind.TASK_CANCELLED: _task_cancelled,
    TimelineKind.CALL: _call,
    TimelineKind.COMMENT: _comment,
    TimelineKind.NOTE: _note,
    TimelineKind.ATTACHMENT: _attachment,
    TimelineKind.UNDONE: _undone,
}
