"""The words of a transition rule: what its condition and its deed are kept as, and how they are read (MIS-22)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar
from uuid import UUID

from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent

TABLES: frozenset[str] = frozenset()
W = TypeVar("W", bound="Words")


@dataclass(frozen=True)
class Words:
    """Kept as JSON by name; what is not said is left out."""

    @classmethod
    def of(cls: type[W], kept: Mapping[str, Any]) -> W:
        """What was written by a later release is passed over."""
        names = {one.name for one in fields(cls)}
        return cls(**{name: _read(name, value) for name, value in kept.items() if name in names})

    def kept(self) -> dict[str, Any]:
        said = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: _written(value) for name, value in said.items() if value is not None}


@dataclass(frozen=True)
class Condition(Words):
    """What is not said fits everything.

    task_done: template_id, result_id; lead_status and appointment_status: status; stage_entered: stage_id;
    stage_too_long: days, or without them the longest stay that the stage itself allows. Any event: at_stage_id,
    the stage at which the deal must stand.
    """

    template_id: UUID | None = None
    result_id: UUID | None = None
    status: str | None = None
    stage_id: UUID | None = None
    days: int | None = None
    at_stage_id: UUID | None = None

    def fits(self, facts: Mapping[str, str]) -> bool:
        """Whether what happened is what the rule waits for."""
        asked = {name: getattr(self, name) for name in ("template_id", "result_id", "status", "stage_id")}
        return all(value is None or facts.get(name) == str(value) for name, value in asked.items())


@dataclass(frozen=True)
class DeedFacts(Words):
    """set_stage: stage_id; create_task: template_id, days; assign: user_id or team_id; put_tag: tag_id."""

    stage_id: UUID | None = None
    template_id: UUID | None = None
    days: int | None = None
    user_id: UUID | None = None
    team_id: UUID | None = None
    tag_id: UUID | None = None


# What each event can be asked about, and what each deed must say.
ASKED: dict[RuleEvent, tuple[str, ...]] = {
    RuleEvent.TASK_DONE: ("template_id", "result_id"),
    RuleEvent.LEAD_STATUS: ("status",),
    RuleEvent.APPOINTMENT_STATUS: ("status",),
    RuleEvent.STAGE_ENTERED: ("stage_id",),
    RuleEvent.STAGE_TOO_LONG: ("stage_id", "days"),
    RuleEvent.PAYMENT: (),
}
SAID: dict[RuleDeed, tuple[str, ...]] = {
    RuleDeed.SET_STAGE: ("stage_id",),
    RuleDeed.CREATE_TASK: ("template_id", "days"),
    RuleDeed.ASSIGN: ("user_id", "team_id"),
    RuleDeed.PUT_TAG: ("tag_id",),
}


def _read(name: str, value: Any) -> Any:
    return UUID(str(value)) if name.endswith("_id") else value


def _written(value: Any) -> Any:
    return str(value) if isinstance(value, UUID) else value
