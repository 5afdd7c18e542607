"""How numbers and addresses are kept."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.people.phone import ContactKind, Phone
from crm_desktop.rules.reaching import NewPhone, NoDigits, add_number, address, tidy, write_number
from crm_desktop.store.base_file import OpenBase
from tests.support.builders import a_person


@pytest.mark.parametrize("raw", ["0912 345 67 89", "+98 (912) 345-67-89", "۰۹۱۲۳۴۵۶۷۸۹", "tel:00989123456789"])
def test_a_number_is_searched_backwards_and_dialled_in_one_form(raw: str) -> None:
    """P1: one E.164 whatever was typed; the tail begins with the last digit."""
    phone = Phone(raw="")
    write_number(phone, raw, "IR")
    assert (phone.e164, phone.tail, phone.raw) == ("+989123456789", "9876543219", raw)


def test_what_cannot_be_dialled_is_kept_as_it_is(base: OpenBase, program: Actor) -> None:
    """P1: raw text stays; a text without digits is no number."""
    person = base.writer.write(program, a_person)
    phone = base.writer.write(program, lambda work: add_number(work, person.id, NewPhone("123", "inner")))
    assert (phone.e164, phone.raw, phone.tail, phone.is_primary) == (None, "123", "321", True)
    with pytest.raises(NoDigits):
        base.writer.write(program, lambda work: add_number(work, person.id, NewPhone("call me")))


def test_texts_are_tidied_without_losing_a_letter() -> None:
    assert tidy("  علي  رضا ") == "علی رضا"
    assert tidy(" ") is None
    assert tidy(None) is None
    assert address(ContactKind.TELEGRAM, " @Sara ") == "@Sara"
