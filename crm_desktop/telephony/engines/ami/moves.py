"""What becomes of a call between its ringing and its end: queues, holding, transfers, and calls fetched by others."""

from __future__ import annotations

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.caller_id import cleaned, cleaned_number
from crm_desktop.telephony.engines.ami import causes
from crm_desktop.telephony.engines.ami.lines import Block
from crm_desktop.telephony.engines.ami.memory import ELSEWHERE, Memory, Told
from crm_desktop.telephony.engines.ami.talks import Leg, Part, Talk
from crm_desktop.telephony.events import EventKind


def queue_join(memory: Memory, block: Block) -> Told:
    talk, told = memory.talk_for(block["uniqueid"], block["linkedid"], block["channel"])
    if talk is None:
        return told
    talk.queue, talk.is_abandoned = cleaned(block["queue"])[:40], False
    is_new = talk.direction is Direction.IN and not talk.is_begun
    return told + (memory.begin(talk) if is_new else [])


def queue_abandon(memory: Memory, block: Block) -> Told:
    """Said by the queue alone: the billed seconds of such a call are those it waited."""
    talk = memory.of.get(block["uniqueid"])
    if talk is not None:
        talk.is_abandoned = not talk.is_answered
    return []


def held(memory: Memory, block: Block) -> Told:
    is_held = block.event.lower() == "hold"
    talk = memory.of.get(block["uniqueid"])
    if talk is None or not talk.is_answered:
        return []
    if extension := memory.exchange.telephone_of(block["channel"]):
        kind = EventKind.HELD if is_held else EventKind.RESUMED
        return [memory.event(talk, kind, extension=extension)]
    return [memory.event(talk, EventKind.REMOTE_HELD if is_held else EventKind.REMOTE_RESUMED)]


def blind_transfer(memory: Memory, block: Block) -> Told:
    talk = _first(memory, block, "transfereeuniqueid", "transfereruniqueid")
    if talk is None or not talk.is_begun or block["result"].lower() != "success":
        return []
    talk.transferred_to = cleaned_number(block["extension"])
    by = memory.exchange.telephone_of(block["transfererchannel"])
    return [memory.event(talk, EventKind.TRANSFERRED, extension=by or talk.extension)]


def attended_transfer(memory: Memory, block: Block) -> Told:
    """The question before it was a conversation of its own; from now on there is one."""
    talk = _first(memory, block, "origtransfereruniqueid", "transfereeuniqueid")
    if talk is None or not talk.is_begun or block["result"].lower() != "success":
        return []
    asked = _first(memory, block, "secondtransfereruniqueid", "transfertargetuniqueid")
    target, channel = block["transfertargetuniqueid"], block["transfertargetchannel"]
    extension = memory.exchange.telephone_of(channel)
    if target in talk.legs and talk.legs[target].is_answered:
        # The exchange moved the channel before it said why.
        return [] if asked is None else memory.join(asked, talk)
    talk.transferred_to = extension or ("" if asked is None else asked.number)
    by = memory.exchange.telephone_of(block["origtransfererchannel"])
    told = [memory.event(talk, EventKind.TRANSFERRED, extension=by or talk.extension)]
    leg = None if asked is None else asked.legs.get(target)
    if asked is not None:
        told += memory.join(asked, talk)
    if not target or target not in talk.channels:
        return told
    talk.legs[target] = Leg(channel, talk.transferred_to, Part.OURS, sip_call_id="" if leg is None else leg.sip_call_id)
    return told + memory.answered(talk, target)


def pickup(memory: Memory, block: Block) -> Told:
    """A colleague fetches the call that rings at another's telephone, which stops ringing and missed nothing."""
    uniqueid, target, channel = block["uniqueid"], block["targetuniqueid"], block["channel"]
    talk = memory.of.get(target)
    leg = None if talk is None else talk.legs.get(target)
    extension = memory.exchange.telephone_of(channel)
    if talk is None or leg is None or leg.is_answered or not extension or not uniqueid:
        return []
    kind = EventKind.ANSWERED_ELSEWHERE if memory.is_own(leg.extension) else EventKind.LEG_ENDED
    told = [memory.event(talk, kind, extension=leg.extension, sip_call_id=leg.sip_call_id, reason=ELSEWHERE)]
    del talk.legs[target]
    _, left = memory.talk_for(uniqueid, talk.linkedid, channel)
    talk.legs[uniqueid] = Leg(channel, extension, Part.OURS)
    return told + left + memory.answered(talk, uniqueid)


def record(memory: Memory, block: Block) -> Told:
    """The exchange writes several for one call; any that somebody answered counts."""
    talk = memory.of.get(block["uniqueid"]) or memory.talks.get(block["uniqueid"])
    if talk is not None and block["disposition"] == "ANSWERED" and block["destinationchannel"]:
        talk.is_recorded_answered = True
    return []


def originate_response(memory: Memory, block: Block) -> Told:
    talk = next((each for each in memory.talks.values() if each.action_id == block.action_id), None)
    if talk is None or not block.action_id or block.response == "success":
        return []
    return memory.end(talk, code=causes.of_originate(block["reason"]))


def hangup(memory: Memory, block: Block) -> Told:
    return memory.hung_up(block["uniqueid"], causes.number_of(block["cause"]), block["techcause"])


def _first(memory: Memory, block: Block, *keys: str) -> Talk | None:
    return next((talk for key in keys if (talk := memory.of.get(block[key])) is not None), None)
