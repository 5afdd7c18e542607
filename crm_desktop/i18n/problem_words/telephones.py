"""Refusals of what people do with calls and with the clinic's telephones; the engines' own are in telephony."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "agent.no_such_pause": QT_TRANSLATE_NOOP("Problems", "Choose one of the clinic’s reasons for a break."),
    "agent.only_away": QT_TRANSLATE_NOOP("Problems", "You can sign a colleague off, but not say what they are doing."),
    "call.do_not_call": QT_TRANSLATE_NOOP("Problems", "{name} has asked not to be called."),
    "call.mark_of_own_talk": QT_TRANSLATE_NOOP("Problems", "This talk was yours. Let a colleague mark it."),
    "call.mark_out_of_range": QT_TRANSLATE_NOOP("Problems", "A mark is a number from {worst} to {best}."),
    "call.mark_without_talk": QT_TRANSLATE_NOOP("Problems", "Only a talk that is over can be marked."),
    "call.no_such_criterion": QT_TRANSLATE_NOOP(
        "Problems", "This criterion is not there any more. Open the call again."
    ),
    "call.nothing_to_dial": QT_TRANSLATE_NOOP("Problems", "{number} is not a number that can be dialled."),
    "call.quiet_hours": QT_TRANSLATE_NOOP(
        "Problems", "It is {time} where this number is, and the clinic calls nobody at that hour."
    ),
    "call.quiet_hours.named": QT_TRANSLATE_NOOP(
        "Problems", "It is {time} where {name} is, and the clinic calls nobody at that hour."
    ),
    "telephone.in_a_call": QT_TRANSLATE_NOOP(
        "Problems", "You are in a call, and that would cut it off. It can be done as soon as the call is over."
    ),
    "task.round_rests": QT_TRANSLATE_NOOP(
        "Problems", "Nobody left in {title} may be called now. The next call is possible from {at}."
    ),
    "telephones.has_left": QT_TRANSLATE_NOOP("Problems", "{name} has left the clinic. Choose somebody who works here."),
    "telephones.number_needed": QT_TRANSLATE_NOOP("Problems", "Write the number."),
    "telephones.number_taken": QT_TRANSLATE_NOOP("Problems", "{number} is in the list already."),
    "telephones.number_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "{text} cannot be dialled. Write digits, with * or # where the exchange wants them."
    ),
    "telephones.recordings_place_needed": QT_TRANSLATE_NOOP(
        "Problems", "Say where the recordings lie: a folder or an https address."
    ),
    "telephones.recordings_place_unsafe": QT_TRANSLATE_NOOP(
        "Problems",
        "Name a folder, or an https address without a name and a password, so that nobody on the way can listen.",
    ),
    "telephones.rule_for_nothing": QT_TRANSLATE_NOOP(
        "Problems",
        "This rule would change no number. Write what is put before the number, or in place of its beginning.",
    ),
    "telephones.rule_taken": QT_TRANSLATE_NOOP(
        "Problems", "There is a rule for these numbers already. Change that one."
    ),
    "telephones.tries_out_of_range": QT_TRANSLATE_NOOP(
        "Problems", "Write a number of attempts from {least} to {most}."
    ),
    "telephony.recording_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "Line {line} of this file is no recorded telephone call. Choose another file."
    ),
}
