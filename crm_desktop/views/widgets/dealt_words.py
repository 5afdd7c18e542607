"""What is told when work of a team was given in turn: who got how much, or that nobody is on shift (C24-38)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.usecases.leads.assign_round_robin import Dealt

translate = QCoreApplication.translate


def dealt_words(dealt: Dealt, team: str) -> tuple[str, str]:
    """The sentence and its tone."""
    if dealt.with_team:
        sentence = translate("Dealt", "Nobody of {team} is on shift now, so it stays with the team.")
        return sentence.replace("{team}", isolated(team)), "amber"
    style = current_style()
    parts = [
        translate("Dealt", "{name}: {count}").replace("{name}", isolated(name)).replace("{count}", count(number, style))
        for name, number in dealt.to.items()
    ]
    sentence = translate("Dealt", "Given in turn: {list}. Ctrl+Z takes it back.")
    return sentence.replace("{list}", style.locale.createSeparatedList(parts)), "green"
