"""A clinic that is brought to an empty server: it keeps who wrote what and when, and nothing of it is judged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest

from tests.support.central import Central
from tests.support.pushing import MOMENT, Station, moment, new_row, station, stored

EARLIER = "2024-01-02T03:04:05.000006Z"


@pytest.fixture
def founder(shared_central: Central) -> Iterator[Station]:
    someone = station(shared_central, shared_central.member(None, None, name="Founder", founder=True))
    yield someone
    shared_central.ask("DELETE FROM sec.principal WHERE login = %s", someone.member.login)


def test_stamps_are_kept_as_they_were(founder: Station) -> None:
    """FC-64: who entered a patient years ago did so years ago."""
    author, branch = uuid4().hex, uuid4()
    founder.make("branch", branch, name="North", time_zone="Asia/Tehran", region="IR")
    person = uuid4()
    said: dict[str, Any] = new_row("person", None, branch_id=branch, given_name="Ali", family_name="Rad")
    said |= {"created_by": author, "created_at": EARLIER, "updated_by": author, "updated_at": EARLIER}
    founder.say("person", person, "I", said)
    assert founder.push()["fast"]
    row = stored(founder.central, "person", person)
    assert row is not None
    assert {row["created_by"], row["updated_by"]} == {author}
    assert {row["created_at"], row["updated_at"]} == {EARLIER}
    assert row["rv"] == 1


def test_nothing_is_judged_but_the_structure(founder: Station) -> None:
    """Whatever was right once: a foreign branch, an administrator's table, an overbooked hour, a merged person."""
    branch = founder.make("branch", name="North", time_zone="Asia/Tehran", region="IR")
    role = founder.make("role", name="Everything")
    founder.make("role_right", role_id=role, right="staff.change", scope="all")
    person = founder.make("person", branch_id=branch, given_name="Ali", family_name="Rad", status="merged")
    provider, service = (founder.make(table, branch_id=branch, name="x") for table in ("provider", "service"))
    founder.make("appointment", branch_id=branch, person_id=person, provider_id=provider, service_id=service,
                 on="2026-11-23", starts_at=moment("09:00"), ends_at=moment("09:30"), is_overbooked=True)  # fmt: skip
    assert founder.push()["fast"]
    founder.say("person", uuid4(), "I", {**new_row("person", None, given_name="Ali"), "rv": 5})
    founder.make("phone", person_id=uuid4(), raw="0912")
    founder.say("sync.op", uuid4(), "I", {"seq": 1})
    assert [one["code"] for one in founder.verdicts()] == ["column", "reference", "column"]


def test_deleted_rows_come_along(founder: Station) -> None:
    person = founder.make("person", given_name="Ali", family_name="Rad", deleted_at=MOMENT)
    assert founder.push()["fast"]
    assert stored(founder.central, "person", person)["deleted_at"] == MOMENT  # type: ignore[index]  # it is there


def test_a_base_with_two_visits_in_one_hour_keeps_both_and_one_is_unplaced(founder: Station) -> None:
    """A base of one station had no server to ask."""
    person = founder.make("person", given_name="Ali", family_name="Rad")
    provider, service = (founder.make(table, name="x") for table in ("provider", "service"))
    with founder.group():
        for _ in range(2):
            founder.make("appointment", person_id=person, provider_id=provider, service_id=service,
                         on="2026-11-23", starts_at=moment("09:00"), ends_at=moment("09:30"))  # fmt: skip
    assert [one["s"] for one in founder.verdicts()] == ["ok", "ok", "ok", "ok", "slot_taken"]


def test_once_founded_everybody_is_judged(founder: Station) -> None:
    founder.central.ask("UPDATE sec.principal SET is_founder = false WHERE login = %s", founder.member.login)
    founder.make("role", name="Everything")
    assert founder.verdict()["code"] == "right"
