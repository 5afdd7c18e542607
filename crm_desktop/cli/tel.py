"""`crm-desktop tel:+98912…`: whom a link in a web page or a letter wants to call comes into the window's search."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from crm_desktop.cli.profile import add_person, add_profile
from crm_desktop.kit.problems import Problem

ENTRY = "crm-desktop-tel.desktop"
SCHEMES = ("tel", "sip", "callto")


class LinkNeeded(Problem):
    code = "telephony.link_needed"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("tel", help="look up whom a tel: or sip: link calls, in the window")
    parser.add_argument("link", nargs="?", default="", metavar="LINK", help="tel:+98912… or sip:101@pbx")
    parser.add_argument(
        "--offer", action="store_true", help="have Linux offer this program for such links (writes a .desktop entry)"
    )
    add_profile(parser)
    add_person(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    if args.offer:
        where = ["--profile", str(args.profile.expanduser().resolve())] if args.profile else []
        path = write_entry(_applications(), [*_started(), "tel", *where])
        print(f"Written: {path}")
        print(f"To make it the first choice: xdg-mime default {ENTRY} " + " ".join(map(_mime, SCHEMES)))
        return 0
    if not args.link:
        raise LinkNeeded()
    from crm_desktop.cli.open import open_with
    from crm_desktop.telephony.engines.handoff import number_of_link

    number_of_link(args.link)  # refused before a window opens
    return open_with(args.link, args)


def write_entry(folder: Path, command: list[str]) -> Path:
    """What a desktop reads to know who opens such links; written again it is the same."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / ENTRY
    path.write_text(
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=CRM Desktop\n"
        "Icon=crm-desktop\n"
        f"Exec={' '.join(map(_quoted, command))} %u\n"
        "NoDisplay=true\n"
        "Terminal=false\n"
        "StartupNotify=true\n"
        f"MimeType={';'.join(map(_mime, SCHEMES))};\n",
        encoding="utf-8",
    )
    return path


def _applications() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "applications"


def _started() -> list[str]:
    """How this very program was started."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    door = Path(sys.argv[0])
    return [str(door.resolve())] if door.name == "crm-desktop" else [sys.executable, "-m", "crm_desktop"]


def _mime(scheme: str) -> str:
    return f"x-scheme-handler/{scheme}"


def _quoted(word: str) -> str:
    """As the specification of desktop entries wants it."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return '"' + word.replace("%", "%%") + '"'
