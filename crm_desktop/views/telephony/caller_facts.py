"""What the caller's card tells line by line, and where each line leads (pain P3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import ago, moment
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term, tone
from crm_desktop.models.calls.call import CallStatus, Direction
from crm_desktop.queries.calls.caller_cards import CallerPerson
from crm_desktop.queries.calls.caller_details import LastTalk
from crm_desktop.views.telephony import call_words
from crm_desktop.views.widgets.house import House

translate = QCoreApplication.translate
_MISSED = (CallStatus.MISSED, CallStatus.ABANDONED, CallStatus.NOT_REACHED)


@dataclass(frozen=True)
class Fact:
    icon: str
    tone: str
    title: str
    second: str
    open: Callable[[], object]
    chip: tuple[str, str] | None = None
    tip: str = ""


def facts_of(person: CallerPerson, house: House) -> Iterator[Fact]:
    go, today, person_id = house.go, house.today, person.person_id
    years = call_words.said.age(call_words.age(person.birth_on, today)) if person.birth_on is not None else ""
    second = call_words.DOT.join(one for one in (years, call_words.since(person)) if one)
    standing = (term(person.standing), tone(person.standing))
    yield Fact("user", "blue", call_words.cut(person.name), second, lambda: go.person(person_id), standing)
    if (visit := person.visit_today) is not None:
        title = call_words.visit_short(visit)
        second = call_words.DOT.join(one for one in (visit.service, visit.provider) if one)
        chip = (term(visit.status), tone(visit.status))
        yield Fact(
            "calendar-check", "accent", _capital(title), second,
            lambda: go.screen("visits", id=visit.id, day=today), chip,
        )  # fmt: skip
    elif person.last_visit_on is not None:
        title = call_words.last_visit(person.last_visit_on, today)
        yield Fact("calendar-days", "gray", _capital(title), "", lambda: go.person(person_id))
    if (lead := person.open_lead) is not None:
        chip = (term(lead.status), tone(lead.status))
        title, second = call_words.cut(lead.title), translate("CallerCard", "Open lead")
        yield Fact("sparkles", "violet", title, second, lambda: go.screen("leads", id=lead.id), chip)
    if owed := call_words.balance(person, house):
        yield Fact("banknote", "red", _capital(owed), "", lambda: go.dialog("statement", person_id=person_id))


def fact_of_talk(talk: LastTalk, person: CallerPerson, house: House) -> Fact:
    style, is_missed = current_style(), talk.status in _MISSED
    icon = "phone-missed" if is_missed else "phone-incoming" if talk.direction is Direction.IN else "phone-outgoing"
    title = talk.result or term(talk.status if is_missed else talk.direction)
    when = ago(talk.at, style, house.now)
    second = call_words.DOT.join(isolated(one) for one in (when, talk.agent, talk.note) if one)
    chip = (term(talk.status), tone(talk.status)) if is_missed and talk.result else None
    tint = "red" if is_missed else "green"
    return Fact(icon, tint, title, second, lambda: house.go.person(person.person_id), chip, tip=moment(talk.at, style))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
