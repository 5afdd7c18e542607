"""The recovery code on paper and in a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.recovery_paper import PaperNotSaved, document, save_paper
from tests.support.look import dress

CODE = "8K2M-PQ4T-9XYZ-0ABC-DEFG-HJ5N-RSTV-W123"


def test_the_file_has_the_bare_code_and_opens_in_any_editor(tmp_path: Path) -> None:
    path = tmp_path / "code.txt"
    save_paper(path, "Sepid", CODE, "21 November 2026")
    text = path.read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    assert CODE in text.decode("utf-8-sig").split("\r\n")
    assert "Sepid" in text.decode("utf-8-sig")


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_nobody_else_on_the_computer_may_read_the_file(tmp_path: Path) -> None:
    save_paper(tmp_path / "code.txt", "Sepid", CODE, "today")
    assert (tmp_path / "code.txt").stat().st_mode & 0o077 == 0


def test_a_place_that_takes_no_file_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(PaperNotSaved) as refused:
        save_paper(tmp_path / "missing" / "code.txt", "Sepid", CODE, "today")
    assert "missing" in str(refused.value.facts["path"])
    assert list(tmp_path.iterdir()) == []


def test_the_printed_page_is_in_the_users_language_with_sizes_in_points(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, "fa")
    parent = QWidget()
    qtbot.addWidget(parent)
    made = document(parent, "Sepid <&>", CODE, "today")
    assert "Sepid <&>" in made.toPlainText()
    block, sizes, lines = made.begin(), [], []
    while block.isValid():
        sizes.append(block.begin().fragment().charFormat().fontPointSize())
        lines.append(block.text().split())
        block = block.next()
    # On paper a size in pixels would be a hair's breadth, and so would one that is not said at all.
    assert sizes == [18, 22, 22, 11, 11, 11]
    assert lines[1:3] == [CODE.split("-")[:4], CODE.split("-")[4:]]
