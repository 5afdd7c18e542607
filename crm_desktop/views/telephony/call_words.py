"""What is said of a call and its caller in whole sentences, the same in the bar, the card and the pop-up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.i18n.calendars import parts
from crm_desktop.i18n.dates import day_brief, relative_day, time_of_day
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import money
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.views.telephony.call_bar_vm import Who, candidates, is_incoming, who
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall
from crm_desktop.views.widgets.work_delegate import shown_phone

if TYPE_CHECKING:
    from crm_desktop.queries.calls.caller_cards import CallerPerson
    from crm_desktop.queries.calls.caller_details import VisitToday

translate = QCoreApplication.translate
DOT = " · "
LONGEST = 60  # letters of a name that came over the wire or out of an import
LONGEST_NUMBER = 24  # the world's longest has fifteen digits; what is absurd leaves room for what is told beside it


class CallWords(QObject):
    """Sentences with a count need the tr() of an object."""

    def age(self, years: int) -> str:
        return current_style().in_digits(self.tr("%n year(s)", "", years))

    def people(self, number: int) -> str:
        return current_style().in_digits(self.tr("%n people have this number", "", number))

    def days_ago(self, days: int) -> str:
        return current_style().in_digits(self.tr("last visit %n day(s) ago", "", days))


said = CallWords()


def cut(name: str, longest: int = LONGEST) -> str:
    """A name of ten kilobytes neither stretches the window nor slows it."""
    return name if len(name) <= longest else name[: longest - 1].rstrip() + "…"


# ---- the state


def look(live: LiveCall) -> tuple[str, str]:
    """Icon and tone."""
    match live.phase:
        case Phase.ENDED:
            return ("phone-off", "gray") if live.answered_at is None else ("circle-check", "gray")
        case Phase.RINGING:
            return "phone-incoming", "green"
        case Phase.DIALLING | Phase.EARLY:
            return "phone-outgoing", "blue"
        case Phase.HELD:
            return "pause", "amber"
        case Phase.TRANSFERRING:
            return "phone-forwarded", "blue"
    if live.is_remote_held:
        return "pause", "amber"
    if live.is_muted:
        return "mic-off", "amber"  # whoever forgets it talks to nobody
    return "phone-call", "green"


def state(live: LiveCall) -> str:
    match live.phase:
        case Phase.ENDED:
            return over(live)
        case Phase.RINGING:
            return translate("CallBar", "Incoming call")
        case Phase.DIALLING:
            return translate("CallBar", "Calling")
        case Phase.EARLY:
            return translate("CallBar", "It is ringing there")
        case Phase.HELD:
            return translate("CallBar", "On hold")
        case Phase.TRANSFERRING:
            return translate("CallBar", "Being transferred")
    if live.is_remote_held:
        return translate("CallBar", "They have put us on hold")
    if live.is_muted:
        return translate("CallBar", "Talking, microphone off")
    return translate("CallBar", "Talking")


def over(live: LiveCall) -> str:
    if live.answered_at is not None:
        return translate("CallBar", "The talk is over")
    match live.outcome:
        case CallOutcome.BUSY:
            return translate("CallBar", "The line was busy")
        case CallOutcome.FAILED:
            return translate("CallBar", "The call did not come about")
        case CallOutcome.CANCELLED:
            return translate("CallBar", "Hung up before an answer")
        case CallOutcome.DECLINED:
            return translate("CallBar", "The call was declined")
    return translate("CallBar", "Nobody answered")


def came_by(call: DeskCall, region: str) -> str:
    """Which of the clinic's lines was called, and who did not take it before."""
    told, live = [], call.live
    if line := (call.card.line if call.card is not None else "") or live.line:
        told.append(filled(translate("CallBar", "on {line}"), line=_written(line, region)))
    if live.queue:
        told.append(filled(translate("CallBar", "queue {queue}"), queue=isolated(cut(live.queue))))
    if live.diverted_from and is_incoming(live):
        told.append(filled(translate("CallBar", "forwarded from {who}"), who=_written(live.diverted_from, region)))
    return DOT.join(told)


def _written(line: str, region: str) -> str:
    """A line that is told by its number is written as all numbers are; one that has a name, as it is called."""
    is_number = len(line) <= LONGEST_NUMBER and line.lstrip("+").isdecimal()
    return shown_phone(line, region) if is_number else isolated(cut(line))


# ---- who it is


def person_of(call: DeskCall) -> CallerPerson | None:
    return next((one for one in candidates(call) if one.person_id == call.person_id), None)


def number(call: DeskCall, region: str) -> str:
    card = call.card
    said = (card.e164 if card is not None else None) or call.live.number
    return shown_phone(cut(said, LONGEST_NUMBER), region)


def title(call: DeskCall, region: str) -> str:
    match who(call):
        case Who.KNOWN:
            person = person_of(call)
            # Chosen a moment ago, and the base has not told the name yet.
            return cut(person.name) if person is not None else number(call, region)
        case Who.COLLEAGUE:
            name = call.card.extension_of if call.card is not None else None
            return cut(name or call.live.name) or translate("CallBar", "A colleague")
        case Who.ANONYMOUS:
            return translate("CallBar", "Number withheld")
        case Who.FAMILY:
            return said.people(len(call.card.people) if call.card is not None else 0)
        case Who.UNKNOWN:
            return number(call, region) or translate("CallBar", "Unknown number")


def hint(call: DeskCall) -> str:
    """The name that the exchange sent: anybody can send any, so it is told as hearsay (telephony.md, rule 7)."""
    if not call.live.name or who(call) in (Who.KNOWN, Who.COLLEAGUE, Who.FAMILY):
        return ""
    return filled(translate("CallBar", "The exchange says: {name}"), name=isolated(cut(call.live.name)))


def no_proof() -> str:
    return translate("CallBar", "The number shown is a hint, not a proof of who is calling: anybody can send any.")


def unknown_words(call: DeskCall) -> str:
    if who(call) is Who.ANONYMOUS:
        return translate("CallBar", "Ask for the name and a number to call back.")
    return translate("CallBar", "Nobody with this number is known yet.")


def marks(call: DeskCall) -> Iterator[tuple[str, str]]:
    """Chips beside the name: words and tone."""
    person = person_of(call)
    if call.card is not None and call.card.is_possible and call.card.people:
        yield translate("CallBar", "Possibly"), "amber"
    if person is None:
        return
    if person.do_not_call:
        yield translate("CallBar", "Do not call"), "red"
    if person.owner_note:
        yield cut(person.owner_note), "gray"
    yield term(person.standing), tone(person.standing)


def facts(person: CallerPerson, house: House) -> str:
    """One line of what matters on the telephone, the nearest first."""
    today = house.today
    told = []
    if person.visit_today is not None:
        told.append(visit_words(person.visit_today))
    if person.birth_on is not None:
        told.append(said.age(age(person.birth_on, today)))
    if owed := balance(person, house):
        told.append(owed)
    if person.open_lead is not None:
        told.append(filled(translate("CallBar", "lead: {title}"), title=isolated(cut(person.open_lead.title))))
    if person.last_visit_on is not None:
        told.append(last_visit(person.last_visit_on, today))
    if since_then := since(person):
        told.append(since_then)
    line = DOT.join(told)
    return line[:1].upper() + line[1:]


def since(person: CallerPerson) -> str:
    """The year of the first visit."""
    if person.client_since is None:
        return ""
    style = current_style()
    year = style.in_digits(str(parts(person.client_since, style.calendar).year))
    return filled(translate("CallBar", "with us since {year}"), year=year)


def visit_words(visit: VisitToday) -> str:
    sentence = translate("CallBar", "today {time} {service}, {provider}")
    if not visit.provider:
        sentence = translate("CallBar", "today {time} {service}")
    at = time_of_day(visit.at, current_style())
    return filled(sentence, time=at, service=isolated(visit.service), provider=isolated(visit.provider))


def visit_short(visit: VisitToday) -> str:
    return filled(translate("CallBar", "today {time}"), time=time_of_day(visit.at, current_style()))


def last_visit(on: date, today: date) -> str:
    days = (today - on).days
    if 0 < days <= 31:
        return said.days_ago(days)
    style = current_style()
    shown = relative_day(on, style, today) if days <= 0 else day_brief(on, style, today)
    return filled(translate("CallBar", "last visit {day}"), day=shown)


def balance(person: CallerPerson, house: House) -> str:
    """What is still to be paid; nothing where nothing is owed, or where one may not see it."""
    if person.balance is None or person.balance >= 0:
        return ""
    owed = money(-person.balance, house.session.currency, current_style())
    return filled(translate("CallBar", "balance due {amount}"), amount=owed)


def age(birth_on: date, today: date) -> int:
    return today.year - birth_on.year - ((today.month, today.day) < (birth_on.month, birth_on.day))
