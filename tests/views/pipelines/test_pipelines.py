"""The screen of pipelines: types, stages put into order by keys, rules with their switch and their dry run."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.models.access import Right
from crm_desktop.models.deals.deal import Deal
from crm_desktop.models.deals.deal_type import DealType, Stage, StageKind
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent, TransitionRule
from crm_desktop.views.pipelines.pipeline_dialog import PipelineDialog
from crm_desktop.views.pipelines.pipelines_page import PipelinesPage
from crm_desktop.views.pipelines.remove_stage_dialog import RemoveStageDialog
from crm_desktop.views.pipelines.rule_dialog import RuleDialog
from crm_desktop.views.pipelines.stage_dialog import StageDialog
from crm_desktop.views.widgets.house import House
from tests.support.house import TestHouse
from tests.support.settle import let_news_come

OpenPage = Callable[..., PipelinesPage]


@pytest.fixture
def page(clinic: TestHouse, qtbot: QtBot, qapp: QApplication) -> OpenPage:
    def open_page(house: House | None = None) -> PipelinesPage:
        made = PipelinesPage(house or clinic.house)
        qtbot.addWidget(made)
        made.resize(1100, 700)
        made.show()
        for _ in range(4):
            qapp.processEvents()
        return made

    return open_page


def stages(clinic: TestHouse) -> list[Stage]:
    return clinic.rows(select(Stage).where(Stage.deleted_at.is_(None)).order_by(Stage.position))


def test_alt_and_an_arrow_puts_stages_into_order(clinic: TestHouse, page: OpenPage) -> None:
    """FC-47: the percentages stay where they are."""
    before = [(one.name, one.progress) for one in stages(clinic)]
    opened = page()
    QAbstractItemModelTester(opened.stages.model_of_rows)
    opened.stages.setFocus()
    QTest.keyClick(opened.stages, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    after = [(one.name, one.progress) for one in stages(clinic)]
    assert [name for name, _ in after[:2]] == [before[1][0], before[0][0]]
    assert [progress for _, progress in after] == [progress for _, progress in before]


def test_a_stage_is_made_and_taken_away_by_keys(clinic: TestHouse, page: OpenPage) -> None:
    """MIS-24: Insert makes one, Delete asks where its deals go."""
    clinic.lead()
    opened = page()
    QTest.keyClick(opened.stages, Qt.Key.Key_Insert)
    dialog = opened.dialog
    assert isinstance(dialog, StageDialog)
    dialog.name.setText("Price told")
    dialog.required.choose("amount")
    dialog.max_days.setValue(5)
    dialog.save()
    let_news_come(clinic.house)
    made = next(one for one in stages(clinic) if one.name == "Price told")
    assert (made.kind, made.required_fields, made.max_days) == (StageKind.OPEN, "amount", 5)
    first = stages(clinic)[0]
    opened.stages.choose(first.id)
    QTest.keyClick(opened.stages, Qt.Key.Key_Delete)
    removing = opened.dialog
    assert isinstance(removing, RemoveStageDialog)
    removing.save()
    assert removing.strip.text()
    removing.stages.choose(made.id)
    removing.save()
    let_news_come(clinic.house)
    assert [one.stage_id for one in clinic.rows(select(Deal))] == [made.id]
    assert first.id not in [one.id for one in stages(clinic)]


def test_a_new_pipeline_has_its_first_stages(clinic: TestHouse, page: OpenPage) -> None:
    """A7: a name is enough to begin with; the basic one cannot be deleted (MIS-29)."""
    opened = page()
    QTest.keyClick(opened.types, Qt.Key.Key_Insert)
    dialog = opened.dialog
    assert isinstance(dialog, PipelineDialog)
    dialog.name.setText("Orthodontics")
    dialog.save()
    let_news_come(clinic.house)
    made = next(one for one in clinic.rows(select(DealType)) if one.name == "Orthodontics")
    assert opened.types.chosen_id() == made.id
    assert [one.kind for one in opened.vm.stages(made.id)] == list(StageKind)
    opened.types.choose(next(one.id for one in clinic.rows(select(DealType)) if one.is_basic))
    assert "Del" not in [one.key for one in opened.types.possible()]


def test_a_rule_in_three_sentences_is_tried_and_switched(clinic: TestHouse, page: OpenPage) -> None:
    """MIS-22, A7: when, if, then; the dry run counts and lists; Space switches."""
    clinic.lead()
    way = stages(clinic)
    opened = page()
    opened.show_tab("rules")
    assert opened.new_asked()
    dialog = opened.dialog
    assert isinstance(dialog, RuleDialog)
    dialog.name.setText("At once")
    dialog.event_part.what.choose(RuleEvent.STAGE_ENTERED)
    dialog.event_part._event_picked()
    dialog.event_part.stage.choose(way[0].id)
    dialog.save()
    assert dialog.strip.text()
    dialog.deed.stage.choose(way[1].id)
    dialog._changed()
    assert f"“\u2068{way[0].name}\u2069”" in dialog._told.text()
    dialog.try_out()
    assert dialog._found.text().startswith("It would have touched 1")
    assert dialog.trial.model().rowCount() == 1
    dialog.save()
    let_news_come(clinic.house)
    (rule,) = clinic.rows(select(TransitionRule).where(TransitionRule.name == "At once"))
    assert (rule.deed, rule.is_on) == (RuleDeed.SET_STAGE, True)
    opened.rules.choose(rule.id)
    QTest.keyClick(opened.rules, Qt.Key.Key_Space)
    assert not clinic.row(TransitionRule, rule.id).is_on


def test_a_circle_of_rules_is_told_in_the_dialog(clinic: TestHouse, page: OpenPage) -> None:
    """MIS-22: refused with a sentence and a way out; nothing typed is lost."""
    way = stages(clinic)
    opened = page()
    opened.show_tab("rules")
    for name, before, after in (("On", 0, 1), ("Back", 1, 0)):
        opened.new_asked()
        dialog = opened.dialog
        assert isinstance(dialog, RuleDialog)
        dialog.name.setText(name)
        dialog.event_part.what.choose(RuleEvent.STAGE_ENTERED)
        dialog.event_part._event_picked()
        dialog.event_part.stage.choose(way[before].id)
        dialog.deed.stage.choose(way[after].id)
        dialog.save()
    assert isinstance(dialog, RuleDialog)
    assert "circle" in dialog.strip.text()
    assert dialog.name.text() == "Back"
    entered = select(TransitionRule).where(TransitionRule.event == RuleEvent.STAGE_ENTERED)
    assert [one.name for one in clinic.rows(entered)] == ["On"]


def test_who_may_not_change_them_sees_them(clinic: TestHouse, page: OpenPage) -> None:
    """MIS-21: the strip says which right is missing, and nothing is offered."""
    opened = page(clinic.as_user(clinic.me, without=(Right.PROCESS_CHANGE,)))
    assert opened.strip.text()
    assert not opened.new.isVisible()
    assert not opened.new_asked()
    assert opened.stages.possible() == []
