"""Words to read aloud."""

from __future__ import annotations

from uuid import UUID

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.work.task import Task
from crm_desktop.queries.work.scripts import filled, task_script
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.setup.preset import preset_words
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
    assert script == "Hello Maryam Hosseini, Nasrin from Sepid."


def test_an_unknown_field_is_left_to_the_reader() -> None:
    assert filled("{name} {x} {not a field}", {"name": "Sara"}) == "Sara … {not a field}"


def test_a_sentence_that_ends_with_an_unknown_field_has_no_fourth_dot() -> None:
    """OT-20: "You live in …." reads like a mistake."""
    assert filled("You live in {town}. Since when?", {}) == "You live in … Since when?"


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_nobody_is_told_of_a_topic_that_is_not_known(language: str) -> None:
    """OT-20, B12: in a call round nobody has asked about anything; the rest of the script stays as it is."""
    script = preset_words(language)["templates"]["first_contact"]["script"].strip()
    first, *rest = filled(script, {"name": "Sara", "operator": "Nasrin", "clinic": "Sepid"}).splitlines()
    assert (first[-6:], rest) == ("Sepid.", script.splitlines()[1:])
    known = filled(script, {"services": "implants"})
    assert "implants" in known
    assert len(known.splitlines()) == len(script.splitlines())


def test_a_line_of_its_own_goes_whole_and_a_script_is_never_empty() -> None:
    """OT-20: an ellipsis is better than silence."""
    assert filled("Hello!\nAbout {services}?\n\nGood bye.", {}) == "Hello!\n\nGood bye."
    assert filled("About {services}?", {}) == "About …?"
