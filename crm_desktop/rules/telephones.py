"""What may be written down of the clinic's telephones: numbers that can be dialled, each of them once (FC-42)."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.persian import latin_digits
from crm_desktop.kit.problems import Problem
from crm_desktop.rules.reaching import tidy
from crm_desktop.store.unit_of_work import UnitOfWork

LONGEST = 40
_DIALLED = re.compile(r"[0-9*#+]+")


class NumberNeeded(Problem):
    code = "telephones.number_needed"


class NumberUnreadable(Problem):
    """facts: text"""

    code = "telephones.number_unreadable"


class NumberTaken(Problem):
    """facts: number"""

    code = "telephones.number_taken"


def dialled(text: str, *, most: int = LONGEST, may_be_empty: bool = False) -> str:
    """Digits, stars, hashes and a plus; separators are left out. Raises NumberNeeded and NumberUnreadable."""
    plain = re.sub(r"[\s().\u2010-\u2015-]", "", latin_digits(text))
    if not plain:
        if may_be_empty:
            return ""
        raise NumberNeeded
    if not _DIALLED.fullmatch(plain) or "+" in plain[1:] or len(plain) > most:
        raise NumberUnreadable(text=text.strip())
    return plain


def only_once(work: UnitOfWork, model: Any, number: str, pbx: str | None, row_id: UUID | None) -> None:
    """At one exchange; one that names no exchange is at each of them. Raises NumberTaken."""
    others = work.all(select(model).where(model.number == number, model.deleted_at.is_(None)))
    if any(other.id != row_id and (pbx is None or other.pbx in (None, pbx)) for other in others):
        raise NumberTaken(number=number)


def exchange(text: str | None) -> str | None:
    """The name of an exchange as its engine says it; nothing is any exchange."""
    return (tidy(text) or "")[:LONGEST] or None
