"""A screen that cannot be opened is told in one sentence, not by a crash of Qt."""

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
