"""What is right and what is wrong with the clinic's server, a line each, for its administrator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import psycopg

from crm_desktop.kit.clock import utc_now
from crm_desktop.sync.server import privileges, ready
from crm_desktop.sync.server.address import Address
from crm_desktop.sync.server.condition import LOOKS, Look, State, Told

__all__ = ["Finding", "State", "check"]

SHOWN = 8  # faults a line; a privilege given away on every table is one mistake


@dataclass(frozen=True)
class Finding:
    name: str
    state: State
    detail: str


def check(address: Address, clock: Callable[[], datetime] = utc_now) -> list[Finding]:
    with address.connect() as connection:
        ready.require_clinic(connection)
        look = Look(connection, address, clock)
        found = [Finding(name, *_tried(ask, look)) for name, ask in LOOKS.items()]
        for name, faults in PRIVILEGES.items():
            found.append(Finding(name, *_none_but(faults, connection)))
    return found


def _tried(ask: Callable[[Look], Told], look: Look) -> Told:
    try:
        return ask(look)
    except psycopg.Error as error:  # one question that may not be asked must not hide the other answers
        return State.WRONG, f"could not be looked at: {str(error).splitlines()[0]}"


def _none_but(faults: Callable[[psycopg.Connection], list[str]], connection: psycopg.Connection) -> Told:
    try:
        found = faults(connection)
    except psycopg.Error as error:
        return State.WRONG, f"could not be looked at: {str(error).splitlines()[0]}"
    if not found:
        return State.OK, "as it should be"
    more = f"; and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    mend = "`server upgrade` sets the program's own privileges anew; take what is left back by hand (REVOKE, DROP)"
    return State.WRONG, f"{'; '.join(found[:SHOWN])}{more}. {mend}"


PRIVILEGES: dict[str, Callable[[psycopg.Connection], list[str]]] = {
    "row_security": privileges.unprotected_tables,
    "views": privileges.wide_views,
    "table_grants": privileges.open_tables,
    "function_grants": privileges.open_functions,
    "search_path": privileges.loose_functions,
    "owners": privileges.foreign_owners,
    "making": privileges.places_to_make_things,
    "login_rights": privileges.strong_logins,
}
