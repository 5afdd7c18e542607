"""Writes docs/coverage.md: which requirement is cited by which tests."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.house.tree import ROOT, python_files, read

TABLE = "docs/coverage.md"
REQUIREMENTS = "docs/requirements.txt"
COMMAND = ".venv/bin/python -m tests.house.coverage"

_LINE = re.compile(r"(?P<id>(?:C24|MIS|FC|SM|OT)-\d\d) (?P<title>.*?)(?: \[parts: (?P<parts>[^]]+)\])?$")
_CITED = re.compile(r"(?<![A-Za-z0-9])(C24|MIS|FC|SM|OT)[-_](\d\d)(?![0-9])", re.IGNORECASE)


@dataclass(frozen=True)
class Requirement:
    """One line of the list; `source` is the heading it stands under."""

    id: str
    title: str
    source: str
    parts: tuple[str, ...]


def requirements(text: str) -> list[Requirement]:
    found = []
    source = ""
    for line in text.splitlines():
        if match := _LINE.match(line):
            found.append(
                Requirement(match["id"], match["title"], source, tuple((match["parts"] or "").split())),
            )
        elif line.startswith("# "):
            source = line[2:]
    return found


def cited_ids(source: str) -> set[str]:
    """The ids in the names and docstrings of a test module, its classes and functions."""
    texts: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            texts.append(ast.get_docstring(node) or "")
            texts.append(getattr(node, "name", ""))
    return {f"{product.upper()}-{number}" for product, number in _CITED.findall("\n".join(texts))}


def citations() -> dict[str, list[str]]:
    """Requirement id to the test modules that cite it; the house's own tests only speak about ids."""
    found: dict[str, list[str]] = {}
    for name in python_files("tests"):
        is_test = name.rsplit("/", 1)[-1].startswith("test_") and not name.startswith("tests/house/")
        for requirement in cited_ids(read(name)) if is_test else ():
            found.setdefault(requirement, []).append(name)
    return found


def is_proved(requirement: Requirement, cited: Mapping[str, list[str]]) -> bool:
    if requirement.parts:
        return all(part in cited for part in requirement.parts)
    return requirement.id in cited


def _proof(requirement: Requirement, cited: Mapping[str, list[str]]) -> str:
    if requirement.parts:
        done = sum(part in cited for part in requirement.parts)
        state = (
            "by its parts" if is_proved(requirement, cited) else f"not yet: {done} of {len(requirement.parts)} parts"
        )
        return f"{state} ({', '.join(requirement.parts)})"
    return "<br>".join(f"`{name}`" for name in sorted(cited.get(requirement.id, ()))) or "not yet"


def table(listed: list[Requirement], cited: Mapping[str, list[str]]) -> str:
    return "\n".join(_table_lines(listed, cited)) + "\n"


def _table_lines(listed: list[Requirement], cited: Mapping[str, list[str]]) -> Iterator[str]:
    proved = sum(is_proved(requirement, cited) for requirement in listed)
    yield "# Requirements and the tests that cite them"
    yield ""
    yield f"Made by `{COMMAND}` from `{REQUIREMENTS}` and the tests; not to be edited by hand."
    yield ""
    yield f"{proved} of {len(listed)} have a test."
    source = ""
    for requirement in listed:
        if requirement.source != source:
            source = requirement.source
            yield from ("", f"## {source}", "", "| id | requirement | tests |", "| --- | --- | --- |")
        yield f"| {requirement.id} | {requirement.title} | {_proof(requirement, cited)} |"


def main(arguments: list[str]) -> int:
    text = table(requirements(read(REQUIREMENTS)), citations())
    path = ROOT / TABLE
    if "--check" not in arguments:
        path.write_text(text, encoding="utf-8")
        return 0
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return 0
    sys.stderr.write(f"{TABLE} is out of date; make it anew with: {COMMAND}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
