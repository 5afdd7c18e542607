"""What whoever deals with a person must see first: allergies, special care, bad debts."""

from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import link
from crm_desktop.models.people.kinds import AlertKind as AlertKind


class PersonAlert(Synced):
    __tablename__ = "person_alert"

    person_id: Mapped[UUID] = link("person")
    kind: Mapped[AlertKind]
    text: Mapped[str] = mapped_column(String(200), default="")
