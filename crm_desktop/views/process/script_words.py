"""A script as it will be read aloud, with somebody's name in the places of the braces."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.queries.work.scripts import filled
from crm_desktop.views.widgets.house import House

translate = QCoreApplication.translate


def sample_facts(house: House) -> dict[str, str]:
    """A made-up client; who speaks, the clinic and the branch are real."""
    given = translate("ScriptWords", "Maria", "a client's given name in a sample")
    family = translate("ScriptWords", "Hope", "a client's family name in a sample")
    return {
        "name": f"{given} {family}",
        "given_name": given,
        "family_name": family,
        "operator": house.session.user_name,
        "clinic": house.session.clinic_name,
        "branch": house.session.branch_name,
        "services": translate("ScriptWords", "implants"),
    }


def sample_script(script: str, house: House) -> str:
    return filled(script, sample_facts(house))


def field_words(name: str) -> str:
    """What a field in braces stands for."""
    return {
        "name": lambda: translate("ScriptWords", "Client's name"),
        "given_name": lambda: translate("ScriptWords", "Given name"),
        "family_name": lambda: translate("ScriptWords", "Family name"),
        "operator": lambda: translate("ScriptWords", "Who calls"),
        "clinic": lambda: translate("ScriptWords", "Clinic"),
        "branch": lambda: translate("ScriptWords", "Branch"),
        "services": lambda: translate("ScriptWords", "Services"),
    }[name]()
