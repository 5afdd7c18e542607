"""What each event makes of the conversations, and what of it the screens are told, in its order."""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from crm_desktop.kit.clock import Clock
from crm_desktop.telephony.call_ending import outcome_of
from crm_desktop.telephony.call_state import after, begun, ended, lost
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.hub_book import Book, Conversation
from crm_desktop.telephony.hub_owners import Engines
from crm_desktop.telephony.hub_sightings import Sighting, put_together
from crm_desktop.telephony.hub_watch import is_forgettable, overdue, timed_out
from crm_desktop.telephony.live_call import LiveCall, Phase

_TALKING = (Phase.ACTIVE, Phase.HELD, Phase.TRANSFERRING)
_RINGS = (EventKind.RINGING, EventKind.DIALLING, EventKind.EARLY)


class Told(enum.Enum):
    RANG = "rang"
    CHANGED = "changed"
    ENDED = "ended"
    RECORDED = "recorded"


class Switchboard:
    """`began_talking`: those of ours that should now be the only talk. `joined`: (key that is gone, key that stays)."""

    def __init__(self, engines: Engines, now: Clock, mono: Callable[[], float]) -> None:
        self._engines, self._now, self._mono = engines, now, mono
        self.book = Book()
        self.news: deque[tuple[Told, LiveCall] | tuple[str, str]] = deque()
        self.began_talking: deque[Conversation] = deque()

    def take(self, event: CallEvent) -> None:
        conversation = self.book.of_sighting(event.provider, event.call_key)
        seen = _latest(conversation, event)
        if conversation is None or seen is None or _is_reused(seen, event):
            conversation = self._sighted(event)
            if conversation is None:
                return
        else:
            seen.call = after(seen.call, event, sees_all=seen.sees_all)
            seen.lost_mono = None
            if event.kind in _RINGS or seen.call.answered_at:
                seen.seen_mono = self._mono()
        conversation.is_asked_to_hold = False
        self.update(self._joined(conversation, event))

    def went_down(self, provider: str) -> None:
        """Its calls get a little time: it may come back and say that they go on."""
        for conversation in self.book.conversations.values():
            for seen in conversation.living():
                if seen.provider == provider and seen.lost_mono is None:
                    seen.lost_mono = self._mono()

    def lose(self, provider: str) -> None:
        """It will not come back."""
        for conversation in list(self.book.conversations.values()):
            gone = [seen for seen in conversation.living() if seen.provider == provider]
            for seen in gone:
                seen.call = lost(seen.call, self._own_event(EventKind.ENGINE_DOWN, seen))
            if gone:
                self.update(conversation)

    def end_overdue(self) -> list[Sighting]:
        """Rings that nobody ends and engines that stay silent; returns those whose telephone should be told."""
        mono = self._mono()
        told = []
        for conversation in list(self.book.conversations.values()):
            for seen in overdue(conversation, mono):
                if seen.lost_mono is None and not seen.sees_all:
                    told.append(replace(seen))
                event = self._own_event(EventKind.ENDED, seen)
                seen.call = timed_out(seen, event) if seen.lost_mono is None else lost(seen.call, event)
                self.update(conversation)
            if is_forgettable(conversation, mono, len(self.book.conversations)):
                self.book.forget(conversation)
        return told

    def update(self, conversation: Conversation) -> None:
        conversation.touched_mono = self._mono()
        before = conversation.told
        if conversation.is_told_over:
            # What the exchange says of the rest counts once it is the last word.
            if conversation.is_over and (known := _still_ours(conversation.seen_now(), before)) != before:
                self._tell(conversation, known, Told.RECORDED)
        elif conversation.is_over:
            conversation.is_told_over = True
            only_recorded = before is None and all(seen.is_record for seen in conversation.sightings)
            self._tell(conversation, conversation.seen_now(), Told.RECORDED if only_recorded else Told.ENDED)
        else:
            self._update_living(conversation, before)

    def _update_living(self, conversation: Conversation, before: LiveCall | None) -> None:
        live = conversation.seen_now()
        live = replace(live, can=self._engines.may_now(conversation, live))
        left = before is not None and before.is_ours and before.phase in _TALKING and not live.is_ours
        if left or _has_talked_here(conversation):
            conversation.is_told_over = True
            self._tell(conversation, replace(self._as_if_over(conversation), is_ours=True), Told.ENDED)
        elif live != before:
            self._tell_living(conversation, live, before)

    def _tell_living(self, conversation: Conversation, live: LiveCall, before: LiveCall | None) -> None:
        rings = live.phase is Phase.RINGING and (before is None or (live.is_ours and not before.is_ours))
        self._tell(conversation, live, Told.RANG if rings else Told.CHANGED)
        if live.phase is Phase.ACTIVE and live.is_ours and (before is None or before.phase is not Phase.ACTIVE):
            self.began_talking.append(conversation)

    def _tell(self, conversation: Conversation, live: LiveCall, what: Told) -> None:
        conversation.told = live
        self.news.append((what, live))

    def _sighted(self, event: CallEvent) -> Conversation | None:
        call = begun(f"{event.provider} {event.call_key}", event)
        if call is None:
            return None
        seen = Sighting(
            event.provider,
            event.call_key,
            call,
            sees_all=self._engines.sees_all(event.provider),
            is_record=event.kind is EventKind.CDR,
            is_own_order=bool(event.action_id),
            seen_mono=self._mono(),
        )
        conversation = self.book.named(event) or self.book.near(event, call.direction)
        rings_here = not call.is_over and call.is_ours and not seen.sees_all
        if conversation is not None and conversation.is_told_over and rings_here and not conversation.is_over:
            # A queue tries us again after the screens were told that it was over for us.
            older, conversation = conversation, self.book.begin()
            self.book.take_over(conversation, older)
        conversation = conversation or self.book.begin()
        self.book.add(conversation, seen)
        return conversation

    def _joined(self, conversation: Conversation, event: CallEvent) -> Conversation:
        """Two that began apart are one: an engine said so, or its next leg fits."""
        other = self.book.note_names(conversation, event)
        if other is None and event.kind in _RINGS and _has_one_provider(conversation):
            call = conversation.sightings[-1].call
            other = self.book.near(replace(event, number=event.number or call.number), call.direction)
        if other is None or other is conversation:
            return conversation
        kept, gone = sorted((conversation, other), key=lambda one: (one.is_told_over, not _is_ours(one), int(one.key)))
        if gone.told is not None:
            self.news.append((gone.key, kept.key))
        self.book.join(kept, gone)
        return kept

    def _as_if_over(self, conversation: Conversation) -> LiveCall:
        """Our talk is over; the exchange's last word comes in a moment, or the call goes on at another desk."""
        closed = []
        for seen in conversation.sightings:
            event = self._own_event(EventKind.ENDED, seen)
            call = seen.call if seen.is_over else ended(seen.call, event, outcome_of(seen.call, event))
            closed.append(replace(seen, call=call))
        return put_together(conversation.key, closed)

    def _own_event(self, kind: EventKind, seen: Sighting) -> CallEvent:
        return CallEvent(seen.provider, seen.call_key, kind, self._now(), self._mono())


def _latest(conversation: Conversation | None, event: CallEvent) -> Sighting | None:
    """An engine may use the name of a call anew."""
    names = (event.provider, event.call_key)
    sightings = reversed(conversation.sightings) if conversation else ()
    return next((seen for seen in sightings if (seen.provider, seen.call_key) == names), None)


def _is_reused(seen: Sighting, event: CallEvent) -> bool:
    begins = event.kind in (EventKind.RINGING, EventKind.DIALLING)
    known = seen.call.sip_call_id
    return begins and seen.is_over and bool(known and event.sip_call_id) and known != event.sip_call_id


def _still_ours(known: LiveCall, before: LiveCall | None) -> LiveCall:
    """Who talked here did so, even if the call went on at another desk."""
    talked = before is not None and before.is_ours and before.answered_at is not None
    return replace(known, is_ours=True) if talked and not known.is_ours else known


def _has_one_provider(conversation: Conversation) -> bool:
    return len({seen.provider for seen in conversation.sightings}) == 1


def _is_ours(conversation: Conversation) -> bool:
    return any(seen.call.is_ours for seen in conversation.sightings)


def _has_talked_here(conversation: Conversation) -> bool:
    """Our own telephone had the talk and is done with it."""
    own = [seen for seen in conversation.sightings if seen.call.is_ours and not seen.sees_all and not seen.is_record]
    if any(seen.is_own_order for seen in conversation.sightings) or not own:
        return False
    return all(seen.is_over for seen in own) and any(seen.call.answered_at for seen in own)
