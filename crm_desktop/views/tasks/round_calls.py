"""The keys of those who did not answer, and the call that is given back when one stops (O5)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.usecases.tasks.release_task import ReleaseTask, release_task
from crm_desktop.views.widgets.house import House

_PRESETS = {"N": "no_answer", "B": "busy"}


def unreached(results: Sequence[AllowedResultRow]) -> dict[str, UUID]:
    """Physical key → result: N for no answer, B for busy; a clinic's own stand in for those that are missing."""
    found = [one for one in results if one.is_no_answer]
    keys = {key: one.result_id for key, preset in _PRESETS.items() for one in found if one.preset == preset}
    free = [one.result_id for one in found if one.preset not in _PRESETS.values()]
    for key in _PRESETS:
        if key not in keys and free:
            keys[key] = free.pop(0)
    return keys


def put_back(house: House, task_id: UUID) -> None:
    """A call that its round opened by itself is not left in work when one stops."""
    order = ReleaseTask(task_id)
    house.lanes.write(house.go, "", lambda unit: release_task(unit, order).id, None, lambda _problem: None)
