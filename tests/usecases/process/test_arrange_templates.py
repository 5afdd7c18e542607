"""The order in which lists show the templates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.work.task_template import TaskTemplate
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.process.arrange_templates import ArrangeTemplates, arrange_templates
from tests.support.process import Clinic


def test_the_named_ones_come_first_in_their_order(clinic: Clinic) -> None:
    """OT-11: those that are not named keep theirs behind."""
    before = [row.id for row in sorted(clinic.rows(TaskTemplate), key=lambda row: (row.position, row.id))]
    first, second = clinic.ids["order water"], clinic.ids["check purchase"]
    clinic.do(arrange_templates, ArrangeTemplates((first, second)))
    after = [row.id for row in sorted(clinic.rows(TaskTemplate), key=lambda row: row.position)]
    assert after == [first, second, *(one for one in before if one not in (first, second))]


def test_it_takes_the_right_to_change_the_process(clinic: Clinic) -> None:
    """C24-31: an operator reads the process and does not change it."""
    rights: dict[Right, Scope] = {
        right: scope for right, scope in clinic.sara.rights.items() if right is not Right.PROCESS_CHANGE
    }
    with pytest.raises(NoRight):
        clinic.do(arrange_templates, ArrangeTemplates(()), replace(clinic.sara, rights=rights))
