"""Why the page did not do what it was asked, as a refusal with words."""

from __future__ import annotations

from crm_desktop.kit.problems import Problem
from crm_desktop.telephony.caller_id import cleaned
from crm_desktop.telephony.engines.sip.problems import CallOver, CommandFailed, MicrophoneMissing, NotInACall
from crm_desktop.telephony.engines.web.words import Told, Why


def refusal(told: Told, microphone: str) -> Problem:
    match told.text("why"):
        case Why.GONE:
            return CallOver()
        case Why.MICROPHONE:
            return MicrophoneMissing(name=microphone)
        case Why.NOT_NOW:
            return NotInACall()
    return CommandFailed(cause=cleaned(told.text("detail")))


def is_same(one: Problem | None, other: Problem | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.code == other.code and one.facts == other.facts
