"""Sixteen stations book one provider at the same moment: no slot is given twice, and no loser vanishes."""

from __future__ import annotations

import json
import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any
from uuid import UUID, uuid4

import pytest

from crm_desktop.models.columns import MOMENT_FORMAT
from crm_desktop.store import capture
from crm_desktop.sync.errors import ServerBusy
from crm_desktop.sync.protocol import Op, Said, Station, Verdict
from crm_desktop.sync.remote.gateway import Place
from crm_desktop.sync.remote.postgres import PostgresGateway
from crm_desktop.sync.settle import verdicts_of
from tests.support.simulation_clinic import BEGIN
from tests.support.simulation_deeds import LENGTH, SLOTS
from tests.support.simulation_ground import Ground
from tests.support.simulation_model import double_bookings
from tests.support.simulation_server import COLUMNS, server_rows

pytestmark = pytest.mark.postgres

BOOKERS = 16
ROUNDS = 40 if os.environ.get("CRM_SOAK") else 4


class Booker:
    """One station's line; its operations are said without a base, for only the server is asked here."""

    def __init__(self, ground: Ground, number: int, start: Barrier) -> None:
        person = number % len(ground.joined)
        self._cast, self._start = ground.clinic.cast, start
        self._user = self._cast.users[person]
        self._person = next(iter(ground.beginning["person"]))
        self._client = uuid4()
        self._gateway = PostgresGateway(Place(ground.dsn(person), ground.clinic.login(person), ""))
        self._gateway.enrol(Station(self._client, f"booker {number}", capture.SCHEMA), 1)
        self.told: list[tuple[str, Verdict]] = []

    def book(self, number: int) -> None:
        """The same half hour as everybody else, some a quarter of an hour later; waits until all are ready."""
        visit = uuid4()
        late = timedelta(minutes=15) if self._client.int % 3 == 0 else timedelta()
        at = self._cast.day + timedelta(days=number) + SLOTS[number % len(SLOTS)] + late
        op = Op(number, number, "appointment", visit.hex, "I", self._payload(at), 0, capture.SCHEMA, None, None, None)
        self._start.wait(30)
        self.told.append((visit.hex, self._pushed(op)))

    def _pushed(self, op: Op) -> Verdict:
        while True:
            try:
                return verdicts_of([op], self._gateway.push(self._client, [op]))[0]
            except ServerBusy:  # a deadlock is broken by the server, and the same words are said again
                continue

    def _payload(self, at: Any) -> str:
        values = dict.fromkeys(COLUMNS["appointment"])
        values |= {
            "branch_id": self._cast.branches[0].hex,
            "created_at": BEGIN.strftime(MOMENT_FORMAT),
            "created_by": self._user.hex,
            "person_id": self._person,
            "service_id": self._cast.service.hex,
            "provider_id": self._cast.providers[0].hex,
            "on": at.date().isoformat(),
            "starts_at": at.strftime(MOMENT_FORMAT),
            "ends_at": (at + LENGTH).strftime(MOMENT_FORMAT),
            "status": "booked",
            "source": "staff",
            "is_overbooked": 0,
            "came_and_left": 0,
        }
        for column in ("id", "rv", "updated_at", "updated_by"):
            del values[column]
        return json.dumps(values)

    def close(self) -> None:
        self._gateway.close()


def test_sixteen_bookers_at_once(ground: Ground) -> None:
    """sync.md 8, I4: one has the slot; every other visit is kept, unplaced, and says who was faster."""
    ground.central.put_back("beginning")
    # Olga's branch is another one: hers would be refused for that, which is another proof's.
    ground.central.admin.execute(
        "update user_account set branch_id = %s where id = any(%s)",
        [ground.clinic.cast.branches[0], list(ground.clinic.cast.users)],
    )
    start = Barrier(BOOKERS)
    bookers = [Booker(ground, number, start) for number in range(BOOKERS)]
    try:
        with ThreadPoolExecutor(BOOKERS) as pool:
            for number in range(1, ROUNDS + 1):
                list(pool.map(lambda booker, at=number: booker.book(at), bookers))
    finally:
        for booker in bookers:
            booker.close()
    server = server_rows(ground.central.admin)
    told = {visit: verdict for booker in bookers for visit, verdict in booker.told}
    counted = Counter(verdict.said for verdict in told.values())
    assert not list(double_bookings(server))
    assert set(counted) == {Said.OK, Said.SLOT_TAKEN}
    # A late one and an early one cannot both have it, so each round has exactly one winner.
    assert counted[Said.OK] == ROUNDS
    for visit, verdict in told.items():
        row = server["appointment"][visit]
        assert row["status"] == ("booked" if verdict.said is Said.OK else "unplaced")
        if verdict.said is Said.SLOT_TAKEN:
            assert verdict.row is not None
            winner = server["appointment"][UUID(verdict.told["taken"]["appointment_id"]).hex]
            assert winner["status"] == "booked"
            assert winner["starts_at"] < row["ends_at"]
            assert winner["ends_at"] > row["starts_at"]
