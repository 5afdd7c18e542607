"""What the bar of the call shows: which conversation stands in front, which wait beside it, and how long each lasts."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.models.calls.call import CallOutcome, Direction
from crm_desktop.telephony.call_ending import REFUSED
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.telephony.softphone import Can
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import DeskCall

if TYPE_CHECKING:
    from crm_desktop.queries.calls.caller_cards import CallerPerson

SECOND_MS = 1000
MOST = 9  # a digit key picks one


class Who(enum.Enum):
    """What is known of the other side."""

    KNOWN = "known"  # one person: chosen, or the only one there is
    FAMILY = "family"  # several have the number, and nobody was chosen yet
    UNKNOWN = "unknown"
    ANONYMOUS = "anonymous"  # the number is not shown
    COLLEAGUE = "colleague"  # from one telephone of the clinic to another


class Mode(enum.Enum):
    """How much room a conversation has."""

    FULL = "full"
    THIN = "thin"  # one line: another one is talked with, or this one waits (O11)
    WRAP = "wrap"  # it is over, and what came of it is not told yet


class Act(enum.Enum):
    """What a button of the bar does, in the order in which they stand."""

    CARD = "card"
    HOLD = "hold"
    RESUME = "resume"
    MUTE = "mute"
    UNMUTE = "unmute"
    KEYPAD = "keypad"
    TRANSFER = "transfer"
    JOIN = "join"  # the held caller with whoever was asked first
    REJECT = "reject"
    HANG_UP = "hang_up"
    ANSWER = "answer"
    HOLD_AND_ANSWER = "hold_and_answer"


_IN_FRONT = {Phase.ACTIVE: 0, Phase.TRANSFERRING: 0, Phase.EARLY: 1, Phase.DIALLING: 1, Phase.RINGING: 2, Phase.HELD: 3}
TALKING = (Phase.ACTIVE, Phase.HELD, Phase.TRANSFERRING)


def who(call: DeskCall) -> Who:
    card = call.card
    if call.person_id is not None:
        return Who.KNOWN
    if card is not None and (card.is_internal or card.extension_of):
        return Who.COLLEAGUE
    if not call.live.number or (card is not None and card.is_anonymous):
        return Who.ANONYMOUS
    if card is not None and card.people:
        return Who.FAMILY
    return Who.UNKNOWN


def candidates(call: DeskCall) -> tuple[CallerPerson, ...]:
    """Those with the number and their relatives, in the order of the digits that choose them."""
    card = call.card
    return (*card.people, *card.family)[:MOST] if card is not None else ()


def acts(call: DeskCall, joins: bool = False) -> tuple[Act, ...]:
    """In reading order; `joins`: another one is held, so that the two can be brought together."""
    live = call.live
    made = [Act.CARD] if who(call) is Who.KNOWN else []
    if live.phase is Phase.RINGING:
        offered = ((Can.TRANSFER, Act.TRANSFER), (Can.REJECT, Act.REJECT), (Can.ANSWER, Act.ANSWER))
        return (*made, *(act for can, act in offered if can in live.can))
    if live.phase in TALKING:
        if Can.HOLD in live.can:
            made.append(Act.RESUME if live.phase is Phase.HELD else Act.HOLD)
        if Can.MUTE in live.can and live.phase is Phase.ACTIVE:
            made.append(Act.UNMUTE if live.is_muted else Act.MUTE)
        if Can.DTMF in live.can and live.phase is Phase.ACTIVE:
            made.append(Act.KEYPAD)
        if Can.ATTENDED in live.can and joins:
            made.append(Act.JOIN)
        if Can.TRANSFER in live.can and live.phase is not Phase.TRANSFERRING:
            made.append(Act.TRANSFER)
    if Can.HANG_UP in live.can:
        made.append(Act.HANG_UP)
    return tuple(made)


def front_of(calls: Iterable[DeskCall]) -> DeskCall | None:
    """The talk; else what is dialled, what rings, and last what is held. None of them is over."""
    return min(calls, key=lambda call: _IN_FRONT[call.live.phase], default=None)


class CallBarVm(QObject):
    """`lines` in the order of the bar: the talk, what rings, what waits, and what is still to be told."""

    changed = Signal()
    ticked = Signal()  # once a second while there is something to count

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._over: dict[str, DeskCall] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND_MS)
        self._clock.timeout.connect(self.ticked)
        phone = house.phone
        phone.rang.connect(self._rang)
        phone.changed.connect(self._changed)
        phone.ended.connect(self._ended)
        self._heard()

    @property
    def calls(self) -> tuple[DeskCall, ...]:
        return tuple(call for call in self._house.phone.calls if not call.live.is_over)

    @property
    def front(self) -> DeskCall | None:
        return front_of(self.calls)

    @property
    def lines(self) -> tuple[tuple[DeskCall, Mode], ...]:
        front = self.front
        made = [(front, Mode.FULL)] if front is not None else []
        made += [(call, Mode.THIN) for call in self.calls if front is not None and call.key != front.key]
        return (*made, *((call, Mode.WRAP) for call in reversed(self._over.values())))

    def offered(self, call: DeskCall, mode: Mode) -> tuple[CallerPerson, ...]:
        """While it rings, and until somebody is chosen; later the card offers them."""
        chooser = self.chooser
        is_asked = who(call) is Who.FAMILY or (call.live.phase is Phase.RINGING and mode is not Mode.THIN)
        return candidates(call) if is_asked and chooser is not None and chooser.key == call.key else ()

    @property
    def chooser(self) -> DeskCall | None:
        """Whose people Alt with a digit chooses among: of the caller who rings, else of the newest call."""
        several = [call for call in self.calls if len(candidates(call)) > 1]
        ringing = [call for call in several if call.live.phase is Phase.RINGING]
        return next(iter(ringing or several[::-1]), None)

    def acts(self, call: DeskCall, mode: Mode) -> tuple[Act, ...]:
        """A second caller is not simply answered: the talk is held first, and the button says so."""
        if mode is Mode.WRAP:
            return (Act.CARD,) if who(call) is Who.KNOWN else ()
        held = [one for one in self.calls if one.key != call.key and one.live.phase is Phase.HELD]
        # Two clients who called one after the other have nothing to tell each other.
        joins = any(may_be_asked(one) for one in (call, *held))
        offered = acts(call, joins=bool(held) and joins and call.live.phase is Phase.ACTIVE)
        if mode is Mode.THIN:
            kept = (Act.REJECT, Act.ANSWER, Act.RESUME, Act.HANG_UP)
            offered = tuple(act for act in offered if act in kept)
            if self.is_talking:
                offered = tuple(Act.HOLD_AND_ANSWER if act is Act.ANSWER else act for act in offered)
        return offered

    @property
    def is_talking(self) -> bool:
        return any(call.live.phase in (Phase.ACTIVE, Phase.TRANSFERRING) for call in self.calls)

    def seconds(self, live: LiveCall) -> int:
        """How long it rings or is dialled; of a talk, since it was answered; of one that is over, how long it was."""
        since = live.answered_at or live.started_at
        until = live.ended_at or self._house.now
        return max(int((until - since).total_seconds()), 0)

    def seconds_after(self, live: LiveCall) -> int:
        """How long the talk is over."""
        return max(int((self._house.now - (live.ended_at or self._house.now)).total_seconds()), 0)

    def act(self, act: Act, key: str) -> None:
        """What needs no further question; cards, keypads and transfers are opened by the bar."""
        phone = self._house.phone
        match act:
            case Act.ANSWER | Act.HOLD_AND_ANSWER:
                phone.answer(key)
            case Act.REJECT:
                phone.reject(key)
            case Act.HANG_UP:
                phone.hang_up(key)
            case Act.HOLD:
                phone.hold(key)
            case Act.RESUME:
                phone.resume(key)
            case Act.MUTE | Act.UNMUTE:
                phone.mute(key, act is Act.MUTE)
            case Act.JOIN:
                held = next((one.key for one in self.calls if one.live.phase is Phase.HELD), None)
                if held is not None:
                    phone.transfer_attended(held)

    def finish(self, key: str) -> None:
        """What came of it was told, or nobody wants to tell."""
        if self._over.pop(key, None) is not None:
            if not self._over:
                self._house.phone.end_wrap_up()
            self._heard()

    def _rang(self, _call: DeskCall) -> None:
        self._heard()

    def _changed(self, call: DeskCall) -> None:
        if call.key in self._over:
            self._over[call.key] = call  # the log has written it, and knows its task
        self._heard()

    def _ended(self, call: DeskCall) -> None:
        if wants_wrap_up(call):
            self._over[call.key] = call
        self._heard()

    def _heard(self) -> None:
        if self.lines:
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()
        self.changed.emit()


def wants_wrap_up(call: DeskCall) -> bool:
    """After every talk of this desk and every try to reach somebody; what nobody took is the ledger's (pain P22)."""
    live = call.live
    if live.reason == REFUSED:
        return False  # nothing was dialled
    if not live.is_ours or who(call) is Who.COLLEAGUE or live.outcome is CallOutcome.ANSWERED_ELSEWHERE:
        return False
    return live.answered_at is not None or live.direction is Direction.OUT


def may_be_asked(call: DeskCall) -> bool:
    """Somebody of the clinic, or whoever was dialled while another one waits."""
    return call.live.direction is Direction.OUT or who(call) is Who.COLLEAGUE


def has_note(call: DeskCall) -> bool:
    """Whether somebody talks, so that there is something to write down."""
    return (call.live.phase in TALKING or call.live.is_over) and who(call) is not Who.COLLEAGUE


def asks_name(call: DeskCall) -> bool:
    """O3: whoever is not known is named while talking, or right after."""
    nameless = who(call) in (Who.UNKNOWN, Who.ANONYMOUS)
    return nameless and (call.live.phase in TALKING or (call.live.is_over and call.live.answered_at is not None))


def is_incoming(live: LiveCall) -> bool:
    return live.direction is Direction.IN
