"""How the telephone's own processes are started: as a module, or by a hidden argument of the frozen program."""

from __future__ import annotations

import sys

TELEPHONE_FLAG = "--telephone"
DEVICES_FLAG = "--list-sound-devices"


def child_command() -> list[str]:
    """A frozen program has no -m; its starter looks for TELEPHONE_FLAG before it imports anything else."""
    if getattr(sys, "frozen", False):
        return [sys.executable, TELEPHONE_FLAG]
    return [sys.executable, "-P", "-m", "crm_desktop.telephony.engines.sip.child"]


def devices_command() -> list[str]:
    return [*child_command(), DEVICES_FLAG]
