"""A practice is a process of its own, in the language of the window that asked for it (B15)."""

from __future__ import annotations

import argparse

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop.app.dialogs import DIALOGS
from crm_desktop.app.palette_offer import FREE_DIALOGS, _dialog_words
from crm_desktop.app.practice_start import practice_command
from crm_desktop.cli import practise
from crm_desktop.cli.main import COMMANDS


@pytest.mark.parametrize("language", ["en", "fa", "ru"])
def test_the_words_are_those_that_the_command_takes(language: str) -> None:
    """B15: what the button starts and what an administrator types are the same."""
    _program, words = practice_command(language)
    parser = argparse.ArgumentParser()
    practise.register(parser.add_subparsers())
    given = parser.parse_args(words[words.index("practise") :])
    assert "practise" in COMMANDS
    assert (given.language, given.calls, given.seed) == (language, 30, None)
    assert not hasattr(given, "profile")  # no clinic can be named that it could touch


def test_the_palette_offers_it_and_knows_its_words(qapp: QApplication) -> None:
    """B15: Ctrl+K finds it."""
    assert FREE_DIALOGS["practise"]
    assert "practise" in DIALOGS
    assert _dialog_words("practise")
