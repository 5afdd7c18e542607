"""A greeting may end the conversation, or warn: unsent work is kept in every case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crm_desktop.kit.clock import FrozenClock
from crm_desktop.store import capture
from crm_desktop.sync.errors import ClockOff, Revoked, ServerNewer, ServerOlder
from tests.support.builders import a_person
from tests.support.central import Central
from tests.support.stations import Open


@pytest.fixture(autouse=True)
def _same_time(clock: FrozenClock) -> None:
    clock.set(datetime.now(UTC))


def test_an_older_server_is_sent_nothing(stations: Open, central: Central) -> None:
    a = stations()
    a.sync()
    a.write(a_person)
    central.ask("UPDATE alembic_version SET version_num = '0003'")
    with pytest.raises(ServerOlder) as refused:
        a.sync()
    assert refused.value.facts == {"found": "0003", "known": capture.SCHEMA}
    assert a.waiting() == 1


def test_to_a_much_newer_server_one_may_still_send(stations: Open, central: Central) -> None:
    """sync.md 11: unsent work is never trapped."""
    a = stations()
    a.sync()
    a.write(a_person)
    central.row("person")
    central.ask("UPDATE alembic_version SET version_num = '0009'")
    central.ask("UPDATE sync.server SET pull_from = '0009'")
    a.sync()
    warning = a.engine.standing.warning
    assert isinstance(warning, ServerNewer)
    assert warning.facts == {"found": "0009", "known": capture.SCHEMA}
    assert (a.said(), a.ask("SELECT count(*) FROM person")) == (["ok"], [(1,)])


def test_a_newer_program_fetches_all_that_it_could_not_read_before(stations: Open, central: Central) -> None:
    a = stations()
    a.sync()
    central.ask("UPDATE alembic_version SET version_num = '0009'")
    person = central.row("person", given_name="Mina")
    a.sync()
    # As if a column of the row had not been known here.
    a.apply(lambda connection: connection.exec_driver_sql("UPDATE person SET given_name = ''"))
    central.ask("UPDATE alembic_version SET version_num = %s", capture.SCHEMA)
    a.sync()
    assert a.ask("SELECT id FROM person WHERE given_name <> ''") == [(person.hex,)]


@pytest.mark.parametrize(("minutes", "warns"), [(1, False), (3, True), (-3, True), (60 * 24 * 365, True)])
def test_a_wrong_clock_is_told_and_stops_nothing(stations: Open, minutes: int, warns: bool) -> None:
    a = stations()
    a.clock.advance(timedelta(minutes=minutes))
    a.write(a_person)
    a.sync()
    warning = a.engine.standing.warning
    assert isinstance(warning, ClockOff) == warns
    if isinstance(warning, ClockOff):
        assert abs(int(str(warning.facts["minutes"])) - abs(minutes)) <= 1
    assert a.said() == ["ok"]


def test_who_may_no_longer_sign_in_keeps_what_was_not_sent(stations: Open, central: Central) -> None:
    a = stations()
    a.sync()
    a.write(a_person)
    central.ask("UPDATE user_account SET status = 'left' WHERE id = %s", a.member.user_id)
    with pytest.raises(Revoked) as refused:
        a.sync()
    assert refused.value.facts == {"login": a.member.login}
    assert a.waiting() == 1
