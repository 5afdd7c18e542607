"""The names of a profile's files, known without loading what opens them."""

from __future__ import annotations

from pathlib import Path

BASE_NAME = "crm.db"
KEY_NAME = "crm.key"
COMING_NAME = BASE_NAME + ".join"  # a base is fetched from a server under this name; after a kill it is gone on with


def exists(folder: Path) -> bool:
    return (folder / BASE_NAME).exists()


def is_coming(folder: Path) -> bool:
    """Whether a base was begun to be fetched from a server, and is not whole yet."""
    return (folder / COMING_NAME).exists() and not exists(folder)
