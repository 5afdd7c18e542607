"""What the result dialog offers."""

from __future__ import annotations

from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.process.allowed_results import AllowedResultRow, allowed_results
from crm_desktop.usecases.process.save_dictionary import Item, SaveDictionary, save_dictionary
from crm_desktop.usecases.process.save_field import SaveField, save_field
from tests.support.process import Clinic


def offered(clinic: Clinic, template: str) -> list[AllowedResultRow]:
    return clinic.base.read(lambda session: allowed_results(session, clinic.sara, clinic.ids[template]))


def test_results_with_digits_and_what_comes_next(clinic: Clinic) -> None:
    """OT-25, OT-40: the digit picks the result; the cell says what the process plans."""
    rows = offered(clinic, "first call")
    assert [(row.digit, row.name) for row in rows[:3]] == [(1, "Thinking"), (2, "Going to buy"), (3, "Bought")]
    assert rows[0].next is None
    following = rows[1].next
    assert following is not None
    assert (following.template_name, following.delay_days) == ("Check purchase", 3)


def test_fields_come_with_their_lists(clinic: Clinic) -> None:
    """OT-08, OT-09, OT-27: what is asked, in order, with the values to choose from."""
    fields = next(row.fields for row in offered(clinic, "first call") if row.name == "Call back")
    assert [(field.name, field.is_required, field.sets_due) for field in fields] == [
        ("Day", True, True),
        ("Hour", False, True),
    ]
    items = (Item("Far away"), Item("Timetable"), Item("Old", is_archived=True))
    reasons = clinic.do(save_dictionary, SaveDictionary("Why not", items))
    clinic.do(save_field, SaveField(clinic.ids["thinking"], "Reason", FieldType.LIST, dictionary_id=reasons.id))
    asked = offered(clinic, "first call")[0].fields[0]
    assert [item.name for item in asked.items] == ["Far away", "Timetable"]


def test_a_template_that_names_none_allows_all(clinic: Clinic) -> None:
    """OT-25: so that a new template can be used at once."""
    assert len(offered(clinic, "order water")) == 7
