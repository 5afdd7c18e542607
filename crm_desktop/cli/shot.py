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
    from PySide6.QtGui import QPixmap

    from crm_desktop.store.base_file import OpenBase

MOST_PIXELS = 10_000  # a side; a larger one is a slip of the finger that would fill the memory


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("shot", help="draw a screen or dialog into a PNG, without a display")
    parser.add_argument("screen", nargs="*", metavar="SCREEN", help="see --list; several make SCREEN.png each")
    parser.add_argument("--list", action="store_true", help="name every screen and dialog with its states")
    parser.add_argument("--out", type=Path, metavar="FILE.png", help="the picture, or a folder for several")
    add_profile(parser)
    parser.add_argument("--language", choices=("en", "fa", "ru"), default="en")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from crm_desktop.app.pictures import Look, draw, names
    from crm_desktop.app.run import application
    from crm_desktop.files.problems import FileNotWritable

    if args.list:
        print("\n".join(names()))
        return 0
    if not args.screen or args.out is None:
        args.parser.error("which screen, and into which file? `shot --list` names them; --out FILE.png says where")
    app = application()
    look = Look(args.language, args.theme, *args.size)
    with _base(args) as (base, folder, clock):
        for screen in args.screen:
            out = args.out / f"{screen}.png" if len(args.screen) > 1 else args.out
            if not saved(draw(screen, base, folder, clock, look), out):
                raise FileNotWritable(name=str(out), reason="no folder or picture can be made there")
    app.quit()
    return 0


def _size(text: str) -> tuple[int, int]:
    width, height = (int(side) for side in text.lower().split("x"))
    if not (MOST_PIXELS >= width > 0 < height <= MOST_PIXELS):
        raise ValueError(text)
    return width, height


def saved(picture: QPixmap, out: Path) -> bool:
    """Whether the picture is there: Qt says no to a folder without rights and to a kind it does not know."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return picture.save(str(out))


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
