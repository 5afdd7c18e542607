"""Lists of values: the program's own (contact methods, topics, delay causes) and user-made ones (OT-28)."""

import enum
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link


class BuiltIn(enum.StrEnum):
    """Dictionaries that the program itself asks for."""

    CONTACT_METHOD = "contact_method"
    TOPIC = "topic"
    DELAY_CAUSE = "delay_cause"
    STAGNANT_REASON = "stagnant_reason"
    CANCEL_REASON = "cancel_reason"
    VISIT_CANCEL_REASON = "visit_cancel_reason"
    PAUSE_REASON = "pause_reason"
    CALL_CRITERION = "call_criterion"


class Dictionary(Synced):
    __tablename__ = "dictionary"

    name: Mapped[Name]
    built_in: Mapped[BuiltIn | None] = mapped_column(default=None)
    is_archived: Mapped[bool] = mapped_column(default=False)


class DictItem(Synced):
    __tablename__ = "dict_item"

    dictionary_id: Mapped[UUID] = link("dictionary")
    name: Mapped[Name]
    position: Mapped[Count] = mapped_column(default=0)
    # A contact method says which call it makes: "in", "out", or none (C24-51).
    call_direction: Mapped[str | None] = mapped_column(String(3), default=None)
    is_archived: Mapped[bool] = mapped_column(default=False)
