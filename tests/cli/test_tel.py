"""`crm-desktop tel:…`: the link is checked, handed to the window, and the system can be told of it (FC-44)."""

from __future__ import annotations

import argparse
from configparser import ConfigParser
from pathlib import Path

import pytest

from crm_desktop.cli import open as window
from crm_desktop.cli.main import LINKS, main
from crm_desktop.cli.tel import ENTRY, write_entry
from crm_desktop.telephony.engines.handoff import SCHEMES


class Windows:
    """What would have been opened."""

    def __init__(self) -> None:
        self.links: list[str] = []

    def __call__(self, link: str, args: argparse.Namespace) -> int:
        self.links.append(link)
        return 0


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    opened = Windows()
    monkeypatch.setattr(window, "open_with", opened)
    return opened


@pytest.mark.parametrize("words", [["tel:+98912"], ["TEL:+98912"], ["tel", "tel:+98912"], ["sip:101@pbx.lan"]])
def test_a_link_alone_is_enough(windows: Windows, words: list[str]) -> None:
    """FC-44: so a system starts the program for it."""
    assert main(words) == 0
    assert windows.links == [words[-1]]


@pytest.mark.parametrize("words", [["tel:Ali"], ["tel"], ["tel", "--", "--demo"], ["tel", "https://x"]])
def test_what_is_no_link_opens_nothing(windows: Windows, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """P1: one sentence, and code 2."""
    assert main(words) == 2
    assert windows.links == []
    assert capsys.readouterr().err.count("\n") == 1


def test_the_door_and_the_engine_know_the_same_links() -> None:
    """FC-44: the door must not load Qt to know them."""
    assert LINKS == SCHEMES


def test_linux_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """FC-44: written again it is the same entry."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for _ in range(2):
        assert main(["tel", "--offer", "--profile", str(tmp_path / "my profile")]) == 0
    (entry,) = (tmp_path / "applications").iterdir()
    assert entry.name == ENTRY
    assert "xdg-mime default" in capsys.readouterr().out
    read = ConfigParser(interpolation=None, strict=True)
    read.optionxform = str  # type: ignore[assignment, method-assign]  # its keys have capitals
    read.read(entry, encoding="utf-8")
    facts = read["Desktop Entry"]
    assert facts["MimeType"] == "x-scheme-handler/tel;x-scheme-handler/sip;x-scheme-handler/callto;"
    assert facts["Exec"].endswith(f'"tel" "--profile" "{tmp_path / "my profile"}" %u')


def test_a_path_with_signs_of_its_own(tmp_path: Path) -> None:
    """P1: what the specification of desktop entries wants."""
    text = write_entry(tmp_path, ['/a "b"/$c%', "tel"]).read_text(encoding="utf-8")
    assert 'Exec="/a \\"b\\"/\\$c%%" "tel" %u\n' in text
