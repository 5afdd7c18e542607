"""Tells Qt where icons, stylesheets, fonts, sounds and translations lie, beside the package or in the bundle."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QDir

# Qt allows letters and digits alone.
PREFIXES = ("icons", "qss", "fonts", "sounds", "translations", "webphone")


def root() -> Path:
    """The folder that holds resources/ and migrations/."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parents[2]


def register() -> None:
    """Makes `icons:x.svg`, `qss:app.qss` and the like resolve; may be called twice."""
    for prefix in PREFIXES:
        QDir.setSearchPaths(prefix, [str(root() / "resources" / prefix)])
