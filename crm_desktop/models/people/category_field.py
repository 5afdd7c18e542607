"""Data of its own that each category of persons asks for (SM-11)."""

from uuid import UUID

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link
from crm_desktop.models.work.result import FieldType


class CategoryField(Synced):
    __tablename__ = "category_field"

    category_id: Mapped[UUID] = link("person_category")
    name: Mapped[Name]
    field_type: Mapped[FieldType]
    dictionary_id: Mapped[UUID | None] = link("dictionary", index=False)
    is_required: Mapped[bool] = mapped_column(default=False)
    position: Mapped[Count] = mapped_column(default=0)
    is_archived: Mapped[bool] = mapped_column(default=False)


class PersonValue(Synced):
    """The answer to one field; a field of several answers has several rows."""

    __tablename__ = "person_value"

    person_id: Mapped[UUID] = link("person")
    field_id: Mapped[UUID] = link("category_field", index=False)
    position: Mapped[Count] = mapped_column(default=0)
    value: Mapped[str] = mapped_column(Text)
