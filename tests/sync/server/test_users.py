"""One login a person: made from a verifier, closed at once, and nothing but a member of the staff."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import sql

from crm_desktop.sync.server import privileges, users
from crm_desktop.sync.server.users import NewUser, add_founder, add_user, remove_user, reset_password
from tests.support.administered import PASSWORD, Administered
from tests.support.postgres import TlsCluster

pytestmark = pytest.mark.postgres


def signs_in(cluster: TlsCluster, server: Administered, login: str, password: str = PASSWORD) -> bool:
    try:
        psycopg.connect(cluster.distant_dsn(server.dsn, login), password=password).close()
    except psycopg.OperationalError:
        return False
    return True


def test_a_new_member_of_staff_signs_in_over_tls_and_is_somebody_there(
    tls_administered: Administered, tls_postgres: TlsCluster
) -> None:
    """C24-65, sync.md: one PostgreSQL login per person; the row, the roles and the login come together."""
    server = tls_administered
    server.branch("North")
    server.row("role", name="Reception")
    with server.admin() as connection:
        wanted = NewUser(server.login("Sara "), "Sara  Karimi", branch="north", roles=("reception",))
        login = add_user(connection, wanted, PASSWORD)
    assert login == server.login("sara")
    assert server.ask(
        "SELECT u.login, u.display_name, b.name, r.name, u.status, p.is_active, p.is_founder, u.rv FROM user_account u"
        " JOIN sec.principal p ON p.user_id = u.id JOIN branch b ON b.id = u.branch_id"
        " JOIN user_role ur ON ur.user_id = u.id JOIN role r ON r.id = ur.role_id"
    ) == [(login, "Sara Karimi", "North", "Reception", "active", True, False, 1)]
    assert signs_in(tls_postgres, server, login)
    assert not signs_in(tls_postgres, server, login, "another password")
    with psycopg.connect(tls_postgres.distant_dsn(server.dsn, login), password=PASSWORD) as connection:
        assert connection.execute("SELECT name FROM station.branch").fetchall() == [("North",)]
    with server.admin() as connection:
        assert privileges.strong_logins(connection) == []


def test_somebody_the_clinic_knows_keeps_their_row_and_roles(administered: Administered) -> None:
    server = administered
    branch = server.branch()
    known = server.row("user_account", login=server.login("reza"), display_name="Reza", branch_id=branch)
    with server.admin() as connection:
        add_user(connection, NewUser(server.login("REZA")), PASSWORD)
    assert server.ask("SELECT id, display_name, branch_id FROM user_account") == [(known, "Reza", branch)]
    assert server.ask("SELECT login, user_id FROM sec.principal") == [(server.login("reza"), known)]


def test_who_is_removed_is_out_at_once_and_can_be_taken_back(
    tls_administered: Administered, tls_postgres: TlsCluster
) -> None:
    """A session that stands open ends; the row says it to the program; the same command opens the login again."""
    server = tls_administered
    server.branch()
    with server.admin() as connection:
        login = add_user(connection, NewUser(server.login("sara"), "Sara"), PASSWORD)
        session = psycopg.connect(tls_postgres.distant_dsn(server.dsn, login), password=PASSWORD, autocommit=True)
        assert remove_user(connection, login) == 1
        with pytest.raises(psycopg.OperationalError):
            session.execute("SELECT 1")
        session.close()
        assert not signs_in(tls_postgres, server, login)
        assert server.ask("SELECT status FROM user_account") == [("no_login",)]
        with pytest.raises(users.NoSuchLogin):
            reset_password(connection, login, PASSWORD)
        assert add_user(connection, NewUser(login), "the second password") == login
    assert signs_in(tls_postgres, server, login, "the second password")
    assert not signs_in(tls_postgres, server, login)
    assert server.ask("SELECT u.status, p.is_active FROM user_account u JOIN sec.principal p ON p.user_id = u.id") == [
        ("active", True)
    ]


def test_a_new_password_takes_the_place_of_the_old_one(
    tls_administered: Administered, tls_postgres: TlsCluster
) -> None:
    server = tls_administered
    with server.admin() as connection:
        login = add_founder(connection, server.login("boss"), PASSWORD)
        reset_password(connection, login, "گذرواژهٔ تازهٔ من")
    assert not signs_in(tls_postgres, server, login)
    assert signs_in(tls_postgres, server, login, "گذرواژهٔ تازهٔ من")


def test_the_first_administrator_is_the_founder(administered: Administered) -> None:
    with administered.admin() as connection:
        login = add_founder(connection, administered.login("Boss"), PASSWORD)
    assert administered.ask("SELECT login, is_founder, is_active FROM sec.principal") == [(login, True, True)]
    assert administered.ask("SELECT count(*) FROM user_account") == [(0,)]


def test_the_password_is_in_no_log_and_in_no_catalog(tls_administered: Administered, tls_postgres: TlsCluster) -> None:
    """sync.md: the client sends a verifier, never the plain text; so even a server that logs everything has none."""
    server = tls_administered
    secret = f"never to be seen {server.database}"
    with server.admin() as connection:
        connection.execute("SET log_statement = 'all'; SET log_min_duration_statement = 0")
        login = add_founder(connection, server.login("boss"), secret)
        (stored,) = connection.execute("SELECT rolpassword FROM pg_authid WHERE rolname = %s", [login]).fetchall()[0]
        connection.execute("SELECT 'the log was on'")
    written = (tls_postgres.folder / "log").read_text(errors="replace")
    assert "the log was on" in written
    assert secret not in written
    assert stored.startswith("SCRAM-SHA-256$")
    assert signs_in(tls_postgres, server, login, secret)


@pytest.mark.parametrize("way", ["superuser", "of another clinic"])
def test_a_role_that_is_not_ours_is_never_touched(administered: Administered, way: str) -> None:
    """Otherwise add-user would be a way to take over any role of the cluster."""
    server = administered
    name = sql.Identifier(server.login("stranger"))
    with server.admin() as connection:
        kind = sql.SQL("SUPERUSER" if way == "superuser" else "IN ROLE crm_staff")
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN {}").format(name, kind))
        try:
            with pytest.raises(users.LoginTaken):
                add_founder(connection, server.login("stranger"), PASSWORD)
            (password,) = connection.execute(
                "SELECT rolpassword FROM pg_authid WHERE rolname = %s", [server.login("stranger")]
            ).fetchall()[0]
            assert password is None
        finally:
            connection.execute(sql.SQL("DROP ROLE {}").format(name))


@pytest.mark.parametrize(
    ("login", "refusal"),
    [
        ("", users.NotALogin),
        ("pg_read_all_data", users.NotALogin),
        ("crm_owner", users.NotALogin),
        ("ن" * 40, users.NotALogin),  # 80 bytes
        ("crm", users.LoginTaken),  # the administrator of these tests
    ],
)
def test_what_cannot_be_a_login_is_refused(administered: Administered, login: str, refusal: type[Exception]) -> None:
    with administered.admin() as connection, pytest.raises(refusal):
        add_founder(connection, login, PASSWORD)
    assert administered.ask("SELECT count(*) FROM sec.principal") == [(0,)]


def test_a_name_full_of_quotes_is_only_a_name(tls_administered: Administered, tls_postgres: TlsCluster) -> None:
    server = tls_administered
    with server.admin() as connection:
        login = add_founder(connection, server.login("""o'"hara;--"""), "'; DROP ROLE crm_staff; --")
    assert signs_in(tls_postgres, server, login, "'; DROP ROLE crm_staff; --")


def test_refusals_leave_nothing_behind(administered: Administered) -> None:
    server = administered
    with server.admin() as connection:
        with pytest.raises(users.NoClinicYet):
            add_user(connection, NewUser(server.login("sara"), "Sara"), PASSWORD)
        server.branch("North")
        server.row("role", name="Reception")
        for wanted, refusal in (
            (NewUser(server.login("sara")), users.NameNeeded),
            (NewUser(server.login("sara"), "Sara", branch="South"), users.NoSuchBranch),
            (NewUser(server.login("sara"), "Sara", roles=("Reception", "Doctor")), users.NoSuchRole),
        ):
            with pytest.raises(refusal):
                add_user(connection, wanted, PASSWORD)
        with pytest.raises(users.PasswordTooShort):
            add_user(connection, NewUser(server.login("sara"), "Sara"), "short")
        add_user(connection, NewUser(server.login("sara"), "Sara"), PASSWORD)
        with pytest.raises(users.LoginHasOneAlready):
            add_user(connection, NewUser(server.login("sara"), "Sara"), PASSWORD)
        with pytest.raises(users.NoSuchLogin):
            remove_user(connection, server.login("nobody"))
    assert server.ask("SELECT count(*) FROM user_account") == [(1,)]
    assert server.ask("SELECT count(*) FROM sec.principal") == [(1,)]


def test_staff_cannot_make_logins(administered: Administered) -> None:
    """The functions are the administrator's, whoever guesses their names."""
    member = administered.member()
    calls = (
        "sec.make_login('x', 'SCRAM-SHA-256$4096:a$b:c', gen_random_uuid(), true)",
        "sec.change_password('x', 'SCRAM-SHA-256$4096:a$b:c')",
        "sec.close_login('x')",
        "sec.give_role('x', NULL)",
        "sec.missing_logins()",
    )
    with administered.connect(member) as connection:
        for call in calls:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(f"SELECT {call}".encode())
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SET ROLE crm_keeper")


def test_a_plain_password_is_no_verifier(administered: Administered) -> None:
    with administered.admin() as connection, pytest.raises(psycopg.errors.InvalidParameterValue):
        connection.execute(
            "SELECT sec.make_login(%s, 'plain text', gen_random_uuid(), false)", [administered.login("sara")]
        )


def test_the_makers_of_logins_are_installed_again_without_harm(administered: Administered) -> None:
    with administered.admin() as connection:
        login = add_founder(connection, administered.login("boss"), PASSWORD)
        with connection.transaction():
            users.install_logins(connection)
        reset_password(connection, login, PASSWORD)
        assert privileges.open_functions(connection) == []
