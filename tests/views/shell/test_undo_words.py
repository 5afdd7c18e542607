"""Ctrl+Z says in words what it took back."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from crm_desktop.usecases.station.undo_last import LongAgo
from crm_desktop.views.shell.undo_words import UNDONE, undone, undone_before
from tests.support.look import dress

ROOT = Path(__file__).resolve().parents[3] / "crm_desktop"


def acts_of_screens() -> Iterator[str]:
    """Every act that a screen hands to the writer lane by name; imports are undone as whole batches elsewhere."""
    for path in sorted((ROOT / "views").rglob("*.py")):
        if path.parent.name == "imports":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "write"):
                continue
            for argument in node.args[1:2]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
                    yield argument.value


def test_every_act_of_a_screen_has_its_sentence() -> None:
    acts = set(acts_of_screens())
    assert acts
    assert acts - set(UNDONE) == set()


def test_an_act_without_words_is_still_said() -> None:
    assert undone("something_new").startswith("Undone")
    assert undone("complete_task") != undone("something_new")


def test_what_was_done_long_ago_is_told_beforehand(qapp: QApplication) -> None:
    """B13: when it was and what it comes to, before anything happens."""
    dress(qapp)
    at = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
    told = undone_before(LongAgo(group=1, act="admit", at=at), at + timedelta(hours=2))
    assert "2 h ago" in told
    assert undone("admit") in told
