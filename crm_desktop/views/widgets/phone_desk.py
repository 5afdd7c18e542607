"""What screens know of the telephone: the calls at this desk, and what may be done with them."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.models.calls.kinds import AgentStatus
from crm_desktop.telephony.live_call import LiveCall
from crm_desktop.telephony.softphone import Can, Softphone, Standing

if TYPE_CHECKING:
    from crm_desktop.queries.calls.caller_cards import CallerCard
    from crm_desktop.settings.telephony import PhoneSetup


class Leaving(enum.Enum):
    """What would cut off the calls at this desk."""

    LOCK = "lock"
    SWITCH = "switch"  # to another user
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class DeskCall:
    """A conversation with what the base says of it; the ids come when the log has its row."""

    live: LiveCall
    call_id: UUID | None = None
    task_id: UUID | None = None
    request_id: UUID | None = None
    person_id: UUID | None = None  # who is talking, chosen or the only one there can be
    card: CallerCard | None = None
    note: str = ""

    @property
    def key(self) -> str:
        return self.live.key


class PhoneDesk(QObject):
    """This one has no telephone, as in pictures and tests of other screens: nothing rings and nothing is offered."""

    rang = Signal(object)  # DeskCall
    changed = Signal(object)  # DeskCall
    ended = Signal(object)  # DeskCall, as it was last
    standing_changed = Signal()
    agent_changed = Signal()
    refused = Signal(object)  # Problem: why a command came to nothing
    leaving_changed = Signal()

    @property
    def calls(self) -> tuple[DeskCall, ...]:
        """Those at this desk that are not over, the oldest first."""
        return ()

    @property
    def can(self) -> Can:
        return Can.NOTHING

    @property
    def can_dial(self) -> bool:
        """Whether a number anywhere in the program is dialled instead of being shown."""
        return bool(self.can & Can.DIAL)

    @property
    def engines(self) -> tuple[Softphone, ...]:
        """For the page where the telephone is tried."""
        return ()

    def set_up(self, setup: PhoneSetup) -> None:
        """Take these engines instead of those that are at work; in a call, as soon as it is over."""

    @property
    def standings(self) -> dict[str, Standing]:
        """Engine → how it stands; empty where no telephone was set up."""
        return {}

    @property
    def agent(self) -> AgentStatus:
        return AgentStatus.AWAY

    @property
    def agent_reason(self) -> str:
        """Why there is a pause, as the clinic calls it."""
        return ""

    @property
    def agent_since(self) -> datetime | None:
        return None

    @property
    def agent_chosen(self) -> AgentStatus:
        """What was chosen by hand, and comes back after the talk."""
        return self.agent

    def dial(self, number: str, person_id: UUID | None = None, task_id: UUID | None = None) -> None:
        """The number as people write it.

        Who wants no calls (`call.do_not_call`) or has night (`call.quiet_hours`) is refused, and may be called anyway.
        """

    def dial_anyway(self) -> None:
        """The number that was refused last: somebody read why, and calls all the same."""

    def answer(self, key: str) -> None:
        """Whoever else is talking at this desk is held."""

    def reject(self, key: str) -> None: ...

    def hang_up(self, key: str) -> None: ...

    def hold(self, key: str) -> None: ...

    def resume(self, key: str) -> None: ...

    def mute(self, key: str, is_muted: bool) -> None: ...

    def send_dtmf(self, key: str, digits: str) -> None: ...

    def transfer(self, key: str, number: str) -> None:
        """Blind: the caller is sent on at once."""

    def consult(self, key: str, number: str) -> None:
        """Hold the caller and ask `number` first; `transfer_attended` then joins them."""

    def transfer_attended(self, key: str) -> None:
        """The held caller `key` with whoever was asked."""

    def choose(self, key: str, person_id: UUID) -> None:
        """Who of those with this number is calling; holds for this call, not for the number."""

    def write_note(self, key: str, note: str) -> None:
        """Kept with the call when it ends."""

    def answer_or_hang_up(self) -> bool:
        """F8: answer what rings, else end what goes on; False where there is neither."""
        return False

    def hold_and_answer(self) -> bool:
        """Alt+H: hold the talk and take the call that rings (O11)."""
        return False

    def has_choice(self, place: int) -> bool:
        """Whether somebody at this desk could be the `place`-th of those with the caller's number."""
        return False

    def choose_by_place(self, place: int) -> bool:
        """Alt+1 to Alt+9 (R5); False where no caller has so many people."""
        return False

    def set_agent(self, status: AgentStatus, reason_id: UUID | None = None) -> None: ...

    def when_free(self, leave: Callable[[], None], what: Leaving | None) -> None:
        """`leave` would end the calls at this desk: done at once where there are none.

        In a call whoever wants it is asked (`telephone.in_a_call`); what nobody here wants, waits for the end of it:
        then `what` is None.
        """
        leave()

    def leave_when_free(self) -> None:
        """What was asked last may be done once the call is over."""

    @property
    def leaving(self) -> Leaving | None:
        """What was accepted so, and is still to come."""
        return None

    def stay(self) -> None:
        """It is taken back."""

    def end_wrap_up(self) -> None:
        """What the last call came to has been told, or nothing was to tell."""
