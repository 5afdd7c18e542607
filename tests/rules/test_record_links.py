"""Everything that points to a record is known, whatever table it stands in."""

from __future__ import annotations

from crm_desktop.rules.record_links import record_links
from crm_desktop.store.capture import synced_tables


def test_every_foreign_key_and_every_named_id_is_found() -> None:
    """MIS-15: lead, call and appointment of a request, and what stands beside it, are found by their columns."""
    found = {(link.table.name, link.column.name) for link in record_links("request")}
    keys = {
        (table.name, column.name)
        for table in synced_tables()
        for column in table.columns
        if any(key.column.table.name == "request" for key in column.foreign_keys)
    }
    assert keys <= found
    assert {("lead", "request_id"), ("call", "request_id"), ("appointment", "request_id")} <= keys
    assert {("comment", "record_id"), ("tag_use", "record_id"), ("request", "merged_into_id")} <= found
    assert ("phone", "person_id") not in found
