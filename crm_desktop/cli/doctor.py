"""`crm-desktop doctor`: what works on this machine and what doesn't."""

from __future__ import annotations

import argparse
import enum
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from crm_desktop.cli.profile import add_person, add_profile, folder_of
from crm_desktop.cli.server_look import look_at_server

DISPLAY_SECONDS = 30


class State(enum.StrEnum):
    OK = "ok"
    NOTICE = "notice"  # the program works, with less
    MISSING = "missing"
    UNUSED = "unused"  # nothing asks for it yet


@dataclass(frozen=True)
class Finding:
    name: str
    state: State
    detail: str


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "doctor",
        help="what works here and what doesn't",
        description="Says what works on this machine. Exit code 2 if something is missing.",
    )
    parser.add_argument("--json", action="store_true", help="a JSON object a line")
    add_profile(parser)
    add_person(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    found = findings(folder_of(args))
    for finding in found:
        print(json.dumps(asdict(finding)) if args.json else f"{finding.state:8} {finding.name:12} {finding.detail}")
    return 2 if any(finding.state is State.MISSING for finding in found) else 0


def findings(folder: Path) -> list[Finding]:
    return [_tried(name, partial(look, folder) if look is look_at_server else look) for name, look in LOOKS.items()]


def _tried(name: str, look: Callable[[], tuple[State, str]]) -> Finding:
    try:
        state, detail = look()
    except Exception as error:  # whatever is wrong with it, the others are still looked at
        state, detail = State.MISSING, f"{type(error).__name__}: {error}"
    return Finding(name, state, detail)


def _system() -> tuple[State, str]:
    return State.OK, f"{platform.platform()}, Python {platform.python_version()}"


def _qt() -> tuple[State, str]:
    import PySide6.QtGui
    import PySide6.QtNetwork  # noqa: F401  that it can be loaded is what is asked
    from PySide6.QtCore import qVersion

    return State.OK, qVersion()


def _display() -> tuple[State, str]:
    if getattr(sys, "frozen", False):
        # An installed program is no Python that could try in another process.
        return State.UNUSED, "not tried in an installed program; the window itself will say it"
    # Qt ends the whole process when there is no display, so another one tries.
    program = "from PySide6.QtGui import QGuiApplication as A; a = A([]); print(a.platformName())"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=DISPLAY_SECONDS, check=False
    )
    if done.returncode == 0:
        return State.OK, done.stdout.strip()
    wanted = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    reason = "no display" if not wanted and sys.platform.startswith("linux") else "no window can be opened"
    lines = done.stderr.strip().splitlines()
    return State.MISSING, f"{reason}: {lines[0]}" if lines else reason


def _fonts() -> tuple[State, str]:
    from crm_desktop.app import resources
    from crm_desktop.theme.fonts import FILES

    gone = [name for name in FILES if not (resources.root() / "resources" / "fonts" / name).is_file()]
    return (State.MISSING, ", ".join(gone)) if gone else (State.OK, f"{len(FILES)} files of Inter and Vazirmatn")


def _database() -> tuple[State, str]:
    from crm_desktop.store.trial import trial

    return State.OK, trial()


def _keyring() -> tuple[State, str]:
    from crm_desktop.settings.secrets import has_secret_store

    if has_secret_store():
        import keyring

        return State.OK, keyring.get_keyring().name
    return State.NOTICE, "none here: the passphrase alone protects the base and must have 12 characters"


def _telephony() -> tuple[State, str]:
    """Which engines can be used; why one cannot, the settings say in the user's language."""
    from crm_desktop.settings.telephony import Engine
    from crm_desktop.telephony.engine_offers import engine_offers
    from crm_desktop.telephony.softphone import Can

    offers = [offer for offer in engine_offers() if offer.engine is not Engine.SIMULATOR]
    said = [
        f"{offer.engine.value} {'can be used' if offer.why_not is None else f'not: {offer.why_not.code}'}"
        for offer in offers
    ]
    carries_voice = any(offer.why_not is None for offer in offers if Can.ANSWER & offer.can)
    return State.OK if carries_voice else State.NOTICE, ", ".join(said)


def _sound() -> tuple[State, str]:
    import sounddevice

    devices = sounddevice.query_devices()
    heard = sum(1 for device in devices if device["max_input_channels"])
    played = sum(1 for device in devices if device["max_output_channels"])
    if not heard or not played:
        return State.NOTICE, f"{heard} microphones, {played} loudspeakers: a talk would be silent"
    return State.OK, f"{heard} microphones, {played} loudspeakers"


LOOKS: dict[str, Callable[..., tuple[State, str]]] = {
    "system": _system,
    "qt": _qt,
    "display": _display,
    "fonts": _fonts,
    "database": _database,
    "keyring": _keyring,
    "server": look_at_server,
    "telephony": _telephony,
    "sound": _sound,
}
