"""The telephones of the staff: which number rings at whose desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy.orm import Session

from crm_desktop.kit.persian import latin_digits
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.calls.phone_line import Extension

TABLES = frozenset({"extension", "user_account"})


@dataclass(frozen=True)
class ExtensionRow:
    """`user` is None where a telephone is everybody's."""

    id: UUID
    number: str
    pbx: str | None
    user_id: UUID | None
    user: str | None


def extension_rows(session: Session) -> list[ExtensionRow]:
    """All of them, by exchange and number."""
    return [ExtensionRow(*row) for row in session.execute(_ALL)]


def extension_at(session: Session, number: str, pbx: str = "") -> ExtensionRow | None:
    """The telephone of that number; one that names no exchange is at each of them.

    Without `pbx` the one that names none goes first. Asked at every ring, so it says little and says it to tables.
    """
    row = session.connection().execute(_ONE, {"number": latin_digits(number.strip()), "pbx": pbx}).first()
    return ExtensionRow(*row) if row is not None else None


def my_extensions(session: Session, user_id: UUID) -> list[ExtensionRow]:
    """The telephones somebody sits at."""
    return [ExtensionRow(*row) for row in session.execute(_MINE, {"user_id": user_id})]


def _every() -> Select[*tuple[Any, ...]]:
    extension, user = Extension.__table__.c, User.__table__.c
    return (
        select(extension.id, extension.number, extension.pbx, extension.user_id, user.display_name)
        .join_from(
            Extension.__table__,
            User.__table__,
            (user.id == extension.user_id) & (user.status != UserStatus.LEFT) & user.deleted_at.is_(None),
            isouter=True,
        )
        .where(extension.deleted_at.is_(None))
    )


_C = Extension.__table__.c
_ALL = _every().order_by(_C.pbx, _C.number, _C.id)
_MINE = _every().where(_C.user_id == bindparam("user_id", type_=_C.user_id.type)).order_by(_C.number, _C.id)
_ONE = (
    _every()
    .where(_C.number == bindparam("number"), or_(_C.pbx.is_(None), _C.pbx == bindparam("pbx"), bindparam("pbx") == ""))
    .order_by(_C.pbx != bindparam("pbx"), _C.pbx, _C.id)
    .limit(1)
)
