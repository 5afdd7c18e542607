"""What a screen may ask of whoever goes round with the server; the builder hands it in with the House."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from crm_desktop.kit.problems import Problem
from crm_desktop.sync.joining_facts import IsStopped, ServerToJoin, Tell

# Sends this base to an empty server: who asks, the answers, how far it is, whether to stop, done, refused.
# `tell` and `is_stopped` are called on another thread.
Found = Callable[[QObject, ServerToJoin, Tell, IsStopped, Callable[[object], None], Callable[[Problem], None]], None]


def _nothing() -> None:
    """Nobody goes round."""


@dataclass(frozen=True)
class StationWays:
    """Without a builder, in pictures and tests of other screens, nothing comes of it."""

    hurry: Callable[[], None] = _nothing
    found: Found | None = None
    give_password: Callable[[str], None] | None = None  # the login has another one on the server now
