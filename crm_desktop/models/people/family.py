"""Who belongs to whose family, and who pays."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import link
from crm_desktop.models.people.kinds import Relation as Relation


class FamilyLink(Synced):
    __tablename__ = "family_link"

    person_id: Mapped[UUID] = link("person")
    relative_id: Mapped[UUID] = link("person")
    relation: Mapped[Relation]
    pays: Mapped[bool] = mapped_column(default=False)
