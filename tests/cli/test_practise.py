"""`crm-desktop practise`: in a folder that is thrown away, however it ends (B15)."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.app import run
from crm_desktop.cli.main import WRONG_USE, main


class Windows:
    """What would have been opened."""

    def __init__(self) -> None:
        self.folders: list[Path] = []
        self.given: dict[str, Any] = {}
        self.fails = False

    def __call__(self, folder: Path, **given: Any) -> int:
        assert folder.is_dir()
        self.folders.append(folder)
        self.given = given
        if self.fails:
            raise RuntimeError("the window broke")
        return 0


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Windows:
    opened = Windows()
    monkeypatch.setattr(run, "run_window", opened)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return opened


def test_its_clinic_is_in_a_folder_of_its_own_that_goes(windows: Windows, tmp_path: Path) -> None:
    """B15: nobody's own data, a key that is only in memory, nothing left behind."""
    assert main(["practise", "--language", "fa"]) == 0
    (folder,) = windows.folders
    assert folder.parent == tmp_path
    assert not folder.exists()
    assert (windows.given["language"], len(windows.given["key"])) == ("fa", 32)


def test_it_goes_too_where_the_window_breaks(windows: Windows, capsys: pytest.CaptureFixture[str]) -> None:
    """B15."""
    windows.fails = True
    assert main(["practise", "--language", "en"]) == WRONG_USE
    assert not windows.folders[0].exists()
    assert "the window broke" in capsys.readouterr().err


@pytest.mark.parametrize("calls", ["0", "31", "-1", "many"])
def test_only_so_many_calls_as_there_are(calls: str, capsys: pytest.CaptureFixture[str]) -> None:
    """commands.md: wrong use is code 2, in one sentence."""
    with pytest.raises(SystemExit) as ended:
        main(["practise", "--calls", calls])
    assert ended.value.code == 2
    assert "30" in capsys.readouterr().err
