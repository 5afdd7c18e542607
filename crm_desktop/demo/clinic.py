"""Plays some weeks of a clinic through the program's own use cases, up to half past ten today."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar
from uuid import UUID

from crm_desktop.demo.cast import Cast, words
from crm_desktop.demo.staff import Staff, hire
from crm_desktop.kit.clock import FrozenClock, start_of_day
from crm_desktop.kit.ids import SeededIds
from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.sign_in_as import SignInAs, sign_in_as

T = TypeVar("T")

PEOPLE = 300
DAYS_BACK = 18
NOW = time(10, 30)


@dataclass(frozen=True)
class Demo:
    """What the stage hands to each scene: the base, its clock, chance, and who works here."""

    base: OpenBase
    clock: FrozenClock
    chance: random.Random
    told: dict[str, object]
    cast: Cast
    staff: Staff
    zone: str
    today: date
    language: str
    known: dict[object, object] = field(default_factory=dict)
    visit_tasks: set[UUID] = field(default_factory=set)  # done by the admission, not by a call

    def once(self, name: object, question: Callable[[Any], T]) -> T:
        """Ask the base only the first time: what the clinic was set up with does not change in the story."""
        if name not in self.known:
            self.known[name] = self.base.read(question)
        return self.known[name]  # type: ignore[return-value]  # a question keeps its own kind of answer

    def at(self, day: date, clock_time: time) -> None:
        """Move the clinic's clock."""
        self.clock.set(self.moment(day, clock_time.hour, clock_time.minute))

    def moment(self, day: date, hour: int, minute: int) -> datetime:
        return start_of_day(day, self.zone) + timedelta(hours=hour, minutes=minute)

    def act(self, actor: Actor, work: Callable[[UnitOfWork], T], name: str = "") -> T:
        return self.base.writer.write(actor, work, act=name)

    def one_of(self, key: str) -> str:
        return str(self.chance.choice(self.told[key]))  # type: ignore[arg-type]  # lists of sentences

    def pairs(self, key: str) -> list[tuple[str, str]]:
        told = self.told[key]
        return [(str(one), str(other)) for one, other in told] if isinstance(told, list) else []


def play(
    base: OpenBase, clock: FrozenClock, language: str, today: date, *, people: int, seed: int, days: int = DAYS_BACK
) -> UUID:
    """Fill an empty base made with `clock`; returns the receptionist, whom the window signs in."""
    from crm_desktop.demo import scenes, telephones, visits

    told = words(language)
    zone = str(told["time_zone"])
    clock.set(start_of_day(today - timedelta(days=DAYS_BACK + 400), zone))
    base.writer.make_id = SeededIds(f"{language}{seed}", clock())
    with base.in_haste():
        staff = hire(base, told, language)
        demo = Demo(
            base=base,
            clock=clock,
            chance=random.Random(f"{language}{seed}"),
            told=told,
            cast=Cast(told, seed, today),
            staff=staff,
            zone=zone,
            today=today,
            language=language,
        )
        clients = scenes.old_clients(demo, people)
        exchange = telephones.connect(demo)
        book = visits.open_book(demo)
        # A short story is not preceded by a month of visits.
        for back in range(visits.DAYS_OF_VISITS if days >= DAYS_BACK else days, 0, -1):
            day = today - timedelta(days=back)
            visits.a_night(book, day)
            if str(day.isoweekday()) in str(told["days_off"]):
                continue
            visits.visits_of(book, day)
            if back <= days:
                scenes.a_day(demo, day, clients)
                telephones.a_day_of_calls(demo, exchange, day, clients)
            visits.book_ahead(book, day, clients, at=time(18, 30))
        visits.a_night(book, today)
        visits.today_and_on(book, clients)
        scenes.this_morning(demo, clients)
        telephones.this_morning(demo, exchange, clients)
        demo.at(today, NOW)
        at_the_desk = staff.receptionist.user_id or staff.first_user
        base.writer.write(staff.receptionist, lambda work: sign_in_as(work, SignInAs(at_the_desk)))
    return at_the_desk
