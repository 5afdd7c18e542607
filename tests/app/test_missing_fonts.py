"""Without the program's own fonts it says so and goes on with the letters of the system."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.app.missing_fonts import FontStrip, say_fonts_missing
from crm_desktop.theme import fonts
from crm_desktop.theme.apply import apply_theme
from crm_desktop.views.shell.main_window import MainWindow
from tests.support.look import dress

SAID = "The font file Inter_400Regular.ttf is missing, so some letters look different. Install the program again."
LETTERS = str.maketrans("", "", "\u2066\u2068\u2069")

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from crm_desktop.app import resources
from crm_desktop.app.bootstrap import Program, Start
from crm_desktop.app.run import application
from crm_desktop.kit.clock import utc_now
resources.root = lambda: Path(sys.argv[1])
app = application()
program = Program(app, Start(Path(sys.argv[2]), clock=utc_now))
program.window.first_painted.connect(lambda: QTimer.singleShot(200, program.window.close))
program.start()
sys.exit(app.exec())
"""


@pytest.fixture
def without_fonts(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    dress(qapp)
    there = QDir.searchPaths("fonts")
    QDir.setSearchPaths("fonts", [str(tmp_path)])
    monkeypatch.setattr(fonts, "_loaded", set())
    yield
    QDir.setSearchPaths("fonts", there)


def test_the_window_says_it_until_somebody_closes_it(
    without_fonts: None, qapp: QApplication, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = apply_theme(qapp)
    assert [str(one.facts["file"]) for one in missing] == list(fonts.FILES)
    window = MainWindow()
    qtbot.addWidget(window)
    say_fonts_missing(window, missing)
    window.show()
    strip = window.findChild(FontStrip)
    assert strip is not None
    assert strip.isVisible()
    assert strip.text().translate(LETTERS) == SAID
    assert capsys.readouterr().err.translate(LETTERS) == f"{SAID}\n"
    dress_again(qapp, "ru")
    assert strip.text().translate(LETTERS) != SAID
    strip.action.click()
    assert not strip.isVisible()
    dress_again(qapp, "en")
    assert not strip.isVisible()


def dress_again(app: QApplication, language: str) -> None:
    """Another language without asking for the fonts, which are not there."""
    from crm_desktop.i18n import language as languages
    from crm_desktop.i18n.style import default_style

    languages.switch(app, language, default_style(language, "UTC"))  # type: ignore[arg-type]  # declared choices
    app.processEvents()


def test_the_program_starts_all_the_same(tmp_path: Path) -> None:
    """A resource folder without fonts: the window is painted, and the error output says what is missing."""
    from crm_desktop.app import resources

    bundle = tmp_path / "bundle"
    (bundle / "resources").mkdir(parents=True)
    for folder in (resources.root() / "resources").iterdir():
        if folder.name != "fonts":
            (bundle / "resources" / folder.name).symlink_to(folder)
    done = subprocess.run(
        [sys.executable, "-c", START, str(bundle), str(tmp_path / "profile")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert SAID in done.stderr.translate(LETTERS)
