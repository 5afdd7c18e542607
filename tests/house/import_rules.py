"""Rules about imports that import-linter cannot express: parts of Qt, the wrong SQLite, undeclared packages."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator

NO_QT = ("kit", "settings", "models", "store", "queries", "rules", "usecases", "sync")
QTWIDGETS_ROOMS = ("views", "theme", "app", "cli/bench")
# A room not named here may use whatever of Qt the other rules leave it.
QT_MODULES_BY_ROOM = {
    "background": {"QtCore"},
    "files": {"QtCore"},
    "demo": {"QtCore"},
    "intake": {"QtCore"},
    "i18n": {"QtCore", "QtGui"},  # the direction of the application is QtGui's
    "telephony": {"QtCore", "QtNetwork", "QtWebSockets", "QtMultimedia"},
    "reports": {"QtCore"},
    "reports/writers": {"QtCore", "QtGui", "QtPrintSupport"},
    "telephony/engines/web": {"QtCore", "QtNetwork", "QtWebEngineCore", "QtWebChannel"},
}
PYQTGRAPH_ROOMS = ("views/funnel", "theme")
DISTRIBUTION_OF = {
    "PySide6": "pyside6-essentials",
    "shiboken6": "pyside6-essentials",
    "shibokensupport": "pyside6-essentials",
    "argon2": "argon2-cffi",
    "baresip": "baresip-python",
    "pytestqt": "pytest-qt",
}


def imported(source: str) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything a module imports from elsewhere, `from a import b` as `a.b`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def _is_in(path: str, *rooms: str) -> bool:
    return any(path.startswith((f"crm_desktop/{room}/", f"crm_desktop/{room}.py")) for room in rooms)


def _is_from(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def qt_below_background(path: str, source: str) -> Iterator[str]:
    if _is_in(path, *NO_QT):
        for line, name in imported(source):
            if _is_from(name, "PySide6", "shiboken6", "pyqtgraph"):
                yield f"{path}:{line}: {name}: this room knows no Qt"


def qt_widgets_out_of_place(path: str, source: str) -> Iterator[str]:
    """Windows are made in views, theme and app alone, and never by a view model or an item model."""
    is_model = path.endswith(("_vm.py", "_table.py"))
    if is_model or not _is_in(path, *QTWIDGETS_ROOMS):
        for line in sorted({line for line, name in imported(source) if _is_from(name, "PySide6.QtWidgets")}):
            yield f"{path}:{line}: QtWidgets does not belong here"


def qt_modules_by_room(path: str, source: str) -> Iterator[str]:
    rooms = [room for room in QT_MODULES_BY_ROOM if _is_in(path, room)]
    if not rooms:
        return
    allowed = QT_MODULES_BY_ROOM[max(rooms, key=len)]
    for line, name in imported(source):
        parts = name.split(".")
        if parts[0] == "PySide6" and len(parts) > 1 and parts[1] not in allowed:
            yield f"{path}:{line}: {parts[1]} does not belong here; this room has {', '.join(sorted(allowed))}"


def pyqtgraph_out_of_place(path: str, source: str) -> Iterator[str]:
    for line, name in imported(source):
        if _is_from(name, "pyqtgraph") and not _is_in(path, *PYQTGRAPH_ROOMS):
            yield f"{path}:{line}: charts are drawn in views/funnel alone"


def other_sqlite(path: str, source: str) -> Iterator[str]:
    """One SQLite, and it is the encrypted one: docs/adr/0001."""
    for line, name in imported(source):
        if _is_from(name, "sqlite3", "PySide6.QtSql", "pysqlite2", "aiosqlite"):
            yield f"{path}:{line}: {name} opens a second SQLite; use crm_desktop.store"


def undeclared_packages(path: str, source: str, declared: set[str]) -> Iterator[str]:
    """`declared` has the names of pyproject.toml in lower case; a fresh clone has nothing else."""
    for line, name in imported(source):
        top = name.split(".")[0]
        distribution = DISTRIBUTION_OF.get(top, top).lower().replace("_", "-")
        ours = top in {"crm_desktop", "tests", "migrations"} or top in sys.stdlib_module_names
        if not ours and distribution not in declared:
            yield f"{path}:{line}: {top} is not among the dependencies in pyproject.toml"


def declared_names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\s<>=!~\[;]", requirement, maxsplit=1)[0].lower() for requirement in requirements}
