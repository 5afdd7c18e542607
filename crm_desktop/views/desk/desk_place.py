"""Where the day desk was left: tab, scope and row, kept for the next start (pain P16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.queries.station.saved_views import last_place
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.views.desk.desk_lists import TABS
from crm_desktop.views.widgets.work_rows import WorkId, WorkKind

SCREEN = "desk"


@dataclass(frozen=True)
class DeskPlace:
    """`row` is the line that was chosen."""

    tab: str = "all"
    whose: Whose = Whose.MINE
    row: WorkId | None = None

    def state(self) -> dict[str, Any]:
        """As plain JSON."""
        made: dict[str, Any] = {"tab": self.tab, "whose": self.whose.value}
        if self.row is not None:
            made |= {"kind": self.row.kind.value, "id": str(self.row.id)}
        return made


def left_at(session: Any, actor: Actor) -> DeskPlace:
    """What an older or newer program wrote and we do not know is as if never written."""
    kept = last_place(session, actor, SCREEN)
    return DeskPlace(
        tab=kept["tab"] if kept.get("tab") in TABS else "all",
        whose=Whose(kept["whose"]) if kept.get("whose") in list(Whose) else Whose.MINE,
        row=WorkId(WorkKind(kept["kind"]), UUID(kept["id"])) if kept.get("kind") in list(WorkKind) else None,
    )
