"""A map from somebody's columns to our fields: what is taken from where, how it is written, what follows from it."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from collections.abc import Mapping as Names
from dataclasses import dataclass, field

from crm_desktop.files.kinds import KINDS, Kind
from crm_desktop.files.problems import MapFieldMissing, MapUnknownField, MapUnknownKind
from crm_desktop.files.rows import ReadOptions
from crm_desktop.files.values import Formats

ROW = "row"
OTHERWISE = "*"
_PLACE = re.compile(r"\{([^{}]+)\}")


class IfBad(enum.Enum):
    """What becomes of a row whose value in this field is no value."""

    REFUSE = "refuse"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class FieldSource:
    """Exactly one of column, constant and template. A column of a joined file is written `join.column`."""

    column: str | None = None
    constant: str | None = None
    template: str | None = None
    if_bad: IfBad = IfBad.REFUSE


@dataclass(frozen=True, slots=True)
class Join:
    """A side file beside the imported one, looked up by its column `key` with our column `on`."""

    file: str
    key: str
    on: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """The task that a row gets when each field named in `when` has one of the values given; `performer` is a template
    over our fields, such as {owner}."""

    template: str
    in_days: int = 0
    performer: str | None = None
    when: Names[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mapping:
    kind: str
    fields: Names[str, FieldSource]
    options: ReadOptions = field(default_factory=ReadOptions)
    formats: Formats = field(default_factory=Formats)
    values: Names[str, Names[str, str]] = field(default_factory=dict)
    joins: Names[str, Join] = field(default_factory=dict)
    next_step: NextStep | None = None

    def check(self) -> Kind:
        """Raises MapUnknownKind, MapUnknownField, MapFieldMissing."""
        kind = KINDS.get(self.kind)
        if kind is None:
            raise MapUnknownKind(kind=self.kind, kinds=", ".join(KINDS))
        named = [*self.fields, *self.values, *(self.next_step.when if self.next_step else ())]
        if self.next_step and self.next_step.performer:
            named += places(self.next_step.performer)
        for name in named:
            if name not in kind.fields:
                raise MapUnknownField(kind=self.kind, field=name)
        missing = [name for name, ours in kind.fields.items() if ours.required and name not in self.fields]
        if kind.one_of and not any(name in self.fields for name in kind.one_of):
            missing.append(kind.one_of[0])
        if missing:
            raise MapFieldMissing(kind=self.kind, field=missing[0])
        return kind


def places(template: str) -> list[str]:
    """The names in braces."""
    return _PLACE.findall(template)


def fill(template: str, value_of: Callable[[str], str]) -> str:
    """Empty when the template names something and all of that is empty."""
    found: list[str] = []

    def put(match: re.Match[str]) -> str:
        found.append(value_of(match[1]))
        return found[-1]

    text = " ".join(_PLACE.sub(put, template).split())
    return text if not found or any(found) else ""
