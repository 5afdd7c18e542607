"""The work process: what follows a result of a template (OT-07, OT-29)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link
from crm_desktop.models.work.task_template import PerformerRule


class NextStep(Synced):
    """One version of a cell of the process; a change retires it and adds another, so done tasks keep theirs."""

    __tablename__ = "next_step"
    __table_args__ = (Index("ix_next_step_cell", "template_id", "result_id", "retired_at"),)

    template_id: Mapped[UUID] = link("task_template", index=False)
    result_id: Mapped[UUID] = link("result", index=False)
    next_template_id: Mapped[UUID | None] = link("task_template", index=False)  # none: the chain ends here
    end_reason: Mapped[Name | None] = mapped_column(default=None)
    delay_days: Mapped[Count] = mapped_column(default=0)
    delay_minutes: Mapped[Count] = mapped_column(default=0)
    at_time: Mapped[str | None] = mapped_column(String(5), default=None)  # "10:00" of the branch's day
    performer_rule: Mapped[PerformerRule] = mapped_column(default=PerformerRule.SAME)
    performer_id: Mapped[UUID | None] = link("user_account", index=False)
    team_id: Mapped[UUID | None] = link("team", index=False)
    retired_at: Mapped[datetime | None] = mapped_column(default=None)
