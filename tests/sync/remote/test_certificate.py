"""The days that the server's certificate still holds are known before they are over (issue of station health)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from crm_desktop.sync.remote.certificate import certificate_ends_at
from crm_desktop.sync.remote.gateway import Place
from tests.support.postgres import TlsCluster


def test_the_end_of_the_certificate_is_told(tls_postgres: TlsCluster, tls_dsn: str) -> None:
    ends = certificate_ends_at(Place(tls_postgres.distant_dsn(tls_dsn, "somebody"), "somebody", ""))
    assert ends is not None
    assert timedelta(days=88) < ends - datetime.now(UTC) < timedelta(days=91)


def test_another_host_has_no_certificate_that_counts(tls_postgres: TlsCluster, tls_dsn: str) -> None:
    dsn = tls_postgres.distant_dsn(tls_dsn, "somebody", host="127.0.0.1")
    assert certificate_ends_at(Place(dsn, "somebody", "")) is None


def test_a_socket_of_this_computer_has_none() -> None:
    assert certificate_ends_at(Place("postgresql:///crm?host=/run/nowhere", "somebody", "")) is None


def test_nobody_there_is_told_by_whoever_connects() -> None:
    assert certificate_ends_at(Place("host=localhost port=1 sslmode=verify-full", "somebody", "")) is None
