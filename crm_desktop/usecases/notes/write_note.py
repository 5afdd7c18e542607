"""Add an entry to a person's timeline by hand, with a tag if one likes (FC-17)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from crm_desktop.usecases.notes.write_comment import EmptyText


@dataclass(frozen=True)
class WriteNote:
    """`at` is when it happened, now if not said."""

    person_id: UUID
    text: str
    at: datetime | None = None
    tags: tuple[PutTag, ...] = ()


def write_note(work: UnitOfWork, order: WriteNote) -> TimelineEntry:
    """The tags of the order are put on the entry, whatever record they name."""
    work.require(Right.NOTES_WRITE)
    person = work.get(Person, order.person_id)
    text = order.text.strip()
    if not text:
        raise EmptyText
    entry = work.add(
        TimelineEntry(
            person_id=person.id,
            at=order.at or work.now,
            kind=TimelineKind.NOTE,
            by=work.actor.user_id,
            facts={"by": work.actor.name},
            text=text,
        )
    )
    work.session.flush()
    for tag in order.tags:
        wanted = PutTag(
            TimelineEntry.__tablename__, entry.id, tag.tag_id, tag.name, tag.scope, tag.colour, tag.really_new
        )
        put_tag(work, wanted)
    return entry
