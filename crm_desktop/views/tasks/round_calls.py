"""Working through a call round: one call after the other, and the keys of those who did not answer (O5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.usecases.tasks.release_task import ReleaseTask, release_task
from crm_desktop.usecases.tasks.start_next_call import StartNextCall, start_next_call
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


def open_next_call(house: House, round_id: UUID, ended: Callable[[Problem], None]) -> None:
    """The next call in work with its dialog; nobody's operation, so Ctrl+Z still means the result given before."""
    order = StartNextCall(round_id)
    house.lanes.write(
        house.go,  # the dialog that asks is gone when the answer comes
        "",
        lambda unit: start_next_call(unit, order).id,
        lambda task_id: house.go.dialog("complete_task", task_id=task_id, in_round=True),
        ended,
    )


def put_back(house: House, task_id: UUID) -> None:
    """A call that its round opened by itself is not left in work when one stops."""
    order = ReleaseTask(task_id)
    house.lanes.write(house.go, "", lambda unit: release_task(unit, order).id, None, lambda _problem: None)
