"""The conversations the hub knows, and which of them an event of any engine belongs to (telephony.md Rules 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from crm_desktop.kit.phone_numbers import TAIL_LENGTH
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.events import CallEvent, EventKind
from crm_desktop.telephony.hub_sightings import Sighting, put_together
from crm_desktop.telephony.live_call import LiveCall

TOGETHER = timedelta(seconds=5)


@dataclass(slots=True, eq=False)
class Conversation:
    """`told` is how the screens know it; once they heard of its end it stays over, whatever others still say."""

    key: str
    sightings: list[Sighting] = field(default_factory=list)
    sip_ids: set[tuple[str, str]] = field(default_factory=set)  # (extension, SIP Call-ID) as any engine said
    linkedids: set[tuple[str, str]] = field(default_factory=set)  # (pbx, Linkedid)
    orders: set[tuple[str, str]] = field(default_factory=set)  # (engine, ActionID) of our own Originate
    tails: set[str] = field(default_factory=set)
    is_muted: bool = False
    was_muted: bool = False  # before the last wish about its microphone, which may yet be refused
    is_asked_to_hold: bool = False
    is_told_over: bool = False
    told: LiveCall | None = None
    touched_mono: float = 0.0

    @property
    def is_over(self) -> bool:
        return all(seen.is_over for seen in self.sightings)

    def seen_now(self) -> LiveCall:
        return put_together(self.key, self.sightings, is_muted=self.is_muted)

    def living(self) -> Iterator[Sighting]:
        return (seen for seen in self.sightings if not seen.is_over)


class Book:
    def __init__(self) -> None:
        self.conversations: dict[str, Conversation] = {}
        self._by_sighting: dict[tuple[str, str], Conversation] = {}
        self._by_linkedid: dict[str, Conversation] = {}
        self._by_sip_id: dict[str, Conversation] = {}
        self._by_order: dict[tuple[str, str], Conversation] = {}
        self._by_tail: dict[str, list[Conversation]] = {}
        self._joined: dict[str, str] = {}  # keys that went into others
        self._count = 0

    def begin(self) -> Conversation:
        self._count += 1
        conversation = Conversation(str(self._count))
        self.conversations[conversation.key] = conversation
        return conversation

    def get(self, key: str) -> Conversation | None:
        return self.conversations.get(self._joined.get(key, key))

    def of_sighting(self, provider: str, call_key: str) -> Conversation | None:
        return self._by_sighting.get((provider, call_key))

    def named(self, event: CallEvent) -> Conversation | None:
        """The conversation that bears one of the event's own names."""
        if event.action_id and (found := self._by_order.get((event.provider, event.action_id))):
            return found
        if event.linkedid and (found := self._by_linkedid.get(event.linkedid)):
            known = {pbx for pbx, linkedid in found.linkedids if linkedid == event.linkedid}
            if not event.pbx or event.pbx in known or "" in known:
                return found
        return self._by_sip_id.get(event.sip_call_id) if event.sip_call_id else None

    def near(self, event: CallEvent, direction: Direction) -> Conversation | None:
        """The same number, direction and telephone within five seconds, where no name says otherwise."""
        found = (
            (abs(near - event.at), conversation)
            for conversation in self._candidates(event)
            if (near := _nearest(conversation, event, direction)) is not None
        )
        return min(found, key=lambda pair: (pair[1].is_over, pair[0]), default=(None, None))[1]

    def _candidates(self, event: CallEvent) -> list[Conversation]:
        # Of an internal call each side calls the other one its number.
        found = [*self._by_tail.get(_tail(event.number), ())]
        found += [one for one in self._by_tail.get(_tail(event.extension), ()) if one not in found]
        return found

    def add(self, conversation: Conversation, seen: Sighting) -> None:
        conversation.sightings.append(seen)
        self._by_sighting[seen.provider, seen.call_key] = conversation
        self._file_tail(conversation, seen.call.number)

    def note_names(self, conversation: Conversation, event: CallEvent) -> Conversation | None:
        """Files what the event calls the conversation; the other one, if that was called so already."""
        other = None
        if event.linkedid:
            conversation.linkedids.add((event.pbx, event.linkedid))
            other = self._by_linkedid.setdefault(event.linkedid, conversation)
        if event.sip_call_id:
            conversation.sip_ids.add((event.extension, event.sip_call_id))
            second = self._by_sip_id.setdefault(event.sip_call_id, conversation)
            other = second if other in (None, conversation) else other
        if event.action_id:
            conversation.orders.add((event.provider, event.action_id))
            self._by_order[event.provider, event.action_id] = conversation
        if event.number:
            self._file_tail(conversation, event.number)
        return other if other is not conversation else None

    def join(self, kept: Conversation, lost: Conversation) -> None:
        for seen in lost.sightings:
            self._by_sighting[seen.provider, seen.call_key] = kept
            self._file_tail(kept, seen.call.number)
        kept.sightings += lost.sightings
        kept.sip_ids |= lost.sip_ids
        kept.linkedids |= lost.linkedids
        kept.orders |= lost.orders
        kept.is_muted = kept.is_muted or lost.is_muted
        for index in (self._by_linkedid, self._by_sip_id):
            for name in [name for name, one in index.items() if one is lost]:
                index[name] = kept
        self._by_order |= dict.fromkeys(lost.orders, kept)
        self._joined = {key: kept.key if into == lost.key else into for key, into in self._joined.items()}
        self._joined[lost.key] = kept.key
        lost.sightings = []
        self._strike_out(lost)

    def take_over(self, newer: Conversation, older: Conversation) -> None:
        """What still goes on of the older one, which was told over, goes on under a new key."""
        going_on = list(older.living())
        older.sightings = [seen for seen in older.sightings if seen.is_over]
        for seen in going_on:
            self.add(newer, seen)
        newer.linkedids |= older.linkedids
        for _, linkedid in older.linkedids:
            self._by_linkedid[linkedid] = newer

    def forget(self, conversation: Conversation) -> None:
        for seen in conversation.sightings:
            if self._by_sighting.get((seen.provider, seen.call_key)) is conversation:
                del self._by_sighting[seen.provider, seen.call_key]
        for _, linkedid in conversation.linkedids:
            if self._by_linkedid.get(linkedid) is conversation:
                del self._by_linkedid[linkedid]
        for _, sip_id in conversation.sip_ids:
            if self._by_sip_id.get(sip_id) is conversation:
                del self._by_sip_id[sip_id]
        for order in conversation.orders:
            self._by_order.pop(order, None)
        for key in [key for key, into in self._joined.items() if into == conversation.key]:
            del self._joined[key]
        self._strike_out(conversation)

    def _strike_out(self, conversation: Conversation) -> None:
        self.conversations.pop(conversation.key, None)
        for tail in conversation.tails:
            self._by_tail[tail].remove(conversation)
            if not self._by_tail[tail]:
                del self._by_tail[tail]

    def _file_tail(self, conversation: Conversation, number: str) -> None:
        tail = _tail(number)
        if tail not in conversation.tails:
            conversation.tails.add(tail)
            self._by_tail.setdefault(tail, []).append(conversation)


def _tail(number: str) -> str:
    digits = "".join(sign for sign in number if sign.isdigit())
    return digits[-TAIL_LENGTH:] if digits else number


def _nearest(conversation: Conversation, event: CallEvent, direction: Direction) -> datetime | None:
    """When the conversation was nearest to the event, if it may be the same."""
    if not _may_be_one(conversation, event, direction):
        return None
    moments = [
        leg.started_at for seen in conversation.sightings for leg in seen.call.legs if leg.extension == event.extension
    ]
    moments += [seen.call.started_at for seen in conversation.sightings]
    nearest = min(moments, key=lambda moment: abs(moment - event.at))
    return nearest if abs(nearest - event.at) <= TOGETHER else None


def _may_be_one(conversation: Conversation, event: CallEvent, direction: Direction) -> bool:
    if not conversation.sightings or _is_told_apart(conversation, event):
        return False
    if any(seen.provider == event.provider for seen in conversation.sightings) and not _rings_again(
        conversation, event
    ):
        return False
    rings_here = event.is_ours and event.kind is not EventKind.CDR
    # What rings at our own telephone now is hidden by no call that was over before.
    if rings_here and conversation.is_over and all(event.at > _end(seen) for seen in conversation.sightings):
        return False
    return any(_is_alike(seen, event, direction) for seen in conversation.sightings)


def _is_told_apart(conversation: Conversation, event: CallEvent) -> bool:
    """The engines' own names of it differ."""
    if event.linkedid and conversation.linkedids:
        return True  # `named` found it otherwise
    known = {sip_id for extension, sip_id in conversation.sip_ids if extension == event.extension}
    return bool(event.sip_call_id and known)


def _rings_again(conversation: Conversation, event: CallEvent) -> bool:
    """A queue tries our telephone once more: its leg is newer than all that this engine saw of the call."""
    seen_before = [seen.call for seen in conversation.sightings if seen.provider == event.provider]
    if not all(call.is_over for call in seen_before):
        return False
    last = max((call.ended_at for call in seen_before if call.ended_at), default=event.at)
    return any(
        leg.extension == event.extension and leg.ended_at is None and leg.started_at >= last
        for seen in conversation.living()
        if seen.sees_all
        for leg in seen.call.legs
    )


def _is_alike(seen: Sighting, event: CallEvent, direction: Direction) -> bool:
    call = seen.call
    extensions = {leg.extension for leg in call.legs} | {call.extension} - {""}
    if direction is not call.direction and not seen.is_own_order:
        # An internal call: one's outgoing and the other's incoming one.
        return bool(event.extension) and call.number == event.extension and event.number in extensions
    if _tail(call.number) != _tail(event.number):
        return False
    return not event.extension or not extensions or event.extension in extensions


def _end(seen: Sighting) -> datetime:
    return seen.call.ended_at or seen.call.started_at
