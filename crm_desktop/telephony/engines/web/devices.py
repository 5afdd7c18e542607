"""The microphones and loudspeakers that the page has found."""

from __future__ import annotations

from crm_desktop.telephony.caller_id import cleaned
from crm_desktop.telephony.engines.web.words import Told
from crm_desktop.telephony.softphone import AudioDevice


def devices(told: Told) -> tuple[AudioDevice, ...]:
    """By name: the page's own ids do not outlive it."""
    return tuple(
        AudioDevice(row.text("name"), cleaned(row.text("name")), row.flag("input"), row.flag("chosen_by_system"))
        for row in told.rows("found")
        if row.text("name")
    )
