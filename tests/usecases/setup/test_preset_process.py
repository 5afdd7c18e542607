"""The preset's work process in a base."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from crm_desktop.models.access import Actor
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.task_template import TaskTemplate, TemplateResult
from crm_desktop.queries.deals.deal_types import deal_type_rows
from crm_desktop.queries.deals.transition_rules import TransitionRuleRow, transition_rule_rows
from crm_desktop.rules.rule_loops import require_no_loop
from crm_desktop.rules.transitions import rules_on
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.setup.preset import LANGUAGES, moves_of, preset_words, read_preset
from crm_desktop.usecases.setup.preset_process import write_results, write_rules, write_steps, write_templates
from crm_desktop.usecases.setup.preset_words import write_dictionaries, write_pipeline


def test_there_is_one_rule_for_every_allowed_result(base: OpenBase, program: Actor) -> None:
    """OT-07, OT-25: as many cells as allowed pairs, none twice."""
    words, process = preset_words("fa"), read_preset("process")

    def write(work: UnitOfWork) -> None:
        dictionaries, methods = write_dictionaries(work, words)
        results = write_results(work, process, words, dictionaries)
        templates = write_templates(work, process, words, results, methods)
        write_steps(work, process, words, results, templates)

    base.writer.write(program, write)
    pairs = select(TemplateResult.template_id, TemplateResult.result_id)
    cells = select(NextStep.template_id, NextStep.result_id)
    allowed = base.read(lambda session: sorted(map(tuple, session.execute(pairs))))
    assert base.read(lambda session: sorted(map(tuple, session.execute(cells)))) == allowed
    assert len(set(allowed)) == len(allowed)
    assert (base.read(lambda session: session.scalar(select(func.count(TaskTemplate.id)))) or 0) >= 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_move_deals_of_the_basic_pipeline_from_the_stage_they_name(
    base: OpenBase, program: Actor, language: str
) -> None:
    """MIS-22, MIS-24: switched on, in words of the language, each from one stage of the pipeline to a later one."""
    words, process = preset_words(language), read_preset("process")

    def write(work: UnitOfWork) -> None:
        stages = write_pipeline(work, process, words)
        results = write_results(work, process, words, write_dictionaries(work, words)[0])
        write_rules(work, process, words, results, stages)
        work.session.flush()
        for rule in rules_on(work.session):
            require_no_loop(work.session, rule)

    base.writer.write(program, write)
    rules = base.read(lambda session: transition_rule_rows(session, program))
    (pipeline,) = base.read(lambda session: deal_type_rows(session, program))
    progress = {stage.id: stage.progress for stage in pipeline.stages}
    wanted = [
        (words["rules"][start][result], words["results"][result], words["stages"][start], words["stages"][target])
        for result, start, target in moves_of(process)
    ]
    assert [(rule.name, *_spoken(rule)) for rule in rules] == wanted
    for rule in rules:
        assert (rule.is_on, rule.deal_type_id, rule.event, rule.deed) == (
            True, pipeline.id, RuleEvent.TASK_DONE, RuleDeed.SET_STAGE,
        )  # fmt: skip
        start, target = (progress[one] for one in (rule.condition.at_stage_id, rule.deed_facts.stage_id) if one)
        assert start < target


def _spoken(rule: TransitionRuleRow) -> list[str]:
    """Result, stage that is left, stage that is entered: as the rule names them."""
    asked = rule.condition
    return [rule.names[one] for one in (asked.result_id, asked.at_stage_id, rule.deed_facts.stage_id) if one]
