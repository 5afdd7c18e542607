"""When the server is asked again."""

from __future__ import annotations

import random

from crm_desktop.sync import schedule


def test_tries_grow_rarer_and_never_rarer_than_the_longest() -> None:
    """Two stations have everything ten seconds after they are together again."""
    waits = [schedule.retry_after(attempt, random.Random(attempt)) for attempt in range(50)]
    assert waits[0] <= schedule.FIRST_SECONDS
    assert max(waits) <= schedule.LONGEST_SECONDS < 10
    assert min(waits[6:]) >= schedule.LONGEST_SECONDS / 2


def test_stations_do_not_come_back_together() -> None:
    chance = random.Random(3)
    waits = [schedule.retry_after(9, chance) for _ in range(100)]
    assert max(waits) - min(waits) > 1
    polls = [schedule.poll_after(chance) for _ in range(100)]
    assert 12 <= min(polls) < 14
    assert 16 < max(polls) <= 18


def test_a_silent_network_is_found_in_time() -> None:
    """sync.md 14: offline is shown within eight seconds of a cut, at whatever moment it comes."""
    from crm_desktop.sync.remote.line import SILENCE_SECONDS
    from crm_desktop.sync.remote.postgres import ANSWER_SECONDS

    assert schedule.PING_SECONDS + SILENCE_SECONDS + ANSWER_SECONDS < 8
