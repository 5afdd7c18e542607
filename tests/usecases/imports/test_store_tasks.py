"""Tasks come in planned, done or cancelled, for a client or for the house."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.task import Task
from crm_desktop.queries.breaches import breaches
from crm_desktop.store.base_file import OpenBase
from tests.support.imports import Importing, row


def test_tasks_of_all_states_break_no_rule(base: OpenBase, program: Actor) -> None:
    """OT-12…16"""
    done = Importing(base, program, "tasks").group(
        row(2, title="Call back", person="Sara Ahmadi", phone="09121234567", due_at=datetime(2026, 12, 1, 15, 30)),
        row(3, title="Order gloves", due_at=datetime(2026, 12, 1), state="done"),
        row(4, title="Call again", person="Sara A", phone="9121234567", result="Thinking"),
        row(5, title="Never mind", state="cancelled"),
    )
    assert done.end().made == 4
    assert base.read(lambda s: breaches(s, program)) == []
    tasks = base.read(lambda s: s.execute(select(Task.task_type, Task.status, Task.due_at).order_by(Task.id)).all())
    assert [(kind.value, status.value, at and at.isoformat()) for kind, status, at in tasks] == [
        ("other_client", "planned", "2026-12-01T12:00:00+00:00"),
        ("internal", "done", None),
        ("other_client", "done", None),
        ("internal", "cancelled", None),
    ]
    assert base.read(lambda s: len(s.scalars(select(Person.id)).all())) == 1
