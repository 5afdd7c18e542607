"""A file of an exchange's records, chosen by hand, as the log takes them; it blocks, so a lane calls it (B4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.settings.telephony import History, PhoneSetup

if TYPE_CHECKING:
    from crm_desktop.rules.phone_calls import CallFacts

_OLDEST = datetime(1990, 1, 1, tzinfo=UTC)


def read_file(setup: PhoneSetup, path: Path, branch_zone: str) -> list[CallFacts]:
    """All of its conversations, in the workstation's setting of the exchange. Raises a Problem."""
    from crm_desktop.app.call_log import facts_of_record
    from crm_desktop.telephony.engines.cdr.history import read_past

    here = replace(setup, history=History.CSV, history_place=str(path))
    past = read_past(here, _OLDEST, branch_zone)
    return [facts for event in past.events if (facts := facts_of_record(event)) is not None]
