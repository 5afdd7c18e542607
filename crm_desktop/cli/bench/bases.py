"""Big bases for the benchmarks: made once by direct SQL, past the triggers, and kept in the cache folder."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy.pool import PoolProxiedConnection

    from crm_desktop.store.base_file import OpenBase

PASSPHRASE = "a bench is no secret"  # noqa: S105  it is none
MADE = "made"
KEPT_FOR_S = 7 * 24 * 3600  # its work lies around the day it was made on


@dataclass(frozen=True)
class BigBase:
    """A profile folder with its key."""

    folder: Path
    key: bytes
    people: int

    def open(self) -> OpenBase:
        from crm_desktop.store.base_file import open_base

        return open_base(self.folder, self.key)


def cache_folder() -> Path:
    root = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(root) / "crm-desktop" / "bench"


def big_base(people: int) -> BigBase:
    """The kept base of that size; made now if schema, triggers or the people in it have changed since."""
    from crm_desktop.cli.bench.filling import LAYOUT, fill
    from crm_desktop.store import capture
    from crm_desktop.store.base_file import KEY_NAME
    from crm_desktop.store.keys import NoKeyring, make_key_file, open_key_file

    folder = cache_folder() / f"{capture.SCHEMA}-{capture.fingerprint()[:12]}-{LAYOUT}-{people}"
    made = folder / MADE
    if not made.exists() or time.time() - made.stat().st_mtime > KEPT_FOR_S:
        for older in cache_folder().glob(f"*-{people}"):
            shutil.rmtree(older)
        folder.mkdir(parents=True)
        started = time.monotonic()
        fill(folder, make_key_file(folder / KEY_NAME, PASSPHRASE, NoKeyring()).data_key, people)
        print(f"made a base of {people:,} people in {time.monotonic() - started:.0f} s", file=sys.stderr)
        made.touch()
    return BigBase(folder, open_key_file(folder / KEY_NAME, PASSPHRASE, NoKeyring()), people)


@contextmanager
def copied(base: BigBase) -> Iterator[BigBase]:
    """A copy to write into, on the same disk and thrown away afterwards."""
    with tempfile.TemporaryDirectory(dir=cache_folder(), prefix="copy-") as made:
        for part in base.folder.glob("crm.*"):
            shutil.copy(part, made)
        yield BigBase(Path(made), base.key, base.people)


def driver_of(pooled: PoolProxiedConnection) -> Any:
    """The bare connection, as floors use it."""
    if pooled.driver_connection is None:
        raise RuntimeError("the connection has been given back")
    return pooled.driver_connection


def number_of(at: int) -> str:
    """The E.164 number of the person at that place; neighbours differ at both ends."""
    return f"+98912{at * 7_654_321 % 10_000_000:07d}"
