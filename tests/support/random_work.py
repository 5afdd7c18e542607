"""Somebody who works at random: thousands of operations through the use cases, sensible and foolish ones alike."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from crm_desktop.kit.clock import day_of
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.models.calls.call import Call, Direction
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.models.work.lead import Lead, LeadStatus, Priority
from crm_desktop.models.work.request import Request, RequestKind
from crm_desktop.models.work.task import DateType, Task, TaskStatus
from crm_desktop.models.work.task_template import PerformerRule
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts
from crm_desktop.rules.due import When
from crm_desktop.rules.next_step import ProposedStep
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.calls.finish_call import FinishCall, finish_call
from crm_desktop.usecases.calls.log_call import LogCall, log_call
from crm_desktop.usecases.calls.name_caller import NameCaller, name_caller
from crm_desktop.usecases.deals.close_deal import CloseDeal, close_deal
from crm_desktop.usecases.deals.move_deal import MoveDeal, move_deal
from crm_desktop.usecases.deals.reopen_deal import ReopenDeal, reopen_deal
from crm_desktop.usecases.leads.assign_lead import AssignLead, assign_lead
from crm_desktop.usecases.leads.create_lead import CreateLead, FutureActivity, create_lead
from crm_desktop.usecases.leads.reopen_lead import ReopenLead, reopen_lead
from crm_desktop.usecases.leads.set_lead_status import SetLeadStatus, set_lead_status
from crm_desktop.usecases.process.save_next_step import SaveNextStep, save_next_step
from crm_desktop.usecases.requests.answer_request import AnswerRequest, answer_request
from crm_desktop.usecases.requests.close_request import CloseRequest, RequestEnd, close_request
from crm_desktop.usecases.requests.convert_request import ConvertRequest, convert_request
from crm_desktop.usecases.requests.receive_request import ReceiveRequest, receive_request
from crm_desktop.usecases.requests.take_request import TakeRequest, take_request
from crm_desktop.usecases.tasks.cancel_task import CancelTask, cancel_task
from crm_desktop.usecases.tasks.change_status_by_hand import ChangeStatusByHand, change_status_by_hand
from crm_desktop.usecases.tasks.complete_task import CompleteTask, complete_task
from crm_desktop.usecases.tasks.correct_result import CorrectResult, correct_result
from crm_desktop.usecases.tasks.create_call_round import CreateCallRound, create_call_round
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.usecases.tasks.delete_task import DeleteTask, delete_task
from crm_desktop.usecases.tasks.edit_task import EditTask, edit_task
from crm_desktop.usecases.tasks.hand_over_task import HandOverTask, hand_over_task
from crm_desktop.usecases.tasks.postpone_task import PostponeTask, postpone_task
from crm_desktop.usecases.tasks.release_task import ReleaseTask, release_task
from crm_desktop.usecases.tasks.save_activity import SaveActivity, save_activity
from crm_desktop.usecases.tasks.set_reminders import SetReminders, set_reminders
from crm_desktop.usecases.tasks.start_next_call import StartNextCall, start_next_call
from crm_desktop.usecases.tasks.take_task import TakeTask, take_task
from tests.support.process import Clinic

Act = tuple[Callable[..., Any], Any]

TEMPLATES = ("first call", "check purchase", "send information", "order water")
RESULTS = ("thinking", "going to buy", "bought", "refused", "no answer", "call back", "done")


@dataclass
class RandomWork:
    """Knows only ids; what it does with them may well be refused, and then nothing may have changed."""

    clinic: Clinic
    seed: int
    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.ids: dict[type[Any], list[UUID]] = {}
        self.persons = [self.clinic.ids["maryam"], self.clinic.ids["ali"]]
        self.clinic.change(self._rules)
        self._look()

    def work(self, operations: int) -> None:
        for number in range(operations):
            if number % 50 == 0:
                self._look()
                self.clinic.clock.advance(timedelta(minutes=self.chance.choice((1, 30, 240))))
            self._one()

    def _rules(self, work: UnitOfWork) -> None:
        """As a clinic is set up: what a talk came to takes a new deal forward."""
        start, target = self.clinic.ids["stage New"], self.clinic.ids["stage Booked"]
        for result in ("thinking", "going to buy"):
            work.add(
                TransitionRule(
                    name=result,
                    event=RuleEvent.TASK_DONE,
                    condition=Condition(result_id=self.clinic.ids[result], at_stage_id=start).kept(),
                    deed=RuleDeed.SET_STAGE,
                    deed_facts=DeedFacts(stage_id=target).kept(),
                    is_on=True,
                )
            )

    def _one(self) -> None:
        use_case, order = self.chance.choice(self._acts())()
        name = use_case.__name__
        try:
            self.clinic.do(use_case, order, self._actor())
        except Problem as problem:
            self.refused[f"{name}: {problem.code}"] += 1
        else:
            self.done[name] += 1

    def _actor(self) -> Actor:
        return self.chance.choice((self.clinic.sara, self.clinic.reza))

    def _look(self) -> None:
        """The newest rows are worked on most, closed ones sometimes."""
        for model in (Task, Lead, Deal, Request, Call):
            statement = select(model.id).order_by(model.created_at.desc(), model.id.desc()).limit(60)
            self.ids[model] = self._found(statement)
        open_ones = select(Task.id).where(Task.status.in_([TaskStatus.PLANNED, TaskStatus.IN_WORK])).limit(150)
        self.ids[Task] += self._found(open_ones)

    def _found(self, statement: Select[UUID]) -> list[UUID]:
        return self.clinic.base.read(lambda session: list(session.scalars(statement)))

    def _acts(self) -> Sequence[Callable[[], Act]]:
        always = [self._create_task, self._lead, self._log_call, self._receive, self._round, self._activity]
        if not self.ids[Task] or not self.ids[Lead] or not self.ids[Request] or not self.ids[Call]:
            return always
        tasks = [self._complete] * 8 + [self._take, self._correct, self._cancel, self._delete, self._postpone]
        tasks += [self._hand_over, self._status, self._other_task, self._next_call]
        leads = [self._lead_status, self._lead_status, self._reopen, self._assign]
        return [
            *always,
            *tasks,
            *leads,
            self._move,
            self._close,
            self._reopen_deal,
            self._request,
            self._call,
            self._step,
        ]

    def _any(self, *names: str) -> UUID:
        return self.clinic.ids[self.chance.choice(names)]

    def _id(self, model: type[Any]) -> UUID:
        return self.chance.choice(self.ids[model])

    def _perhaps(self, value: Any, share: float = 0.5) -> Any:
        return value if self.chance.random() < share else None

    def _day(self) -> date:
        return day_of(self.clinic.clock(), "Asia/Tehran") + timedelta(days=self.chance.randint(-1, 9))

    def _reasons(self) -> tuple[UUID, ...]:
        return self._perhaps((self.clinic.ids["too far"],), 0.8) or ()

    def _next(self) -> ProposedStep:
        if self.chance.random() < 0.3:
            return ProposedStep(ends=True, end_reason="Enough")
        return ProposedStep(self._any(*TEMPLATES), due_on=self._perhaps(self._day(), 0.9))

    def _when(self) -> When:
        kind = self.chance.choice(list(DateType))
        return When(self._perhaps(self._day(), 0.9), until=self._perhaps(self._day()), date_type=kind)

    def _values(self, result: UUID) -> dict[UUID, list[str]]:
        if result != self.clinic.ids["call back"]:
            return {}
        return {
            self.clinic.ids["day field"]: [self._day().isoformat()],
            self.clinic.ids["hour field"]: self._perhaps(["15:00"]) or [],
        }

    def _create_task(self) -> Act:
        order = CreateTask(
            self._any(*TEMPLATES),
            self._when(),
            person_id=self._perhaps(self.chance.choice(self.persons)),
            lead_id=self._perhaps(self._id(Lead)) if self.ids[Lead] else None,
            deal_id=self._perhaps(self._id(Deal), 0.2) if self.ids[Deal] else None,
            performer_id=self._perhaps(self._any("sara", "reza")),
            for_anybody=self.chance.random() < 0.2,
        )
        return create_task, order

    def _lead(self) -> Act:
        future = FutureActivity("Ask", self._day(), description=self.chance.choice(("", "About teeth")))
        return create_lead, CreateLead(
            tuple(self.chance.sample(self.persons, self.chance.randint(1, 2))),
            assignee_id=self._perhaps(self._any("sara", "reza")),
            future=self._perhaps(future),
        )

    def _round(self) -> Act:
        count = self.chance.randint(1, 2)
        persons = tuple(self.chance.sample(self.persons, count))
        return create_call_round, CreateCallRound(self.clinic.ids["lapsed patients"], persons, for_anybody=True)

    def _activity(self) -> Act:
        result = self._any(*RESULTS)
        return save_activity, SaveActivity(
            self._any(*TEMPLATES),
            person_id=self._perhaps(self.chance.choice(self.persons)),
            lead_id=self._perhaps(self._id(Lead)) if self.ids[Lead] else None,
            contact_method_id=self._perhaps(self._any("Phone", "Message", "They rang")),
            result_id=self._perhaps(result, 0.8),
            values=self._values(result),
            next=self._perhaps(self._next(), 0.3),
            lost_reason_tag_ids=self._reasons(),
        )

    def _complete(self) -> Act:
        result = self._any(*RESULTS)
        return complete_task, CompleteTask(
            self._id(Task),
            result,
            self._values(result),
            next=self._perhaps(self._next(), 0.3),
            lost_reason_tag_ids=self._reasons(),
            contact_method_id=self._perhaps(self._any("Phone", "Message", "They rang")),
        )

    def _take(self) -> Act:
        return take_task, TakeTask(self._id(Task))

    def _correct(self) -> Act:
        result = self._any(*RESULTS)
        order = CorrectResult(
            self._id(Task),
            result,
            self._values(result),
            next=self._perhaps(self._next(), 0.3),
            lost_reason_tag_ids=self._reasons(),
        )
        return correct_result, order

    def _cancel(self) -> Act:
        reason = self.chance.choice(("", "Mistake", "Mistake"))
        return cancel_task, CancelTask(self._id(Task), reason, self._perhaps(self._next()))

    def _delete(self) -> Act:
        return delete_task, DeleteTask(self._id(Task))

    def _postpone(self) -> Act:
        return postpone_task, PostponeTask(self._id(Task), self._when())

    def _hand_over(self) -> Act:
        return hand_over_task, HandOverTask(self._id(Task), self._perhaps(self._any("sara", "reza"), 0.9))

    def _status(self) -> Act:
        status = self.chance.choice(list(TaskStatus))
        return change_status_by_hand, ChangeStatusByHand(self._id(Task), status, "By hand")

    def _next_call(self) -> Act:
        return start_next_call, StartNextCall(self._id(Task))

    def _other_task(self) -> Act:
        task_id = self._id(Task)
        return self.chance.choice(
            (
                (release_task, ReleaseTask(task_id, self.chance.random() < 0.5)),
                (edit_task, EditTask(task_id, "Edited", None, Priority.LOW, when=self._perhaps(self._when()))),
                (set_reminders, SetReminders(task_id, (self.clinic.clock() + timedelta(hours=3),))),
            )
        )

    def _lead_status(self) -> Act:
        return set_lead_status, SetLeadStatus(
            self._id(Lead),
            self.chance.choice(list(LeadStatus)),
            self._perhaps(self.clinic.ids["No money now"], 0.8),
            self._reasons(),
            self._perhaps(self._next(), 0.3),
        )

    def _reopen(self) -> Act:
        return reopen_lead, ReopenLead(self._id(Lead), self._perhaps(self._next(), 0.3))

    def _assign(self) -> Act:
        return assign_lead, AssignLead(self._id(Lead), self._any("sara", "reza"))

    def _move(self) -> Act:
        stage = self._any("stage New", "stage Booked", "stage Won", "stage Lost")
        return move_deal, MoveDeal(self._id(Deal), stage, self._reasons())

    def _close(self) -> Act:
        return close_deal, CloseDeal(self._id(Deal), self.chance.random() < 0.5, self._reasons())

    def _reopen_deal(self) -> Act:
        return reopen_deal, ReopenDeal(self._id(Deal), self._perhaps(self._next(), 0.3))

    def _receive(self) -> Act:
        kind = self.chance.choice(list(RequestKind))
        person = self._perhaps(self.chance.choice(self.persons))
        return receive_request, ReceiveRequest(kind, person, text=self._perhaps("A question", 0.9))

    def _request(self) -> Act:
        request_id = self._id(Request)
        return self.chance.choice(
            (
                (take_request, TakeRequest(request_id)),
                (answer_request, AnswerRequest(request_id, self._perhaps(self.clinic.ids["Price"]))),
                (convert_request, ConvertRequest(request_id, self._perhaps(self.persons[0]))),
                (close_request, CloseRequest(request_id, self.chance.choice(list(RequestEnd)), self._reasons())),
            )
        )

    def _log_call(self) -> Act:
        return log_call, LogCall(
            self.chance.choice(list(Direction)),
            self._perhaps(self.chance.choice(("09121234567", "09350000000"))),
            self._perhaps(self.chance.choice(self.persons)),
            self._perhaps(self._id(Task), 0.2) if self.ids[Task] else None,
        )

    def _call(self) -> Act:
        call_id = self._id(Call)
        if self.chance.random() < 0.5:
            return finish_call, FinishCall(call_id, is_no_answer=self.chance.random() < 0.3)
        return name_caller, NameCaller(call_id, self.chance.choice(self.persons))

    def _step(self) -> Act:
        return save_next_step, SaveNextStep(
            self._any(*TEMPLATES),
            self._any(*RESULTS),
            self._perhaps(self._any(*TEMPLATES), 0.6),
            self._perhaps("Enough"),
            self.chance.randint(0, 5),
            self.chance.choice((0, 0, 90)),
            self._perhaps("10:00"),
            self.chance.choice((PerformerRule.SAME, PerformerRule.OWNER, PerformerRule.NOBODY)),
        )
