"""Who may be calling from this number."""

from __future__ import annotations

from datetime import timedelta

from crm_desktop.models.access import Actor
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import PersonStatus
from crm_desktop.models.work.task import Task
from crm_desktop.queries.people.callers import people_by_number
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_phone, a_template


def test_a_family_on_one_number_is_ranked_by_open_work_and_last_dealing(base: OpenBase, program: Actor) -> None:
    """P2: all candidates, the likeliest first; archived last, merged never, one row a person."""

    def fill(work: UnitOfWork) -> None:
        for given, days, status in (
            ("Father", 9, PersonStatus.ACTIVE),
            ("Mother", 2, PersonStatus.ACTIVE),
            ("Child", 30, PersonStatus.ACTIVE),
            ("Grandmother", 1, PersonStatus.ARCHIVED),
            ("Twice", 0, PersonStatus.MERGED),
        ):
            person = a_person(work, given_name=given, family_name="Rad", status=status)
            a_phone(work, person, owner_note="home")
            a_phone(work, person)
            at = work.now - timedelta(days=days)
            work.add(TimelineEntry(person_id=person.id, at=at, kind=TimelineKind.CALL, facts={}))
            if given == "Child":
                template = a_template(work)
                work.add(
                    Task(
                        template_id=template.id,
                        task_type=template.task_type,
                        title="Call",
                        person_id=person.id,
                        due_on=work.today,
                    )
                )

    base.writer.write(program, fill)
    callers = base.read(lambda session: people_by_number(session, program, "+989121234567"))
    assert [caller.given_name for caller in callers] == ["Child", "Mother", "Father", "Grandmother"]
    assert [caller.has_open_task for caller in callers] == [True, False, False, False]
    assert base.read(lambda session: people_by_number(session, program, "+989120000000")) == []
