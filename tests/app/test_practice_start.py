"""A practice is a process of its own, in the language of the window that asked for it (B15)."""

from __future__ import annotations

import argparse

import pytest

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
    assert (given.language, given.calls) == (language, 30)
    assert not hasattr(given, "profile")  # no clinic can be named that it could touch
