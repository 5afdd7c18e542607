"""Whatever is wrong on the way to the server is told as what it is."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import make_conninfo

from crm_desktop.kit.problems import Problem
from crm_desktop.sync import errors
from crm_desktop.sync.protocol import Op, Station
from crm_desktop.sync.remote import refusals
from crm_desktop.sync.remote.gateway import Place
from crm_desktop.sync.remote.line import CONNECT_SECONDS, SILENCE_SECONDS, Line
from crm_desktop.sync.remote.postgres import PostgresGateway
from tests.support.central import EVERYTHING, Central, Member
from tests.support.postgres import TlsCluster
from tests.support.proxy import Proxy

BUSY = 6.0  # what a machine that does other things besides may add to the seconds of the program

SECRET = "correct horse"


@pytest.fixture
def member(central: Central) -> Member:
    return central.member(EVERYTHING, central.branch())


@pytest.fixture
def gateway(member: Member) -> Iterator[PostgresGateway]:
    opened = PostgresGateway(Place(member.dsn, member.login, ""))
    yield opened
    opened.close()


@pytest.fixture
def distant(tls_postgres: TlsCluster, tls_dsn: str) -> Iterator[Place]:
    """A server with TLS and passwords, and nothing of ours in it."""
    login = "distant_" + tls_dsn.partition("test_")[2].partition("?")[0]
    with psycopg.connect(tls_dsn, autocommit=True) as connection:
        name = sql.Identifier(login)
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(name, sql.Literal(SECRET)))
        yield Place(tls_postgres.distant_dsn(tls_dsn, login), login, SECRET)
        connection.execute(sql.SQL("DROP ROLE {}").format(name))


def refused(place: Place) -> Problem:
    with pytest.raises(Problem) as told:
        PostgresGateway(place)
    return told.value


def test_a_server_without_our_clinic(distant: Place) -> None:
    assert isinstance(refused(distant), errors.NotACrmServer)


def test_a_database_that_is_not_there(distant: Place) -> None:
    problem = refused(replace(distant, dsn=make_conninfo(distant.dsn, dbname="nothing")))
    assert isinstance(problem, errors.NotACrmServer)
    assert problem.facts["database"] == "nothing"


@pytest.mark.parametrize("password", ["wrong", ""])
def test_a_wrong_password(distant: Place, password: str) -> None:
    problem = refused(replace(distant, password=password))
    assert isinstance(problem, errors.WrongPassword)
    assert problem.facts == {"login": distant.login}


def test_a_certificate_for_another_host(distant: Place) -> None:
    problem = refused(replace(distant, dsn=make_conninfo(distant.dsn, host="127.0.0.1")))
    assert isinstance(problem, errors.NotTheHost)


def test_a_certificate_that_nobody_we_trust_has_signed(distant: Place) -> None:
    problem = refused(replace(distant, dsn=make_conninfo(distant.dsn, sslrootcert="system")))
    assert isinstance(problem, errors.NotTheHost)


def test_a_server_without_encryption(central: Central, member: Member) -> None:
    with Proxy(central.dsn) as proxy:
        dsn = make_conninfo(proxy.dsn, sslmode="verify-full", sslrootcert="system")
        assert isinstance(refused(Place(dsn, member.login, "")), errors.NoTls)


@pytest.mark.parametrize("host", ["127.0.0.1.example.org", "crm.example.org", "10.0.0.7", "localhost,crm.example.org"])
def test_a_distant_server_is_never_spoken_to_without_its_certificate(host: str) -> None:
    """Whatever the address says: it may have been typed by somebody else."""
    from crm_desktop.sync.remote.line import parameters

    told = parameters(Place(make_conninfo(host=host, dbname="crm", sslmode="disable"), "sara", SECRET))
    assert (told["sslmode"], told["sslrootcert"]) == ("verify-full", "system")


def test_nobody_there(member: Member) -> None:
    nobody = make_conninfo("", host="127.0.0.1", port=1, dbname="crm")
    assert type(refused(Place(nobody, member.login, ""))) is errors.Unreachable


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorter deadlines; what comes of the whole ones is seen at a runner, where a cut shows within eight seconds."""
    assert SILENCE_SECONDS + CONNECT_SECONDS <= 8
    monkeypatch.setattr(Line, "silence", 0.5)
    monkeypatch.setattr("crm_desktop.sync.remote.line.CONNECT_SECONDS", 2)  # psycopg knows no shorter one


@pytest.mark.usefixtures("hurried")
def test_a_network_that_swallows_the_first_word(central: Central, member: Member) -> None:
    with Proxy(central.dsn) as proxy:
        proxy.swallow()
        began = time.monotonic()
        problem = refused(Place(proxy.dsn, member.login, ""))
    assert isinstance(problem, errors.Unreachable)
    assert time.monotonic() - began < CONNECT_SECONDS + SILENCE_SECONDS + BUSY


@pytest.mark.usefixtures("hurried")
def test_a_network_that_swallows_later(central: Central, member: Member) -> None:
    """Once for the answer, and once to see whether the server is there at all."""
    with Proxy(central.dsn) as proxy:
        gateway = PostgresGateway(Place(proxy.dsn, member.login, ""))
        proxy.swallow()
        began = time.monotonic()
        with pytest.raises(errors.Swallowed):
            gateway.snapshot()
        assert time.monotonic() - began < CONNECT_SECONDS + SILENCE_SECONDS + BUSY
        gateway.close()


def test_a_line_that_is_broken_off_while_we_say_whom_we_hear(gateway: PostgresGateway) -> None:
    """As when the program is closed just then: it is told once, and nothing that was left half said fails later."""
    gateway.listen(["clinic"])
    gateway.interrupt()
    with pytest.raises(errors.Unreachable):
        gateway.listen(["clinic", "branch"])
    gc.collect()  # what was left half said would fail here


def test_a_busy_server_is_waited_for(gateway: PostgresGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is silent on one line and answers on the other."""
    monkeypatch.setattr(gateway._line, "silence", 0.2)
    assert gateway._call("SELECT 1 FROM pg_sleep(1)") == 1


def test_a_login_without_a_clinic(central: Central, member: Member, gateway: PostgresGateway) -> None:
    central.ask("UPDATE sec.principal SET is_active = false")
    with pytest.raises(errors.Revoked) as told:
        gateway.hello(Station(uuid4(), "desk", "0005"))
    assert told.value.facts == {"login": member.login}


def test_a_missing_extension(central: Central, member: Member) -> None:
    """Somebody took it away, and with it what keeps a slot from being given twice."""
    central.ask("DROP EXTENSION btree_gist CASCADE")
    assert isinstance(refused(Place(member.dsn, member.login, "")), errors.NoBtreeGist)


def test_too_old_a_postgresql(member: Member, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crm_desktop.sync.remote.postgres.NEEDED", 990_000)
    problem = refused(Place(member.dsn, member.login, ""))
    assert isinstance(problem, errors.ServerTooOld)
    assert problem.facts["needed"] == "99"


def test_a_session_that_an_administrator_ends(central: Central, member: Member, gateway: PostgresGateway) -> None:
    central.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", member.login)
    with pytest.raises(errors.Unreachable):
        gateway.snapshot()


def test_numbers_that_do_not_follow(gateway: PostgresGateway) -> None:
    station = Station(uuid4(), "desk", "0005")
    with pytest.raises(errors.UnknownStation):
        gateway.push(station.client, [an_op(1)])
    assert gateway.enrol(station, 1) == 0
    with pytest.raises(errors.SequenceGap):
        gateway.push(station.client, [an_op(5)])
    gateway.push(station.client, [an_op(1)])
    with pytest.raises(errors.AnotherHistory):
        gateway.push(station.client, [replace(an_op(1), changes="{}")])


def an_op(seq: int) -> Op:
    return Op(
        seq, seq, "tag", uuid4().hex, "I", '{"name": "VIP"}', 0, "0005", None, "2026-11-21T06:00:00.000000Z", None
    )


def test_a_lost_cursor(gateway: PostgresGateway, central: Central) -> None:
    station = Station(uuid4(), "desk", "0005")
    gateway.enrol(station, 1)
    with pytest.raises(errors.CursorLost):
        gateway.pull(station.client, "3:999999999:", None, 0, 10)


def test_another_one_calls_and_we_do_not_call_ourselves(gateway: PostgresGateway, central: Central) -> None:
    station = Station(uuid4(), "desk", "0005")
    gateway.enrol(station, 1)
    scopes = gateway.hello(station).scopes
    gateway.listen(scopes)
    gateway.push(station.client, [an_op(1)])
    assert not gateway.wait(0.5)
    central.ask(f"SELECT pg_notify('crm_{scopes[0]}', '{uuid4()}')")
    assert gateway.wait(5)
    gateway.listen([])
    central.ask(f"SELECT pg_notify('crm_{scopes[0]}', '{uuid4()}')")
    assert not gateway.wait(0.5)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("FATAL:  sorry, too many clients already", errors.ServerFull),
        ("FATAL:  the database system is starting up", errors.ServerBusy),
        ('FATAL:  role "sara" does not exist', errors.Revoked),
        ("FATAL:  no pg_hba.conf entry for host", errors.Revoked),
        ("could not receive data from server: Connection reset by peer", errors.Unreachable),
        ("ВАЖНО:  извините, уже слишком много клиентов", errors.ServerFull),
        ("ВАЖНО:  система баз данных запускается", errors.ServerBusy),
        ("ВАЖНО:  в pg_hba.conf нет записи для компьютера", errors.Revoked),
        ('ВАЖНО:  для роли "sara" вход запрещён', errors.Revoked),
        ('FATALE:  il database "crm" non esiste', errors.NotACrmServer),
    ],
)
def test_what_is_only_told_in_words(words: str, kind: type[Problem]) -> None:
    problem = refusals.problem_of(
        psycopg.OperationalError(words), Place("host=crm.example.org dbname=crm", "sara", SECRET)
    )
    assert type(problem) is kind


class Attempt:
    """What libpq knows of an attempt without any words."""

    def __init__(self, *, used_password: bool) -> None:
        self.used_password, self.needs_password = used_password, False


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ('ВАЖНО:  пользователь "sara" не прошёл проверку подлинности (по паролю)', errors.WrongPassword),
        ('FATALE:  autenticazione con password fallita per l\'utente "sara"', errors.WrongPassword),
        ('致命错误:  用户 "sara" Password 认证失败', errors.WrongPassword),
        ("could not receive data from server: Connection timed out", errors.Unreachable),
        ("server closed the connection unexpectedly", errors.Unreachable),
    ],
)
def test_a_wrong_password_is_known_in_any_language(words: str, kind: type[Problem]) -> None:
    """A clinic's server speaks the clinic's language; only a broken line after the password is no wrong one."""
    error = psycopg.OperationalError(
        f'connection failed: connection to server at "10.0.0.5", port 5432 failed: {words}'
    )
    error._pgconn = Attempt(used_password=True)  # type: ignore[assignment]  # all that is asked of it
    problem = refusals.problem_of(error, Place("host=10.0.0.5 dbname=crm", "sara", SECRET))
    assert type(problem) is kind


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("40P01", errors.ServerBusy),
        ("53100", errors.ServerFull),
        ("57P01", errors.ServerBusy),
        ("22P02", errors.CannotSend),
        ("42883", errors.NotACrmServer),
    ],
)
def test_what_is_told_by_a_state(state: str, kind: type[Problem]) -> None:
    problem = refusals.problem_of(psycopg.errors.lookup(state)("as it is"), Place("", "sara", SECRET))
    assert type(problem) is kind
    assert SECRET not in str(problem)


def test_an_operation_that_cannot_be_read_is_no_lost_cursor(gateway: PostgresGateway) -> None:
    """One state a meaning: to a lost cursor everything is compared anew, which would mend nothing here."""
    station = Station(uuid4(), "desk", "0005")
    gateway.enrol(station, 1)
    with pytest.raises(errors.CannotSend) as caught:
        gateway.push(station.client, [replace(an_op(1), key="nobody")])
    assert str(caught.value.facts["reason"]).startswith("SY005 ")
