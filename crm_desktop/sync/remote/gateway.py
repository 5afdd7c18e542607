"""The port to the server: what a station asks of it, whatever carries the words. All of it raises sync/errors.py."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from crm_desktop.sync.protocol import Hello, Mark, Op, Page, Pushed, Rows, Station


@dataclass(frozen=True)
class Place:
    """Where the server is, and who knocks."""

    dsn: str  # without a password
    login: str
    password: str = field(repr=False)


class Gateway(Protocol):
    """One conversation; after an Unreachable it is of no more use, and another is opened."""

    def hello(self, station: Station) -> Hello:
        """Raises Revoked for a login that may no longer be used."""

    def enrol(self, station: Station, first: int) -> int:
        """A new identity whose operations begin with number `first`; the last one that the server has of it."""

    def push(self, client: UUID, ops: Sequence[Op]) -> Pushed:
        """Whole groups in the order of their numbers. Raises SequenceGap, AnotherHistory or UnknownStation."""

    def pull(self, client: UUID, cursor: str, upto: str | None, after: int, limit: int) -> Page:
        """What changed since the cursor, up to `upto` or now, after change number `after`."""

    def seen(self, client: UUID, cursor: str) -> None:
        """Keeps the cursor alive: the log is not cleaned above it."""

    def snapshot(self) -> str:
        """The cursor of this moment."""

    def count(self, table: str) -> int:
        """How many rows of it this person may see; for a progress bar."""

    def copy(self, table: str, columns: Sequence[str], after: str | None, limit: int) -> Iterator[str]:
        """Rows in the order of their ids as COPY writes them, for whoever has none yet; sync/copy_text.py reads it.

        In pieces, as they come: until the last has been taken, nothing else is to be asked.
        """

    def ids(self, table: str, after: str | None, limit: int) -> Sequence[Mark]:
        """Which rows there are, in the order of their ids, without what they say."""

    def rows(self, table: str, keys: Sequence[str]) -> Rows:
        """These rows, so far as this person may see them."""

    def found_begin(self, user: UUID) -> None:
        """This login is that person of the base which becomes the clinic. Raises Revoked for whoever may not found."""

    def found_end(self) -> None:
        """All of it has been sent."""

    def listen(self, scopes: Sequence[str]) -> None:
        """From now on news of these scopes are heard, and of no others."""

    def fileno(self) -> int:
        """The socket on which news arrive, for a selector."""

    def heard(self) -> bool:
        """Takes what has arrived from the socket: whether any of it was another station's."""

    def ping(self) -> None:
        """Raises Swallowed or Unreachable unless the server answers at once."""

    def wait(self, timeout: float) -> bool:
        """Waits for news at most so many seconds: whether some came."""

    def interrupt(self) -> None:
        """From any thread: whatever waits for the server breaks off with Unreachable."""

    def close(self) -> None: ...
