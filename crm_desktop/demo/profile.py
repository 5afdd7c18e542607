"""A profile with the demo clinic in it: thrown away by `--demo`, kept by the `demo` command."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from crm_desktop.demo.clinic import DAYS_BACK, PEOPLE, play
from crm_desktop.kit.clock import FrozenClock
from crm_desktop.store.base_file import OpenBase, create_base


def make_demo_profile(folder: Path, language: str, *, people: int = PEOPLE, seed: int = 1) -> bytes:
    """Made with a random key that is only ever in memory; the key is the answer."""
    key = os.urandom(32)
    clock = FrozenClock(datetime.now(UTC))
    base = create_base(folder, key, clock=clock)
    try:
        fill(base, clock, language, people=people, seed=seed)
    finally:
        base.close()
    return key


def open_demo(folder: Path, language: str) -> tuple[OpenBase, FrozenClock]:
    """An open demo base and its clock, which stands at half past ten of today."""
    clock = FrozenClock(datetime.now(UTC))
    base = create_base(folder, os.urandom(32), clock=clock)
    fill(base, clock, language)
    return base, clock


def fill(
    base: OpenBase,
    clock: FrozenClock,
    language: str,
    *,
    people: int = PEOPLE,
    seed: int = 1,
    today: date | None = None,
    days: int = DAYS_BACK,
) -> UUID:
    """Fill an empty base that was made with `clock`; today's date is the only reading of the real one."""
    return play(base, clock, language, today or datetime.now(UTC).date(), people=people, seed=seed, days=days)
