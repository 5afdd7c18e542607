"""What time alone decides of a call: rings without an end, engines that stay silent, and what may be forgotten."""

from __future__ import annotations

from dataclasses import replace

from crm_desktop.telephony.call_ending import GHOST_RING, outcome_of
from crm_desktop.telephony.call_state import ended
from crm_desktop.telephony.events import CallEvent
from crm_desktop.telephony.hub_book import Conversation
from crm_desktop.telephony.hub_sightings import Sighting
from crm_desktop.telephony.live_call import LiveCall, Phase

GHOST_RING_S = 90.0
LONGEST_DIAL_S = 180.0  # the far exchange's own time-out comes sooner
LONGEST_WAIT_S = 3_600.0  # in a queue of the exchange, where no telephone need ring
LONGEST_TALK_S = 12 * 3_600.0
GRACE_S = 5.0  # for an engine that comes back to say that its calls go on
GRACE_OF_EXCHANGE_S = 60.0  # its client connects anew while the calls go on
KEPT_S = 600.0  # the exchange's record may come late
MOST_KEPT = 500


def overdue(conversation: Conversation, mono: float) -> list[Sighting]:
    return [seen for seen in conversation.living() if mono - _since(seen) >= _patience(seen)]


def timed_out(seen: Sighting, event: CallEvent) -> LiveCall:
    """As if the other side had given up."""
    event = replace(event, reason=GHOST_RING)
    return ended(seen.call, event, outcome_of(seen.call, event))


def is_forgettable(conversation: Conversation, mono: float, how_many: int) -> bool:
    if not conversation.is_told_over or not conversation.is_over:
        return False
    return how_many > MOST_KEPT or mono - conversation.touched_mono >= KEPT_S


def _since(seen: Sighting) -> float:
    return seen.seen_mono if seen.lost_mono is None else seen.lost_mono


def _patience(seen: Sighting) -> float:
    if seen.lost_mono is not None:
        return GRACE_OF_EXCHANGE_S if seen.sees_all else GRACE_S
    if seen.call.answered_at is not None:
        return LONGEST_TALK_S
    if seen.sees_all:
        return LONGEST_WAIT_S
    return GHOST_RING_S if seen.call.phase is Phase.RINGING else LONGEST_DIAL_S
