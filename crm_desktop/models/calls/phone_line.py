"""The clinic's telephone as the exchange knows it: its lines, the telephones of its staff, how numbers are dialled."""

from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link


class PhoneLine(Synced):
    """A number that callers dial. `number` is what the exchange sends as the called one (DID)."""

    __tablename__ = "phone_line"
    __table_args__ = (Index("ix_phone_line_number", "number"),)

    name: Mapped[Name]
    number: Mapped[str] = mapped_column(String(40))
    pbx: Mapped[str | None] = mapped_column(String(40), default=None)  # None is any exchange
    team_id: Mapped[UUID | None] = link("team", index=False)  # whose missed calls they are
    is_active: Mapped[bool] = mapped_column(default=True)


class Extension(Synced):
    """A telephone at the exchange, and who sits there; nobody means a shared one."""

    __tablename__ = "extension"
    __table_args__ = (Index("ix_extension_number", "number"),)

    number: Mapped[str] = mapped_column(String(40))
    pbx: Mapped[str | None] = mapped_column(String(40), default=None)
    user_id: Mapped[UUID | None] = link("user_account")


class DialRule(Synced):
    """How an exchange wants numbers that begin like this: "+98" → "0". The longest beginning counts."""

    __tablename__ = "dial_rule"

    pbx: Mapped[str | None] = mapped_column(String(40), default=None)
    begins_with: Mapped[str] = mapped_column(String(20), default="")  # of the number in E.164; "" is any number
    replaced_by: Mapped[str] = mapped_column(String(20), default="")
    prefix: Mapped[str] = mapped_column(String(10), default="")  # for an outside line, before everything
    position: Mapped[Count] = mapped_column(default=0)
