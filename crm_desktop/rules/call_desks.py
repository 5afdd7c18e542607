"""The telephones and lines of the clinic, each looked up once a unit of work: a batch of records repeats them."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from sqlalchemy import bindparam, or_, select

from crm_desktop.models.calls.phone_line import DialRule, PhoneLine
from crm_desktop.queries.calls.extensions import ExtensionRow, extension_at
from crm_desktop.store.unit_of_work import UnitOfWork

_KNOWN = "crm_call_desks"
# Built once: asked at every ring.
_LINE = (
    select(PhoneLine)
    .where(
        PhoneLine.number == bindparam("number"),
        or_(PhoneLine.pbx == bindparam("pbx"), PhoneLine.pbx.is_(None)),
        PhoneLine.is_active.is_(True),
        PhoneLine.deleted_at.is_(None),
    )
    .order_by(PhoneLine.pbx.is_(None), PhoneLine.id)
    .limit(1)
)
_RULES = (
    select(DialRule)
    .where(
        or_(DialRule.pbx == bindparam("pbx"), DialRule.pbx.is_(None)),
        or_(DialRule.prefix != "", DialRule.replaced_by != ""),
        DialRule.deleted_at.is_(None),
    )
    .order_by(DialRule.position, DialRule.id)
)


def desk_at(work: UnitOfWork, number: str, pbx: str) -> ExtensionRow | None:
    if not number:
        return None
    found: ExtensionRow | None = _once(work, ("desk", number, pbx), lambda: extension_at(work.session, number, pbx))
    return found


def line_at(work: UnitOfWork, number: str, pbx: str) -> PhoneLine | None:
    if not number:
        return None
    asked = {"number": number, "pbx": pbx}
    found: PhoneLine | None = _once(work, ("line", number, pbx), lambda: work.session.scalars(_LINE, asked).first())
    return found


def outside_rules(work: UnitOfWork, pbx: str) -> list[DialRule]:
    """Those that put something before a number, the longest beginning first."""
    rules: list[DialRule] = _once(work, ("rules", pbx), lambda: list(work.session.scalars(_RULES, {"pbx": pbx})))
    return sorted(rules, key=lambda rule: -len(rule.prefix + rule.replaced_by))


def _once(work: UnitOfWork, key: Hashable, look: Callable[[], Any]) -> Any:
    known = work.session.info.setdefault(_KNOWN, {})
    if key not in known:
        known[key] = look()
    return known[key]
