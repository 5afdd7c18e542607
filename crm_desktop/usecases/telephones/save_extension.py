"""Say who sits at a telephone of the exchange (FC-42)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.rules.telephones import dialled, exchange, only_once
from crm_desktop.store.unit_of_work import UnitOfWork


class HasLeft(Problem):
    """facts: name"""

    code = "telephones.has_left"


@dataclass(frozen=True)
class SaveExtension:
    """Nobody is a telephone for all, as in the kitchen; somebody may have several."""

    number: str
    user_id: UUID | None = None
    extension_id: UUID | None = None
    pbx: str | None = None


def save_extension(work: UnitOfWork, order: SaveExtension) -> Extension:
    """One number is one telephone of an exchange."""
    if work.actor.scope_of(Right.STAFF_CHANGE) is None:
        work.require(Right.SETTINGS_CHANGE)
    extension = work.get(Extension, order.extension_id) if order.extension_id is not None else None
    number, pbx = dialled(order.number), exchange(order.pbx)
    only_once(work, Extension, number, pbx, order.extension_id)
    user = work.get(User, order.user_id) if order.user_id is not None else None
    if user is not None and user.status is UserStatus.LEFT:
        raise HasLeft(name=user.display_name)
    extension = extension or work.add(Extension(number=number))
    extension.number, extension.pbx, extension.user_id = number, pbx, order.user_id
    return extension
