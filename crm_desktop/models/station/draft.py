"""Half-typed forms that survive a kill, and each user's saved views."""

from uuid import UUID

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Local
from crm_desktop.models.columns import Moment


class Draft(Local):
    """One form's fields as JSON; gone when the form is saved or thrown away."""

    __tablename__ = "draft"

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    form: Mapped[str] = mapped_column(String(80), primary_key=True)  # the form and the record it is about
    fields: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[Moment]


class SavedView(Local):
    """A list's filter, place and selection (`name` empty), or a filter saved under a name."""

    __tablename__ = "saved_view"

    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    screen: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    state: Mapped[str] = mapped_column(Text)
