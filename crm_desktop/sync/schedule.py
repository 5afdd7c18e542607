"""When the server is asked again: by itself, after a failure, and to see whether it is still there."""

from __future__ import annotations

import random

POLL_SECONDS = 15.0
# It shows within eight seconds that a network went silent (sync.md 14): at worst a question is asked just before a ping
# is due, and the line's silence and then the ping's own pass one after the other.
PING_SECONDS = 2.5
# News are taken as soon as they are heard; what is heard so soon after a pull waits, and comes with the next one. Else
# each of many busy stations would ask as often as all of them save, and the server's work would grow with their square.
REST_SECONDS = 0.2
FIRST_SECONDS, LONGEST_SECONDS = 0.5, 5.0
DENIED_SECONDS = 60.0
SPREAD = 0.2  # stations that were cut off together do not come back together


def poll_after(chance: random.Random) -> float:
    return POLL_SECONDS * chance.uniform(1 - SPREAD, 1 + SPREAD)


def retry_after(attempt: int, chance: random.Random) -> float:
    """Seconds before the next try; `attempt` counts from 0."""
    longest = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(attempt, 10))
    return longest * chance.uniform(0.5, 1)


def denied_after(chance: random.Random) -> float:
    """Where somebody has to do something first."""
    return DENIED_SECONDS * chance.uniform(1 - SPREAD, 1 + SPREAD)
