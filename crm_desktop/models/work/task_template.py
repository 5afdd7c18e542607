"""Task templates: repeated work named once, with its results, script and additional tasks (OT-17…25)."""

import enum
from uuid import UUID

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Synced
from crm_desktop.models.columns import Count, Name, link
from crm_desktop.models.work.lead import Priority


class TaskType(enum.StrEnum):
    """The type decides which fields a task has (OT-12…16)."""

    PERSONAL_CALL = "personal_call"
    CALL_ROUND = "call_round"
    OTHER_CLIENT = "other_client"
    INTERNAL = "internal"


class PerformerRule(enum.StrEnum):
    """Who gets a task that the program makes."""

    SAME = "same"  # whoever did the task before
    AUTHOR = "author"
    OWNER = "owner"  # the lead's assignee or the deal's owner
    USER = "user"
    TEAM = "team"
    NOBODY = "nobody"  # anybody may take it


class TaskTemplate(Synced):
    __tablename__ = "task_template"

    name: Mapped[Name]
    task_type: Mapped[TaskType]
    preset: Mapped[str | None] = mapped_column(String(40), default=None)  # the built-in template it came from
    title: Mapped[Name] = mapped_column(default="")  # empty: the template's name
    text: Mapped[str | None] = mapped_column(Text, default=None)
    script: Mapped[str | None] = mapped_column(Text, default=None)  # read aloud; fields in braces
    priority: Mapped[Priority] = mapped_column(default=Priority.NORMAL)
    due_days: Mapped[Count] = mapped_column(default=0)
    performer_rule: Mapped[PerformerRule] = mapped_column(default=PerformerRule.SAME)
    performer_id: Mapped[UUID | None] = link("user_account", index=False)
    team_id: Mapped[UUID | None] = link("team", index=False)
    contact_method_id: Mapped[UUID | None] = link("dict_item", index=False)
    progress: Mapped[Count | None] = mapped_column(default=None)  # percent of the workflow once it is done (FC-50)
    position: Mapped[Count] = mapped_column(default=0)
    is_archived: Mapped[bool] = mapped_column(default=False)


class TemplateResult(Synced):
    """A result this template allows (OT-25); its position is the digit that picks it."""

    __tablename__ = "template_result"

    template_id: Mapped[UUID] = link("task_template")
    result_id: Mapped[UUID] = link("result")
    position: Mapped[Count]


class TemplateAddition(Synced):
    """A further task made together with one of this template (OT-24)."""

    __tablename__ = "template_addition"

    template_id: Mapped[UUID] = link("task_template")
    addition_id: Mapped[UUID] = link("task_template", index=False)
    after_days: Mapped[Count] = mapped_column(default=0)
