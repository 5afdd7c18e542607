"""The words of a telephone's set-up: engines, fields, what an engine can do, how it stands."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.settings.telephony import Engine, History, Srtp, Transport
from crm_desktop.telephony.softphone import Can, Link, Standing

translate = QCoreApplication.translate


def engine_words(engine: Engine) -> str:
    return {
        Engine.NONE: translate("Telephone", "No telephone"),
        Engine.SIP: translate("Telephone", "Telephone in the program (SIP)"),
        Engine.WEB: translate("Telephone", "Web telephone (WebRTC)"),
        Engine.HAND_OFF: translate("Telephone", "Another telephone on this computer"),
        Engine.SIMULATOR: translate("Telephone", "Practice with invented callers"),
    }[engine]


def named_engine(name: str, sentence: str) -> str:
    """Whose standing it is, where several stand beside each other; `name` as the engine calls itself."""
    who = {
        "sip": engine_words(Engine.SIP),
        "web": engine_words(Engine.WEB),
        "handoff": engine_words(Engine.HAND_OFF),
        "simulator": engine_words(Engine.SIMULATOR),
        "ami": translate("Telephone", "Manager interface of the exchange"),
    }.get(name, "")
    return f"{who}: {sentence}" if who else sentence


def engine_sentence(engine: Engine) -> str:
    return {
        Engine.NONE: translate("Telephone", "Calls are written down by hand."),
        Engine.SIP: translate("Telephone", "You talk through this computer and a headset."),
        Engine.WEB: translate("Telephone", "For exchanges that speak WebRTC, and for Windows. It needs more memory."),
        Engine.HAND_OFF: translate(
            "Telephone", "A number is handed to the telephone program you have. Who is calling is not seen."
        ),
        Engine.SIMULATOR: translate("Telephone", "Nobody is really called. For learning and for showing the program."),
    }[engine]


def transport_words(transport: Transport) -> str:
    return {
        Transport.UDP: translate("Telephone", "UDP (usual)"),
        Transport.TCP: translate("Telephone", "TCP"),
        Transport.TLS: translate("Telephone", "TLS (encrypted)"),
    }[transport]


def srtp_words(srtp: Srtp) -> str:
    return {
        Srtp.OFF: translate("Telephone", "Not encrypted"),
        Srtp.OPTIONAL: translate("Telephone", "Encrypted if the exchange can"),
        Srtp.MANDATORY: translate("Telephone", "Always encrypted"),
    }[srtp]


def history_words(history: History) -> str:
    return {
        History.NONE: translate("Telephone", "Not read"),
        History.CSV: translate("Telephone", "A CSV file of the exchange"),
        History.REST: translate("Telephone", "A web address of the exchange"),
        History.SQL: translate("Telephone", "A table in the exchange's database"),
    }[history]


def can_words(can: Can) -> str:
    """What it can do, in one line."""
    said = (
        (Can.DIAL, translate("Telephone", "dial")),
        (Can.ANSWER, translate("Telephone", "answer")),
        (Can.HOLD, translate("Telephone", "hold")),
        (Can.MUTE, translate("Telephone", "mute")),
        (Can.DTMF, translate("Telephone", "keypad")),
        (Can.TRANSFER, translate("Telephone", "transfer")),
        (Can.ATTENDED, translate("Telephone", "ask a colleague first")),
        (Can.DEVICES, translate("Telephone", "choose the headset")),
        (Can.SEES_ALL, translate("Telephone", "see the calls of all telephones")),
        (Can.HISTORY, translate("Telephone", "read earlier calls")),
        (Can.PAUSE, translate("Telephone", "keep queues from ringing in a break")),
    )
    return translate("Telephone", ", ").join(words for flag, words in said if can & flag)


def standing_words(standing: Standing | None, now: datetime) -> tuple[str, str]:
    """The sentence and its tone; the last event says whether anything comes at all (pain P3)."""
    if standing is None or standing.link is Link.OFF:
        return translate("Telephone", "The telephone is not at work."), "muted"
    if standing.why is not None:
        return words(standing.why), "red" if standing.link is Link.FAILED else "amber"
    said = {
        Link.UP: translate("Telephone", "Connected with the exchange."),
        Link.CONNECTING: translate("Telephone", "Connecting with the exchange…"),
        Link.FAILED: translate("Telephone", "The exchange does not accept this telephone."),
    }[standing.link]
    if standing.last_event_at is not None:
        last = translate("Telephone", "Last heard of: {when}.")
        said += " " + last.replace("{when}", moment_brief(standing.last_event_at, current_style(), now))
    return said, {Link.UP: "green", Link.CONNECTING: "amber", Link.FAILED: "red"}[standing.link]
