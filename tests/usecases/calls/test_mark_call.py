"""How a talk was led."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right, Scope
from crm_desktop.models.admin.dictionary import BuiltIn, DictItem
from crm_desktop.models.admin.user import User
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.models.calls.call_mark import CallMark
from crm_desktop.queries.calls.call_marks import CriterionMarks, call_marks
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.mark_call import (
    MarkCall,
    MarkOutOfRange,
    NoSuchCriterion,
    NothingWasSaid,
    OwnTalk,
    mark_call,
)
from tests.support import builders as make
from tests.support.process import Clinic


@pytest.fixture
def criteria(clinic: Clinic) -> list[UUID]:
    def fill(work: UnitOfWork) -> list[UUID]:
        _, items = make.a_dictionary(work, "Criteria", "Greeting", "Listening", built_in=BuiltIn.CALL_CRITERION)
        return [item.id for item in items]

    return clinic.change(fill)


@pytest.fixture
def talk(clinic: Clinic) -> UUID:
    return a_call(clinic)


def a_call(clinic: Clinic, **given: Any) -> UUID:
    def fill(work: UnitOfWork) -> UUID:
        defaults = {"direction": Direction.IN, "status": CallStatus.LOGGED, "origin": CallOrigin.PHONE}
        return work.add(Call(**{**defaults, "started_at": work.now, "agent_id": clinic.ids["reza"], **given})).id

    return clinic.change(fill)


def shown(clinic: Clinic, call_id: UUID) -> list[CriterionMarks]:
    return clinic.base.read(lambda session: call_marks(session, clinic.sara, call_id))


def test_marking_again_changes_one_s_own_mark(clinic: Clinic, talk: UUID, criteria: list[UUID]) -> None:
    """T4: one mark a criterion and a listener, the same row on every workstation."""
    third = make.acting_as(clinic.change(lambda work: make.a_user(work, "Nima")))
    clinic.do(mark_call, MarkCall(talk, {criteria[0]: 3, criteria[1]: 5}))
    clinic.do(mark_call, MarkCall(talk, {criteria[0]: 1}), third)
    clinic.do(mark_call, MarkCall(talk, {criteria[0]: 4, criteria[1]: None}))
    assert len(clinic.rows(CallMark)) == 2
    assert {mark.id.version for mark in clinic.rows(CallMark)} == {5}
    greeting, listening = shown(clinic, talk)
    assert (greeting.criterion, greeting.mine) == ("Greeting", 4)
    assert [(one.listener, one.mark) for one in greeting.marks] == [("Nima", 1), ("Sara", 4)]
    assert (listening.marks, listening.mine) == ((), None)
    clinic.do(mark_call, MarkCall(talk, {criteria[1]: 2}))  # after it was taken back
    assert shown(clinic, talk)[1].mine == 2


def test_what_cannot_be_marked_is_refused(clinic: Clinic, talk: UUID, criteria: list[UUID]) -> None:
    """T4: nobody marks themselves, nothing that was no talk, and nothing beyond 1 to 5."""
    cases: list[tuple[MarkCall, type[Problem]]] = [
        (MarkCall(talk, {criteria[0]: 6}), MarkOutOfRange),
        (MarkCall(talk, {criteria[0]: 0}), MarkOutOfRange),
        (MarkCall(talk, {clinic.ids["Price"]: 3}), NoSuchCriterion),
        (MarkCall(a_call(clinic, agent_id=clinic.ids["sara"]), {criteria[0]: 5}), OwnTalk),
        (MarkCall(a_call(clinic, status=CallStatus.MISSED), {criteria[0]: 5}), NothingWasSaid),
        (MarkCall(a_call(clinic, status=CallStatus.TALKING), {criteria[0]: 5}), NothingWasSaid),
    ]
    for order, refusal in cases:
        with pytest.raises(refusal):
            clinic.do(mark_call, order)
    assert clinic.rows(CallMark) == []


def test_it_takes_the_right_to_listen(clinic: Clinic, talk: UUID, criteria: list[UUID]) -> None:
    """T4, P25: and it reaches as far as it was given."""
    none = make.acting_as(User(id=clinic.ids["sara"]), without=(Right.CALLS_REVIEW,))
    own = replace(clinic.sara, rights={**clinic.sara.rights, Right.CALLS_REVIEW: Scope.OWN})
    for actor in (none, own):
        with pytest.raises(NoRight):
            clinic.do(mark_call, MarkCall(talk, {criteria[0]: 3}), actor)


def test_a_criterion_that_was_put_away_shows_where_it_was_used(
    clinic: Clinic, talk: UUID, criteria: list[UUID]
) -> None:
    """T4: old marks keep their meaning."""
    clinic.do(mark_call, MarkCall(talk, {criteria[0]: 3}))
    other = a_call(clinic)
    clinic.change(lambda work: setattr(work.session.get_one(DictItem, criteria[0]), "is_archived", True))
    assert [row.criterion for row in shown(clinic, talk)] == ["Greeting", "Listening"]
    assert [row.criterion for row in shown(clinic, other)] == ["Listening"]
