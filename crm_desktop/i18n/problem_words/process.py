"""Refusals of the work process that an administrator draws."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "process.built_in_stays": QT_TRANSLATE_NOOP("Problems", "The program itself needs the list {name}, so it stays."),
    "process.cannot_follow": QT_TRANSLATE_NOOP(
        "Problems",
        "{next} cannot follow {template}: rounds need persons, and internal and client work never mix.",
    ),
    "process.cannot_set_due": QT_TRANSLATE_NOOP(
        "Problems", "{name} is neither a date nor a time, so it cannot say when the next task is due."
    ),
    "process.delay_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Write the delay as a number from 0 and the hour as 09:30."
    ),
    "process.dictionary_needed": QT_TRANSLATE_NOOP("Problems", "Choose the list that {name} takes its values from."),
    "process.end_reason_needed": QT_TRANSLATE_NOOP("Problems", "Say why the work ends after {result}."),
    "process.ends_somewhere": QT_TRANSLATE_NOOP(
        "Problems",
        "The work process ends with {name}, which this kind of result may not do. Change its next steps first.",
    ),
    "process.field_type_is_fixed": QT_TRANSLATE_NOOP(
        "Problems", "{name} has answers already, so its type stays. Archive it and make another field."
    ),
    "process.kind_cannot_close": QT_TRANSLATE_NOOP(
        "Problems", "{name} cannot close a deal: only a success wins, and only a categorical refusal loses."
    ),
    "process.last_of_type": QT_TRANSLATE_NOOP("Problems", "{name} is the last template of its type and stays."),
    "process.name_needed": QT_TRANSLATE_NOOP("Problems", "Write a name."),
    "process.no_pipeline": QT_TRANSLATE_NOOP(
        "Problems", "There is no basic pipeline with the stage that is needed. Ask the administrator to set it up."
    ),
    "process.no_template": QT_TRANSLATE_NOOP(
        "Problems", "There is no template to plan the first step with. Ask the administrator to make one."
    ),
    "process.not_among_results": QT_TRANSLATE_NOOP("Problems", "{template} does not allow the result {result}."),
    "process.performer_unnamed": QT_TRANSLATE_NOOP("Problems", "Choose who gets the task."),
    "process.result_cannot_end": QT_TRANSLATE_NOOP(
        "Problems",
        "Work never ends with {result}: only a success or a categorical refusal ends it. Choose what comes next.",
    ),
    "process.template_follows": QT_TRANSLATE_NOOP(
        "Problems", "The work process still leads from {after} to {name}. Change that step first."
    ),
    "process.type_is_fixed": QT_TRANSLATE_NOOP("Problems", "{name} has tasks already, so its type stays."),
}
