"""A day's real work of each role, pushed to a real server: what the program allowed is taken, from nobody else."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import text

from crm_desktop.kit.ids import new_id
from crm_desktop.models.access import Actor, Right, Scope
from crm_desktop.models.sharing.scopes import SCOPING
from crm_desktop.store.capture import SCHEMA
from crm_desktop.sync.protocol import Op
from crm_desktop.sync.push import next_ones
from tests.support.central import Central, Member
from tests.support.judging import last_q
from tests.support.preset_roles import PRESET_ROLES, begin_a_day, somebody_as
from tests.support.visits import Visits

MOST = 1_000_000
STAMPED = ("rv", "updated_at", "updated_by")
# The long proof is run whole with CRM_SOAK set; the suite runs a tenth of it.
OPERATIONS = 1_000 if os.environ.get("CRM_SOAK") else 100


@dataclass
class _Day:
    """A base, a server that was founded with it, and what somebody has done since."""

    central: Central
    visits: Visits
    me: Actor
    done: list[Op]

    def push(self, member: Member, ops: list[Op] | None = None) -> list[dict[str, Any]]:
        return _push(self.central, member, self.done if ops is None else ops)

    def member(self, user_id: UUID | None = None) -> Member:
        """A login for somebody whose account came with the base."""
        whose = user_id or self.me.user_id
        assert whose is not None
        login = f"{self.central.database}_{uuid4().hex[:12]}"
        with self.central.admin() as connection:
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN IN ROLE crm_staff").format(sql.Identifier(login)))
            connection.execute(
                "INSERT INTO sec.principal (login, user_id, is_founder, is_active) VALUES (%s, %s, false, true)",
                [login, whose],
            )
        self.central._logins.append(login)  # so that it goes with the database
        return Member(login, whose, self.me.branch_id, self.central.dsn.replace("://crm@", f"://{login}@"))


def _push(central: Central, member: Member, ops: list[Op]) -> list[dict[str, Any]]:
    """The answers that are not simply "ok", each with its operation."""
    client = new_id()
    with central.connect(member) as connection:
        connection.execute("SELECT sync.enrol(%s, %s, %s, %s)", [client, "desk", SCHEMA, ops[0].seq])
        answers: list[dict[str, Any]] = []
        for piece in _pieces(ops):
            words = json.dumps([op.worded() for op in piece])
            told = connection.execute("SELECT sync.push(%s, %s::jsonb)", [client, words]).fetchone()
            assert told is not None
            answers += told[0].get("res") or [{"q": op.seq, "s": "ok"} for op in piece]
    of = {op.seq: op for op in ops}
    assert [one["q"] for one in answers] == list(of)
    return [{**one, "op": of[one["q"]]} for one in answers if one["s"] != "ok"]


def _pieces(ops: list[Op], most: int = 800) -> list[list[Op]]:
    pieces: list[list[Op]] = [[]]
    for op in ops:
        if len(pieces[-1]) >= most and pieces[-1][-1].group != op.group:
            pieces.append([])
        pieces[-1].append(op)
    return pieces


def _all_ops(visits: Visits) -> list[Op]:
    return [one.op for one in visits.clinic.base.read(lambda session: next_ones(session, MOST))[0]]


def _told(answers: list[dict[str, Any]]) -> list[str]:
    return [
        f"{one['s']} {one.get('code', '')} {one['op'].table} {one['op'].kind} {one['op'].changes}" for one in answers
    ]


def _a_day(central: Central, visits: Visits, me: Actor, operations: int) -> _Day:
    somebody = begin_a_day(visits, me)
    # What was before is the clinic that the server was founded with, the transition rules of the work among it.
    begun = last_q(visits.clinic.base)
    somebody.work(operations)
    ops = _all_ops(visits)
    founder = central.member(founder=True)
    assert _told(_push(central, founder, [op for op in ops if op.seq <= begun])) == []
    return _Day(central, visits, me, [op for op in ops if op.seq > begun])


def _here(visits: Visits, table: str) -> dict[str, dict[str, Any]]:
    rows = visits.clinic.base.read(lambda session: session.execute(text(f'SELECT * FROM "{table}"')).mappings().all())
    return {row["id"]: _plain(dict(row)) for row in rows}


def _there(central: Central, table: str) -> dict[str, dict[str, Any]]:
    told = central.ask(f"SELECT to_jsonb(s) FROM station.{table} s")
    return {row["id"]: _plain(row) for (row,) in told}


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """Without what the server counts and stamps, and its own columns."""
    own = (*STAMPED, "key", "sync_scope", "scope")
    return {
        name: value.hex().upper() if isinstance(value, bytes) else value
        for name, value in row.items()
        if name not in own
    }


@pytest.mark.parametrize("role", PRESET_ROLES)
def test_nothing_of_a_day_of_work_is_refused(central: Central, visits: Visits, role: str) -> None:
    """C24-31, sync.md 4: the server judges every operation again, and comes to what the program came to."""
    day = _a_day(central, visits, somebody_as(visits.clinic, role), OPERATIONS)
    assert len(day.done) > 5
    assert _told(day.push(day.member())) == []
    for table in SCOPING:
        assert _there(central, table) == _here(visits, table), table
    assert len(_here(visits, "task")) > 5


def test_the_same_work_is_refused_to_somebody_without_rights(central: Central, visits: Visits) -> None:
    """sync.md: ops are judged at push, whatever the client thought; and a refusal leaves nothing behind."""
    day = _a_day(central, visits, somebody_as(visits.clinic, "receptionist"), 40)
    nobody = central.member({}, day.me.branch_id, name="Nobody")
    before = central.ask("SELECT count(*), max(seq) FROM sync.change")
    refused = day.push(nobody)
    assert {(one["s"], one["code"]) for one in refused} <= {("refused", "right"), ("refused", "branch")}
    assert len(refused) == len(day.done)
    assert central.ask("SELECT count(*), max(seq) FROM sync.change") == before
    assert central.ask("SELECT count(DISTINCT grp) FROM sync.refusal") == [(len({op.group for op in day.done}),)]


def test_the_same_work_is_refused_to_another_branch(central: Central, visits: Visits) -> None:
    """sync.md 10: whoever has every right in one branch changes nothing of another."""
    day = _a_day(central, visits, somebody_as(visits.clinic, "team_lead"), 40)
    # Writing notes reaches all branches, and opens nothing else there.
    everything = {**dict.fromkeys(Right, Scope.BRANCH), Right.NOTES_WRITE: Scope.ALL}
    stranger = central.member(everything, central.branch("South"), name="Stranger")
    answers = day.push(stranger)
    touched = {op.group for op in day.done if op.table in ("task", "lead", "deal", "appointment", "call", "request")}
    refused = {one["op"].group for one in answers if one["s"] == "refused"}
    assert touched <= refused
    assert {one["code"] for one in answers} <= {"branch", "right"}


def test_who_pushes_another_ones_work_is_its_author(central: Central, visits: Visits) -> None:
    """I14: the author is never what the client says."""
    day = _a_day(central, visits, somebody_as(visits.clinic, "manager"), 30)
    other = day.member(visits.clinic.ids["reza"])
    role_id = central.row("role", name="As the manager")
    for right, scope in day.me.rights.items():
        central.row("role_right", role_id=role_id, right=right, scope=scope)
    central.row("user_role", user_id=other.user_id, role_id=role_id)
    made = [op for op in day.done if op.kind == "I"]
    day.push(other)
    for op in made:
        who = central.ask(f"SELECT created_by FROM {op.table} WHERE id = %s", op.key)
        assert who in ([(other.user_id,)], [(None,)], [])
    assert central.ask(
        "SELECT DISTINCT o.user_id, o.login FROM sync.op o JOIN sync.client c USING (client_id) WHERE c.login = %s",
        other.login,
    ) == [(other.user_id, other.login)]


def test_rights_that_are_not_ones_own_are_not_taken_by_a_forged_push(central: Central, visits: Visits) -> None:
    """A receptionist whose station was made to say so becomes no administrator."""
    day = _a_day(central, visits, somebody_as(visits.clinic, "receptionist"), 5)
    member = day.member()
    role = central.ask("SELECT role_id FROM user_role WHERE user_id = %s", member.user_id)[0][0]
    stamps = {
        "branch_id": None,
        "created_at": "2026-11-21T06:00:00.000000Z",
        "created_by": member.user_id.hex,
        "deleted_at": None,
    }
    forged = {
        "role_right": {**stamps, "role_id": role.hex, "right": "staff.change", "scope": "all"},
        "user_role": {**stamps, "user_id": member.user_id.hex, "role_id": role.hex},
        "team_member": {**stamps, "team_id": new_id().hex, "user_id": member.user_id.hex},
        "user_account": {
            **stamps, "login": "boss", "display_name": "Boss", "mobile": None, "status": "active", "language": "en",
            "calendar": "auto", "digits": "auto",
        },
    }  # fmt: skip
    template = _all_ops(visits)[-1]
    ops = [
        replace(
            template,
            seq=n,
            group=n,
            table=table,
            key=new_id().hex,
            kind="I",
            changes=json.dumps(row),
            base=0,
            undoes=None,
        )
        for n, (table, row) in enumerate(forged.items(), start=1)
    ]
    answers = day.push(member, ops)
    assert [(one["op"].table, one["s"], one["code"]) for one in answers] == [(t, "refused", "right") for t in forged]
    with pytest.raises(psycopg.errors.InsufficientPrivilege), central.connect(member) as connection:
        connection.execute("UPDATE public.role_right SET scope = 'all'")
