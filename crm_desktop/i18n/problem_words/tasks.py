"""Refusals of tasks, their results and the answers of a result."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "answer.needed": QT_TRANSLATE_NOOP("Problems", "Fill in {field} first."),
    "answer.not_in_list": QT_TRANSLATE_NOOP(
        "Problems", "What was chosen for {field} is no longer in its list. Choose again."
    ),
    "answer.one_only": QT_TRANSLATE_NOOP("Problems", "{field} takes one answer only."),
    "answer.unasked": QT_TRANSLATE_NOOP(
        "Problems", "The chosen result does not ask for this. Choose the result again."
    ),
    "answer.unreadable": QT_TRANSLATE_NOOP("Problems", "{text} cannot be read as {field}."),
    "task.chain_cannot_end": QT_TRANSLATE_NOOP(
        "Problems", "The work does not end with {result}. Choose what comes next."
    ),
    "task.closed": QT_TRANSLATE_NOOP("Problems", "{title} is done or cancelled already."),
    "task.day_needed": QT_TRANSLATE_NOOP("Problems", "Choose a day."),
    "task.deal_of_another_lead": QT_TRANSLATE_NOOP("Problems", "{title} is the deal of another lead."),
    "task.due_passed": QT_TRANSLATE_NOOP("Problems", "{day} is over already. Choose today or a later day."),
    "task.needs_result": QT_TRANSLATE_NOOP("Problems", "{title} is done when it has a result. Choose the result."),
    "task.no_person_allowed": QT_TRANSLATE_NOOP(
        "Problems", "{name} is internal work, so no client, lead or deal can be attached to it."
    ),
    "task.not_a_round": QT_TRANSLATE_NOOP("Problems", "{name} cannot be used for a call round and its personal calls."),
    "task.not_done": QT_TRANSLATE_NOOP("Problems", "{title} is not done, so there is no result to correct."),
    "task.not_in_work": QT_TRANSLATE_NOOP("Problems", "{title} is not in work."),
    "task.nothing_to_hand_over": QT_TRANSLATE_NOOP("Problems", "{name} has no open work to hand over."),
    "task.same_hands": QT_TRANSLATE_NOOP("Problems", "{name} has this work already. Choose somebody else."),
    "task.one_performer": QT_TRANSLATE_NOOP("Problems", "Choose either one person or one team."),
    "task.performer_left": QT_TRANSLATE_NOOP("Problems", "{name} has left the clinic. Choose somebody else."),
    "task.person_needed": QT_TRANSLATE_NOOP("Problems", "Choose the person for {name}."),
    "task.range_backwards": QT_TRANSLATE_NOOP("Problems", "The range ends on {last}, before it begins on {first}."),
    "task.range_needs_two_days": QT_TRANSLATE_NOOP("Problems", "A range needs its first and its last day."),
    "task.reason_needed": QT_TRANSLATE_NOOP("Problems", "Write the reason."),
    "task.reminder_passed": QT_TRANSLATE_NOOP("Problems", "{moment} is over already. Choose a later moment."),
    "task.result_not_allowed": QT_TRANSLATE_NOOP("Problems", "{title} does not have this result. Choose another."),
    "task.round_ends_by_itself": QT_TRANSLATE_NOOP(
        "Problems", "{title} is a call round: it is done when its calls are."
    ),
    "task.round_has_no_call_for_you": QT_TRANSLATE_NOOP(
        "Problems", "All calls left in {title} are in colleagues’ hands."
    ),
    "task.status_cannot_change": QT_TRANSLATE_NOOP("Problems", "{title} cannot go from its status to this one."),
    "task.taken": QT_TRANSLATE_NOOP("Problems", "{name} has {title} already."),
    "task.template_archived": QT_TRANSLATE_NOOP("Problems", "The template {name} is no longer in use. Choose another."),
    "task.too_late_to_correct": QT_TRANSLATE_NOOP(
        "Problems", "The result of {title} could be corrected on its own day only."
    ),
    "task.two_persons_needed": QT_TRANSLATE_NOOP("Problems", "Choose at least two persons for {name}."),
    "task.won_stays_won": QT_TRANSLATE_NOOP(
        "Problems", "{result} has won the deal of {title}. Reopen the deal instead."
    ),
}
