"""How this station stands, a line a matter in whole sentences: for its page, the administrator and `doctor`."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from crm_desktop.i18n.dates import day_long, local, moment, moment_brief
from crm_desktop.i18n.direction import isolated, ltr
from crm_desktop.i18n.numbers import decimal, duration, with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import DateStyle
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.station_health import StationHealth
from crm_desktop.store.room import Room

CERTIFICATE_IS_SHORT = 30  # days
_CLOCK_MAY_BE_OFF = 120  # seconds, as sync/greet.py warns
_OLD = timedelta(minutes=15)  # news that are older than this are told of
_LATE = timedelta(minutes=5)  # whatever waits longer while there is a connection
_CLOCK_OFF = "sync.clock_off"
_MB = 1_000_000
_LITTLE_ROOM, _NO_ROOM = 2_000 * _MB, 300 * _MB
# Tried again by itself: it works, with less.
_PASSES = ("sync.unreachable", "sync.swallowed", "sync.server_busy", "sync.server_full")


class State(enum.StrEnum):
    GOOD = "good"
    NOTICE = "notice"  # it works, and somebody should know
    WRONG = "wrong"  # somebody has to do something


@dataclass(frozen=True)
class Connection:
    """What only whoever speaks with the server knows. `clock_apart`: seconds that this computer is ahead."""

    is_online: bool = False
    since: datetime | None = None
    synced_at: datetime | None = None
    trouble: Problem | None = None
    clock_apart: float | None = None
    schema: str = ""
    certificate_ends_at: datetime | None = None


@dataclass(frozen=True)
class HealthLine:
    key: str
    state: State
    title: str
    said: str


@dataclass(frozen=True)
class Here:
    """This computer and this program."""

    computer: str
    program: str  # its version
    room: Room | None
    now: datetime


class HealthWords(QObject):
    """Plural forms are only given to the tr() of a QObject."""

    def lines(self, health: StationHealth, connection: Connection, here: Here, style: DateStyle) -> list[HealthLine]:
        made = [self._station(health, here)]
        if health.has_server:
            made += self._with_server(health, connection, here.now, style)
        else:
            alone = self.tr("This base has no server: what is written here stays on this computer.")
            made.append(HealthLine("server", State.GOOD, self.tr("Server"), alone))
        made.append(self._versions(health, connection, here))
        if here.room is not None:
            made += self._room(here.room, style)
        return made

    def state_words(self, state: State) -> str:
        return {
            State.GOOD: self.tr("Good"),
            State.NOTICE: self.tr("Notice"),
            State.WRONG: self.tr("Wrong"),
        }[state]

    def report(self, lines: Sequence[HealthLine], trouble: Problem | None, now: datetime, style: DateStyle) -> str:
        """Plain text for the administrator; the code of the trouble is there to be searched for."""
        told = [self.tr("How this station stands, {time}").replace("{time}", moment(now, style))]
        told += [f"[{self.state_words(line.state)}] {line.title}: {line.said}" for line in lines]
        return "\n".join([*told, *([] if trouble is None else [trouble.code])])

    # ---- a matter each

    def _station(self, health: StationHealth, here: Here) -> HealthLine:
        if health.person:
            said = self.tr("{computer}, the base of {person}").replace("{person}", isolated(health.person))
        else:
            said = self.tr("{computer}, a base for everybody who signs in here")
        said = said.replace("{computer}", ltr(here.computer))
        return HealthLine("station", State.GOOD, self.tr("This station"), said)

    def _with_server(
        self, health: StationHealth, connection: Connection, now: datetime, style: DateStyle
    ) -> Iterator[HealthLine]:
        yield self._link(health, connection, now, style)
        yield self._synced(health, connection, now, style)
        yield self._waiting(health, connection, now, style)
        yield self._needs_you(health, style)
        if connection.clock_apart is not None:
            yield self._clock(connection.clock_apart, style)
        if connection.certificate_ends_at is not None:
            yield self._certificate(connection.certificate_ends_at, now, style)

    def _link(self, health: StationHealth, connection: Connection, now: datetime, style: DateStyle) -> HealthLine:
        trouble, state = connection.trouble, State.GOOD
        if not connection.is_online:
            if trouble is None or trouble.code in _PASSES:
                state, said = State.NOTICE, self.tr("No connection with {server} since {time}.")
            else:
                # It answers, and something else is wrong.
                state, said = State.WRONG, self.tr("Not in step with {server} since {time}.")
        elif not connection.schema:
            said = self.tr("Connecting with {server}…")
        else:
            said = self.tr("Connected with {server} as {login} since {time}.")
        since = connection.since or now
        said = said.replace("{server}", ltr(health.server)).replace("{login}", ltr(health.login))
        said = said.replace("{time}", moment_brief(since, style, now))
        if trouble is not None and trouble.code != _CLOCK_OFF:  # the clock has a line of its own
            state = State.NOTICE if connection.is_online else state
            said = f"{said} {words(trouble)}"
        return HealthLine("server", state, self.tr("Server"), said)

    def _synced(self, health: StationHealth, connection: Connection, now: datetime, style: DateStyle) -> HealthLine:
        title = self.tr("Last synced")
        known = [at for at in (connection.synced_at, health.synced_at) if at is not None]
        if not known:
            return HealthLine("synced", State.NOTICE, title, self.tr("Nothing has come from the server yet."))
        at = max(known)
        said = self.tr("Everything that others wrote until {time} is here.")
        state = State.NOTICE if now - at > _OLD else State.GOOD
        return HealthLine("synced", state, title, said.replace("{time}", moment_brief(at, style, now)))

    def _waiting(self, health: StationHealth, connection: Connection, now: datetime, style: DateStyle) -> HealthLine:
        title, waiting = self.tr("Not sent yet"), health.waiting
        if health.is_founding:
            n = waiting.operations
            said = self.tr(
                "The clinic is on its way to the server: %n row(s) are left. Nothing is lost by a break.", "", n
            )
            return HealthLine("waiting", State.NOTICE, title, with_count(said, n, style))
        if not waiting.groups:
            return HealthLine("waiting", State.GOOD, title, self.tr("Everything done here is on the server."))
        n, oldest = waiting.groups, waiting.oldest_at or now
        said = self.tr("%n change(s) wait, the oldest since {time}. They are kept here and sent by themselves.", "", n)
        said = with_count(said, n, style).replace("{time}", moment_brief(oldest, style, now))
        is_on_its_way = connection.is_online and now - oldest <= _LATE
        return HealthLine("waiting", State.GOOD if is_on_its_way else State.NOTICE, title, said)

    def _needs_you(self, health: StationHealth, style: DateStyle) -> HealthLine:
        title, n = self.tr("What needs you"), health.needs_you
        if not n:
            return HealthLine("needs_you", State.GOOD, title, self.tr("Nothing has to be decided."))
        said = self.tr("%n change(s) have to be decided: press Ctrl+J.", "", n)
        return HealthLine("needs_you", State.NOTICE, title, with_count(said, n, style))

    def _clock(self, apart: float, style: DateStyle) -> HealthLine:
        title, seconds = self.tr("Clock"), round(abs(apart))
        if seconds < 1:
            return HealthLine("clock", State.GOOD, title, self.tr("Like the server's."))
        said = self.tr("{span} ahead of the server's.") if apart > 0 else self.tr("{span} behind the server's.")
        said = said.replace("{span}", duration(seconds, style))
        if seconds < _CLOCK_MAY_BE_OFF:
            return HealthLine("clock", State.GOOD, title, said)
        advice = self.tr("Set it right, or times will be wrong.")
        return HealthLine("clock", State.NOTICE, title, f"{said} {advice}")

    def _certificate(self, ends_at: datetime, now: datetime, style: DateStyle) -> HealthLine:
        title, days = self.tr("Certificate"), (ends_at - now).days
        day = day_long(local(ends_at, style).date(), style)
        if ends_at <= now:
            said = self.tr("The server's certificate ran out on {day}. The administrator puts in a new one.")
            return HealthLine("certificate", State.WRONG, title, said.replace("{day}", day))
        if days > CERTIFICATE_IS_SHORT:
            said, state = self.tr("The server's holds for %n more day(s), until {day}.", "", days), State.GOOD
        else:
            said, state = (
                self.tr(
                    "The server's holds for %n more day(s) only, until {day}. Tell the administrator: without a new"
                    " one nobody gets in afterwards.",
                    "",
                    days,
                ),
                State.NOTICE,
            )
        return HealthLine("certificate", state, title, with_count(said, days, style).replace("{day}", day))

    def _versions(self, health: StationHealth, connection: Connection, here: Here) -> HealthLine:
        title, state = self.tr("Versions"), State.GOOD
        if not connection.schema:
            said = self.tr("Program {program}, schema {schema}.")
        elif connection.schema == health.schema:
            said = self.tr("Program {program}, schema {schema}, like the server's.")
        elif connection.schema > health.schema:
            state = State.NOTICE
            said = self.tr("Program {program}, schema {schema}; the server has {other}. Install the newer program.")
        else:
            state = State.NOTICE
            said = self.tr(
                "Program {program}, schema {schema}; the server has {other}. The administrator upgrades the server."
            )
        said = said.replace("{program}", ltr(here.program or "–")).replace("{schema}", ltr(health.schema))
        return HealthLine("versions", state, title, said.replace("{other}", ltr(connection.schema)))

    def _room(self, room: Room, style: DateStyle) -> Iterator[HealthLine]:
        base = self.tr("{size} on this computer.").replace("{size}", self._size(room.base, style))
        yield HealthLine("base", State.GOOD, self.tr("Size of the base"), base)
        said, state = self.tr("{size} free."), State.GOOD
        if room.free < _NO_ROOM:
            said = self.tr("Only {size} free. Make room, or nothing can be saved soon.")
            state = State.WRONG
        elif room.free < _LITTLE_ROOM:
            said, state = self.tr("Only {size} free. Make room before it is used up."), State.NOTICE
        yield HealthLine("disk", state, self.tr("Disk"), said.replace("{size}", self._size(room.free, style)))

    def _size(self, size: int, style: DateStyle) -> str:
        n = size / _MB
        if n < 1000:
            return self.tr("{n} MB").replace("{n}", decimal(n, style, 1 if n < 10 else 0))
        return self.tr("{n} GB").replace("{n}", decimal(n / 1000, style, 1))


def worst(lines: Sequence[HealthLine]) -> State:
    order = list(State)
    return max((line.state for line in lines), key=order.index, default=State.GOOD)
