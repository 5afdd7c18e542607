"""A question narrowed by what is wanted; whatever is left out narrows nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select
from sqlalchemy.orm import InstrumentedAttribute

Wanted = tuple[InstrumentedAttribute[Any], object | None]


def where_equal(statement: Select[*tuple[Any, ...]], *wanted: Wanted) -> Select[*tuple[Any, ...]]:
    for column, value in wanted:
        if value is not None:
            statement = statement.where(column == value)
    return statement
