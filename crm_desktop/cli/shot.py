"""`crm-desktop shot`: draw a screen into a PNG without a display."""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm_desktop.cli.profile import add_profile, folder_of, open_profile
from crm_desktop.kit.clock import utc_now

if TYPE_CHECKING:
    from crm_desktop.store.base_file import OpenBase


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("shot", help="draw a screen or dialog into a PNG, without a display")
    parser.add_argument("screen", nargs="*", metavar="SCREEN", help="see --list; several make SCREEN.png each")
    parser.add_argument("--list", action="store_true", help="name every screen and dialog with its states")
    parser.add_argument("--out", type=Path, metavar="FILE.png", help="the picture, or a folder for several")
    add_profile(parser)
    parser.add_argument("--language", choices=("en", "fa", "ru"), default="en")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", default="1440x900", metavar="WxH")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from crm_desktop.app.pictures import Look, draw, names
    from crm_desktop.app.run import application

    if args.list:
        print("\n".join(names()))
        return 0
    if not args.screen or args.out is None:
        print("Which screen, and into which file? `shot --list` names them; --out FILE.png says where.")
        return 2
    app = application()
    width, height = (int(side) for side in args.size.lower().split("x"))
    look = Look(args.language, args.theme, width, height)
    with _base(args) as (base, folder, clock):
        for screen in args.screen:
            out = args.out / f"{screen}.png" if len(args.screen) > 1 else args.out
            out.parent.mkdir(parents=True, exist_ok=True)
            draw(screen, base, folder, clock, look).save(str(out))
    app.quit()
    return 0


@contextmanager
def _base(args: argparse.Namespace) -> Iterator[tuple[OpenBase, Path, Callable[[], datetime]]]:
    """The profile that was named, else a demo clinic made for the picture."""
    if args.profile is not None:
        base = open_profile(args)
        try:
            yield base, folder_of(args), utc_now
        finally:
            base.close()
        return
    from crm_desktop.demo.profile import open_demo

    folder = Path(tempfile.mkdtemp(prefix="crm-shot-"))
    base, clock = open_demo(folder, args.language)
    try:
        yield base, folder, clock
    finally:
        base.close()
        shutil.rmtree(folder, ignore_errors=True)
