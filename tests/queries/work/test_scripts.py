"""Words to read aloud."""

from __future__ import annotations

from uuid import UUID

from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import Task
from crm_desktop.queries.work.scripts import filled, task_script
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.builders import a_person, a_template, a_user, acting_as


def test_a_script_has_the_names_of_this_talk(base: OpenBase, program: Actor) -> None:
    """OT-20: the agent reads a whole sentence, not braces."""

    def fill(work: UnitOfWork) -> tuple[Actor, UUID]:
        template = a_template(work, script="Hello {name}, {operator} from {clinic}. About {services}?")
        task = work.add(
            Task(
                template_id=template.id,
                task_type=template.task_type,
                title="t",
                due_on=work.today,
                person_id=a_person(work).id,
            )
        )
        return acting_as(a_user(work, "Nasrin")), task.id

    me, task = base.writer.write(program, fill)
    script = base.read(lambda session: task_script(session, me, task))
    assert script == "Hello Maryam Hosseini, Nasrin from Sepid. About …?"


def test_an_unknown_field_is_left_to_the_reader() -> None:
    assert filled("{name} {x} {not a field}", {"name": "Sara"}) == "Sara … {not a field}"


def test_a_sentence_that_ends_with_an_unknown_field_has_no_fourth_dot() -> None:
    """OT-20: "You asked about …." reads like a mistake."""
    assert filled("You asked about {services}. When?", {}) == "You asked about … When?"
