"""An e-mail or messenger of a person."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.people.phone import ContactKind
from crm_desktop.rules.reaching import BadAddress
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.add_contact import AddContact, add_contact
from tests.support.builders import a_person


def test_an_e_mail_is_kept_in_small_letters_and_must_be_one(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, a_person)
    order = AddContact(person.id, ContactKind.EMAIL, " Sara@Example.ORG ")
    assert base.writer.write(program, lambda work: add_contact(work, order)).value == "sara@example.org"
    for text in ("sara", "sara@home", "@example.org", "a b@example.org", ""):
        with pytest.raises(BadAddress):
            base.writer.write(program, lambda work: add_contact(work, AddContact(person.id, ContactKind.EMAIL, text)))  # noqa: B023  run now
