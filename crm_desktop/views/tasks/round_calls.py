"""Working through a call round: one call after the other, and the keys of those who did not answer (O5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.usecases.tasks.release_task import ReleaseTask, release_task
from crm_desktop.views.tasks.round_vm import RoundVm, round_of
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


def begin_round(house: House, round_id: UUID, ended: Callable[[Problem], None]) -> None:
    """Somebody wants to work through it: where a telephone dials, it dials from now on by itself (B12)."""
    other = round_of(house)
    if other is not None and other.round_id != round_id:
        other.pause(True)  # one line, one round at a time
    if other is None and house.phone.agent is AgentStatus.PAUSE:
        house.phone.set_agent(AgentStatus.READY)
    _round(house, round_id, is_paused=False).go_on(ended)


def open_next_call(house: House, round_id: UUID, ended: Callable[[Problem], None]) -> None:
    """The next call in work with its dialog; nobody's operation, so Ctrl+Z still means the result given before.

    A round that nobody began, as when one of its calls was told alone, dials nobody until it is told to go on.
    """
    _round(house, round_id, is_paused=True).go_on(ended)


def _round(house: House, round_id: UUID, *, is_paused: bool) -> RoundVm:
    return round_of(house, round_id) or RoundVm(house, round_id, is_paused=is_paused)


def put_back(house: House, task_id: UUID) -> None:
    """A call that its round opened by itself is not left in work when one stops."""
    order = ReleaseTask(task_id)
    house.lanes.write(house.go, "", lambda unit: release_task(unit, order).id, None, lambda _problem: None)
