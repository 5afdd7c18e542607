"""Whose tasks a tab shows, and which ones a filter keeps."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from crm_desktop.models.access import Actor, Scope
from crm_desktop.models.admin.team import Team
from crm_desktop.models.admin.user import User
from crm_desktop.models.work.task import Task, TaskStatus
from crm_desktop.models.work.task_template import TaskTemplate, TaskType
from crm_desktop.queries.admin.branch_days import as_of
from crm_desktop.queries.work.task_filters import TaskFilter, Whose
from crm_desktop.queries.work.task_rows import task_count, task_ids, task_page
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from tests.support.base import NOW
from tests.support.builders import a_person, a_phone, a_team, a_template, a_user, acting_as

TODAY = date(2026, 11, 21)


def a_task(work: UnitOfWork, title: str, template: TaskTemplate, **given: Any) -> Task:
    defaults = {"template_id": template.id, "task_type": template.task_type, "title": title, "due_on": TODAY}
    return work.add(Task(**{**defaults, **given}))


class Clinic:
    """Two colleagues of one team and a stranger, with tasks between them."""

    def __init__(self, work: UnitOfWork) -> None:
        self.call = a_template(work)
        self.order = a_template(work, "Order", TaskType.INTERNAL)
        users: dict[str, User] = {name: a_user(work, name) for name in ("Me", "Mate", "Stranger")}
        team: Team = a_team(work, users["Me"], users["Mate"])
        person = a_person(work, given_name="Sara", family_name="Ahmadi")
        a_phone(work, person)
        me, mate, stranger = (users[name].id for name in ("Me", "Mate", "Stranger"))
        a_task(work, "mine", self.call, performer_id=me, author_id=stranger, person_id=person.id)
        a_task(work, "given to mate", self.call, performer_id=mate, author_id=me)
        a_task(work, "the team's", self.order, team_id=team.id, author_id=stranger)
        a_task(work, "nobody's", self.order, author_id=stranger)
        a_task(work, "the stranger's", self.call, performer_id=stranger, author_id=stranger)
        done = a_task(work, "done", self.call, performer_id=me, author_id=me, status=TaskStatus.DONE, done_at=work.now)
        late = a_task(work, "late", self.call, performer_id=me, due_on=TODAY - timedelta(days=1))
        hour = work.now - timedelta(minutes=5)
        a_task(work, "late by minutes", self.call, performer_id=me, due_at=hour)
        span = {"due_on": TODAY - timedelta(days=2), "due_until_on": TODAY + timedelta(days=2)}
        a_task(work, "a range", self.call, performer_id=me, **span)
        work.session.flush()
        self.tag_id: UUID = put_tag(work, PutTag("task", late.id, name="Important")).tag_id
        self.done_at: datetime = done.done_at or work.now
        self.me = acting_as(users["Me"], team=team)
        self.narrow = acting_as(users["Stranger"], scope=Scope.OWN)


@pytest.fixture
def clinic(base: OpenBase, program: Actor) -> Clinic:
    return base.writer.write(program, Clinic)


def titles(base: OpenBase, actor: Actor, wanted: TaskFilter) -> list[str]:
    ids = base.read(lambda session: task_ids(session, actor, wanted))
    assert base.read(lambda session: task_count(session, actor, wanted)) == len(ids)
    return [row.title for row in base.read(lambda session: task_page(session, actor, ids))]


def test_my_tasks_team_and_control_are_told_apart(base: OpenBase, clinic: Clinic) -> None:
    """OT-30, OT-35, OT-36: mine; my team's and those to be taken; those I gave to others; all."""
    mine = titles(base, clinic.me, TaskFilter(Whose.MINE))
    assert mine == ["a range", "late", "late by minutes", "mine"]
    assert titles(base, clinic.me, TaskFilter(Whose.CONTROL)) == ["given to mate"]
    team = set(titles(base, clinic.me, TaskFilter(Whose.TEAM)))
    assert team == {*mine, "given to mate", "the team's", "nobody's"}
    assert len(titles(base, clinic.me, TaskFilter(Whose.ALL))) == 8


def test_somebody_with_a_narrow_right_sees_and_counts_only_their_own(base: OpenBase, clinic: Clinic) -> None:
    """P25: list and count go through the same policy."""
    assert set(titles(base, clinic.narrow, TaskFilter(Whose.ALL))) == {
        "mine", "the team's", "nobody's", "the stranger's",
    }  # fmt: skip


def test_overdue_is_the_rule_of_the_model(base: OpenBase, clinic: Clinic) -> None:
    """OT-42: by the hour if there is one, by the last day of a range otherwise."""
    at = base.read(lambda session: as_of(session, clinic.me, NOW))
    assert titles(base, clinic.me, TaskFilter(overdue=at)) == ["late", "late by minutes"]
    rows = base.read(
        lambda session: task_page(session, clinic.me, task_ids(session, clinic.me, TaskFilter(Whose.MINE)))
    )
    assert [row.title for row in rows if row.is_overdue(at)] == ["late", "late by minutes"]


def test_a_day_type_tag_and_done_time_narrow_the_list(base: OpenBase, clinic: Clinic) -> None:
    yesterday = TODAY - timedelta(days=1)
    assert titles(base, clinic.me, TaskFilter(day=yesterday)) == ["a range", "late"]
    assert titles(base, clinic.me, TaskFilter(until_day=yesterday)) == ["a range", "late"]
    assert set(titles(base, clinic.me, TaskFilter(task_type=TaskType.INTERNAL))) == {"the team's", "nobody's"}
    assert titles(base, clinic.me, TaskFilter(tag_id=clinic.tag_id)) == ["late"]
    done = TaskFilter(statuses=(TaskStatus.DONE,), done_from=NOW, done_until=NOW + timedelta(seconds=1))
    assert titles(base, clinic.me, done) == ["done"]


def test_tasks_are_searched_by_title_person_and_number(base: OpenBase, clinic: Clinic) -> None:
    """OT-41."""
    assert titles(base, clinic.me, TaskFilter(text="STRANGER")) == ["the stranger's"]
    assert titles(base, clinic.me, TaskFilter(text="ahmadi")) == ["mine"]
    assert titles(base, clinic.me, TaskFilter(text="4567")) == ["mine"]
    assert titles(base, clinic.me, TaskFilter(text="100%")) == []
