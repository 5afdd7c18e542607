"""A number that reaches somebody else."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.mark_wrong_number import MarkWrongNumber, mark_wrong_number
from tests.support.builders import a_person, a_phone


def test_the_next_number_is_dialled_instead_and_the_mark_can_be_taken_away(base: OpenBase, program: Actor) -> None:
    """P1: a wrong number stays on the card, at the end."""
    person = base.writer.write(program, a_person)
    wrong = base.writer.write(program, lambda work: a_phone(work, person))
    base.writer.write(program, lambda work: a_phone(work, person, "+989351112233", is_primary=False))

    def shown() -> list[tuple[str | None, bool, bool]]:
        card = base.read(lambda session: person_card(session, program, person.id))
        return [(phone.e164, phone.is_primary, phone.is_valid) for phone in card.phones]

    base.writer.write(program, lambda work: mark_wrong_number(work, MarkWrongNumber(wrong.id)))
    assert shown() == [("+989351112233", True, True), ("+989121234567", False, False)]
    base.writer.write(program, lambda work: mark_wrong_number(work, MarkWrongNumber(wrong.id, is_wrong=False)))
    assert shown() == [("+989351112233", True, True), ("+989121234567", False, True)]
