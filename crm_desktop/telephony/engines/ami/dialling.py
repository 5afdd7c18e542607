"""Channels appear, are dialled, ring and are lifted: who calls whom, and who answers."""

from __future__ import annotations

from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.caller_id import cleaned, cleaned_name, cleaned_number
from crm_desktop.telephony.engines.ami.exchange import is_local
from crm_desktop.telephony.engines.ami.lines import Block
from crm_desktop.telephony.engines.ami.memory import MOST_CHANNELS, Memory, Told
from crm_desktop.telephony.engines.ami.talks import Leg, Part, Talk
from crm_desktop.telephony.events import EventKind

CALLING = "4"  # the state of a channel that came in, as opposed to one which the exchange made
CLICKED = "crm-"  # how the channels begin that a click of ours makes


def new_channel(memory: Memory, block: Block) -> Told:
    talk, told = memory.talk_for(block["uniqueid"], block["linkedid"], block["channel"])
    if talk is not None and block["uniqueid"] == talk.linkedid and not talk.caller:
        seen_first(memory, talk, block, is_calling=block["channelstate"] == CALLING)
    return told


def seen_first(memory: Memory, talk: Talk, block: Block, *, is_calling: bool) -> None:
    """The channel with which the conversation began says who calls, and what was dialled."""
    channel = block["channel"]
    talk.caller = block["uniqueid"]
    talk.is_originated = talk.is_originated or not is_calling or is_local(channel)
    if talk.is_originated:
        return
    talk.caller_extension = memory.exchange.telephone_of(channel)
    talk.number, talk.name = cleaned_number(block["calleridnum"]), cleaned_name(block["calleridname"])
    talk.dialled = "" if block["exten"] in ("s", "h") else cleaned_number(block["exten"])
    if not talk.caller_extension:
        talk.direction, talk.line = Direction.IN, talk.dialled


def seen_from_the_middle(memory: Memory, talk: Talk, block: Block) -> None:
    """The connection came up when the call had begun already: what it dials now may be a step of the dialplan."""
    seen_first(memory, talk, block, is_calling=not block["uniqueid"].startswith(CLICKED))
    talk.is_seen_whole = False
    if not any(sign.isdigit() for sign in talk.dialled):
        talk.dialled = talk.line = ""


def new_caller_id(memory: Memory, block: Block) -> Told:
    """The dialplan put the number into shape, or found a name."""
    talk = memory.of.get(block["uniqueid"])
    if talk is not None and talk.caller == block["uniqueid"] and not (talk.is_begun or talk.is_originated):
        talk.number, talk.name = cleaned_number(block["calleridnum"]), cleaned_name(block["calleridname"])
    return []


def rename(memory: Memory, block: Block) -> Told:
    talk, name = memory.of.get(block["uniqueid"]), block["newname"]
    if talk is not None and name:
        talk.channels[block["uniqueid"]] = name
        if (leg := talk.legs.get(block["uniqueid"])) is not None:
            leg.channel = name
    return []


def dial_begin(memory: Memory, block: Block) -> Told:
    uniqueid, channel = block["destuniqueid"], block["destchannel"]
    talk, told = memory.talk_for(uniqueid, block["destlinkedid"] or block["linkedid"], channel)
    if talk is None or is_local(channel) or uniqueid in talk.legs or len(talk.legs) >= MOST_CHANNELS:
        return told
    extension = memory.exchange.telephone_of(channel)
    if not (talk.is_begun or talk.caller) and block["uniqueid"]:
        _known_late(memory, talk, block)
    if talk.is_originated and not talk.legs:
        return told + _clicked(memory, talk, block, extension)
    if not talk.is_begun and talk.caller_extension:
        _turn(memory, talk, extension)
    if talk.direction is None:
        talk.direction = Direction.IN if extension else Direction.OUT
    if talk.direction is Direction.OUT and not talk.is_answered:
        talk.legs[uniqueid] = Leg(channel, "", Part.FAR)
        if not extension:
            talk.line = talk.line or cleaned(channel.partition("/")[2].rpartition("-")[0])
        return told + ([] if talk.is_begun else memory.begin(talk))
    # A call that is sent on to a mobile telephone rings there, under the number that was dialled.
    party = extension or cleaned_number(block["dialstring"].partition("@")[0].rpartition("/")[2])
    talk.legs[uniqueid] = Leg(channel, party, Part.OURS)
    talk.is_begun = True
    if memory.is_own(party):
        memory.ask(uniqueid, channel)
    return [*told, memory.event(talk, EventKind.RINGING, extension=party)]


def _clicked(memory: Memory, talk: Talk, block: Block, extension: str) -> Told:
    """The exchange makes a call by itself: first the telephone of whoever clicked."""
    uniqueid, number = block["destuniqueid"], cleaned_number(block["destcalleridnum"])
    waiting = expected(memory, extension, number)
    if waiting is not None and waiting is not talk:
        memory.recognise(waiting, talk)
        talk = waiting
    talk.direction = Direction.OUT
    talk.legs[uniqueid] = Leg(block["destchannel"], extension, Part.FIRST if extension else Part.FAR)
    talk.caller = talk.caller or uniqueid
    talk.number = talk.number or number
    talk.caller_extension = talk.extension = talk.extension or extension
    if memory.is_own(extension):
        memory.ask(uniqueid, block["destchannel"])
    return memory.begin(talk)


def expected(memory: Memory, extension: str, number: str) -> Talk | None:
    """The oldest click of ours that no channel is known of; an exchange may not take the name we give it."""
    if not memory.is_own(extension):
        return None
    return next((t for t in memory.talks.values() if t.action_id and not t.legs and t.number == number), None)


def _turn(memory: Memory, talk: Talk, extension: str) -> None:
    """Somebody at a telephone of the clinic calls: outside, or a colleague, who is rung by him."""
    if extension and not memory.is_own(talk.caller_extension):
        talk.direction, talk.number = Direction.IN, talk.caller_extension
        return
    talk.direction, talk.number, talk.name = Direction.OUT, talk.dialled or extension, ""
    talk.extension = talk.caller_extension
    if memory.is_own(talk.extension) and talk.caller in talk.channels:
        memory.ask(talk.caller, talk.channels[talk.caller])


def _known_late(memory: Memory, talk: Talk, block: Block) -> None:
    memory.talk_for(block["uniqueid"], talk.linkedid, block["channel"])
    seen_from_the_middle(memory, talk, block)


def dial_state(memory: Memory, block: Block) -> Told:
    talk = memory.of.get(block["destuniqueid"])
    leg = None if talk is None else talk.legs.get(block["destuniqueid"])
    if talk is None or leg is None or leg.part is not Part.FAR or talk.is_early or talk.is_answered:
        return []
    if block["dialstatus"] not in ("RINGING", "PROGRESS"):
        return []
    talk.is_early = True
    return [memory.event(talk, EventKind.EARLY)]


def dial_end(memory: Memory, block: Block) -> Told:
    talk = memory.of.get(block["destuniqueid"])
    leg = None if talk is None else talk.legs.get(block["destuniqueid"])
    if talk is None or leg is None or leg.is_answered or leg.status:
        return []  # of a group and a queue the end of one Dial is told twice
    if block["dialstatus"] == "ANSWER":
        return memory.answered(talk, block["destuniqueid"])
    leg.status = block["dialstatus"]
    if not talk.is_answered:
        talk.status = leg.status
    return []


def agent_connect(memory: Memory, block: Block) -> Told:
    talk = memory.of.get(block["destuniqueid"])
    return [] if talk is None else memory.answered(talk, block["destuniqueid"])


def bridge_enter(memory: Memory, block: Block) -> Told:
    uniqueid = block["uniqueid"]
    talk, told = memory.talk_for(uniqueid, block["linkedid"], block["channel"])
    if talk is None or not talk.is_begun or uniqueid == talk.caller:
        return told
    if uniqueid not in talk.legs:
        # Fetched from where it was parked, or brought along by a transfer.
        extension = memory.exchange.telephone_of(block["channel"])
        if not extension or not talk.is_answered or extension == talk.extension:
            return told
        talk.legs[uniqueid] = Leg(block["channel"], extension, Part.OURS)
    return told + memory.answered(talk, uniqueid)
