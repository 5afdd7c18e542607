"""This side of the conversation: the base, read at once and written on the writer lane, a named step at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from threading import Condition
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from crm_desktop.kit.clock import utc_now
from crm_desktop.kit.ids import new_id
from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.store import capture
from crm_desktop.store.applying import Repeatable
from crm_desktop.store.base_file import OpenBase
from crm_desktop.sync.facts import Fact, Facts, keep, read_facts
from crm_desktop.sync.protocol import Station
from crm_desktop.sync.steps import Hook, nothing_happens

T = TypeVar("T")
Apply = Callable[[Callable[[Connection], Any]], Any]


class Over(Exception):
    """The base is being closed: whoever goes round with the server is done."""


class Gate:
    """The way to the base. Once it is closed nobody gets there any more; whoever is there is let finish."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._inside = 0
        self._is_closed = False

    def __enter__(self) -> None:
        with self._changed:
            if self._is_closed:
                raise Over
            self._inside += 1

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._inside -= 1
            self._changed.notify_all()

    def close(self) -> None:
        """Waits for one read or one transaction at most, and never for the network. From any thread."""
        with self._changed:
            self._is_closed = True
            self._changed.wait_for(lambda: self._inside == 0)


@dataclass
class Here:
    """`apply` runs Writer.apply on the writer lane and waits for it; `name` is the computer's."""

    base: OpenBase
    apply: Apply
    clock: Callable[[], datetime] = utc_now
    hook: Hook = nothing_happens
    make_id: Callable[[], UUID] = new_id
    name: str = ""
    gate: Gate = field(default_factory=Gate)
    _client: UUID | None = field(default=None, init=False)

    def read(self, question: Callable[[Session], T]) -> T:
        """Raises Over, as `write` does."""
        with self.gate:
            return self.base.read(question)

    def write(self, work: Callable[[Connection], T], step: str, done: str, *, repeatable: bool = False) -> T:
        """One transaction. `step` and `done` name the moments just before and just after its commit.

        With `repeatable` it does not wait for the disk: a power cut only makes the server say it once more.
        """

        def named(connection: Connection) -> T:
            answer = work(connection)
            self.hook(step)
            return answer

        with self.gate:
            answer: T = self.apply(Repeatable(named) if repeatable else named)
        self.hook(done)
        return answer

    def keep(self, facts: Mapping[Fact, str | int | None], step: str, done: str) -> None:
        self.write(lambda connection: keep(connection, facts), step, done)

    def facts(self) -> Facts:
        return self.read(read_facts)

    def client(self) -> UUID:
        """Asked at every push; `forget_client` where another process may have given the base a new one."""
        if self._client is None:
            self._client = UUID(self.facts()[Fact.CLIENT])
        return self._client

    def forget_client(self) -> None:
        self._client = None

    def introduction(self, facts: Facts) -> Station:
        return Station(
            client=UUID(facts[Fact.CLIENT]),
            name=self.name,
            schema=capture.SCHEMA,
            acked=int(facts.get(Fact.ACKED, "0")),
            witness=facts.get(Fact.WITNESS),
            cursor=facts.get(Fact.CURSOR),
        )

    def now(self) -> str:
        """In station form."""
        return self.clock().strftime(MOMENT_FORMAT)
