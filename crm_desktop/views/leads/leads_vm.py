"""The list of leads without its widgets: tabs by status and the red list of leads without a next step (B5, C24-57)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, ClassVar

from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.queries.work.lead_rows import TABLES, LeadFilter, lead_count, lead_ids, lead_page
from crm_desktop.views.widgets.filter_choices import channels, colleagues
from crm_desktop.views.widgets.list_vm import Choices
from crm_desktop.views.widgets.records_vm import RecordsVm

_STATUSES = {
    "new": (LeadStatus.NEW,),
    "in_progress": (LeadStatus.IN_PROGRESS,),
    "opportunity": (LeadStatus.OPPORTUNITY,),
    "stagnant": (LeadStatus.STAGNANT,),
    "lost": (LeadStatus.LOST,),
    "without_step": (),
    "all": (),
}


class LeadsVm(RecordsVm):
    SCREEN: ClassVar[str] = "leads"
    TABS: ClassVar[tuple[str, ...]] = tuple(_STATUSES)
    TABLES: ClassVar[frozenset[str]] = TABLES
    IDS = lead_ids
    ROWS = lead_page
    COUNT = lead_count

    def choices_question(self) -> Callable[[Any], Choices]:
        actor = self.house.session.actor
        return lambda session: {
            "assignee": colleagues(session, actor),
            "channel": channels(session, actor),
        }

    def filter_of(self, tab: str) -> LeadFilter:
        wanted = LeadFilter(
            statuses=_STATUSES[tab],
            assignee_id=self.filter_id("assignee"),
            channel_id=self.filter_id("channel"),
            text=self.text,
        )
        return replace(wanted, without_step=True) if tab == "without_step" else wanted
