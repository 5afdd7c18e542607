"""What `shot` was wrongly asked for is said, and no picture is claimed that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from crm_desktop.cli.main import main
from crm_desktop.cli.shot import saved


@pytest.mark.parametrize("words", [[], ["desk"], ["desk", "--out", "x.png", "--size", "abc"], ["--size", "0x5"]])
def test_wrong_use_is_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """commands.md: 2 for wrong use, said in one sentence and never on the output."""
    with pytest.raises(SystemExit) as end:
        main(["shot", *words])
    assert end.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "crm-desktop shot: error:" in said.err


def test_a_picture_that_cannot_be_written_is_not_called_saved(qtbot: QtBot, tmp_path: Path) -> None:
    picture = QPixmap(2, 2)
    picture.fill()
    assert saved(picture, tmp_path / "new" / "desk.png")
    assert not saved(picture, tmp_path / "desk.nope")
    (tmp_path / "file").touch()
    assert not saved(picture, tmp_path / "file" / "desk.png")
