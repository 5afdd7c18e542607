"""What an operator is doing, in words and tone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.calls.agent_state import AgentStatus
from crm_desktop.telephony.live_call import Phase
from crm_desktop.views.widgets.phone_desk import PhoneDesk

translate = QCoreApplication.translate

_DIALS = {Phase.DIALLING, Phase.EARLY}

TONES = {
    AgentStatus.READY: "green",
    AgentStatus.RINGING: "blue",
    AgentStatus.TALKING: "blue",
    AgentStatus.WRAP_UP: "violet",
    AgentStatus.PAUSE: "amber",
    AgentStatus.AWAY: "gray",
}


def agent_words(status: AgentStatus, *, is_dialling: bool = False) -> str:
    """Whoever dials hears it ring as well, and is not the one who is called."""
    if is_dialling and status is AgentStatus.RINGING:
        return translate("AgentWords", "Dialling")
    return {
        AgentStatus.READY: lambda: translate("AgentWords", "Available"),
        AgentStatus.RINGING: lambda: translate("AgentWords", "It rings"),
        AgentStatus.TALKING: lambda: translate("AgentWords", "Talking"),
        AgentStatus.WRAP_UP: lambda: translate("AgentWords", "After a call"),
        AgentStatus.PAUSE: lambda: translate("AgentWords", "Pause"),
        AgentStatus.AWAY: lambda: translate("AgentWords", "Away"),
    }[status]()


def own_words(phone: PhoneDesk) -> str:
    phases = {call.live.phase for call in phone.calls}
    return agent_words(phone.agent, is_dialling=bool(phases) and phases <= _DIALS)
