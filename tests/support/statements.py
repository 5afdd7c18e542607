"""A statement is compiled once a process, not anew in every base that a test opens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine

ENOUGH = 10_000  # more than the whole suite has; the program opens one base and keeps five hundred


@pytest.fixture(autouse=True, scope="session")
def _compiled_once() -> Iterator[None]:
    """Half of a short test would be the compiling of what the test before it has compiled as well.

    A writer shares with writers and a reader with readers: what the program tells them apart by stays as it is.
    """
    from crm_desktop.store import engine

    first: dict[type, Engine] = {}

    def sharing(url: str, **told: Any) -> Engine:
        made = create_engine(url, **told)
        kind = type(made.pool)
        if kind not in first:
            told.pop("creator")
            first[kind] = create_engine(url, **told, query_cache_size=ENOUGH)
            first[kind].connect().close()  # a dialect is whole after its first connection
        made.dialect = made.pool._dialect = first[kind].dialect
        made._compiled_cache = first[kind]._compiled_cache
        return made

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(engine, "create_engine", sharing)
        yield
