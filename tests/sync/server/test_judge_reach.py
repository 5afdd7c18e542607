"""A right to one's own or one's team's work alone changes nothing else, whatever a station was made to say."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from crm_desktop.models.access import Right, Scope
from tests.support.pushing import MOMENT, Desks, Station, station

SEEING = {right: Scope.BRANCH for right in Right if right.value.endswith(".see")}


def somebody(desks: Desks, name: str = "Mina", **rights: Scope) -> Station:
    """Of the desks' branch, who sees all of it; rights are named as `tasks_change`."""
    told = {Right(right.replace("_", ".", 1)): scope for right, scope in rights.items()}
    return station(desks.central, desks.central.member({**SEEING, **told}, desks.branch, name=name))


def lead(desks: Desks, assignee: UUID | None, team: UUID | None = None) -> UUID:
    return desks.central.row(
        "lead",
        branch_id=desks.branch,
        person_id=desks.person(),
        assignee_id=assignee,
        team_id=team,
        created_by=desks.there.member.user_id,
    )


def team_of(desks: Desks, *members: Station) -> UUID:
    team: UUID = desks.central.row("team")
    for one in members:
        desks.central.row("team_member", team_id=team, user_id=one.member.user_id)
    return team


def renamed(at: Station, table: str, key: UUID, base: int = 1, **more: Any) -> tuple[str, str | None]:
    at.say(table, key, "U", {"title": ["x", "Mine"]}, base, **more)
    told = at.verdict()
    return told["s"], told.get("code")


def test_a_colleagues_lead_is_not_changed_by_a_right_to_ones_own(desks: Desks) -> None:
    """sync.md: own/team scopes are the program's filter, judged again at push; and it is audited."""
    mina = somebody(desks, leads_change=Scope.OWN)
    theirs = lead(desks, desks.there.member.user_id)
    mina.change("lead", theirs, 1, assignee_id=(desks.there.member.user_id.hex, mina.member.user_id.hex))
    told = mina.verdict()
    assert (told["s"], told["code"]) == ("refused", "right")
    assert told["row"]["assignee_id"] == desks.there.member.user_id.hex
    assert desks.central.ask("SELECT code FROM sync.refusal WHERE pk = %s", theirs) == [("right",)]


def test_ones_own_a_teams_and_nobodys_lead_are_changed(desks: Desks) -> None:
    """C24-38: what nobody has yet is anybody's of the branch."""
    mina = somebody(desks, leads_change=Scope.OWN)
    team = team_of(desks, mina)
    for key in (lead(desks, mina.member.user_id), lead(desks, None, team), lead(desks, None)):
        title = desks.stored("lead", key)["title"]
        mina.change("lead", key, 1, title=(title, "Mine"))
        assert mina.push()["fast"]
        assert desks.stored("lead", key)["title"] == "Mine"


@pytest.mark.parametrize(("scope", "code"), [(Scope.OWN, "right"), (Scope.TEAM, None), (Scope.BRANCH, None)])
def test_a_team_mates_lead_is_changed_by_a_right_to_ones_teams(desks: Desks, scope: Scope, code: str | None) -> None:
    mina = somebody(desks, leads_change=scope)
    team_of(desks, mina, desks.there)
    assert renamed(mina, "lead", lead(desks, desks.there.member.user_id))[1] == code


def test_many_at_once_are_judged_like_one(desks: Desks) -> None:
    """What the fast way takes, the slow one would have taken as well."""
    mina = somebody(desks, leads_change=Scope.OWN)
    mine = [lead(desks, mina.member.user_id) for _ in range(30)]
    theirs = lead(desks, desks.there.member.user_id)
    for key in (*mine, theirs):
        mina.change("lead", key, 1, description=(None, "Mine"))
    told = {op["pk"]: answer["s"] for op, answer in zip(list(mina.waiting), mina.verdicts(), strict=True)}
    assert told.pop(theirs.hex) == "refused"
    assert set(told.values()) == {"ok"}


@pytest.mark.parametrize(
    ("scope", "reached"),
    [
        (Scope.OWN, {"mine", "team's", "nobody's"}),
        (Scope.TEAM, {"mine", "mate's", "team's", "nobody's"}),
        (Scope.BRANCH, {"mine", "mate's", "team's", "nobody's", "theirs"}),
    ],
)
def test_many_of_a_kind_are_judged_in_one_statement_like_one(desks: Desks, scope: Scope, reached: set[str]) -> None:
    mina, mate = somebody(desks, leads_change=scope), somebody(desks, "Mate")
    team = team_of(desks, mina, mate)
    kinds = {
        "mine": (mina.member.user_id, None),
        "mate's": (mate.member.user_id, None),
        "team's": (desks.there.member.user_id, team),
        "nobody's": (None, None),
        "theirs": (desks.there.member.user_id, None),
    }
    found = set()
    for kind, (assignee, its_team) in kinds.items():
        for key in [lead(desks, assignee, its_team) for _ in range(8)]:
            mina.change("lead", key, 1, description=(None, "Mine"))
        if mina.push()["fast"]:
            found.add(kind)
    assert found == reached


def test_a_talk_of_ones_own_takes_anybodys_lead_and_deal_along(desks: Desks) -> None:
    """C24-14: rules move what belongs to the work; that is no change by hand."""
    mina = somebody(desks, tasks_change=Scope.OWN)
    theirs = lead(desks, desks.there.member.user_id)
    now = desks.stored("lead", theirs)["status"]
    mina.change("lead", theirs, 1, status=(now, "in_progress"), status_at=(None, MOMENT))
    assert mina.verdict()["s"] == "ok"


def test_what_was_ones_own_when_the_network_was_gone_is_still_taken(desks: Desks) -> None:
    """sync.md 4: who worked on offline loses nothing because the lead was given to somebody else meanwhile."""
    mina = somebody(desks, leads_change=Scope.OWN)
    me, reza = mina.member.user_id.hex, desks.there.member.user_id.hex
    mine = lead(desks, mina.member.user_id)
    desks.there.change("lead", mine, 1, assignee_id=(me, reza))
    assert desks.there.push()["fast"]
    mina.change("lead", mine, 1, description=(None, "Wants mornings"))
    assert mina.verdict()["s"] == "ok"
    # Now it is known whose it is.
    mina.change("lead", mine, 3, description=("Wants mornings", "Wants evenings"))
    assert mina.verdict()["code"] == "right"


def test_giving_a_lead_away_may_be_taken_back(desks: Desks) -> None:
    mina = somebody(desks, leads_change=Scope.OWN)
    me, reza = mina.member.user_id.hex, desks.there.member.user_id.hex
    mine = lead(desks, mina.member.user_id)
    group = mina.change("lead", mine, 1, assignee_id=(me, reza))["g"]
    mina.push()
    mina.change("lead", mine, 2, assignee_id=(reza, me))
    assert mina.verdict()["code"] == "right"
    mina.change("lead", mine, 2, undoes=group, assignee_id=(reza, me))
    assert mina.verdict()["s"] == "ok"


def test_a_right_of_another_branch_is_none_here_though_one_sees_all(desks: Desks) -> None:
    """Changing leads in all branches opens the table of deals everywhere; the right to deals stays at home."""
    kind = desks.central.row("deal_type")
    stage = desks.central.row("stage", deal_type_id=kind)
    far = dict.fromkeys(SEEING, Scope.ALL)
    member = desks.central.member(
        {**far, Right.LEADS_CHANGE: Scope.ALL, Right.DEALS_CHANGE: Scope.BRANCH},
        desks.central.branch("South"),
        name="Far",
    )
    deal = desks.central.row("deal", branch_id=desks.branch, deal_type_id=kind, stage_id=stage)
    assert renamed(station(desks.central, member), "deal", deal) == ("refused", "right")


def test_a_public_person_of_another_branch_is_changed_by_a_right_to_ones_branch_and_by_none_to_ones_own(
    desks: Desks,
) -> None:
    """sync.md 10: any branch knows the caller."""
    person = desks.central.row("person", branch_id=desks.central.branch("South"), visibility="public", warning=None)
    own, branch = somebody(desks, people_change=Scope.OWN), somebody(desks, people_change=Scope.BRANCH)
    own.change("person", person, 1, warning=(None, "Mine"))
    assert own.verdict()["code"] == "right"
    branch.change("person", person, 1, warning=(None, "Mine"))
    assert branch.verdict()["s"] == "ok"


# ---- taking away


def gone(at: Station, table: str, key: UUID, base: int = 1, undoes: int | None = None) -> str | None:
    at.change(table, key, base, undoes=undoes, deleted_at=(None, MOMENT))
    return at.verdict().get("code")


def task(desks: Desks, performer: UUID, **values: Any) -> UUID:
    template = desks.central.row("task_template")
    return desks.central.row(
        "task", branch_id=desks.branch, template_id=template, performer_id=performer, author_id=performer, **values
    )


def test_whoever_may_change_a_lead_does_not_delete_it(desks: Desks) -> None:
    assert gone(desks.here, "lead", lead(desks, desks.here.member.user_id)) == "right"


def test_deleting_a_task_is_a_right_of_its_own(desks: Desks) -> None:
    """OT-32; of one's team's tasks if it reaches no further."""
    member = desks.central.member({**SEEING, Right.TASKS_CHANGE: Scope.BRANCH}, desks.branch, name="Worker")
    worker, boss = station(desks.central, member), somebody(desks, tasks_change=Scope.BRANCH, tasks_delete=Scope.TEAM)
    team_of(desks, boss, worker)
    theirs, far = task(desks, worker.member.user_id), task(desks, desks.there.member.user_id)
    assert gone(worker, "task", theirs) == "right"
    assert gone(boss, "task", far) == "right"
    assert gone(boss, "task", theirs) is None
    worker.change("task", theirs, 2, deleted_at=(MOMENT, None))
    assert worker.verdict()["code"] == "right"
    boss.change("task", theirs, 2, deleted_at=(MOMENT, None))
    assert boss.verdict()["s"] == "ok"


def test_another_result_takes_the_planned_task_away_and_no_done_one(desks: Desks) -> None:
    mina = somebody(desks, tasks_change=Scope.OWN, results_correct=Scope.OWN)
    assert gone(mina, "task", task(desks, desks.there.member.user_id, status="planned")) is None
    assert gone(mina, "task", task(desks, desks.there.member.user_id, status="done")) == "right"


def test_what_was_taken_away_while_one_worked_on_it_may_be_brought_back(desks: Desks) -> None:
    """R13: one key brings it back, for whom the server told so, and for nobody else."""
    mine = lead(desks, desks.here.member.user_id)
    title = desks.stored("lead", mine)["title"]
    importer = somebody(desks, leads_change=Scope.BRANCH, import_run=Scope.ALL)
    assert gone(importer, "lead", mine) is None
    desks.there.change("lead", mine, 2, deleted_at=(MOMENT, None))
    assert desks.there.verdict()["code"] == "right"
    desks.here.change("lead", mine, 1, title=(title, "Mine"))
    assert desks.here.verdict()["s"] == "deleted"
    desks.here.change("lead", mine, 2, deleted_at=(MOMENT, None), title=(title, "Mine"))
    assert desks.here.verdict()["s"] == "ok"
    assert desks.stored("lead", mine)["title"] == "Mine"


def test_what_one_made_oneself_goes_again_by_undoing_it(desks: Desks) -> None:
    """Ctrl+Z takes what it made away, and only that."""
    visit = desks.visit(desks.here)
    made = desks.here.waiting[-1]["g"]
    desks.here.push()
    other = desks.visit(desks.there, "11:00", "11:30")
    desks.there.push()
    assert gone(desks.here, "appointment", visit) == "right"
    assert gone(desks.here, "appointment", other, undoes=made) == "right"
    assert gone(desks.here, "appointment", visit, undoes=made) is None


def test_a_visit_that_lost_its_slot_is_taken_back_as_well(desks: Desks) -> None:
    desks.visit(desks.there)
    desks.there.push()
    visit = desks.visit(desks.here)
    made = desks.here.waiting[-1]["g"]
    assert desks.here.verdict()["s"] == "slot_taken"
    assert gone(desks.here, "appointment", visit, undoes=made) is None


def test_nobody_makes_a_row_that_is_deleted_already(desks: Desks) -> None:
    """It would be seen by nobody, and stand in everybody's log."""
    desks.here.make("lead", branch_id=desks.branch, person_id=desks.person(), title="x", deleted_at=MOMENT)
    assert desks.here.verdict()["code"] == "right"
    for number in range(2):
        desks.here.make("request", branch_id=desks.branch, kind="call", received_at=MOMENT, text=f"{number}")
    desks.here.waiting[-1]["c"] = desks.here.waiting[-1]["c"].replace('"deleted_at": null', f'"deleted_at": "{MOMENT}"')
    assert [one["s"] for one in desks.here.verdicts()] == ["ok", "refused"]


# ---- a visit that was put in by right


def overbooked(desks: Desks) -> UUID:
    begins = datetime.fromisoformat(MOMENT)
    return desks.central.row(
        "appointment",
        branch_id=desks.branch,
        person_id=desks.person(),
        provider_id=desks.provider,
        service_id=desks.service,
        status="booked",
        on=begins.date(),
        starts_at=begins,
        ends_at=begins + timedelta(minutes=30),
        is_overbooked=True,
    )


@pytest.mark.parametrize("column", ["starts_at", "ends_at", "provider_id", "room_id"])
def test_an_overbooked_visit_moves_only_by_the_right_to_overbook(desks: Desks, column: str) -> None:
    """sync.md 8: no exclusion keeps it from standing over another visit, so the right is asked again."""
    values = {
        "starts_at": (MOMENT, "2026-11-21T06:45:00.000000Z"),
        "ends_at": ("2026-11-21T07:00:00.000000Z", "2026-11-21T07:15:00.000000Z"),
        "provider_id": (desks.provider.hex, desks.central.row("provider").hex),
        "room_id": (None, desks.central.row("room").hex),
    }
    visit, change = overbooked(desks), {column: values[column]}
    desks.here.say("appointment", visit, "U", change, 1)
    told = desks.here.verdict()
    assert (told["s"], told["code"]) == ("refused", "overbook")
    lead_of_all = somebody(desks, appointments_change=Scope.BRANCH, appointments_overbook=Scope.BRANCH)
    lead_of_all.say("appointment", visit, "U", change, 1)
    assert lead_of_all.verdict()["s"] == "ok"


def test_an_overbooked_visit_that_gets_a_slot_of_its_own_needs_no_such_right(desks: Desks) -> None:
    visit = overbooked(desks)
    desks.here.change("appointment", visit, 1, is_overbooked=(1, 0), starts_at=(MOMENT, "2026-11-21T06:45:00.000000Z"))
    assert desks.here.verdict()["s"] == "ok"


@pytest.mark.parametrize("word", [True, "true", "t", "1", 1])
def test_overbooking_is_seen_through_every_spelling(desks: Desks, word: Any) -> None:
    desks.visit(desks.here)
    said = desks.here.waiting[-1]
    said["c"] = json.dumps({**json.loads(said["c"]), "is_overbooked": word})
    assert desks.here.verdict()["code"] == "overbook"


# ---- the same base under another name


def test_a_base_that_goes_on_as_another_client_undoes_what_it_did_before(desks: Desks) -> None:
    """sync.md 12, 4: a copied profile gets a new identity; its numbers go on, and so does Ctrl+Z."""
    visit = desks.visit(desks.here)
    desks.here.push()
    group = int(desks.here.change("appointment", visit, 1, status=("booked", "cancelled"))["g"])
    desks.here.push()
    again = Station(desks.central, desks.here.member).enrol(desks.here.last + 1)
    again.change("appointment", visit, 2, undoes=group, status=("cancelled", "booked"))
    assert again.verdict()["s"] == "ok"


def test_a_base_that_began_earlier_undoes_nothing_of_another_one(desks: Desks) -> None:
    """Another station's numbers are no proof of what this one did."""
    other = Station(desks.central, desks.here.member).enrol()
    visit = desks.visit(desks.here)
    desks.here.push()
    group = int(desks.here.change("appointment", visit, 1, status=("booked", "cancelled"))["g"])
    desks.here.push()
    other.change("appointment", visit, 2, undoes=group, status=("cancelled", "booked"))
    assert other.verdict()["code"] == "move"
