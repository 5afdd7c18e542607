"""Staff of the clinic who work with the program."""

import enum

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Name


class UserStatus(enum.StrEnum):
    ACTIVE = "active"
    NO_LOGIN = "no_login"
    LEFT = "left"


class User(Synced):
    """One member of staff; one mobile number is one user (C24-65)."""

    __tablename__ = "user_account"
    __table_args__ = (Index("ix_user_account_login", "login"),)

    login: Mapped[str] = mapped_column(String(60))
    display_name: Mapped[Name]
    mobile: Mapped[str | None] = mapped_column(String(20), default=None)
    status: Mapped[UserStatus] = mapped_column(default=UserStatus.ACTIVE)
    language: Mapped[str] = mapped_column(String(2), default="en")
    calendar: Mapped[str] = mapped_column(String(10), default="auto")
    digits: Mapped[str] = mapped_column(String(10), default="auto")
