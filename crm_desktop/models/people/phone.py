"""How a person is reached: phone numbers, e-mail and messengers, postal addresses."""

import enum
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import ShortText, link


class Phone(Synced):
    """A number as typed and as dialled; several people may share one."""

    __tablename__ = "phone"
    __table_args__ = (Index("ix_phone_e164", "e164"), Index("ix_phone_tail", "tail"))

    person_id: Mapped[UUID] = link("person")
    raw: Mapped[ShortText]
    e164: Mapped[str | None] = mapped_column(String(20), default=None)
    tail: Mapped[str] = mapped_column(String(20), default="")  # the digits backwards, for a search by the last ones
    extension: Mapped[str | None] = mapped_column(String(12), default=None)
    label: Mapped[str | None] = mapped_column(String(40), default=None)
    owner_note: Mapped[str | None] = mapped_column(String(80), default=None)  # "mother's"
    is_primary: Mapped[bool] = mapped_column(default=False)
    is_valid: Mapped[bool] = mapped_column(default=True)


class ContactKind(enum.StrEnum):
    EMAIL = "email"
    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    INSTAGRAM = "instagram"
    BALE = "bale"
    EITAA = "eitaa"
    VK = "vk"
    MAX = "max"
    OTHER = "other"


class ContactPoint(Synced):
    __tablename__ = "contact_point"
    __table_args__ = (Index("ix_contact_point_value", "value"),)

    person_id: Mapped[UUID] = link("person")
    kind: Mapped[ContactKind]
    value: Mapped[str] = mapped_column(String(200))  # an e-mail is kept in small letters


class PostalAddress(Synced):
    __tablename__ = "postal_address"

    person_id: Mapped[UUID] = link("person")
    province: Mapped[ShortText | None] = mapped_column(default=None)
    city: Mapped[ShortText | None] = mapped_column(default=None)
    region: Mapped[ShortText | None] = mapped_column(default=None)
    line: Mapped[str | None] = mapped_column(Text, default=None)
    postcode: Mapped[str | None] = mapped_column(String(12), default=None)
