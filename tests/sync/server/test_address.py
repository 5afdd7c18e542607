"""Where the server is, read from what was typed: secrets go their own way, and distance asks for certificates."""

from __future__ import annotations

import pytest

from crm_desktop.sync.server.address import Address, NotAnAddress


@pytest.fixture(autouse=True)
def _nothing_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD", "PGSSLMODE"):
        monkeypatch.delenv(name, raising=False)


def test_a_password_in_the_address_is_taken_out_of_it() -> None:
    """commands.md: secrets never stand in arguments, so not in those of pg_dump either."""
    address = Address.of("postgresql://boss:s3cret@db.lan:5433/clinic")
    assert address.password == "s3cret"
    assert "s3cret" not in address.dsn + address.server + address.database
    assert "s3cret" in address.full
    assert address.environment()["PGPASSWORD"] == "s3cret"
    assert (address.user, address.server, address.database) == ("boss", "db.lan:5433", "clinic")


@pytest.mark.parametrize(
    ("dsn", "is_local"),
    [
        ("postgresql:///clinic", True),
        ("postgresql://localhost/clinic", True),
        ("host=127.0.0.2 dbname=clinic", True),
        ("postgresql:///clinic?host=/var/run/postgresql", True),
        ("postgresql://db.lan/clinic", False),
        ("postgresql://localhost,db.lan/clinic", False),
        ("host=localhost hostaddr=10.0.0.1", False),
        ("host=::1", True),
        ("host=127.evil.example", False),
    ],
)
def test_distance_asks_for_the_certificate(dsn: str, is_local: bool) -> None:
    """sync.md: TLS verify-full whenever the host is not local."""
    address = Address.of(dsn)
    assert address.is_local == is_local
    assert ("sslmode=verify-full" in address.dsn) != is_local


def test_what_the_administrator_says_of_encryption_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "sslmode=require" in Address.of("postgresql://db.lan/clinic?sslmode=require").dsn
    monkeypatch.setenv("PGSSLMODE", "verify-ca")
    assert "sslmode" not in Address.of("postgresql://db.lan/clinic").dsn


def test_without_an_address_the_variables_say_where(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("PGHOST", "db.lan"), ("PGPORT", "6000"), ("PGDATABASE", "clinic"), ("PGUSER", "boss")):
        monkeypatch.setenv(name, value)
    address = Address.of(None)
    assert (address.user, address.server, address.database) == ("boss", "db.lan:6000", "clinic")
    assert "sslmode=verify-full" in address.dsn


def test_nonsense_is_refused_without_repeating_it() -> None:
    with pytest.raises(NotAnAddress) as refused:
        Address.of("postgresql://boss:s3 cret@h:port/x")
    assert "s3" not in str(refused.value)
