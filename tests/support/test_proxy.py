"""The misbehaving network of the tests does what its names say, and heals."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.support.proxy import Proxy

pytestmark = pytest.mark.postgres

PATIENCE = 0.15  # long for a local answer, short for a suite


@pytest.fixture
def proxy(postgres_dsn: str) -> Iterator[Proxy]:
    with Proxy(postgres_dsn) as proxy:
        yield proxy


def connected(proxy: Proxy) -> psycopg.Connection[Any]:
    return psycopg.connect(proxy.dsn, autocommit=True, connect_timeout=5)


def test_fair_weather_passes_everything(proxy: Proxy) -> None:
    with connected(proxy) as connection:
        assert connection.execute("select length(repeat('x', 1000000))").fetchone() == (1_000_000,)
        assert connection.execute("select repeat('x', 1000000)").fetchone() == ("x" * 1_000_000,)
    assert proxy.accepted == 1
    assert proxy.down > 1_000_000


def test_a_cut_ends_open_lines_and_new_ones_are_served(proxy: Proxy) -> None:
    with connected(proxy) as connection:
        proxy.cut()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("select 1")
    with connected(proxy) as again:
        assert again.execute("select 1").fetchone() == (1,)


def test_a_network_that_is_down_lets_nobody_in_until_it_is_healed(proxy: Proxy) -> None:
    with proxy.during(proxy.refuse), pytest.raises(psycopg.OperationalError):
        connected(proxy)
    with connected(proxy) as connection:
        assert connection.execute("select 1").fetchone() == (1,)


def test_swallowed_words_get_no_answer_and_no_error(proxy: Proxy) -> None:
    with proxy.during(proxy.swallow), socket.create_connection(("127.0.0.1", proxy.port)) as raw:
        raw.settimeout(PATIENCE)
        raw.sendall(b"\0\0\0\x08\x04\xd2\x16\x2f")  # "do you speak TLS?", which a server answers at once
        with pytest.raises(TimeoutError):
            raw.recv(1)
    with connected(proxy) as connection:
        assert connection.execute("select 1").fetchone() == (1,)


def test_an_open_line_that_lost_bytes_is_reset_when_the_weather_is_fair_again(proxy: Proxy) -> None:
    connection = connected(proxy)
    proxy.swallow()
    connection.pgconn.send_query(b"select 1")
    raw = socket.socket(fileno=socket.dup(connection.fileno()))  # libpq would word its own error of a reset
    raw.settimeout(PATIENCE)
    with pytest.raises(TimeoutError):
        raw.recv(1)
    proxy.heal()
    raw.settimeout(5)
    with pytest.raises(ConnectionResetError):
        raw.recv(1)
    raw.close()
    connection.close()


def test_delay_is_felt_both_ways(proxy: Proxy) -> None:
    with connected(proxy) as connection:
        proxy.delay(0.05)
        begun = time.monotonic()
        connection.execute("select 1")
        assert time.monotonic() - begun >= 0.1
        proxy.heal()


def test_half_closed_the_server_still_hears_the_station(proxy: Proxy, postgres_dsn: str) -> None:
    with psycopg.connect(postgres_dsn, autocommit=True) as admin:
        admin.execute("create table said (word text)")
        connection = connected(proxy)
        proxy.half_close()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("insert into said values ('heard')")
        for _ in range(500):
            if admin.execute("select word from said").fetchall():
                break
            time.sleep(0.01)
        assert admin.execute("select word from said").fetchall() == [("heard",)]


@pytest.mark.parametrize("way", ["up", "down"])
def test_a_line_can_be_cut_in_the_middle_of_a_message(proxy: Proxy, postgres_dsn: str, way: str) -> None:
    """Cut on the way up nothing was done; cut on the way down it was done, and the station does not know."""
    with psycopg.connect(postgres_dsn, autocommit=True) as admin:
        admin.execute("create table said (word text)")
        with connected(proxy) as connection:
            proxy.cut_after(**{way: 10})
            with pytest.raises(psycopg.OperationalError):
                connection.execute("insert into said values ('perhaps')")
        for _ in range(20 if way == "up" else 500):
            if admin.execute("select word from said").fetchall():
                break
            time.sleep(0.005)
        assert len(admin.execute("select word from said").fetchall()) == (0 if way == "up" else 1)
        with connected(proxy) as again:
            assert again.execute("select 1").fetchone() == (1,)
