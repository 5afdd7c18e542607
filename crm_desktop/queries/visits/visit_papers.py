"""One appointment with what is written to the patient about it: names, place, and the language they speak."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.queries.visits.day_visits import TABLES as TABLES
from crm_desktop.queries.visits.day_visits import VisitRow, visit_page
from crm_desktop.store.access import seen
from crm_desktop.store.problems import Gone


@dataclass(frozen=True)
class VisitPaper:
    visit: VisitRow
    language: str | None


def visit_paper(session: Session, actor: Actor, appointment_id: UUID) -> VisitPaper:
    """Raises Gone for an appointment that is not to be seen."""
    rows = visit_page(session, actor, [appointment_id])
    if not rows:
        raise Gone(table="appointment")
    statement = select(Person.language).where(Person.id == rows[0].person_id)
    return VisitPaper(rows[0], session.scalar(seen(statement, actor, Person)))
