"""Starts a practice beside the clinic's own window, as a process of its own: the two share nothing."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess

from crm_desktop.i18n.style import current_style


def practice_command(language: str) -> tuple[str, list[str]]:
    """The program and its words; how this very process was started decides the first of them."""
    first = [] if getattr(sys, "frozen", False) else ["-m", "crm_desktop"]
    return sys.executable, [*first, "practise", "--language", language]


def start_practice() -> bool:
    """In the language of this window; False where no process can be started."""
    program, words = practice_command(current_style().language)
    return bool(QProcess.startDetached(program, words)[0])
