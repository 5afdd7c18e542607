"""What a committed group changed: the news that screens live on."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


class Origin(enum.StrEnum):
    HERE = "here"
    SYNC = "sync"
    ELSEWHERE = "elsewhere"  # another process on this base


@dataclass(frozen=True)
class ChangeSet:
    """Table name → ids; an empty mapping with origin ELSEWHERE means "anything may have changed"."""

    tables: Mapping[str, frozenset[UUID]] = field(default_factory=dict)
    origin: Origin = Origin.HERE
    group: int | None = None

    @property
    def is_everything(self) -> bool:
        return self.origin is Origin.ELSEWHERE and not self.tables

    def touches(self, *tables: str) -> bool:
        return self.is_everything or any(name in self.tables for name in tables)
