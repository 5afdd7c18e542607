"""Which base a command opens, and with what; secrets never stand in arguments."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

import pytest

from crm_desktop.cli.profile import (
    BaseAlready,
    NoBase,
    NoPassphrase,
    PassphrasesDiffer,
    create_profile,
    default_folder,
    folder_of,
    open_profile,
)
from crm_desktop.store.problems import WrongKey

PASSPHRASE = "correct horse battery"


class Terminal:
    """Somebody who types one answer after the other."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
        self.asked: list[str] = []
        self._answers = list(answers)
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        monkeypatch.setattr(getpass, "getpass", self.ask)

    def ask(self, question: str) -> str:
        self.asked.append(question)
        return self._answers.pop(0)


def at(folder: Path | None) -> argparse.Namespace:
    return argparse.Namespace(profile=folder)


def test_the_users_data_folder_is_the_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert folder_of(at(None)) == default_folder()
    assert folder_of(at(tmp_path)) == tmp_path
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_folder() == tmp_path / "crm-desktop"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    assert default_folder() == tmp_path / "Local" / "CRM Desktop"


def test_a_made_profile_opens_with_the_same_passphrase(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CRM_PASSPHRASE", PASSPHRASE)
    base, key = create_profile(at(tmp_path / "a"))
    base.close()
    assert len(key.recovery_code) == 39
    open_profile(at(tmp_path / "a")).close()
    monkeypatch.setenv("CRM_PASSPHRASE", "another one, as long")
    with pytest.raises(WrongKey):
        open_profile(at(tmp_path / "a"))
    with pytest.raises(BaseAlready):
        create_profile(at(tmp_path / "a"))


def test_without_the_variable_somebody_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    terminal = Terminal(monkeypatch, PASSPHRASE, PASSPHRASE, PASSPHRASE)
    create_profile(at(tmp_path))[0].close()
    open_profile(at(tmp_path)).close()
    assert len(terminal.asked) == 3


def test_a_mistyped_new_passphrase_makes_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    Terminal(monkeypatch, PASSPHRASE, PASSPHRASE + "x")
    with pytest.raises(PassphrasesDiffer):
        create_profile(at(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_missing_base_is_said_before_anybody_is_asked(tmp_path: Path) -> None:
    with pytest.raises(NoBase) as told:
        open_profile(at(tmp_path))
    assert told.value.facts == {"path": str(tmp_path / "crm.db")}
    assert list(tmp_path.iterdir()) == []


def test_an_unattended_start_without_the_variable_does_not_hang(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "crm.db").touch()
    monkeypatch.setattr("sys.stdin", open(os.devnull, encoding="utf-8"))  # noqa: SIM115  monkeypatch puts it back
    with pytest.raises(NoPassphrase) as told:
        open_profile(at(tmp_path))
    assert told.value.facts == {"variable": "CRM_PASSPHRASE"}
    sys.stdin.close()
