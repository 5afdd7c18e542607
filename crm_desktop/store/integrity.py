"""Whether the file itself is whole: pages, references and triggers, beneath all rules of the domain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from crm_desktop.store import capture


@dataclass(frozen=True)
class Fault:
    """`code` is file.page, file.structure, file.reference or file.triggers."""

    code: str
    table: str = ""
    facts: dict[str, object] = field(default_factory=dict)


def faults(session: Session) -> list[Fault]:
    """Every fault found; reads the whole file once. Raises what the disk raises if it cannot be read at all."""
    connection = session.connection()
    pages = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
    if pages:
        # What lies on a broken page cannot be judged further.
        return [Fault("file.page", facts={"words": str(words)}) for (words,) in pages]
    return list(_of_content(session))


def _of_content(session: Session) -> Iterator[Fault]:
    connection = session.connection()
    for (words,) in connection.exec_driver_sql("PRAGMA quick_check").all():
        if words != "ok":
            yield Fault("file.structure", facts={"words": str(words)})
    for table, rowid, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Fault("file.reference", table=str(table), facts={"row": rowid, "parent": str(parent)})
    if not capture.is_current(connection):
        yield Fault("file.triggers")
