"""Who belongs to whose family, and who pays."""

import enum
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import link


class Relation(enum.StrEnum):
    """What the second person is to the first."""

    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    OTHER = "other"


class FamilyLink(Synced):
    __tablename__ = "family_link"

    person_id: Mapped[UUID] = link("person")
    relative_id: Mapped[UUID] = link("person")
    relation: Mapped[Relation]
    pays: Mapped[bool] = mapped_column(default=False)
