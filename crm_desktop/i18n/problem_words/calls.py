"""Refusals of calls and requests."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "call.number_or_person_needed": QT_TRANSLATE_NOOP("Problems", "Say who is calling, or write the number."),
    "call.only_incoming_is_missed": QT_TRANSLATE_NOOP("Problems", "Only an incoming call can be missed."),
    "call.not_yet_rung": QT_TRANSLATE_NOOP("Problems", "A missed call cannot be later than now."),
    "call.callback_over": QT_TRANSLATE_NOOP("Problems", "This call back is done or given up already."),
    "call.goes_on": QT_TRANSLATE_NOOP("Problems", "This call is not over yet. Correct it afterwards."),
    "call.times_wrong": QT_TRANSLATE_NOOP(
        "Problems", "A call begins before it is answered, is answered before it ends, and is not later than now."
    ),
    "call.recording_missing": QT_TRANSLATE_NOOP("Problems", "The recording is not available: there is no {place}."),
    "call.recording_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "The recording is not available: {place} cannot be read from this computer."
    ),
    "call.recording_empty": QT_TRANSLATE_NOOP("Problems", "The recording is not available: {place} is empty."),
    "call.recording_changed": QT_TRANSLATE_NOOP(
        "Problems", "{place} is not the recording that the exchange made. It was changed, so it is not played."
    ),
    "call.recording_elsewhere": QT_TRANSLATE_NOOP(
        "Problems", "{place} leads out of the clinic’s folder of recordings, so it is not played."
    ),
    "call.recording_no_sound": QT_TRANSLATE_NOOP("Problems", "{place} is not a sound file, so it is not opened."),
    "call.recording_not_ours": QT_TRANSLATE_NOOP(
        "Problems", "The recording is not at the https address of the clinic’s settings, so it is not opened."
    ),
    "call.nothing_to_hear": QT_TRANSLATE_NOOP("Problems", "There is no recording of this call to hear any more."),
    "call.no_player": QT_TRANSLATE_NOOP("Problems", "This computer has no program that plays {place}."),
    "call.over": QT_TRANSLATE_NOOP("Problems", "This call is over already."),
    "request.caller_unnamed": QT_TRANSLATE_NOOP(
        "Problems", "Say who the caller from {number} is before a lead is made."
    ),
    "request.closed": QT_TRANSLATE_NOOP("Problems", "This request is closed already."),
    "request.late_limit_out_of_range": QT_TRANSLATE_NOOP(
        "Problems", "Write a number of minutes from {least} to {most}."
    ),
    "request.merged": QT_TRANSLATE_NOOP(
        "Problems", "This request was merged into another one already. Go on with that one."
    ),
    "request.not_answered": QT_TRANSLATE_NOOP("Problems", "Nobody has answered this request yet, so it has no cause."),
    "request.of_another": QT_TRANSLATE_NOOP(
        "Problems", "One request is {name}'s, the other is {other}'s. If they are one person, merge the people first."
    ),
    "request.same": QT_TRANSLATE_NOOP("Problems", "This is the same request. Choose another one."),
    "request.taken": QT_TRANSLATE_NOOP("Problems", "{name} is dealing with this request."),
    "request.topic_needed": QT_TRANSLATE_NOOP("Problems", "Choose what the request was about."),
    "request.visit_called_off": QT_TRANSLATE_NOOP(
        "Problems", "This visit was called off. Make the lead from the person's card."
    ),
    "request.visit_needed": QT_TRANSLATE_NOOP("Problems", "Say whose wish it is: choose a visit or a person."),
    "request.who_needed": QT_TRANSLATE_NOOP(
        "Problems", "Give a person, a number or a few words, so that somebody can answer."
    ),
}
