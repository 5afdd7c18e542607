"""Writing the preset's work process into an empty base: results, templates and what follows what (OT-05…09)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from crm_desktop.models.deals.deal_type import Stage
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.models.work.lead import Priority
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.result import Closes, ExtraField, FieldType, Result, ResultKind
from crm_desktop.models.work.task_template import (
    PerformerRule,
    TaskTemplate,
    TaskType,
    TemplateAddition,
    TemplateResult,
)
from crm_desktop.queries.deals.rule_words import Condition, DeedFacts
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.setup.preset import moves_of, numbered_results, steps_of

Table = Mapping[str, Any]
CALLING = (TaskType.PERSONAL_CALL, TaskType.CALL_ROUND)


def write_results(work: UnitOfWork, process: Table, words: Table, dictionaries: Mapping[str, UUID]) -> dict[str, UUID]:
    results: dict[str, UUID] = {}
    for position, (key, told) in enumerate(process["results"].items()):
        result = work.add(
            Result(
                name=words["results"][key],
                kind=ResultKind(told["kind"]),
                closes=Closes(told.get("closes", "nothing")),
                preset=key,
                is_no_answer=told.get("no_answer", False),
                position=position,
            )
        )
        results[key] = result.id
        for place, field in enumerate(told.get("fields", ())):
            work.add(
                ExtraField(
                    result_id=result.id,
                    name=words["fields"][field["key"]],
                    field_type=FieldType(field["type"]),
                    dictionary_id=dictionaries[field["dictionary"]] if "dictionary" in field else None,
                    is_required=field.get("required", False),
                    sets_due=field.get("sets_due", False),
                    position=place,
                )
            )
    return results


def write_templates(
    work: UnitOfWork, process: Table, words: Table, results: Mapping[str, UUID], methods: Mapping[str, UUID]
) -> dict[str, UUID]:
    templates: dict[str, UUID] = {}
    for position, (key, told) in enumerate(process["templates"].items()):
        said = words["templates"][key]
        task_type = TaskType(told["type"])
        method = told.get("method", "outgoing_call" if task_type in CALLING else None)
        template = work.add(
            TaskTemplate(
                name=said["name"],
                task_type=task_type,
                preset=key,
                text=said.get("text"),
                script=said.get("script", "").strip() or None,
                priority=Priority(told.get("priority", "normal")),
                due_days=told.get("due_days", 0),
                performer_rule=PerformerRule(told.get("performer", "same")),
                contact_method_id=methods[method] if method else None,
                position=position,
            )
        )
        templates[key] = template.id
        for result, digit in numbered_results(dict(process), key):
            work.add(TemplateResult(template_id=template.id, result_id=results[result], position=digit))
    for key, told in process["templates"].items():
        for addition in told.get("additions", ()):
            work.add(
                TemplateAddition(
                    template_id=templates[key],
                    addition_id=templates[addition["template"]],
                    after_days=addition["after_days"],
                )
            )
    return templates


def write_steps(
    work: UnitOfWork, process: Table, words: Table, results: Mapping[str, UUID], templates: Mapping[str, UUID]
) -> None:
    """A rule for every result of every template, so that nothing is left to chance."""
    for template, template_id in templates.items():
        for result, step in steps_of(dict(process), template).items():
            follower = step.get("next")
            work.add(
                NextStep(
                    template_id=template_id,
                    result_id=results[result],
                    next_template_id=templates[template if follower == "same" else follower] if follower else None,
                    end_reason=words["ends"][step["end"]] if "end" in step else None,
                    delay_days=step.get("days", 0),
                    delay_minutes=step.get("minutes", 0),
                    performer_rule=PerformerRule.SAME,
                )
            )


def write_rules(
    work: UnitOfWork, process: Table, words: Table, results: Mapping[str, UUID], stages: Mapping[str, Stage]
) -> None:
    """What a talk came to takes the deal forward by itself (MIS-22); every rule names the stage it leaves."""
    for position, (result, start, target) in enumerate(moves_of(dict(process))):
        work.add(
            TransitionRule(
                name=words["rules"][start][result],
                deal_type_id=stages[target].deal_type_id,
                event=RuleEvent.TASK_DONE,
                condition=Condition(result_id=results[result], at_stage_id=stages[start].id).kept(),
                deed=RuleDeed.SET_STAGE,
                deed_facts=DeedFacts(stage_id=stages[target].id).kept(),
                position=position,
                is_on=True,
            )
        )
