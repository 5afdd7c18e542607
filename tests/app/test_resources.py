"""What the program shows lies where Qt looks for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QFile

from crm_desktop.app import resources


@pytest.mark.parametrize("name", ["icons:phone.svg", "qss:app.qss", "fonts:Inter_400Regular.ttf"])
def test_resources_resolve_after_registration(name: str) -> None:
    resources.register()
    assert QFile.exists(name)


def test_a_bundle_carries_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert resources.root() == tmp_path
