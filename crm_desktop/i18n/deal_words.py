"""Words of pipelines: what a stage requires, its kind, and a transition rule as three plain sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.counted import counted
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.models.deals.deal_type import PipelineMode, StageKind
from crm_desktop.models.deals.transition_rule import RuleDeed, RuleEvent
from crm_desktop.models.visits.appointment import AppointmentStatus
from crm_desktop.models.work.lead import LeadStatus
from crm_desktop.queries.deals.transition_rules import TransitionRuleRow
from crm_desktop.rules.deal_moves import RequiredField

translate = QCoreApplication.translate


def required_field(field: RequiredField) -> str:
    return {
        RequiredField.AMOUNT: translate("DealWords", "amount"),
        RequiredField.EXPECTED_CLOSE_ON: translate("DealWords", "expected date"),
        RequiredField.SERVICE: translate("DealWords", "service"),
        RequiredField.CHANNEL: translate("DealWords", "marketing method"),
        RequiredField.OWNER: translate("DealWords", "owner"),
    }[field]


def kind_words(kind: StageKind) -> str:
    return {
        StageKind.OPEN: translate("DealWords", "Open"),
        StageKind.WON: translate("DealWords", "Won"),
        StageKind.LOST: translate("DealWords", "Lost"),
    }[kind]


def mode_words(mode: PipelineMode) -> str:
    return {
        PipelineMode.MANUAL: translate("DealWords", "Deals are moved by hand"),
        PipelineMode.WORKFLOW: translate("DealWords", "Deals follow the workflow"),
    }[mode]


def event_words(event: RuleEvent) -> str:
    return {
        RuleEvent.TASK_DONE: translate("DealWords", "A task is done"),
        RuleEvent.LEAD_STATUS: translate("DealWords", "The lead changes its status"),
        RuleEvent.APPOINTMENT_STATUS: translate("DealWords", "An appointment changes its status"),
        RuleEvent.STAGE_ENTERED: translate("DealWords", "The deal comes to a stage"),
        RuleEvent.STAGE_TOO_LONG: translate("DealWords", "The deal stays at a stage for too long"),
        RuleEvent.PAYMENT: translate("DealWords", "Money is received"),
    }[event]


def deed_words(deed: RuleDeed) -> str:
    return {
        RuleDeed.SET_STAGE: translate("DealWords", "Move the deal to a stage"),
        RuleDeed.CREATE_TASK: translate("DealWords", "Plan a task"),
        RuleDeed.ASSIGN: translate("DealWords", "Give the deal to somebody"),
        RuleDeed.PUT_TAG: translate("DealWords", "Put a tag on the deal"),
    }[deed]


def when_sentence(row: TransitionRuleRow) -> str:
    asked, names = row.condition, row.names
    template = names.get(asked.template_id) if asked.template_id else None
    result = names.get(asked.result_id) if asked.result_id else None
    match row.event:
        case RuleEvent.TASK_DONE if template and result:
            return _filled(translate("DealWords", "When “{task}” ends with “{result}”"), task=template, result=result)
        case RuleEvent.TASK_DONE if template:
            return _filled(translate("DealWords", "When “{task}” is done"), task=template)
        case RuleEvent.TASK_DONE if result:
            return _filled(translate("DealWords", "When a task ends with “{result}”"), result=result)
        case RuleEvent.TASK_DONE:
            return translate("DealWords", "When a task is done")
        case RuleEvent.LEAD_STATUS if asked.status:
            status = term(LeadStatus(asked.status))
            return _filled(translate("DealWords", "When the lead becomes “{status}”"), status=status)
        case RuleEvent.LEAD_STATUS:
            return translate("DealWords", "When the lead changes its status")
        case RuleEvent.APPOINTMENT_STATUS if asked.status:
            status = term(AppointmentStatus(asked.status))
            return _filled(translate("DealWords", "When an appointment becomes “{status}”"), status=status)
        case RuleEvent.APPOINTMENT_STATUS:
            return translate("DealWords", "When an appointment changes its status")
        case RuleEvent.STAGE_ENTERED if asked.stage_id:
            return _filled(translate("DealWords", "When the deal comes to “{stage}”"), stage=_name(row, asked.stage_id))
        case RuleEvent.STAGE_ENTERED:
            return translate("DealWords", "When the deal comes to another stage")
        case RuleEvent.STAGE_TOO_LONG:
            return _stay_sentence(row)
        case RuleEvent.PAYMENT:
            return translate("DealWords", "When money is received")


def _stay_sentence(row: TransitionRuleRow) -> str:
    asked = row.condition
    stage = _name(row, asked.stage_id) if asked.stage_id else ""
    if asked.days is not None:
        told = counted.rule_stays_at(asked.days) if stage else counted.rule_stays(asked.days)
        return _filled(with_count(told, asked.days, current_style()), stage=stage)
    if stage:
        return _filled(translate("DealWords", "When the deal stays at “{stage}” longer than it may"), stage=stage)
    return translate("DealWords", "When the deal stays at a stage longer than it may")


def if_sentence(row: TransitionRuleRow) -> str:
    if row.condition.at_stage_id is not None:
        stage = _name(row, row.condition.at_stage_id)
        return _filled(translate("DealWords", "if it stands at “{stage}”"), stage=stage)
    if row.deal_type is not None:
        return _filled(translate("DealWords", "if it is a deal of “{pipeline}”"), pipeline=row.deal_type)
    return translate("DealWords", "whatever deal it is")


def then_sentence(row: TransitionRuleRow) -> str:
    said = row.deed_facts
    match row.deed:
        case RuleDeed.SET_STAGE:
            return _filled(translate("DealWords", "then move it to “{stage}”"), stage=_name(row, said.stage_id))
        case RuleDeed.CREATE_TASK if said.days:
            told = with_count(counted.rule_plans(said.days), said.days, current_style())
            return _filled(told, task=_name(row, said.template_id))
        case RuleDeed.CREATE_TASK:
            return _filled(translate("DealWords", "then plan “{task}” for today"), task=_name(row, said.template_id))
        case RuleDeed.ASSIGN:
            return _filled(
                translate("DealWords", "then give it to {name}"), name=_name(row, said.user_id or said.team_id)
            )
        case RuleDeed.PUT_TAG:
            return _filled(translate("DealWords", "then put the tag “{tag}” on it"), tag=_name(row, said.tag_id))


def _name(row: TransitionRuleRow, wanted: object) -> str:
    found = {key: name for key, name in row.names.items() if key == wanted}
    return next(iter(found.values()), translate("DealWords", "something that is gone"))


def _filled(sentence: str, **facts: str) -> str:
    for name, value in facts.items():
        sentence = sentence.replace("{" + name + "}", isolated(value))
    return sentence
