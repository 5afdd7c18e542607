"""How well a talk was led: one mark a criterion and a listener (T4); what they say of it is a comment on the call."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from crm_desktop.models.access import Access, Right
from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Moment, link


class CallMark(Synced):
    """From 1, poor, to 5, excellent. The id follows from call, criterion and listener, so marking again changes it.

    Where two rows of one conversation become one, the mark that was given later goes with the row that stays.
    """

    __tablename__ = "call_mark"
    ACCESS: ClassVar[Access | None] = Access(Right.CALLS_REVIEW, owners=("marked_by",))

    call_id: Mapped[UUID] = link("call")
    criterion_id: Mapped[UUID] = link("dict_item", index=False)
    marked_by: Mapped[UUID] = link("user_account", index=False)
    mark: Mapped[Count]
    marked_at: Mapped[Moment]
