"""The preset's work process in a base."""

from __future__ import annotations

from sqlalchemy import func, select

from crm_desktop.models.access import Actor
from crm_desktop.models.work.next_step import NextStep
from crm_desktop.models.work.task_template import TaskTemplate, TemplateResult
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.setup.preset import preset_words, read_preset
from crm_desktop.usecases.setup.preset_process import write_results, write_steps, write_templates
from crm_desktop.usecases.setup.preset_words import write_dictionaries


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
