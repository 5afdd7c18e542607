"""The process that reads a file nobody vouches for: it has limits, no database and no window, and may die alone."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from crm_desktop.files.opening import open_table
from crm_desktop.files.problems import FileTooLarge
from crm_desktop.files.rows import Limits, ReadOptions
from crm_desktop.files.wire import Message, pack, pack_problem, pack_row
from crm_desktop.kit.problems import Problem

BATCH = 500


def main() -> None:
    # By descriptor: a program without a console has no sys.stdin and no sys.stdout.
    with open(0, "rb", closefd=False) as asked, open(1, "wb", closefd=False) as answers:
        request = json.loads(asked.read())
        limits = Limits(**request["limits"])
        restrict(limits)
        stand_back()

        def send(message: Message) -> None:
            answers.write(pack(message))
            answers.flush()

        answer(request, limits, send)


def answer(request: dict[str, Any], limits: Limits, send: Callable[[Message], None]) -> None:
    path = Path(request["path"])
    try:
        for message in _messages(path, request, limits):
            send(message)
    except Problem as problem:
        send({"problem": pack_problem(problem)})
    except MemoryError:
        send({"problem": pack_problem(FileTooLarge(name=path.name, limit_mb=limits.memory_bytes >> 20))})


def restrict(limits: Limits) -> None:
    """Memory, processor time and files to write, where the system knows such limits (not on Windows)."""
    if sys.platform == "win32":
        return
    import resource

    wishes = (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    )
    for what, most in wishes:
        try:
            hard = resource.getrlimit(what)[1]
            most = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            continue  # macOS refuses some of them; the parent's watchdog remains


def stand_back() -> None:
    """Whoever types is served first; on Windows the parent starts us so."""
    if sys.platform != "win32":
        os.nice(10)


def _messages(path: Path, request: dict[str, Any], limits: Limits) -> Iterator[Message]:
    table = open_table(path, ReadOptions(**request["options"]), limits)
    yield {
        "columns": table.columns,
        "row_estimate": table.row_estimate,
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "sheet_names": table.sheet_names,
        "sheet": table.sheet,
        "counts_from_1904": table.counts_from_1904,
    }
    rows = iter(table.rows)
    if request["most"] is not None:
        rows = islice(rows, request["most"])
    while batch := list(islice(rows, BATCH)):
        yield {"rows": [pack_row(row) for row in batch]}
    yield {"done": True}


if __name__ == "__main__":
    main()
