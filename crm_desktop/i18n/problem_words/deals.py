"""Refusals of deals, pipelines and transition rules."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "deal.amount_negative": QT_TRANSLATE_NOOP("Problems", "An amount cannot be less than nothing."),
    "deal.closed": QT_TRANSLATE_NOOP("Problems", "{title} is closed. Reopen the deal first."),
    "deal.customer_needed": QT_TRANSLATE_NOOP("Problems", "Choose the person or the organisation of the deal."),
    "deal.fields_needed": QT_TRANSLATE_NOOP(
        "Problems", "{title} cannot move to {stage} before these are filled in: {fields}."
    ),
    "deal.open": QT_TRANSLATE_NOOP("Problems", "{title} is open already."),
    "deal.other_pipeline": QT_TRANSLATE_NOOP(
        "Problems", "{stage} is a stage of another pipeline than that of {title}."
    ),
    "deal.title_needed": QT_TRANSLATE_NOOP("Problems", "Say in a few words what the deal is about."),
    "deal.type_archived": QT_TRANSLATE_NOOP(
        "Problems", "The pipeline {name} is archived and takes no new deals. Choose another one."
    ),
    "deal.workflow_moves": QT_TRANSLATE_NOOP(
        "Problems", "The stages of {title} follow its workflow and are not moved by hand."
    ),
    "pipeline.basic_not_archived": QT_TRANSLATE_NOOP(
        "Problems", "{name} is the basic pipeline, to which every new lead brings its deal. It cannot be archived."
    ),
    "pipeline.basic_stays": QT_TRANSLATE_NOOP(
        "Problems", "{name} is the basic pipeline, to which every new lead brings its deal. It cannot be deleted."
    ),
    "pipeline.impossible_progress": QT_TRANSLATE_NOOP(
        "Problems", "An open stage has between 0 and 99 percent, and no other stage has the same."
    ),
    "pipeline.in_use": QT_TRANSLATE_NOOP(
        "Problems", "{name} has deals ({count}), so it cannot be deleted. Archive it instead."
    ),
    "pipeline.kind_is_fixed": QT_TRANSLATE_NOOP(
        "Problems", "Deals stand at {stage} ({count}), so its kind stays. Move them to another stage first."
    ),
    "pipeline.last_of_kind": QT_TRANSLATE_NOOP(
        "Problems", "{stage} is the last stage of its kind. A pipeline has an open, a won and a lost stage at least."
    ),
    "pipeline.name_needed": QT_TRANSLATE_NOOP("Problems", "Give it a name."),
    "pipeline.other_kind_of_stage": QT_TRANSLATE_NOOP(
        "Problems", "The deals of {stage} can only go to a stage of the same pipeline and the same kind."
    ),
    "pipeline.stage_has_deals": QT_TRANSLATE_NOOP(
        "Problems", "Deals stand at {stage} ({count}). Choose the stage they go to."
    ),
    "rule.deed_incomplete": QT_TRANSLATE_NOOP("Problems", "Say what the rule does: choose it in the third sentence."),
    "rule.does_not_lose": QT_TRANSLATE_NOOP(
        "Problems", "A rule cannot lose deals, because nobody would say why. Choose another stage than {stage}."
    ),
    "rule.loop": QT_TRANSLATE_NOOP(
        "Problems",
        "With this rule a deal would go round in a circle: {rules}. Choose another stage, or switch one of them off.",
    ),
    "rule.other_pipeline": QT_TRANSLATE_NOOP(
        "Problems", "{stage} belongs to another pipeline. The stages of a rule are those of one pipeline."
    ),
}
