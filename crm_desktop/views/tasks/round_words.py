"""What a call round says of itself: what the telephone does now, who is not rung and why, and how it went."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.i18n.dates import local, relative_day, time_of_day
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import count, stopwatch
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.models.calls.call import CallOutcome
from crm_desktop.rules.dialling import Hindrance
from crm_desktop.telephony.live_call import LiveCall, Phase
from crm_desktop.usecases.tasks.start_next_call import SkippedCall
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.round_vm import RoundVm, Stage

translate = QCoreApplication.translate
SEPARATOR = "  ·  "


class RoundWords(QObject):
    """Sentences with a count need the tr() of an object."""

    def in_seconds(self, seconds: int) -> str:
        return current_style().in_digits(self.tr("Calling in %n second(s)", "", seconds))

    def left(self, number: int) -> str:
        return current_style().in_digits(self.tr("%n left", "", number))


said = RoundWords()


def look(vm: RoundVm) -> tuple[str, str]:
    """Icon and tone of what goes on."""
    match vm.stage:
        case Stage.SETTLES:
            return "timer", "blue"
        case Stage.PAUSED:
            return "pause", "amber"
        case Stage.WAITS:
            return "hourglass", "amber"
        case Stage.CALLS:
            return ("phone-call", "green") if vm.line.was_answered else ("phone-outgoing", "blue")
        case Stage.REFUSED:
            return "circle-alert", "red"
        case Stage.OVER:
            return ("circle-check", "gray") if _was_reached(vm) else ("phone-off", "gray")
    return "headset", "blue"


def now(vm: RoundVm, moment: datetime, *, awaits_wrap_up: bool) -> str:
    """In a few words; `detail` says what may be done."""
    match vm.stage:
        case Stage.SETTLES:
            return said.in_seconds(max(math.ceil(vm.settles_for), 1))
        case Stage.PAUSED:
            return translate("CallRound", "The round waits")
        case Stage.WAITS:
            if awaits_wrap_up:
                return translate("CallRound", "Say first what the last call came to")
            return translate("CallRound", "Another call is on")
        case Stage.CALLS:
            return _going_on(vm.line.live, moment)
        case Stage.OVER:
            return _over(vm)
        case Stage.REFUSED:
            return translate("CallRound", "It could not be dialled")
    return translate("CallRound", "By hand: no telephone dials here")


def detail(vm: RoundVm) -> str:
    match vm.stage:
        case Stage.SETTLES:
            return translate("CallRound", "F12 waits, Esc ends the round.")
        case Stage.PAUSED:
            return translate("CallRound", "Nobody is called until F12 is pressed.")
        case Stage.WAITS:
            return translate("CallRound", "The next one is called when the line is free.")
        case Stage.CALLS if vm.is_paused:
            return translate("CallRound", "The round waits after this call.")
        case Stage.CALLS if vm.line.was_answered:
            return translate("CallRound", "The digit of the result, then Ctrl+Enter.")
        case Stage.CALLS:
            return translate("CallRound", "N or B hangs up and goes on.")
        case Stage.OVER if _was_reached(vm):
            return translate("CallRound", "Say what came of it; F8 calls once more.")
        case Stage.OVER:
            return translate("CallRound", "Enter saves the marked result; F8 calls once more.")
        case Stage.REFUSED:
            why = words(vm.problem) if vm.problem is not None else translate("CallRound", "No number is known.")
            return filled(translate("CallRound", "{why} F8 tries again."), why=why)
    return translate("CallRound", "Call them, then say what came of it.")


def _going_on(live: LiveCall | None, moment: datetime) -> str:
    if live is None:
        return translate("CallRound", "Calling")
    since = live.answered_at or live.started_at
    facts = {"time": stopwatch(max(int((moment - since).total_seconds()), 0), current_style())}
    if live.answered_at is not None:
        return filled(translate("CallRound", "Talking {time}"), **facts)
    if live.phase is Phase.EARLY:
        return filled(translate("CallRound", "It rings there {time}"), **facts)
    return filled(translate("CallRound", "Calling {time}"), **facts)


def _was_reached(vm: RoundVm) -> bool:
    return vm.line.was_answered or vm.line.live is None


def _over(vm: RoundVm) -> str:
    live = vm.line.live
    if _was_reached(vm) or live is None:
        return translate("CallRound", "The talk is over")
    match live.outcome:
        case CallOutcome.BUSY:
            return translate("CallRound", "The line was busy")
        case CallOutcome.DECLINED:
            return translate("CallRound", "The call was declined")
        case CallOutcome.FAILED:
            return translate("CallRound", "The call did not come about")
        case CallOutcome.CANCELLED:
            return translate("CallRound", "Hung up before an answer")
    return translate("CallRound", "Nobody answered")


# ---- how far it has come


def progress(vm: RoundVm) -> str:
    style = current_style()
    told = filled(
        translate("CallRound", "{done} of {total} done"), done=count(vm.done, style), total=count(vm.total, style)
    )
    return SEPARATOR.join((told, said.left(max(vm.total - vm.done, 0))))


def score(vm: RoundVm) -> str:
    style = current_style()
    reached = filled(translate("CallRound", "reached {number}"), number=count(vm.reached, style))
    missed = filled(translate("CallRound", "not reached {number}"), number=count(vm.unreached, style))
    spent = stopwatch(vm.summary().seconds, style)
    return SEPARATOR.join((reached, missed, spent))


# ---- who is not rung


def skipped(calls: Sequence[SkippedCall], moment: datetime) -> str:
    """The newest first; empty where nobody was skipped."""
    if not calls:
        return ""
    told = SEPARATOR.join(skipped_one(one, moment) for one in reversed(calls))
    return filled(translate("CallRound", "Skipped: {calls}"), calls=told)


def skipped_one(call: SkippedCall, moment: datetime) -> str:
    return filled(translate("CallRound", "{name}: {why}"), name=isolated(call.name), why=why(call, moment))


def why(call: SkippedCall, moment: datetime) -> str:
    when = _when(call.until, moment) if call.until is not None else ""
    match call.why:
        case Hindrance.DO_NOT_CALL:
            return translate("CallRound", "wants no calls")
        case Hindrance.QUIET_HOURS:
            return filled(translate("CallRound", "out of hours where they live until {when}"), when=when)
    return filled(translate("CallRound", "tried enough today, again {when}"), when=when)


def _when(at: datetime, moment: datetime) -> str:
    style = current_style()
    day, today = local(at, style).date(), local(moment, style).date()
    time = time_of_day(at, style)
    if day == today:
        return time
    facts = {"day": relative_day(day, style, today), "time": time}
    return filled(translate("CallRound", "{day} {time}"), **facts)
