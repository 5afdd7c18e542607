"""The words to read aloud on a task, with the names of this very talk in the places of the braces."""

from __future__ import annotations

import re
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.admin.branch import Branch, Clinic
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.lead import LeadService
from crm_desktop.models.work.task import Task
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.store.access import may_see, seen

TABLES = frozenset({"task", "task_template", "person", "lead_service", "service", "clinic", "branch"})

FIELDS = ("name", "given_name", "family_name", "operator", "clinic", "branch", "services")
BLANK = "…"

_FIELD = re.compile(r"\{(\w+)\}")
_TOPIC = "services"
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?؟…])[ \t]+")


def filled(script: str, facts: dict[str, str]) -> str:
    """A field nobody knows becomes an ellipsis, which a reader fills in while speaking.

    What they asked about is nothing that can be guessed: where it is not known its sentence is left out.
    """
    if not facts.get(_TOPIC):
        script = _without_topic(script) or script
    return _FIELD.sub(lambda found: facts.get(found[1], "") or BLANK, script).replace(f"{BLANK}.", BLANK)


def _without_topic(script: str) -> str:
    lines = []
    for line in script.splitlines():
        sentences = _BETWEEN_SENTENCES.split(line)
        left = [one for one in sentences if f"{{{_TOPIC}}}" not in one]
        if left or not sentences:
            lines.append(" ".join(left) if len(left) < len(sentences) else line)
    return "\n".join(lines).strip()


def task_script(session: Session, actor: Actor, task_id: UUID) -> str:
    """Empty if the template has none, or the task is not to be seen."""
    statement = (
        select(
            TaskTemplate.script,
            Task.lead_id,
            Person.given_name,
            Person.family_name,
            select(Clinic.name).where(Clinic.deleted_at.is_(None)).limit(1).scalar_subquery().label("clinic"),
            Branch.name.label("branch"),
        )
        .join(TaskTemplate, TaskTemplate.id == Task.template_id)
        .outerjoin(Person, and_(Person.id == Task.person_id, Person.deleted_at.is_(None), may_see(actor, Person)))
        .outerjoin(Branch, Branch.id == Task.branch_id)
        .where(Task.id == task_id)
    )
    row = session.execute(seen(statement, actor, Task)).one_or_none()
    if row is None or not row.script:
        return ""
    given, family = row.given_name or "", row.family_name or ""
    facts = {
        "name": f"{given} {family}".strip(),
        "given_name": given,
        "family_name": family,
        "operator": actor.name,
        "clinic": row.clinic or "",
        "branch": row.branch or "",
        "services": ", ".join(_services(session, row.lead_id)),
    }
    return filled(row.script, facts)


def _services(session: Session, lead_id: UUID | None) -> list[str]:
    if lead_id is None:
        return []
    statement = (
        select(Service.name)
        .join(LeadService, LeadService.service_id == Service.id)
        .where(LeadService.lead_id == lead_id, LeadService.deleted_at.is_(None))
        .order_by(LeadService.created_at, LeadService.id)
    )
    return list(session.scalars(statement))
