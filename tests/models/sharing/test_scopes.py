"""In whose scope rows are, and who sees them."""

from __future__ import annotations

from crm_desktop.models.access import Right
from crm_desktop.models.sharing.scopes import SCOPING, Scoping, see_right
from crm_desktop.models.tables import Base, Synced
from crm_desktop.store.capture import synced_tables

TABLES = {table.name: table for table in synced_tables()}


def test_every_shared_table_says_how_it_is_shared() -> None:
    """sync.md 10: a table that nobody thought of would be shared with nobody or with all."""
    assert set(SCOPING) == set(TABLES)


def test_what_goes_with_a_person_names_the_person() -> None:
    of_person = {name for name, scoping in SCOPING.items() if scoping is Scoping.OF_PERSON}
    assert {name for name in of_person if "person_id" not in TABLES[name].c} == set()
    assert of_person == {
        "phone", "contact_point", "postal_address", "family_link", "person_alert", "person_value",
        "organization_member",
    }  # fmt: skip


def test_only_a_person_is_public_by_choice() -> None:
    """sync.md 10: any branch knows the caller; team contacts stay in the branch."""
    assert [name for name, scoping in SCOPING.items() if scoping is Scoping.PERSON] == ["person"]
    assert {name for name, table in TABLES.items() if "visibility" in table.c} == {"person"}


def test_leads_calls_and_visits_stay_in_their_branch() -> None:
    work = ("lead", "deal", "task", "request", "call", "appointment", "admission", "payment", "timeline_entry")
    assert {SCOPING[name] for name in work} == {Scoping.BRANCH}


def test_what_every_branch_works_with_refers_to_nothing_of_one_branch() -> None:
    """A row of all branches that pointed into one branch would dangle in every other."""
    shared = {name for name, scoping in SCOPING.items() if scoping is Scoping.ORG}
    pointed = {
        (name, key.column.table.name) for name in shared for key in TABLES[name].foreign_keys
    }  # fmt: skip
    assert {(name, other) for name, other in pointed if other not in shared} == set()


def test_a_table_is_seen_by_the_right_that_its_model_names() -> None:
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Synced) and mapper.class_.ACCESS is not None:
            assert see_right(mapper.class_.__tablename__) is mapper.class_.ACCESS.see


def test_a_part_is_seen_no_wider_than_its_whole() -> None:
    """Nobody reads an amount, a number or a talk from the rows that hang on what is hidden from them."""
    parts = {
        "phone": Right.PEOPLE_SEE, "person_value": Right.PEOPLE_SEE, "attachment_part": Right.PEOPLE_SEE,
        "deal_service": Right.DEALS_SEE, "stage_history": Right.DEALS_SEE, "lead_service": Right.LEADS_SEE,
        "task_value": Right.TASKS_SEE, "call_leg": Right.CALLS_SEE, "admission_service": Right.APPOINTMENTS_SEE,
    }  # fmt: skip
    assert {name: see_right(name) for name in parts} == parts


def test_everything_of_a_branch_needs_a_right_to_be_seen() -> None:
    """sync.md 10: else a right that reaches all branches, such as writing notes, would show what it is not for."""
    unguarded = {name for name, scoping in SCOPING.items() if scoping is not Scoping.ORG and see_right(name) is None}
    assert unguarded == set()


def test_the_order_of_the_clinic_is_seen_by_everybody() -> None:
    assert {name for name in SCOPING if SCOPING[name] is Scoping.ORG and see_right(name) is not None} == set()
