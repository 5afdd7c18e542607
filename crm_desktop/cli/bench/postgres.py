"""A PostgreSQL of its own for a bench, on this machine and as a clinic would set it up; thrown away afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.kit.problems import Problem

OWNER = "crm"
# As docs/server.md advises for fifty workstations; whatever keeps a confirmed save safe is left on.
OPTIONS = "-c listen_addresses= -c max_connections=150 -c shared_buffers=1GB -c work_mem=8MB -c max_wal_size=2GB"


class NoServerHere(Problem):
    """The figures of sync are measured against a real server, and this machine has none to start."""

    code = "bench.no_server"


@dataclass(frozen=True)
class Server:
    """Listens on a socket in `folder` and on nothing else; whoever may open the folder may sign in as anybody."""

    programs: Path
    folder: Path

    def dsn(self, database: str, user: str = OWNER) -> str:
        return f"postgresql://{user}@/{database}?host={self.folder}"

    def program(self, name: str) -> str:
        """psql lies beside the server or, as Debian has it, in PATH."""
        beside = self.programs / name
        return str(beside) if beside.exists() else name

    def memory_mb(self) -> float:
        """What all its processes hold; what they share is counted once."""
        total = 0.0
        for process in self._processes():
            rollup = Path(f"/proc/{process}/smaps_rollup")
            for line in rollup.read_text().splitlines() if rollup.exists() else ():
                if line.startswith("Pss:"):
                    total += int(line.split()[1]) / 1024
        return total

    def cpu_seconds(self) -> float:
        """What its processes have used so far, those that have ended included."""
        tick = os.sysconf("SC_CLK_TCK")
        main = self._main()
        fields = [Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split() for one in self._processes()]
        running = sum(int(field) for its in fields for field in its[11:13])
        ended = sum(int(field) for field in Path(f"/proc/{main}/stat").read_text().rpartition(")")[2].split()[13:15])
        return (running + ended) / tick

    def _main(self) -> int:
        return int((self.folder / "data" / "postmaster.pid").read_text().split()[0])

    def _processes(self) -> list[int]:
        main = self._main()
        children = Path(f"/proc/{main}/task/{main}/children").read_text().split()
        return [main, *map(int, children)]


@contextmanager
def running() -> Iterator[Server]:
    """Raises NoServerHere."""
    found = programs()
    if found is None:
        raise NoServerHere()
    # A socket's path may have 107 characters at most.
    folder = Path(tempfile.mkdtemp(prefix="crm-pg-"))
    try:
        if _is_root():
            shutil.chown(folder, "postgres")
        _run(found, folder, "initdb", "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        _run(found, folder, "pg_ctl", "-s", "-w", "-l", str(folder / "log"), "-o", f"-k {folder} {OPTIONS}", "start")
        try:
            yield Server(found, folder)
        finally:
            _run(found, folder, "pg_ctl", "-s", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def programs() -> Path | None:
    """The folder of the newest server; Debian keeps initdb and pg_ctl out of PATH."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if debian:
        return debian[-1].parent
    found = shutil.which("initdb")
    return Path(found).parent if found else None


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _run(programs: Path, folder: Path, program: str, *arguments: str) -> None:
    command = [str(programs / program), "-D", str(folder / "data"), *arguments]
    if _is_root():  # the server refuses to run as root
        command = ["runuser", "-u", "postgres", "--", *command]
    # The server would keep a pipe open for as long as it lives, so its words go to a file.
    with (folder / "commands.log").open("ab") as log:
        done = subprocess.run(command, cwd=folder, stdout=log, stderr=log, stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        words = "".join(path.read_text(errors="replace") for path in sorted(folder.glob("*log")))
        raise RuntimeError(f"{program} ended with {done.returncode}:\n{words}")
