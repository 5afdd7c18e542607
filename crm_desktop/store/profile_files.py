"""The names of a profile's two files, known without loading what opens them."""

from __future__ import annotations

from pathlib import Path

BASE_NAME = "crm.db"
KEY_NAME = "crm.key"


def exists(folder: Path) -> bool:
    return (folder / BASE_NAME).exists()
