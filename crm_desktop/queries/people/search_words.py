"""Which persons a typed text may mean, best first: beginnings of names, numbers, inner parts, layouts, sounds."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Select, column, literal_column, or_, select, table
from sqlalchemy.orm import Session

from crm_desktop.kit.folding import fold, other_layouts, sound
from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.phone_numbers import looks_like_phone, parse_phone, reversed_digits, searched_digits
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import ContactPoint, Phone
from crm_desktop.models.station.search_row import SearchRow

TABLES = frozenset({"person", "phone", "contact_point"})

# Rows an index may hand over before visibility is asked: keeps a letter pair that 50,000 names share at a few ms.
REACH = 1000
SHORTEST = 2
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


@dataclass(frozen=True)
class Way:
    """One index asked once; `people` selects person ids and never more than REACH of them.

    Whoever is found by a way that `is_sure` is meant, and nobody need be looked for by the ways after it.
    """

    matched_by: MatchedBy
    people: Select[UUID]
    is_sure: bool = False


def ways_to_find(text: str, region: str) -> Iterator[Way]:
    """Exact and prefix finds come before inner parts; two letters find beginnings of words only."""
    folded = fold(text)
    if len(folded) < SHORTEST:
        return
    if looks_like_phone(text):
        yield from _by_number(text, region)
    code = latin_digits(text).strip()
    if any(char.isdigit() for char in code):
        yield Way(MatchedBy.FILE_NUMBER, select(Person.id).where(Person.file_number == code))
    if "@" in text:
        value = text.strip().lower()
        yield Way(
            MatchedBy.ADDRESS,
            select(ContactPoint.person_id).where(ContactPoint.value == value, ContactPoint.deleted_at.is_(None)),
        )
    yield Way(MatchedBy.NAME, _in_words(_match("words", folded, prefix=False)))
    yield Way(MatchedBy.NAME, _in_words(_match("words", folded, prefix=True)))
    if (inner := _in_grams(folded)) is not None:
        yield Way(MatchedBy.INNER, inner)
    for meant in other_layouts(text):
        if other := fold(meant):
            yield Way(MatchedBy.LAYOUT, _in_words(_match("words", other, prefix=True)))
            if (inner := _in_grams(other)) is not None:
                yield Way(MatchedBy.LAYOUT, inner)
    yield from _by_sound(folded)


def people_meant(text: str, region: str) -> ColumnElement[bool]:
    """For lists that are narrowed by a text: any of the ways but layouts and sounds, without an order."""
    kinds = {MatchedBy.LAYOUT, MatchedBy.SOUND}
    ways = [way for way in ways_to_find(text, region) if way.matched_by not in kinds]
    return or_(*(Person.id.in_(way.people) for way in ways)) if ways else Person.family_name == text.strip()


def person_having_word(word: str) -> Select[UUID]:
    """By a whole word of names, file number or national id; the caller compares the column itself."""
    return _in_words(_match("words", fold(word), prefix=False))


def _by_number(text: str, region: str) -> Iterator[Way]:
    if e164 := parse_phone(text, region).e164:
        owners = select(Phone.person_id).where(Phone.e164 == e164, Phone.deleted_at.is_(None)).limit(REACH)
        yield Way(MatchedBy.PHONE, owners, is_sure=sum(map(str.isdigit, text)) >= WHOLE)
    for digits in searched_digits(text, region):
        last = reversed_digits(digits)
        # Digits written backwards sort by their last ones; ":" is the character after 9.
        yield Way(
            MatchedBy.PHONE,
            select(Phone.person_id)
            .where(Phone.tail >= last, Phone.tail < last + ":", Phone.deleted_at.is_(None))
            .limit(REACH),
        )
        if len(digits) >= INNER and (inner := _in_grams(digits)) is not None:
            yield Way(MatchedBy.PHONE, inner)


def _by_sound(folded: str) -> Iterator[Way]:
    words = folded.split()
    heard = [skeleton for word in words if len(word) >= INNER and (skeleton := sound(word))]
    if heard and len(heard) == len(words) and sum(map(len, heard)) >= HEARD:
        yield Way(MatchedBy.SOUND, _in_words(_match("sounds", " ".join(heard), prefix=False)))
        yield Way(MatchedBy.SOUND, _in_words(_match("sounds", " ".join(heard), prefix=True)))


def _match(name: str, folded: str, *, prefix: bool) -> str:
    """In FTS5's own language. Only letters and digits get in: anything else it would read as a phrase, or as syntax."""
    star = "*" if prefix else ""
    return " AND ".join(f'{name}: "{word}"{star}' for word in _LETTERS.findall(folded)) or f'{name}: "-"'


def _in_words(expression: str) -> Select[UUID]:
    # The name of the table is also FTS5's name for all its columns; bound as text, never pasted in.
    found = select(_WORDS.c.rowid).where(literal_column("search_words").op("MATCH")(expression)).limit(REACH)
    return _people_of(found)


def _in_grams(folded: str) -> Select[UUID] | None:
    words = [word for word in folded.split() if len(word) >= INNER]
    if not words:
        return None
    parts = [_GRAMS.c.words.op("GLOB")(f"*{_plain(word)}*") for word in words]
    return _people_of(select(_GRAMS.c.rowid).where(*parts).limit(REACH))


def _plain(word: str) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in word)


def _people_of(rows: Select[int]) -> Select[UUID]:
    found = rows.subquery()
    return select(SearchRow.person_id).join(found, found.c.rowid == SearchRow.seq)


def region_of(session: Session, branch_id: UUID | None) -> str:
    """How numbers without a country code are read at the actor's branch."""
    from crm_desktop.models.admin.branch import Branch

    statement = select(Branch.region).where(Branch.deleted_at.is_(None)).order_by(Branch.created_at, Branch.id)
    if branch_id is not None:
        statement = statement.where(Branch.id == branch_id)
    return session.scalars(statement.limit(1)).first() or "IR"
