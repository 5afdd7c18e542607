"""`crm-desktop sync --once` in a process of its own, each time it is told to: `python -m … FOLDER`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import TracebackType

from crm_desktop.cli.main import main

ROOT = Path(__file__).resolve().parents[2]


class OtherProcess:
    """Works on the base in `folder`; CRM_PASSPHRASE opens it."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.support.sync_once", str(folder)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.rounds = 0

    def once(self) -> None:
        """Goes round, and comes back when it is through."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._process.stdin.write("once\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline()
        assert said == "0\n", said or self._process.stderr.read()
        self.rounds += 1

    def __enter__(self) -> OtherProcess:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with self._process:
            self._process.kill()


def _serve(folder: str) -> None:
    told = sys.stdout
    # What the command says is for a person.
    sys.stdout = sys.stderr
    for _ in sys.stdin:
        told.write(f"{main(['sync', '--once', '--profile', folder])}\n")
        told.flush()


if __name__ == "__main__":
    _serve(sys.argv[1])
