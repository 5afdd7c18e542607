"""Files chosen for a record that is not saved yet, read into memory off the screen's thread (C24-35)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from crm_desktop.kit.problems import Problem
from crm_desktop.models.notes.attachment import MAX_BYTES
from crm_desktop.usecases.notes.attach_file import EmptyFile, FileTooBig
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.flow_layout import FlowLayout
from crm_desktop.views.widgets.house import House


@dataclass(frozen=True)
class ReadFile:
    name: str
    content: bytes


class FileList(QWidget):
    changed = Signal()
    refused = Signal(object)  # a Problem

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.files: list[ReadFile] = []
        self.add = Button("", "", "paperclip")
        self.add.clicked.connect(self._ask)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 6)
        self._chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._chips)

    def take(self, paths: list[str]) -> None:
        for path in paths:
            self._house.lanes.apart(self, partial(_read, Path(path)), self._arrived, self.refused.emit)

    def _ask(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.add.text())
        self.take(paths)

    def _arrived(self, file: ReadFile) -> None:
        self.files.append(file)
        self._show()
        self.changed.emit()

    def _drop(self, gone: ReadFile) -> None:
        self.files = [file for file in self.files if file is not gone]
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._flow.clear()
        for file in self.files:
            chip = Button(file.name, "", "x", self.tr("Leave this file out"))
            chip.clicked.connect(lambda _on=False, gone=file: self._drop(gone))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self.files))


def _read(path: Path) -> ReadFile:
    size = path.stat().st_size
    problem: Problem | None = None
    if size > MAX_BYTES:
        problem = FileTooBig(name=path.name, most=MAX_BYTES // 2**20)
    elif not size:
        problem = EmptyFile(name=path.name)
    if problem is not None:
        raise problem
    return ReadFile(path.name, path.read_bytes())
