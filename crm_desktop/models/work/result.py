"""Results of tasks and the extra fields they ask (OT-26…28)."""

import enum
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link


class ResultKind(enum.StrEnum):
    """Only success and categorical refusal may end a chain (OT-51)."""

    SUCCESS = "success"
    CONDITIONAL_REFUSAL = "conditional_refusal"
    CATEGORICAL_REFUSAL = "categorical_refusal"
    POSTPONE = "postpone"
    NEUTRAL = "neutral"


MAY_END = frozenset({ResultKind.SUCCESS, ResultKind.CATEGORICAL_REFUSAL})


class Closes(enum.StrEnum):
    """What a result does to the task's lead and deal."""

    NOTHING = "nothing"
    WON = "won"
    LOST = "lost"


class FieldType(enum.StrEnum):
    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    TIME = "time"
    YES_NO = "yes_no"
    LIST = "list"
    SEVERAL = "several"
    PERSON = "person"
    SERVICE = "service"


class Result(Synced):
    """One dictionary of results and feedback, used by many templates."""

    __tablename__ = "result"

    name: Mapped[Name]
    kind: Mapped[ResultKind]
    closes: Mapped[Closes] = mapped_column(default=Closes.NOTHING)
    preset: Mapped[str | None] = mapped_column(String(40), default=None)
    # The caller was not reached: the call record says so, and nothing else is asked.
    is_no_answer: Mapped[bool] = mapped_column(default=False)
    position: Mapped[Count] = mapped_column(default=0)
    is_archived: Mapped[bool] = mapped_column(default=False)


class ExtraField(Synced):
    """Something a result asks for; the lost reason of a refusal is asked as well, but kept as tags."""

    __tablename__ = "extra_field"

    result_id: Mapped[UUID] = link("result")
    name: Mapped[Name]
    field_type: Mapped[FieldType]
    dictionary_id: Mapped[UUID | None] = link("dictionary", index=False)
    is_required: Mapped[bool] = mapped_column(default=False)
    # The answer becomes the next task's day or time ("call back on …").
    sets_due: Mapped[bool] = mapped_column(default=False)
    position: Mapped[Count] = mapped_column(default=0)
    is_archived: Mapped[bool] = mapped_column(default=False)
