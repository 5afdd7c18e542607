"""What an exchange says is going on now, held against what is known: after a start, and after a lost connection."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.call_ending import CONNECTION_LOST
from crm_desktop.telephony.caller_id import cleaned_number
from crm_desktop.telephony.engines.ami import dialling
from crm_desktop.telephony.engines.ami.exchange import is_local
from crm_desktop.telephony.engines.ami.lines import Block
from crm_desktop.telephony.engines.ami.memory import Memory, Told
from crm_desktop.telephony.engines.ami.talks import Leg, Part, Talk
from crm_desktop.telephony.events import CallEvent, EventKind

UP = "6"
_LONGEST = timedelta(days=2)


def begin(memory: Memory) -> None:
    """From now on until `reconcile`, what events say is newer than the list that is on its way."""
    memory.heard = set()


def reconcile(memory: Memory, rows: Iterable[Block]) -> Told:
    """Calls that ended meanwhile are ended, those that began are begun, and what goes on is told once more."""
    heard, memory.heard = memory.heard or set(), None
    known = [talk for talk in memory.talks.values() if talk.is_begun]
    there = {row["uniqueid"]: row for row in rows if row["uniqueid"]}
    told = _gone(memory, there.keys() | heard)
    fresh = [row for uniqueid, row in there.items() if uniqueid not in heard]
    unknown = [row for row in fresh if row["uniqueid"] not in memory.of]
    for row in sorted(unknown, key=lambda row: row["uniqueid"] != row["linkedid"]):
        told += _begun(memory, row)
    for row in fresh:
        talk = memory.of.get(row["uniqueid"])
        if talk is not None and row["channelstate"] == UP and row["bridgeid"]:
            told += memory.answered(talk, row["uniqueid"])
    spoken_of = {event.call_key for event in told}
    silent = [talk for talk in known if talk.key not in spoken_of and heard.isdisjoint((talk.linkedid, *talk.channels))]
    return told + [_again(memory, talk) for talk in silent if talk.linkedid in memory.talks]


def _again(memory: Memory, talk: Talk) -> CallEvent:
    """The hub took the call for lost when the connection broke."""
    if talk.is_answered:
        return memory.event(talk, EventKind.ANSWERED)
    return memory.event(talk, EventKind.RINGING if talk.direction is Direction.IN else EventKind.DIALLING)


def _gone(memory: Memory, there: set[str]) -> Told:
    told: Told = []
    for talk in list(memory.talks.values()):
        for uniqueid in [each for each in talk.channels if each not in there]:
            talk.channels.pop(uniqueid)
            memory.of.pop(uniqueid, None)
        if not talk.channels and talk.linkedid not in there:
            told += memory.end(talk, reason=CONNECTION_LOST)
    return told


def _begun(memory: Memory, row: Block) -> Told:
    uniqueid, channel = row["uniqueid"], row["channel"]
    talk, told = memory.talk_for(uniqueid, row["linkedid"], channel)
    if talk is None:
        return told
    if uniqueid == talk.linkedid and not talk.caller:
        dialling.seen_from_the_middle(memory, talk, row)
        _find_number(talk, row)
        return told
    if is_local(channel) or "/" not in channel or uniqueid in talk.legs:
        return told
    extension = memory.exchange.telephone_of(channel)
    if talk.direction is None:
        is_out = talk.is_originated or not extension or memory.is_own(talk.caller_extension)
        talk.direction = Direction.OUT if is_out else Direction.IN
        if is_out:
            talk.number = talk.dialled or cleaned_number(row["calleridnum"])
            talk.extension = talk.caller_extension
    is_far = talk.direction is Direction.OUT
    talk.legs[uniqueid] = Leg(channel, "" if is_far else extension, Part.FAR if is_far else Part.OURS)
    at = memory.clock() - _lasting(row["duration"])
    if is_far:
        return told + ([] if talk.is_begun else memory.begin(talk, at))
    talk.is_begun = True
    return [*told, memory.event(talk, EventKind.RINGING, extension=extension, at=at)]


def _find_number(talk: Talk, row: Block) -> None:
    """In the middle of a dialplan the extension is a step of it; the connected line tells who is there."""
    if talk.is_originated:
        talk.direction = Direction.OUT
        talk.number = cleaned_number(row["calleridnum"])
    elif talk.caller_extension and not talk.dialled:
        talk.dialled = cleaned_number(row["connectedlinenum"])


def _lasting(text: str) -> timedelta:
    """ "00:01:23" since the channel was made."""
    parts = text.split(":")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) < 4 for part in parts):
        return timedelta()
    hours, minutes, seconds = map(int, parts)
    return min(timedelta(hours=hours, minutes=minutes, seconds=seconds), _LONGEST)
