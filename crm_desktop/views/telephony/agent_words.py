"""What an operator is doing, in words and tone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.calls.agent_state import AgentStatus

translate = QCoreApplication.translate

TONES = {
    AgentStatus.READY: "green",
    AgentStatus.RINGING: "blue",
    AgentStatus.TALKING: "blue",
    AgentStatus.WRAP_UP: "violet",
    AgentStatus.PAUSE: "amber",
    AgentStatus.AWAY: "gray",
}


def agent_words(status: AgentStatus) -> str:
    return {
        AgentStatus.READY: lambda: translate("AgentWords", "Available"),
        AgentStatus.RINGING: lambda: translate("AgentWords", "It rings"),
        AgentStatus.TALKING: lambda: translate("AgentWords", "Talking"),
        AgentStatus.WRAP_UP: lambda: translate("AgentWords", "After a call"),
        AgentStatus.PAUSE: lambda: translate("AgentWords", "Pause"),
        AgentStatus.AWAY: lambda: translate("AgentWords", "Away"),
    }[status]()
