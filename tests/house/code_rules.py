"""Rules about what a module of ours contains: its first sentence, styles, threads, names, its test."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath

THREAD_ROOMS = ("background", "telephony", "files", "cli")
THREAD_NAMES = {
    "Thread",
    "Timer",
    "QThread",
    "QThreadPool",
    "QRunnable",
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "ThreadPool",
    "start_new_thread",
}
THREAD_PACKAGES = {"multiprocessing", "_thread"}
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}


def module_sentence(path: str, source: str) -> Iterator[str]:
    """A package's file may be empty; any other module first says what it is for."""
    tree = ast.parse(source)
    if not tree.body and path.endswith("__init__.py"):
        return
    first = (ast.get_docstring(tree) or "").split("\n\n")[0].strip()
    if not first:
        yield f"{path}:1: the module does not say what it is for"
    elif not first.endswith((".", "!", "?", ":")):
        yield f"{path}:1: the module's opening is not a whole sentence"


def style_sheet_outside_theme(path: str, source: str) -> Iterator[str]:
    if path.startswith("crm_desktop/theme/"):
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr == "setStyleSheet":
            yield f"{path}:{node.lineno}: looks are given in theme/ alone; set a dynamic property"


def threads_out_of_place(path: str, source: str) -> Iterator[str]:
    if path.startswith(tuple(f"crm_desktop/{room}/" for room in THREAD_ROOMS)):
        return
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Import | ast.ImportFrom | ast.Attribute):
            continue
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names if alias.name.split(".")[0] in THREAD_PACKAGES]
        elif isinstance(node, ast.ImportFrom):
            whole = (node.module or "").split(".")[0] in THREAD_PACKAGES
            names = [alias.name for alias in node.names if whole or alias.name in THREAD_NAMES - {"Timer"}]
            names += [a.name for a in node.names if node.module == "threading" and a.name == "Timer"]
        elif node.attr in THREAD_NAMES:
            owner = node.value.id if isinstance(node.value, ast.Name) else ""
            names = [node.attr] if owner in {"threading", "futures", "QtCore", "_thread", "pool"} else []
        for name in names:
            yield f"{path}:{node.lineno}: {name}: work goes down a lane of background/, nobody else starts a thread"


def empty_name(path: str, _source: str) -> Iterator[str]:
    parts = PurePosixPath(path).with_suffix("").parts
    if bad := [part for part in parts if part in EMPTY_NAMES] + [
        part for part in parts[:-1] if part.startswith("base_")
    ]:
        yield f"{path}: {bad[0]!r} says nothing; use a word from the trade"


def untested_verbs(paths: list[str]) -> Iterator[str]:
    """Each file of usecases/ and queries/ has its test file at the same place under tests/."""
    known = set(paths)
    for path in paths:
        place = PurePosixPath(path)
        if place.parts[:2] in {("crm_desktop", "usecases"), ("crm_desktop", "queries")} and place.suffix == ".py":
            test = PurePosixPath("tests", *place.parts[1:-1], f"test_{place.name}")
            if place.name != "__init__.py" and str(test) not in known:
                yield f"{path}: its test {test} is missing"
