"""The two sides of a merge: which fields differ, how each reads, and which side is taken (pain P11)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.i18n.dates import day_long
from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.models.people.person import PersonStanding, Visibility
from crm_desktop.queries.people.category_fields import Answered
from crm_desktop.queries.people.person_cards import PersonCard, person_card
from crm_desktop.queries.people.person_facts import PersonFacts
from crm_desktop.rules.person_links import child_counts
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.merge_persons import MergePersons, merge_persons
from crm_desktop.views.people.answer_words import answer_words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Side:
    card: PersonCard
    children: dict[str, int]  # table → how many rows stand by this person


@dataclass(frozen=True)
class Choice:
    """`key` is a column of the person, or the id of a category's field."""

    key: str | UUID
    words: str
    mine: str
    theirs: str

    @property
    def differs(self) -> bool:
        return self.mine != self.theirs

    @property
    def takes_theirs(self) -> bool:
        """What is proposed: whatever one side lacks comes from the other."""
        return not self.mine and bool(self.theirs)


def read_side(session: Any, actor: Any, person_id: UUID) -> Side:
    return Side(person_card(session, actor, person_id), child_counts(session, person_id))


def choices(mine: Side, theirs: Side, currency: str) -> list[Choice]:
    """Fields that one of the two has; those in which they differ first."""
    rows = [
        Choice(name, words(), shown(mine.card.person), shown(theirs.card.person)) for name, words, shown in _fields()
    ]
    rows += _answers(mine.card.answers, theirs.card.answers, currency)
    kept = [row for row in rows if row.mine or row.theirs]
    return sorted(kept, key=lambda row: not row.differs)


def order(mine: UUID, theirs: UUID, taken: frozenset[str | UUID]) -> Callable[[UnitOfWork], object]:
    columns = frozenset(one for one in taken if isinstance(one, str))
    answers = frozenset(one for one in taken if isinstance(one, UUID))
    return lambda work: merge_persons(work, MergePersons(mine, theirs, columns, answers))


def keeps_left(left: Side, right: Side) -> bool:
    """The record that stays by itself: the client's, else the one with more beside it."""
    clients = [side.card.person.standing is PersonStanding.CLIENT for side in (left, right)]
    if clients[0] is not clients[1]:
        return clients[0]
    return sum(left.children.values()) >= sum(right.children.values())


def _answers(mine: tuple[Answered, ...], theirs: tuple[Answered, ...], currency: str) -> list[Choice]:
    names = {one.field_id: one.name for one in (*mine, *theirs)}
    said = [{one.field_id: answer_words(one, currency) for one in side} for side in (mine, theirs)]
    return [Choice(key, name, said[0].get(key, ""), said[1].get(key, "")) for key, name in names.items()]


def _digits(text: str | None) -> str:
    return current_style().in_digits(text) if text else ""


def _yes(on: bool) -> str:
    return translate("MergeDialog", "Yes") if on else ""


def _sex(person: PersonFacts) -> str:
    words = {"f": translate("MergeDialog", "Woman"), "m": translate("MergeDialog", "Man")}
    return words.get(person.sex or "", "")


def _seen_by(person: PersonFacts) -> str:
    team_only = person.visibility == Visibility.TEAM
    return translate("MergeDialog", "One team only") if team_only else translate("MergeDialog", "Everybody")


def _born(person: PersonFacts) -> str:
    return day_long(person.birth_on, current_style()) if person.birth_on is not None else ""


Shown = Callable[[PersonFacts], str]


def _fields() -> tuple[tuple[str, Callable[[], str], Shown], ...]:
    return (
        ("given_name", lambda: translate("MergeDialog", "Name"), lambda p: p.given_name),
        ("family_name", lambda: translate("MergeDialog", "Family name"), lambda p: p.family_name),
        ("father_name", lambda: translate("MergeDialog", "Father's name"), lambda p: p.father_name),
        ("birth_on", lambda: translate("MergeDialog", "Born"), _born),
        ("sex", lambda: translate("MergeDialog", "Sex"), _sex),
        ("national_id", lambda: translate("MergeDialog", "National ID"), lambda p: _digits(p.national_id)),
        ("file_number", lambda: translate("MergeDialog", "File number"), lambda p: _digits(p.file_number)),
        ("council_number", lambda: translate("MergeDialog", "Medical council number"),
         lambda p: _digits(p.council_number)),
        ("category_id", lambda: translate("MergeDialog", "Category"), lambda p: p.category or ""),
        ("channel_id", lambda: translate("MergeDialog", "Heard of us from"), lambda p: p.channel or ""),
        ("language", lambda: translate("MergeDialog", "Language"),
         lambda p: LANGUAGES[p.language].native_name if p.language in LANGUAGES else ""),
        ("best_time", lambda: translate("MergeDialog", "Best time to call"), lambda p: p.best_time or ""),
        ("warning", lambda: translate("MergeDialog", "Warning"), lambda p: p.warning or ""),
        ("notes", lambda: translate("MergeDialog", "Notes"), lambda p: p.notes or ""),
        ("do_not_call", lambda: translate("MergeDialog", "Do not call"), lambda p: _yes(p.do_not_call)),
        ("do_not_sms", lambda: translate("MergeDialog", "Do not send messages"), lambda p: _yes(p.do_not_sms)),
        ("visibility", lambda: translate("MergeDialog", "Who sees this contact"), _seen_by),
        ("owner_id", lambda: translate("MergeDialog", "Looked after by"), lambda p: p.owner or ""),
        ("owner_team_id", lambda: translate("MergeDialog", "Team"), lambda p: p.owner_team or ""),
    )  # fmt: skip


class ChildWords(QObject):
    """How many rows of a table follow: sentences with counts, which need a QObject for their plural forms."""

    def said(self, table: str, n: int) -> str:
        """Empty for a table that says nothing to people."""
        words: dict[str, Callable[[], str]] = {
            "phone": lambda: self.tr("%n number(s)", "", n),
            "contact_point": lambda: self.tr("%n e-mail(s) and messengers", "", n),
            "postal_address": lambda: self.tr("%n address(es)", "", n),
            "family_link": lambda: self.tr("%n family link(s)", "", n),
            "lead": lambda: self.tr("%n lead(s)", "", n),
            "request": lambda: self.tr("%n request(s)", "", n),
            "deal": lambda: self.tr("%n deal(s)", "", n),
            "task": lambda: self.tr("%n task(s)", "", n),
            "call": lambda: self.tr("%n call(s)", "", n),
            "appointment": lambda: self.tr("%n appointment(s)", "", n),
            "admission": lambda: self.tr("%n admission(s)", "", n),
            "payment": lambda: self.tr("%n payment(s)", "", n),
            "attachment": lambda: self.tr("%n file(s)", "", n),
            "comment": lambda: self.tr("%n comment(s)", "", n),
            "timeline_entry": lambda: self.tr("%n line(s) of history", "", n),
        }
        found = words.get(table)
        return with_count(found(), n, current_style()) if found is not None else ""


child_words = ChildWords().said
