"""The ground on which stories are told, laid once a session: the fixture `ground`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.sync.facts import Fact, keep
from tests.support.postgres import PostgresCluster
from tests.support.simulation_central import StoryCentral
from tests.support.simulation_clinic import BEGIN, PEOPLE, Clinic0, copy_base, make_clinic
from tests.support.simulation_ground import Ground
from tests.support.simulation_server import server_rows
from tests.support.simulation_station import Station
from tests.support.simulation_traffic import Traffic


def lay_ground(cluster: PostgresCluster, folder: Path) -> Ground:
    clinic = make_clinic(cluster, folder)
    central = StoryCentral(clinic.dsn)
    beginning = server_rows(central.admin)
    ground = Ground(central, clinic, [folder / name for name, _ in PEOPLE], beginning)
    for person in range(len(PEOPLE)):
        _join(ground, clinic, person)
    central.keep("beginning")
    return ground


def _join(ground: Ground, clinic: Clinic0, person: int) -> None:
    folder = ground.joined[person]
    copy_base(clinic.empty, folder)
    station = Station(person, person, folder, FrozenClock(BEGIN))
    login = clinic.login(person)
    facts = {
        Fact.CLIENT: UUID(int=person + 1, version=4).hex,
        Fact.SERVER: ground.dsn(person),
        Fact.LOGIN: login,
        Fact.USER: clinic.cast.users[person].hex,
    }
    station.base.writer.apply(lambda connection: keep(connection, facts))
    traffic = Traffic(station, ground.dsn(person), login)
    traffic.run()
    traffic.close()
    station.close()


@pytest.fixture(scope="session")
def ground(postgres: PostgresCluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    laid = lay_ground(postgres, tmp_path_factory.mktemp("simulation"))
    yield laid
    laid.central.close()
