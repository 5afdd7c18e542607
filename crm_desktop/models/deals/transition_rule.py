"""Automatic transition rules: when something happens and a condition holds, the deal or lead moves (MIS-22, MIS-24)."""

import enum
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link


class RuleEvent(enum.StrEnum):
    TASK_DONE = "task_done"
    LEAD_STATUS = "lead_status"
    APPOINTMENT_STATUS = "appointment_status"
    STAGE_ENTERED = "stage_entered"
    STAGE_TOO_LONG = "stage_too_long"
    PAYMENT = "payment"


class RuleDeed(enum.StrEnum):
    SET_STAGE = "set_stage"
    CREATE_TASK = "create_task"
    ASSIGN = "assign"
    PUT_TAG = "put_tag"


class TransitionRule(Synced):
    """`condition` and `deed_facts` are words and ids by name, as rules/transitions.py reads them."""

    __tablename__ = "transition_rule"

    name: Mapped[Name]
    deal_type_id: Mapped[UUID | None] = link("deal_type", index=False)  # none: deals of every type
    event: Mapped[RuleEvent]
    condition: Mapped[dict[str, Any]] = mapped_column(default=dict)
    deed: Mapped[RuleDeed]
    deed_facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    position: Mapped[Count] = mapped_column(default=0)
    is_on: Mapped[bool] = mapped_column(default=False)
