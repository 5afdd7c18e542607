"""What Qt has to say reaches people in one sentence, or not at all."""

from __future__ import annotations

import os
import subprocess
import sys


def test_a_display_that_is_not_there_is_one_sentence_and_code_2() -> None:
    """commands.md: 2 for something missing, said in one sentence."""
    program = "from crm_desktop.app.run import application; application()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "nonsense"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == "No window can be opened on this screen; `crm-desktop doctor` says what is missing.\n"


def test_a_platform_without_a_screen_is_quiet_about_it_and_about_nothing_else() -> None:
    """commands.md: what stands on standard error is worth reading."""
    program = (
        "from crm_desktop.app.run import application; app = application()\n"
        "from PySide6.QtCore import qWarning\n"
        "from PySide6.QtWidgets import QWidget\n"
        "window = QWidget(); window.show(); window.setMinimumSize(300, 200); app.processEvents()\n"
        "qWarning('something else')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == "something else\n"
