"""Where a person lives."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.add_address import AddAddress, EmptyAddress, add_address
from tests.support.builders import a_person


def test_an_address_says_something(base: OpenBase, program: Actor) -> None:
    """domain.md 3: province, city, region beside the line."""
    person = base.writer.write(program, a_person)
    order = AddAddress(person.id, city=" تهران ", postcode="۱۲۳۴۵")
    address = base.writer.write(program, lambda work: add_address(work, order))
    assert (address.city, address.postcode) == ("تهران", "12345")
    with pytest.raises(EmptyAddress):
        base.writer.write(program, lambda work: add_address(work, AddAddress(person.id, line="  ")))
