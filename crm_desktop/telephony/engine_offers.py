"""Which engines this computer can use, what each can do, and why one cannot be had here."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.kit.problems import Problem
from crm_desktop.settings.telephony import Engine
from crm_desktop.telephony.softphone import Can


@dataclass(frozen=True, slots=True)
class EngineOffer:
    engine: Engine
    can: Can
    why_not: Problem | None = None


def engine_offers() -> tuple[EngineOffer, ...]:
    """Looked up and not loaded: whether a library is there is known without it. May touch the disk."""
    from crm_desktop.telephony.engines.handoff import HandOff
    from crm_desktop.telephony.engines.simulator.simulator import Simulator
    from crm_desktop.telephony.engines.sip.phone import SipPhone
    from crm_desktop.telephony.engines.web.web_phone import WebPhone

    return (
        EngineOffer(Engine.SIP, SipPhone.can, SipPhone.why_not()),
        EngineOffer(Engine.WEB, WebPhone.can, WebPhone.why_not()),
        EngineOffer(Engine.HAND_OFF, HandOff.can),
        EngineOffer(Engine.SIMULATOR, Simulator.can),
    )
