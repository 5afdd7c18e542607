"""Whom a call may be sent on to: colleagues with their telephones, the free ones first, or a number that is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.folding import fold
from crm_desktop.kit.keyboard_layouts import other_layouts
from crm_desktop.kit.persian import latin_digits
from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.queries.calls.agent_states import AgentStateRow, agent_states
from crm_desktop.queries.calls.extensions import extension_rows
from crm_desktop.views.widgets.house import House

MOST = 8
_FEWEST_DIGITS = 2
_RANK = {AgentStatus.READY: 0, AgentStatus.WRAP_UP: 1, AgentStatus.TALKING: 2, AgentStatus.RINGING: 2}


@dataclass(frozen=True)
class Colleague:
    """`status` is None where nobody sits, or nobody has signed in today."""

    name: str
    number: str
    status: AgentStatus | None = None
    is_typed: bool = False
    is_dialling: bool = False


class TransferVm(QObject):
    changed = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._all: tuple[Colleague, ...] = ()
        self.typed = ""

    def load(self) -> None:
        actor, me, now = self._house.session.actor, self._house.session.user_id, self._house.now

        def question(session: Any) -> tuple[Colleague, ...]:
            states = {row.user_id: row for row in agent_states(session, actor, now)}
            return colleagues(extension_rows(session), states, me)

        self._house.lanes.read(self, question, self._arrived, lambda _problem: None)

    @property
    def found(self) -> tuple[Colleague, ...]:
        """What was typed begins a word of the name or the number; a whole number stands first as itself."""
        hits = [one for one in self._all if matches(one, self.typed)]
        number = typed_number(self.typed)
        if number and all(one.number != number for one in hits):
            return (Colleague("", number, is_typed=True), *hits)[:MOST]
        return tuple(hits[:MOST])

    def find(self, text: str) -> None:
        self.typed = text
        self.changed.emit()

    def _arrived(self, found: tuple[Colleague, ...]) -> None:
        self._all = found
        self.changed.emit()


def colleagues(rows: Sequence[Any], states: dict[UUID, AgentStateRow], me: UUID | None) -> tuple[Colleague, ...]:
    made = []
    for row in rows:
        if row.user_id is not None and row.user_id == me:
            continue
        state = states.get(row.user_id) if row.user_id is not None else None
        one = Colleague(row.user or "", row.number)
        if state is not None:
            one = replace(one, status=state.status, is_dialling=state.is_dialling)
        made.append(one)
    return tuple(sorted(made, key=lambda one: (_rank(one.status), one.name, one.number)))


def _rank(status: AgentStatus | None) -> int:
    return _RANK.get(status, len(_RANK)) if status is not None else len(_RANK)


def matches(one: Colleague, typed: str) -> bool:
    wanted = fold(typed)
    if not wanted:
        return True
    if one.number.startswith(latin_digits(typed.strip())):
        return True
    names = fold(one.name).split()
    return any(name.startswith(other) for other in {wanted, *map(fold, other_layouts(typed))} for name in names)


def typed_number(text: str) -> str:
    """As it will be dialled; empty while letters are typed, or too few digits to mean anybody."""
    kept = [sign for sign in latin_digits(text) if sign in "+0123456789*#"]
    letters = any(sign.isalpha() for sign in text)
    return "".join(kept) if not letters and len(kept) >= _FEWEST_DIGITS else ""
