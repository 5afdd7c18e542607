"""Rules about refusals: every code that a Problem bears has its words in i18n/problem_words."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping


def problem_codes(sources: Mapping[str, str]) -> dict[str, str]:
    """Code to the place of the class that bears it, for all descendants of Problem; `sources` is path to text."""
    classes: list[tuple[str, set[str], str | None, str]] = []
    for path, source in sources.items():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                bases |= {base.attr for base in node.bases if isinstance(base, ast.Attribute)}
                classes.append((node.name, bases, _own_code(node), f"{path}:{node.lineno}"))
    problems = {"Problem"}
    while more := {name for name, bases, _, _ in classes if bases & problems} - problems:
        problems |= more
    return {code: place for _, bases, code, place in classes if bases & problems and code is not None}


def _own_code(node: ast.ClassDef) -> str | None:
    for statement in node.body:
        targets: list[ast.expr] = []
        if isinstance(statement, ast.Assign):
            targets = statement.targets
        elif isinstance(statement, ast.AnnAssign):
            targets = [statement.target]
        else:
            continue
        if any(isinstance(target, ast.Name) and target.id == "code" for target in targets):
            value = statement.value
            return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None
    return None


def worded_codes(words: str) -> set[str]:
    """What the tables of words have as keys, whether of a dict or of a `case`."""
    keys: list[ast.expr | None] = []
    for node in ast.walk(ast.parse(words)):
        if isinstance(node, ast.Dict):
            keys += node.keys
        elif isinstance(node, ast.MatchValue):
            keys.append(node.value)
    return {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}


def wordless_problems(sources: Mapping[str, str], words: str) -> Iterator[str]:
    worded = worded_codes(words)
    for code, place in sorted(problem_codes(sources).items()):
        if code not in worded:
            yield f"{place}: {code!r} has no words in crm_desktop/i18n/problem_words"
