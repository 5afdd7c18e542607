"""The invariants of sync (I1–I15), each checked by code that shares nothing with the engine or the server."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from tests.support.simulation_model import ByHand, Differs, Model, double_bookings
from tests.support.simulation_server import (
    Rows,
    Said,
    Server,
    conflicts,
    scope_of,
    scopes_of,
    visible,
)
from tests.support.simulation_station import Entry, Station

PENDING = 0
LEFT = -1  # the rv of a row that is no longer the person's, and stays until what waits for it is judged
UNKNOWN = "updated_at"  # the server's clock says it


class Broken(AssertionError):
    """An invariant does not hold; `law` is its number in the design."""

    def __init__(self, law: str, *facts: object) -> None:
        self.law = law
        super().__init__(f"{law}: " + "; ".join(map(str, facts)))


def differences(mine: Rows, theirs: Rows) -> list[str]:
    """Where two sets of rows are not the same, in words; the first of each table."""
    found = []
    for table in mine:
        keys = mine[table].keys() | theirs[table].keys()
        odd = sorted(key for key in keys if mine[table].get(key) != theirs[table].get(key))
        if odd:
            found.append(f"{len(odd)} of {table}, first {odd[0][:6]}: {_told(mine, theirs, table, odd[0])}")
    return found


def _told(mine: Rows, theirs: Rows, table: str, key: str) -> str:
    one, other = mine[table].get(key), theirs[table].get(key)
    if one is None or other is None:
        return "missing here" if one is None else "missing there"
    return ", ".join(f"{name} {one[name]!r} ≠ {other[name]!r}" for name in one if one[name] != other[name])


# -- after every step


def pending_shown(station: Station, rows: Rows, entries: Iterable[Entry]) -> None:
    """I8: whoever typed something sees it until the server has said otherwise."""
    wanted: dict[tuple[str, str], dict[str, object]] = {}
    refused = {(entry.table, entry.pk) for entry in entries if entry.kind == "I" and entry.said == "refused"}
    for entry in entries:
        if entry.state == PENDING:
            changes = json.loads(entry.text)
            new = {name: value[1] if entry.kind == "U" else value for name, value in changes.items()}
            wanted.setdefault((entry.table, entry.pk), {}).update(new)
    for (table, key), values in wanted.items():
        row = rows.get(table, {}).get(key)
        if table not in rows or (row is None and (table, key) in refused):
            continue
        shown = {} if row is None else {name: _json(row[name]) for name in values}
        if shown != {name: _json(value) for name, value in values.items()}:
            raise Broken("I8", station.name, table, key[:6], f"typed {values}", f"shown {shown}")


def _json(value: object) -> object:
    return json.dumps(value, sort_keys=True) if isinstance(value, dict | list) else value


def never_back(station: Station, rows: Rows) -> None:
    """I9: no row of a replica becomes older than it was."""
    for table, found in rows.items():
        for key, row in found.items():
            if row["rv"] == LEFT:
                continue
            if row["rv"] < station.greatest.get((table, key), 0):
                raise Broken("I9", station.name, table, key[:6], row["rv"], station.greatest[table, key])
            station.greatest[table, key] = row["rv"]


def same_as_server(law: str, station: Station, user: str, server: Rows, tables: Sequence[str]) -> None:
    """I1, I10, I11: the replica has exactly what the person may have, in all columns."""
    found = differences(station.rows(tuple(tables)), visible(user, server, tables))
    if found:
        raise Broken(law, station.name, *found)


def nothing_foreign(server: Rows, said: Iterable[Said]) -> None:
    """I11: what was taken into the archive lies within the branches of whoever said it."""
    for one in said:
        row = server[one.table].get(one.pk) if one.table in server else None
        if one.status == "refused" or row is None:
            continue
        if scope_of(one.table, row, server) not in scopes_of(one.user, None, server):
            raise Broken("I11", f"{one.login} wrote into another branch", one)


# -- after healing


def archive_is_exact(station: Station, client: str, said: Sequence[Said]) -> None:
    """I2, I3, I15: every confirmed save is in the archive, once, byte for byte, in its place."""
    found = [(one.seq, one.table, one.pk, one.kind, one.text) for one in said if one.client == client]
    if found != station.promised:
        odd = [pair for pair in zip(found, station.promised, strict=False) if pair[0] != pair[1]][:1]
        raise Broken("I2", station.name, f"{len(station.promised)} promised, {len(found)} archived", *odd)


def nothing_lost(stations: Iterable[Station], said: Sequence[Said]) -> None:
    """I15, also for copied stations, which may say the same thing under two names."""
    archived = Counter((one.table, one.pk, one.kind, one.text) for one in said)
    for station in stations:
        missing = Counter(one[1:] for one in station.promised) - archived
        if missing:
            raise Broken("I15", station.name, f"{missing.total()} confirmed saves are nowhere", next(iter(missing)))


def numbers_are_whole(said: Sequence[Said], first: dict[str, int]) -> None:
    """I2: no gap and no second in any client's numbers."""
    by_client: dict[str, list[int]] = {}
    for one in said:
        by_client.setdefault(one.client, []).append(one.seq)
    for client, numbers in by_client.items():
        if numbers != list(range(first[client], first[client] + len(numbers))):
            raise Broken("I3", client[:6], numbers)


def authors_are_true(said: Iterable[Said], users: dict[str, str]) -> None:
    """I14: who did it is who signed in, whatever the station wrote."""
    for one in said:
        if users.get(one.login) != one.user:
            raise Broken("I14", one)


def verdicts_are_listed(station: Station, client: str, said: Iterable[Said]) -> None:
    """I5: what was not taken as it was is in its author's list, and nothing else is."""
    odd = {one.seq: one.status for one in said if one.client == client and one.status != "ok"}
    listed = {entry.q: entry.said for entry in station.outbox() if entry.said != "ok"}
    if odd != listed:
        raise Broken("I5", station.name, f"the archive says {odd}", f"the list {listed}")


def no_slot_twice(server: Rows) -> None:
    """I4."""
    pair = next(double_bookings(server), None)
    if pair is not None:
        raise Broken("I4", *pair)


def replayed(beginning: Rows, server: Rows, said: Sequence[Said], by_hand: Sequence[ByHand], admin: Server) -> None:
    """I6, I7: an independent model comes to the same rows and the same conflicts."""
    model = Model(beginning)
    try:
        model.replay(said, by_hand)
    except Differs as differs:
        raise Broken("I6", differs) from differs
    found = differences(_timeless(server), _timeless(model.rows))
    if found:
        raise Broken("I6", "server ≠ model", *found)
    if conflicts(admin) != sorted(model.conflicts):
        mine, theirs = Counter(model.conflicts), Counter(conflicts(admin))
        raise Broken("I7", f"only in the model: {mine - theirs}", f"only on the server: {theirs - mine}")


def _timeless(rows: Rows) -> Rows:
    return {
        table: {
            key: {name: value for name, value in row.items() if name != UNKNOWN} for key, row in rows[table].items()
        }
        for table in rows
    }
