"""Which persons a typed text may mean, best first: beginnings of names, numbers, inner parts, layouts, sounds."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, Select, column, literal_column, or_, select, table
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold, other_layouts, sound
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.phone_numbers import looks_like_phone, parse_phone, reversed_digits, searched_digits
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import ContactPoint, Phone

TABLES = frozenset({"person", "phone", "contact_point"})

# Rows an index may hand over before visibility is asked: keeps a letter pair that 50,000 names share at a few ms.
REACH = 1000
SHORTEST = 2
LONGEST = 120  # no name is longer; each word is a condition, and the base takes a thousand of them
WHOLE = 10  # so many digits are a subscriber's whole number, not the end of somebody else's
INNER = 3  # a trigram is what the index of inner parts is made of
HEARD = 3  # shorter skeletons are shared by too many names to mean anything

_LETTERS = re.compile(r"[^\W_]+")
_WORDS = table("search_words", column("rowid"))
_GRAMS = table("search_grams", column("rowid"), column("words"))


class MatchedBy(enum.StrEnum):
    NAME = "name"
    FILE_NUMBER = "file_number"
    PHONE = "phone"
    ADDRESS = "address"  # e-mail or messenger
    INNER = "inner"
    LAYOUT = "layout"
    SOUND = "sound"


class Index(enum.StrEnum):
    """What is asked: the column or the search index that knows."""

    WORDS = "words"
    GRAMS = "grams"
    NUMBER = "number"
    TAIL = "tail"
    FILE_NUMBER = "file_number"
    ADDRESS = "address"


@dataclass(frozen=True)
class Way:
    """One index asked once, for these words; it never finds more than REACH people.

    Whoever is found by a way that `is_sure` is meant, and nobody need be looked for by the ways after it.
    """

    matched_by: MatchedBy
    index: Index
    given: tuple[str, ...]
    is_sure: bool = False


def ways_to_find(text: str, region: str) -> Iterator[Way]:
    """Exact and prefix finds come before inner parts; two letters find beginnings of words only."""
    text = text[:LONGEST]
    folded = fold(text)
    if len(folded) < SHORTEST:
        return
    if looks_like_phone(text):
        yield from _by_number(text, region)
    code = latin_digits(text).strip()
    if any(char.isdigit() for char in code):
        yield Way(MatchedBy.FILE_NUMBER, Index.FILE_NUMBER, (code,))
    if "@" in text:
        yield Way(MatchedBy.ADDRESS, Index.ADDRESS, (text.strip().lower(),))
    yield Way(MatchedBy.NAME, Index.WORDS, (_match("words", folded, prefix=False),))
    yield Way(MatchedBy.NAME, Index.WORDS, (_match("words", folded, prefix=True),))
    yield from _by_inner(MatchedBy.INNER, folded)
    for meant in other_layouts(text):
        if other := fold(meant):
            yield Way(MatchedBy.LAYOUT, Index.WORDS, (_match("words", other, prefix=True),))
            yield from _by_inner(MatchedBy.LAYOUT, other)
    yield from _by_sound(folded)


def people_meant(text: str, region: str) -> ColumnElement[bool]:
    """For lists that are narrowed by a text: any of the ways but layouts and sounds, without an order."""
    kinds = {MatchedBy.LAYOUT, MatchedBy.SOUND}
    ways = [way for way in ways_to_find(text, region) if way.matched_by not in kinds]
    found = (Person.id.in_(people_by(way.index, way.given)) for way in ways)
    return or_(*found) if ways else Person.family_name == text.strip()


def person_having_word(word: str) -> Select[UUID]:
    """By a whole word of names, file number or national id; the caller compares the column itself."""
    return people_by(Index.WORDS, (_match("words", fold(word), prefix=False),))


def people_by(index: Index, given: Sequence[str | BindParameter[str]]) -> Select[UUID]:
    """Person ids, never more than REACH; for values, or for parameters that get them later."""
    if index is Index.WORDS:
        # The name of the table is also FTS5's name for all its columns; bound as text, never pasted in.
        matches = literal_column("search_words").op("MATCH")(given[0])
        return _people_of(select(_WORDS.c.rowid).where(matches))
    if index is Index.GRAMS:
        return _people_of(select(_GRAMS.c.rowid).where(*(_GRAMS.c.words.op("GLOB")(part) for part in given)))
    if index is Index.FILE_NUMBER:
        return select(Person.id).where(Person.file_number == given[0])
    if index is Index.ADDRESS:
        return select(ContactPoint.person_id).where(ContactPoint.value == given[0], ContactPoint.deleted_at.is_(None))
    owners = select(Phone.person_id).where(Phone.deleted_at.is_(None)).limit(REACH)
    if index is Index.NUMBER:
        return owners.where(Phone.e164 == given[0])
    return owners.where(Phone.tail >= given[0], Phone.tail < given[1])


def _by_number(text: str, region: str) -> Iterator[Way]:
    if e164 := parse_phone(text, region).e164:
        yield Way(MatchedBy.PHONE, Index.NUMBER, (e164,), is_sure=sum(map(str.isdigit, text)) >= WHOLE)
    digits = searched_digits(text, region)
    for ending in digits:
        last = reversed_digits(ending)
        # Digits written backwards sort by their last ones; ":" is the character after 9.
        yield Way(MatchedBy.PHONE, Index.TAIL, (last, last + ":"))
    # Without the prefix they are part of what they are with it, so these find all that the others would.
    yield from _by_inner(MatchedBy.PHONE, digits[-1])


def _by_inner(matched_by: MatchedBy, folded: str) -> Iterator[Way]:
    words = [word for word in folded.split() if len(word) >= INNER]
    if words:
        yield Way(matched_by, Index.GRAMS, tuple(f"*{_plain(word)}*" for word in words))


def _by_sound(folded: str) -> Iterator[Way]:
    words = folded.split()
    heard = [skeleton for word in words if len(word) >= INNER and (skeleton := sound(word))]
    if heard and len(heard) == len(words) and sum(map(len, heard)) >= HEARD:
        for prefix in (False, True):
            yield Way(MatchedBy.SOUND, Index.WORDS, (_match("sounds", " ".join(heard), prefix=prefix),))


def _match(name: str, folded: str, *, prefix: bool) -> str:
    """In FTS5's own language. Only letters and digits get in: anything else it would read as a phrase, or as syntax."""
    star = "*" if prefix else ""
    return " AND ".join(f'{name}: "{word}"{star}' for word in _LETTERS.findall(folded)) or f'{name}: "-"'


def _plain(word: str) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in word)


def _people_of(rows: Select[int]) -> Select[UUID]:
    found = rows.limit(REACH).subquery()
    from crm_desktop.models.station.search_row import SearchRow  # ADR 0010: lists import this module for their filters

    return select(SearchRow.person_id).join(found, found.c.rowid == SearchRow.seq)


_REGIONS = select(Branch.region).where(Branch.deleted_at.is_(None)).order_by(Branch.created_at, Branch.id).limit(1)


def region_of(session: Session, branch_id: UUID | None) -> str:
    """How numbers without a country code are read at the actor's branch."""
    branches = _REGIONS if branch_id is None else _REGIONS.where(Branch.id == branch_id)
    return session.scalars(branches).first() or "IR"
