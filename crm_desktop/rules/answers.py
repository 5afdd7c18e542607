"""Answers to the extra fields of a result: which are needed, and how each type is written (OT-08…10, OT-27)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from crm_desktop.kit.problems import Problem
from crm_desktop.models.admin.dictionary import DictItem
from crm_desktop.models.money.service import Service
from crm_desktop.models.people.category_field import CategoryField
from crm_desktop.models.people.person import Person
from crm_desktop.models.work.result import ExtraField, FieldType, Result
from crm_desktop.models.work.task import TaskValue
from crm_desktop.rules.due import is_clock_time
from crm_desktop.store.unit_of_work import UnitOfWork

Answers = Mapping[UUID, Sequence[str]]
AskedField = ExtraField | CategoryField  # of a result, or of a category of persons


class AnswerNeeded(Problem):
    code = "answer.needed"


class AnswerUnreadable(Problem):
    code = "answer.unreadable"


class AnswerNotInList(Problem):
    code = "answer.not_in_list"


class OneAnswerOnly(Problem):
    code = "answer.one_only"


class AnswerUnasked(Problem):
    """An answer to a field that the chosen result does not have."""

    code = "answer.unasked"


def fields_of(session: Session, result: Result) -> list[ExtraField]:
    """What the result asks, in order; an unreached caller is asked nothing."""
    if result.is_no_answer:
        return []
    return list(
        session.scalars(
            select(ExtraField)
            .where(
                ExtraField.result_id == result.id, ExtraField.deleted_at.is_(None), ExtraField.is_archived.is_(False)
            )
            .order_by(ExtraField.position, ExtraField.id)
        )
    )


def checked(session: Session, fields: Sequence[AskedField], answers: Answers) -> dict[UUID, list[str]]:
    """The answers as they are stored; raises the Problem of the first field that is wrong."""
    if answers.keys() - {field.id for field in fields}:
        raise AnswerUnasked
    good: dict[UUID, list[str]] = {}
    for field in fields:
        given = [text.strip() for text in answers.get(field.id, ()) if text.strip()]
        if not given and field.is_required:
            raise AnswerNeeded(field=field.name)
        if len(given) > 1 and field.field_type is not FieldType.SEVERAL:
            raise OneAnswerOnly(field=field.name)
        if given:
            good[field.id] = [_stored(session, field, text) for text in given]
    return good


def _stored(session: Session, field: AskedField, text: str) -> str:
    try:
        match field.field_type:
            case FieldType.NUMBER:
                float(text)
            case FieldType.MONEY:
                return str(int(text))
            case FieldType.DATE:
                return date.fromisoformat(text).isoformat()
            case FieldType.TIME if not is_clock_time(text):
                raise ValueError(text)
            case FieldType.YES_NO if text not in ("yes", "no"):
                raise ValueError(text)
            case FieldType.LIST | FieldType.SEVERAL | FieldType.PERSON | FieldType.SERVICE:
                _require_choice(session, field, UUID(text))
                return str(UUID(text))
            case _:
                pass
    except ValueError:
        raise AnswerUnreadable(field=field.name, text=text) from None
    return text


def _require_choice(session: Session, field: AskedField, chosen: UUID) -> None:
    model = {FieldType.PERSON: Person, FieldType.SERVICE: Service}.get(field.field_type, DictItem)
    row = session.get(model, chosen)
    if row is None or row.deleted_at is not None:
        raise AnswerNotInList(field=field.name)
    if isinstance(row, DictItem) and row.dictionary_id != field.dictionary_id:
        raise AnswerNotInList(field=field.name)


def keep_answers(work: UnitOfWork, task_id: UUID, answers: Mapping[UUID, Sequence[str]]) -> None:
    for field_id, given in answers.items():
        for position, value in enumerate(given):
            work.add(TaskValue(task_id=task_id, field_id=field_id, position=position, value=value))


def drop_answers(work: UnitOfWork, task_id: UUID) -> None:
    for value in work.all(select(TaskValue).where(TaskValue.task_id == task_id, TaskValue.deleted_at.is_(None))):
        work.remove(value)
