"""Take a merge back though other work has been done since: both records have again what was theirs (B13)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.notes.timeline import TimelineKind
from crm_desktop.models.people.person import Person, PersonStatus
from crm_desktop.models.station.outbox import Group, OutboxOp
from crm_desktop.rules.history import tell
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.group_reversal import reverse

MERGE = "merge_persons"


class NotMerged(Problem):
    """There is nothing to part."""

    code = "merge.not_merged"


class MergedElsewhere(Problem):
    """Another station merged them, or it is too long ago: what moved is not written down here."""

    code = "merge.merged_elsewhere"


@dataclass(frozen=True)
class PartPersons:
    """`person_id` is the one whose record points to another."""

    person_id: UUID


def part_persons(work: UnitOfWork, order: PartPersons) -> UUID:
    """The id of the other record; raises ChangedSince when somebody went on with what moved."""
    person = work.get_to(Right.PEOPLE_MERGE, Person, order.person_id)
    other_id = person.merged_into_id
    if person.status is not PersonStatus.MERGED or other_id is None:
        raise NotMerged(name=person.full_name)
    group = work.session.scalar(
        select(OutboxOp.g)
        .join(Group, Group.g == OutboxOp.g)
        .where(OutboxOp.t == "person", OutboxOp.pk == person.id.hex, OutboxOp.k == "U")
        .where(Group.act == MERGE, Group.undone_by.is_(None))
        .order_by(OutboxOp.q.desc())
        .limit(1)
    )
    if group is None:
        raise MergedElsewhere(name=person.full_name)
    reverse(work, group)
    for row in (person, work.session.get_one(Person, other_id)):
        tell(work, TimelineKind.UNDONE, row.id, row, act=MERGE, title=person.full_name)
    return other_id
