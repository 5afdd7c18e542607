"""A list's whole order as ids, and its rows a window at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar
from uuid import UUID

Row = TypeVar("Row")

WINDOW = 100


def in_order(ids: Iterable[UUID], rows: Mapping[UUID, Row]) -> list[Row]:
    """The rows in the order of `ids`; those that have gone meanwhile are left out."""
    return [rows[row_id] for row_id in ids if row_id in rows]
