"""A person's own fields."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.person_fields import FileNumberTaken, check_fields
from tests.support.builders import a_person


def test_a_person_s_own_file_number_is_not_taken_by_themselves(base: OpenBase, program: Actor) -> None:
    """domain.md 3: a file number is unique in the clinic."""
    person = base.writer.write(program, lambda work: a_person(work, file_number="12"))
    told = {"file_number": " ۱۲ "}
    kept = base.writer.write(program, lambda work: check_fields(work, told, person.id))
    assert kept == {"file_number": "12"}
    with pytest.raises(FileNumberTaken):
        base.writer.write(program, lambda work: check_fields(work, told))


def test_a_field_that_is_none_is_our_own_mistake(base: OpenBase, program: Actor) -> None:
    with pytest.raises(ValueError, match="rv"):
        base.writer.write(program, lambda work: check_fields(work, {"rv": 3}))
