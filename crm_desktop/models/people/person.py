"""One record for everybody the clinic deals with, whatever their roles."""

import enum
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.kit.names import full_name
from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Name, link


class PersonKind(enum.StrEnum):
    NATURAL = "natural"
    LEGAL = "legal"


class PersonStanding(enum.StrEnum):
    """A contact becomes a client with their first admission; id and history stay (C24-54)."""

    CONTACT = "contact"
    CLIENT = "client"


class PersonRole(enum.StrEnum):
    """What somebody is beside their standing: a client who is a marketer stays a client (C24-61)."""

    MARKETER = "marketer"
    REFERRER = "referrer"


class PersonStatus(enum.StrEnum):
    ACTIVE = "active"
    MERGED = "merged"
    ARCHIVED = "archived"


class Visibility(enum.StrEnum):
    PUBLIC = "public"
    TEAM = "team"


class PersonCategory(Synced):
    __tablename__ = "person_category"

    name: Mapped[Name]
    colour: Mapped[str] = mapped_column(String(12), default="gray")
    is_archived: Mapped[bool] = mapped_column(default=False)


class Person(Synced):
    """Legal persons keep their name in `family_name`."""

    __tablename__ = "person"
    __table_args__ = (
        Index("ix_person_file_number", "file_number"),
        Index("ix_person_external_id", "external_id"),
        Index("ix_person_national_id", "national_id"),
        # The last four let the whole list be read from the index: a million rows in half a second, not in fifteen.
        Index("ix_person_names", "family_name", "given_name", "id", "status", "deleted_at", "standing", "visibility"),
        Index("ix_person_created_at", "created_at", "id"),
    )
    ACCESS: ClassVar[Access | None] = Access(
        Right.PEOPLE_SEE, owners=("owner_id", "created_by"), team="owner_team_id", public=("visibility", "public")
    )

    kind: Mapped[PersonKind] = mapped_column(default=PersonKind.NATURAL)
    given_name: Mapped[Name] = mapped_column(default="")
    family_name: Mapped[Name] = mapped_column(default="")
    father_name: Mapped[Name] = mapped_column(default="")  # father's name in Iran, patronymic in Russia
    sex: Mapped[str | None] = mapped_column(String(1), default=None)  # f, m
    birth_on: Mapped[date | None] = mapped_column(default=None)
    national_id: Mapped[str | None] = mapped_column(String(20), default=None)
    file_number: Mapped[str | None] = mapped_column(String(20), default=None)
    external_id: Mapped[str | None] = mapped_column(String(60), default=None)  # the key in the system they came from
    standing: Mapped[PersonStanding] = mapped_column(default=PersonStanding.CONTACT)
    is_marketer: Mapped[bool] = mapped_column(default=False, server_default=false())
    is_referrer: Mapped[bool] = mapped_column(default=False, server_default=false())
    council_number: Mapped[str | None] = mapped_column(String(20), default=None)  # the referrer's medical council
    status: Mapped[PersonStatus] = mapped_column(default=PersonStatus.ACTIVE)
    merged_into_id: Mapped[UUID | None] = link("person", index=False)
    category_id: Mapped[UUID | None] = link("person_category", index=False)
    channel_id: Mapped[UUID | None] = link("channel", index=False)
    language: Mapped[str | None] = mapped_column(String(2), default=None)
    preferred_channel: Mapped[str | None] = mapped_column(String(20), default=None)
    best_time: Mapped[str | None] = mapped_column(String(80), default=None)
    do_not_call: Mapped[bool] = mapped_column(default=False)
    do_not_sms: Mapped[bool] = mapped_column(default=False)
    warning: Mapped[str | None] = mapped_column(String(200), default=None)  # shown in red on the card
    notes: Mapped[str | None] = mapped_column(Text, default=None)
    visibility: Mapped[Visibility] = mapped_column(default=Visibility.PUBLIC)
    owner_team_id: Mapped[UUID | None] = link("team", index=False)
    owner_id: Mapped[UUID | None] = link("user_account", index=False)

    @property
    def full_name(self) -> str:
        return full_name(self.given_name, self.family_name)
