"""The nightly care of the server: forgotten transactions of staff end, and the change log does not grow for ever."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.sync.server import ready
from crm_desktop.sync.server.address import Address


@dataclass(frozen=True)
class Tidied:
    ended: int
    trimmed: int


def tidy(address: Address) -> Tidied:
    with address.connect() as connection:
        ready.require_clinic(connection)
        (ended,) = connection.execute("SELECT sync.reap()").fetchall()[0]
        (trimmed,) = connection.execute("SELECT sync.trim()").fetchall()[0]
    return Tidied(ended=int(ended), trimmed=int(trimmed))
