"""A clinic's whole day of calls, and a month of them, by a seed: rates by the hour, queues, repeated callers (B15)."""

from __future__ import annotations

import heapq
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from crm_desktop.telephony.engines.simulator.script import Clinic, Conversation, Plan, Story, told
from crm_desktop.telephony.events import CallEvent

# Of a hundred calls of a day, by the hour of UTC that the day is given in.
HOURS = {8: 8, 9: 13, 10: 14, 11: 12, 12: 7, 13: 6, 14: 9, 15: 10, 16: 10, 17: 7, 18: 4}
_STORIES = {
    Story.ANSWERED: 52,
    Story.MISSED: 9,
    Story.ABANDONED: 6,
    Story.DECLINED: 1,
    Story.PASSED_ON: 4,
    Story.ASKED_FIRST: 2,
    Story.INTERNAL: 5,
    Story.REACHED: 11,
    Story.BUSY: 2,
    Story.NO_ANSWER: 4,
    Story.FAILED: 1,
    Story.ORIGINATED: 3,
}
_NEEDS_A_TAKER = (Story.ANSWERED, Story.PASSED_ON, Story.ASKED_FIRST, Story.INTERNAL)
_HIDES = 0.03
_CALLS_AGAIN = 0.5  # of those who reached nobody


@dataclass(frozen=True, slots=True)
class Traffic:
    """`numbers` are those of the clinic's own people, so that cards open; some call more than once."""

    clinic: Clinic = field(default_factory=Clinic)
    calls_a_day: int = 120
    numbers: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    is_recorded: bool = False

    def number(self, chance: random.Random) -> str:
        if self.numbers and chance.random() < 0.85:
            # The first of them call more often: mothers who share a telephone with the family.
            return self.numbers[int(len(self.numbers) * chance.random() ** 2)]
        return self.clinic.stranger(chance)


def a_day(traffic: Traffic, day: date, seed: int = 0) -> tuple[Conversation, ...]:
    """Ordered by their beginning; no telephone talks with two at once."""
    chance = random.Random(f"{seed} {day.isoformat()}")  # noqa: S311  the same for the same seed, no secret
    starts = _starts(traffic, day, chance)
    busy_until: dict[str, datetime] = {}
    conversations: list[Conversation] = []
    again: list[tuple[datetime, str]] = []
    for serial, start in enumerate(starts):
        while again and again[0][0] <= start:
            moment, number = heapq.heappop(again)
            plan = _planned(traffic, chance, moment, busy_until, number)
            conversations += _begun(plan, moment, len(starts) + len(conversations), traffic.clinic, busy_until)
        plan = _planned(traffic, chance, start, busy_until)
        begun = _begun(plan, start, serial, traffic.clinic, busy_until)
        conversations += begun
        if begun[0].truth.is_missed and plan.number and chance.random() < _CALLS_AGAIN:
            heapq.heappush(again, (start + timedelta(seconds=chance.randrange(120, 2_400)), plan.number))
    return tuple(sorted(conversations, key=lambda one: (one.events[0].at, one.call_key)))


def a_month(traffic: Traffic, first: date, days: int = 30, seed: int = 0) -> Iterator[Conversation]:
    for offset in range(days):
        yield from a_day(traffic, first + timedelta(days=offset), seed)


def events_of(conversations: Iterable[Conversation]) -> Iterator[CallEvent]:
    """In the order of time, as a telephone tells them: conversations overlap. They come ordered by their beginning."""
    waiting: list[tuple[datetime, int, int, CallEvent]] = []
    for serial, conversation in enumerate(conversations):
        while waiting and waiting[0][0] < conversation.events[0].at:
            yield heapq.heappop(waiting)[-1]
        for place, event in enumerate(conversation.events):
            heapq.heappush(waiting, (event.at, serial, place, event))
    while waiting:
        yield heapq.heappop(waiting)[-1]


def _starts(traffic: Traffic, day: date, chance: random.Random) -> list[datetime]:
    hours, weights = list(HOURS), list(HOURS.values())
    midnight = datetime.combine(day, time.min, tzinfo=UTC)
    many = max(0, round(chance.gauss(traffic.calls_a_day, traffic.calls_a_day / 12)))
    return sorted(
        midnight + timedelta(hours=hour, milliseconds=chance.randrange(3_600_000))
        for hour in chance.choices(hours, weights, k=many)
    )


def _planned(
    traffic: Traffic, chance: random.Random, start: datetime, busy_until: dict[str, datetime], number: str = ""
) -> Plan:
    clinic = traffic.clinic
    free = [extension for extension in clinic.extensions if busy_until.get(extension, start) <= start]
    story = chance.choices(list(_STORIES), list(_STORIES.values()))[0]
    if number:
        story = chance.choice([Story.ANSWERED, Story.ANSWERED, Story.REACHED])
    if story in _NEEDS_A_TAKER and len(free) < 2:
        story = chance.choice([Story.MISSED, Story.ABANDONED])
    number = number or traffic.number(chance)
    is_hidden = story in (Story.ANSWERED, Story.MISSED, Story.ABANDONED) and chance.random() < _HIDES
    rung, passed_to = _telephones(story, chance, free, clinic)
    return Plan(
        story,
        "" if is_hidden else rung[-1] if story is Story.INTERNAL else number,
        name=chance.choice(traffic.names) if traffic.names and chance.random() < 0.3 and not is_hidden else "",
        line="" if story is Story.INTERNAL else chance.choice(clinic.lines),
        queue=chance.choice(clinic.queues) if story is Story.ABANDONED or len(rung) > 1 else "",
        rung=rung[:1] if story is Story.INTERNAL else rung,
        taker=chance.choice(rung) if story is not Story.INTERNAL else rung[0],
        passed_to=passed_to,
        ring_for=round(chance.uniform(3, 25), 2),
        talk_for=round(chance.uniform(20, 240), 2),
        is_recorded=traffic.is_recorded,
    )


def _telephones(
    story: Story, chance: random.Random, free: Sequence[str], clinic: Clinic
) -> tuple[tuple[str, ...], str]:
    """Which ring, the caller's own last where it is one of ours; and to whom it is passed on."""
    if story in (Story.PASSED_ON, Story.ASKED_FIRST, Story.INTERNAL):
        first, second = chance.sample(list(free), 2)
        return ((first, second), "") if story is Story.INTERNAL else ((first,), second)
    if story in (Story.ANSWERED, Story.MISSED, Story.ABANDONED) and chance.random() < 0.5:
        among = list(free) if len(free) > 1 else list(clinic.extensions)
        return tuple(sorted(chance.sample(among, chance.randint(2, min(3, len(among)))))), ""
    return (chance.choice(list(free) or list(clinic.extensions)),), ""


def _begun(
    plan: Plan, start: datetime, serial: int, clinic: Clinic, busy_until: dict[str, datetime]
) -> tuple[Conversation, ...]:
    begun = told(plan, start, serial, clinic)
    for conversation in begun:
        truth = conversation.truth
        for extension in (truth.answered_by, truth.transferred_to, plan.number if truth.is_internal else ""):
            if extension and truth.ended_at:
                busy_until[extension] = max(busy_until.get(extension, start), truth.ended_at)
    return begun
