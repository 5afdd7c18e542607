"""Store a campaign as a call round: a call for each person, done where a result is known (OT-14, FC-30)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.phone_numbers import parse_phone, reversed_digits
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.notes.tag import Tag, TagUse
from crm_desktop.models.notes.timeline import TimelineEntry, TimelineKind
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.models.station.import_batch import RowFate
from crm_desktop.models.work.task import OPEN_TASKS, Task, TaskStatus
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.rules.imports.incoming import Duplicate, DuplicateInFile, Duplicates, IncomingRow, RowOutcome
from crm_desktop.rules.imports.known_people import Keys
from crm_desktop.rules.imports.person_names import split_name
from crm_desktop.rules.imports.run import ImportRun, StoreGroup
from crm_desktop.store.bulk import Bulk
from crm_desktop.store.unit_of_work import UnitOfWork

_KEY = 60
_TITLE = 200
_TAG = 60


@dataclass(frozen=True)
class _Around:
    work: UnitOfWork
    bulk: Bulk
    run: ImportRun
    template_id: UUID

    def round_id(self) -> UUID:
        """Made when the first call is to be stored; an earlier import's of the same name is gone on with."""
        if "call_round" not in self.run.made_once or self.run.is_dry:
            self.run.made_once["call_round"] = _made_round(self.work, self.run)
        return self.run.made_once["call_round"]


def store_call_round(work: UnitOfWork, order: StoreGroup) -> Sequence[RowOutcome]:
    """A person known by number is called like all others; a row that was brought before is skipped, and so is whoever
    is in the round already."""
    run, region = order.run, work.branch.region
    if not order.rows:
        return ()
    keys = [_keys(run, row, region) for row in order.rows]
    run.people.look_up(work, keys)
    outcomes: list[RowOutcome] = []
    template_id, _ = run.names.template(work, run.title, TaskType.PERSONAL_CALL)
    _join_open_round(work, run)
    around = _Around(work, Bulk(work), run, template_id)
    for row, own in zip(order.rows, keys, strict=True):
        if (before := _came_before(run, row, own) or order.again(row)) is not None:
            outcomes.append(before)
        else:
            _store(around, row, own)
    work.session.flush()
    around.bulk.flush()
    return outcomes


def _keys(run: ImportRun, row: IncomingRow, region: str) -> Keys:
    phone, key = row.text("phone"), row.text("external_id")
    e164 = parse_phone(phone, region).e164 if phone else None
    # Campaigns number their rows from one, so the key is only a key together with the campaign's name.
    return {"external_id": (_key(run, key),) if key else (), "phone": (e164,) if e164 else ()}


def _key(run: ImportRun, key: str) -> str:
    return f"{run.title[: max(_KEY - len(key) - 1, 0)]}:{key}"[-_KEY:]


def _came_before(run: ImportRun, row: IncomingRow, keys: Keys) -> RowOutcome | None:
    if run.duplicates is Duplicates.MAKE:
        return None
    known, way = run.people.find({"external_id": keys["external_id"]}), "external_id"
    if known is None:
        known, way = run.people.find({"phone": keys["phone"]}), "phone"
        if known is None or known.person_id.int not in run.called:
            return None
    value = row.text(way)
    reason = DuplicateInFile(row=known.row, value=value) if known.row else Duplicate(name=known.name, value=value)
    return RowOutcome(row.number, RowFate.SKIPPED, known.person_id, ((way, reason),))


def _join_open_round(work: UnitOfWork, run: ImportRun) -> None:
    """The open round that an earlier import of this campaign made, with the people in it."""
    if "call_round" in run.made_once or run.duplicates is Duplicates.MAKE:
        return
    same = (Task.task_type == TaskType.CALL_ROUND, Task.title == run.title[:_TITLE], Task.deleted_at.is_(None))
    found = work.session.scalars(select(Task.id).where(*same, Task.status.in_(OPEN_TASKS)).order_by(Task.id)).first()
    if found is None:
        return
    run.made_once["call_round"] = found
    in_it = select(Task.person_id).where(Task.parent_id == found, Task.deleted_at.is_(None))
    run.called.update(person.int for person in work.session.scalars(in_it) if person is not None)


def _made_round(work: UnitOfWork, run: ImportRun) -> UUID:
    template_id, task_type = run.names.template(work, run.title, TaskType.CALL_ROUND)
    parent = work.add(
        Task(
            template_id=template_id,
            task_type=task_type,
            title=run.title[:_TITLE],
            status=TaskStatus.PLANNED,
            due_on=work.today,
            author_id=work.actor.user_id,
            performer_id=work.actor.user_id,
            postponed=0,
        )
    )
    return parent.id


def _store(around: _Around, row: IncomingRow, keys: Keys) -> None:
    work, run, bulk = around.work, around.run, around.bulk
    known = run.people.find({"phone": keys["phone"]}) if run.duplicates is not Duplicates.MAKE else None
    person_id = known.person_id if known is not None else _add_person(around, row, keys)
    run.called.add(person_id.int)
    if outcome := row.text("previous_outcome"):
        name = run.words.previously.replace("{outcome}", outcome)[:_TAG]
        tag_id = run.names.found_or_made(work, Tag, name)
        bulk.add(TagUse, tag_id=tag_id, record_table="person", record_id=person_id)
    result = row.text("result")
    result_id = run.names.result(work, result) if result else None
    done = {"status": TaskStatus.DONE, "done_at": work.now, "done_by": work.actor.user_id, "result_id": result_id}
    task_id = bulk.add(
        Task,
        template_id=around.template_id,
        task_type=TaskType.PERSONAL_CALL,
        title=run.title[:_TITLE],
        person_id=person_id,
        parent_id=around.round_id(),
        author_id=work.actor.user_id,
        performer_id=work.actor.user_id,
        due_on=work.today,
        **(done if result else {}),
    )
    if result or any(row.number_of(name) for name in ("attempts", "last_call_seconds")):
        _add_call(around, row, person_id, task_id, result_id)


def _add_person(around: _Around, row: IncomingRow, keys: Keys) -> UUID:
    run, bulk = around.run, around.bulk
    names = split_name(row.text("person_name"))
    notes = [f"{label}: {text}" for name, label in run.words.labels.items() if (text := row.text(name))]
    if given := row.values.get("notes"):
        notes.append(str(given))
    person_id = bulk.add(
        Person,
        given_name=names.given[:200],
        family_name=names.family[:200],
        father_name=names.father[:200],
        external_id=keys["external_id"][0] if keys["external_id"] else None,
        notes="\n".join(notes) or None,
    )
    if phone := row.text("phone"):
        number = parse_phone(phone, around.work.branch.region)
        tail, label = reversed_digits(number.digits), row.text("phone_kind") or None
        bulk.add(Phone, person_id=person_id, raw=phone[:80], e164=number.e164, tail=tail, label=label, is_primary=True)
    run.people.remember(person_id, row.number, keys)
    return person_id


def _add_call(around: _Around, row: IncomingRow, person_id: UUID, task_id: UUID, result_id: UUID | None) -> None:
    """The last talk of the campaign; when it was, the file does not say, and the note tells so."""
    work, run = around.work, around.run
    attempts, seconds = row.number_of("attempts"), row.number_of("last_call_seconds")
    status = CallStatus.NOT_REACHED if seconds == 0 else CallStatus.LOGGED
    note = run.words.call_undated.replace("{attempts}", str(attempts or 1))
    call_id = around.bulk.add(
        Call,
        direction=Direction.OUT,
        status=status,
        origin=CallOrigin.IMPORT,
        started_at=work.now,
        talk_for=seconds or None,
        raw_number=row.text("phone")[:80] or None,
        agent_id=work.actor.user_id,
        person_id=person_id,
        task_id=task_id,
        result_id=result_id,
        note=note,
    )
    facts = {
        "direction": "out",
        "status": status.value,
        "talk_for": seconds or None,
        "result": row.text("result") or None,
        "attempts": attempts,
        "date_unknown": True,
    }
    around.bulk.add(
        TimelineEntry,
        person_id=person_id,
        at=work.now,
        kind=TimelineKind.CALL,
        by=work.actor.user_id,
        record_table="call",
        record_id=call_id,
        facts={name: value for name, value in facts.items() if value is not None},
        text=note,
    )
