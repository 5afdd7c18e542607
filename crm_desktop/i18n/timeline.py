"""What happened to a person, told in the reader's language: a heading, a line more, and the whole sentence (C24-39)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.numbers import duration
from crm_desktop.i18n.style import DateStyle
from crm_desktop.i18n.terms import term, term_inside, tone
from crm_desktop.i18n.timeline_facts import Entry as Entry
from crm_desktop.i18n.timeline_facts import Facts, filled, lines
from crm_desktop.i18n.timeline_facts import Told as Told
from crm_desktop.i18n.visit_timeline import VISIT_TELLERS
from crm_desktop.models.calls.call import CallStatus, Direction
from crm_desktop.models.deals.deal import DealStatus
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.family import Relation
from crm_desktop.models.people.person import PersonStatus
from crm_desktop.models.work.lead import LeadStatus, Priority
from crm_desktop.models.work.request import RequestKind

translate = QCoreApplication.translate
_UNREACHED = (CallStatus.MISSED, CallStatus.ABANDONED, CallStatus.NOT_REACHED)


def told(entry: Entry, style: DateStyle, currency: str = "IRR") -> Told:
    """`currency` is the clinic's."""
    return TELLERS[entry.kind](Facts(entry, style, currency))


def _person_created(f: Facts) -> Told:
    return f.told("user-plus", "gray", translate("Timeline", "Written down"), f.by)


def _person_changed(f: Facts) -> Told:
    fields = [str(one) for one in f.entry.facts.get("fields", [])]
    first = fields[0] if fields else ""
    if first == "standing":
        title = translate("Timeline", "Became a client")
        number = f.style.in_digits(f["file_number"])
        detail = filled(translate("Timeline", "File number {number}"), number=number) if number else ""
        return f.told("user-check", "green", title, detail)
    if first == "status":
        is_archived = f["status"] == PersonStatus.ARCHIVED.value
        back = translate("Timeline", "Brought back from the archive")
        return f.told("archive", "gray", translate("Timeline", "Archived") if is_archived else back)
    if first == "family":
        relation = term(f.enum("relation", Relation, Relation.OTHER))
        return f.told(
            "users", "gray", filled(translate("Timeline", "Family: {relation}"), relation=relation), f["relative"]
        )
    title = _CHANGES.get(first, lambda: translate("Timeline", "Details changed"))()
    was = filled(translate("Timeline", "Before: {stage}"), stage=f["before"]) if f["before"] else ""
    return f.told("pencil", "gray", title, lines(f.number or was, f.by))


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
    "alert": lambda: translate("Timeline", "Alert changed"),
    "values": lambda: translate("Timeline", "Data of the category changed"),
    "organization": lambda: translate("Timeline", "Organisation changed"),
    "organization_member": lambda: translate("Timeline", "Organisation changed"),
}


def _request_received(f: Facts) -> Told:
    kind = term(f.enum("contact", RequestKind, RequestKind.CALL))
    title = filled(translate("Timeline", "Request: {kind}"), kind=kind)
    return f.told("inbox", "blue", title, lines(f.text, f["channel"], f.number))


def _lead_created(f: Facts) -> Told:
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
    whole = filled(sentence, **facts)
    return Told("sparkles", "blue", translate("Timeline", "Lead created"), lines(whole, f.text), whole)


def _lead_status(f: Facts) -> Told:
    after = f.enum("after", LeadStatus, LeadStatus.IN_PROGRESS)
    title = filled(translate("Timeline", "Lead: {status}"), status=term(after))
    return f.told("sparkles", tone(after), title, lines(f["title"], f["reason"], _why(f), f.text))


def _deal_created(f: Facts) -> Told:
    detail = filled(translate("Timeline", "“{title}” at the stage {stage}"), title=f["title"], stage=f["stage"])
    return f.told("briefcase", "blue", translate("Timeline", "Deal opened"), detail)


def _deal_stage(f: Facts) -> Told:
    status = f.enum("status", DealStatus, DealStatus.OPEN)
    title = filled(translate("Timeline", "Deal: {stage}"), stage=f["after"])
    came = filled(translate("Timeline", "Before: {stage}"), stage=f["before"]) if f["before"] else ""
    return f.told("briefcase", tone(status), title, lines(f["title"], came, f.text))


def _task_planned(f: Facts) -> Told:
    when = f.when("due_on", "due_at")
    plan = translate("Timeline", "For {when}, {performer}") if f["performer"] else translate("Timeline", "For {when}")
    title = filled(translate("Timeline", "Planned: {title}"), title=f["title"])
    return f.told("calendar-clock", "accent", title, filled(plan, when=when, performer=f["performer"]))


def _task_done(f: Facts) -> Told:
    title = filled(translate("Timeline", "Done: {title}"), title=f["title"])
    if f["result"]:
        title = filled(translate("Timeline", "{title}: {result}"), title=f["title"], result=f["result"])
    return f.told("circle-check", "green", title, lines(_why(f), f.text, _next(f)))


def _task_corrected(f: Facts) -> Told:
    title = filled(translate("Timeline", "Result corrected: {title}"), title=f["title"])
    change = translate("Timeline", "Now “{result}”; before “{before}”")
    changed = filled(change, result=f["result"], before=f["before"])
    return f.told("pencil", "amber", title, lines(changed, _why(f), f.text))


def _why(f: Facts) -> str:
    """Of a refusal: the clinic's own words for its reasons (FC-18)."""
    return filled(translate("Timeline", "Why: {reasons}"), reasons=f["reasons"]) if f["reasons"] else ""


def _next(f: Facts) -> str:
    if f["next"]:
        sentence = translate("Timeline", "Next: {title}, {when}")
        return filled(sentence, title=f["next"], when=f.when("next_on", "next_at"))
    if f["end_reason"]:
        return filled(translate("Timeline", "The work ends here: {reason}"), reason=f["end_reason"])
    return ""


def _task_postponed(f: Facts) -> Told:
    title = filled(translate("Timeline", "Postponed: {title}"), title=f["title"])
    when = f.when("due_on", "due_at")
    return f.told("alarm-clock", "amber", title, filled(translate("Timeline", "To {when}"), when=when) if when else "")


def _task_cancelled(f: Facts) -> Told:
    title = filled(translate("Timeline", "Cancelled: {title}"), title=f["title"])
    return f.told("circle-x", "gray", title, f["reason"])


def _call(f: Facts) -> Told:
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
            title = filled(title, talk=duration(int(talk), f.style))
        icon = "phone-incoming" if is_in else "phone-outgoing"
    return f.told(icon, tone(status), title, lines(f["result"], f.text, f.number))


def _comment(f: Facts) -> Told:
    return f.told("message-square", "violet", filled(translate("Timeline", "Comment: {by}"), by=f.by), f.text)


def _note(f: Facts) -> Told:
    return f.told("sticky-note", "amber", filled(translate("Timeline", "Note: {by}"), by=f.by), f.text)


def _attachment(f: Facts) -> Told:
    return f.told("paperclip", "gray", translate("Timeline", "File attached"), f["name"] or f.text)


def _undone(f: Facts) -> Told:
    return f.told("undo-2", "amber", translate("Timeline", "An operation was undone"), f.text or f["title"])


def _merged(f: Facts) -> Told:
    if f["into"]:
        title = filled(translate("Timeline", "Merged into the record of {name}"), name=f["into"])
        return f.told("git-merge", "amber", title, f.by)
    if f["contact"]:
        kind = term(f.enum("contact", RequestKind, RequestKind.CALL))
        title = filled(translate("Timeline", "Requests merged: {kind}"), kind=kind)
        received = filled(translate("Timeline", "Received {when}"), when=f.when("received_on", "received_at"))
        return f.told("git-merge", "amber", title, lines(received, f.number))
    title = filled(translate("Timeline", "Merged: {name}"), name=f["name"])
    number = f.style.in_digits(f["file_number"])
    detail = filled(translate("Timeline", "File number {number}"), number=number) if number else ""
    return f.told("git-merge", "amber", title, detail)


TELLERS: Mapping[TimelineKind, Callable[[Facts], Told]] = {
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
    TimelineKind.MERGED: _merged,
    TimelineKind.COMMENT: _comment,
    TimelineKind.NOTE: _note,
    TimelineKind.ATTACHMENT: _attachment,
    TimelineKind.UNDONE: _undone,
    **VISIT_TELLERS,
}
