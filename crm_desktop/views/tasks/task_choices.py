"""What a task can be made of, and the task itself when one is changed: read in one go as frozen facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.dictionary import BuiltIn
from crm_desktop.queries.people.people_lists import people_page
from crm_desktop.queries.process.process_cells import ProcessRow, process_cells
from crm_desktop.queries.work.task_rows import TaskRow, task_page
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.lookup_line import Hit
from crm_desktop.views.widgets.named_lists import named_items
from crm_desktop.views.widgets.performer_box import Staff, staff


@dataclass(frozen=True)
class TaskChoices:
    templates: tuple[ProcessRow, ...]
    methods: tuple[Named, ...]
    staff: Staff
    people: tuple[Hit, ...]
    task: TaskRow | None


def task_choices(session: Any, actor: Actor, facts: Mapping[str, Any]) -> TaskChoices:
    """`facts` as the task dialog takes them."""
    tasks = task_page(session, actor, [facts["task_id"]]) if "task_id" in facts else []
    wanted = tuple(facts.get("person_ids", ())) or ((facts["person_id"],) if facts.get("person_id") else ())
    return TaskChoices(
        templates=tuple(process_cells(session, actor)),
        methods=named_items(session, actor, BuiltIn.CONTACT_METHOD),
        staff=staff(session, actor),
        people=tuple(Hit(one.id, one.name) for one in people_page(session, actor, wanted)),
        task=tasks[0] if tasks else None,
    )
