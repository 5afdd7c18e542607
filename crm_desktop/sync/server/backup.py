"""Copies of the clinic's server by PostgreSQL's own programs, and bringing one back as a new epoch."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import psycopg

from crm_desktop.kit.problems import Problem
from crm_desktop.sync.server import ready
from crm_desktop.sync.server.address import Address

DEBIAN = Path("/usr/lib/postgresql")
WINDOWS = Path(os.environ.get("PROGRAMFILES", "C:/Program Files")) / "PostgreSQL"


class NoProgram(Problem):
    """facts: program, version"""

    code = "server.no_program"


class FileThere(Problem):
    """facts: path"""

    code = "server.file_there"


class NoFile(Problem):
    """facts: path"""

    code = "server.no_file"


class NotACopy(Problem):
    """facts: path, reason"""

    code = "server.not_a_copy"


class CopyOfSomethingElse(Problem):
    """facts: path"""

    code = "server.copy_of_something_else"


class CopyFailed(Problem):
    """facts: program, reason"""

    code = "server.copy_failed"


class CopyNotWritten(Problem):
    """facts: path, reason"""

    code = "server.copy_not_written"


@dataclass(frozen=True)
class Restored:
    """`clients` will send again what they did since the copy; `closed` are logins that need a password first."""

    schema: str
    clients: int
    closed: tuple[str, ...]


def back_up(address: Address, file: Path) -> int:
    """A copy in PostgreSQL's custom format, whole or not there at all; returns its size in bytes."""
    if file.exists():
        raise FileThere(path=str(file))
    with address.connect() as connection:
        ready.require_clinic(connection)
        version = connection.info.server_version // 10000
    dump, restore = program("pg_dump", version), program("pg_restore", version)
    part: Path | None = None
    try:
        # Patients' data: from the first byte nobody else on this computer may read it.
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as out:
            # The change log is about transactions of this cluster; a restore begins a new one.
            words = ["--format=custom", "--exclude-table-data=sync.change", "--no-password", f"--dbname={address.dsn}"]
            _run(address, [str(dump), *words], into=out.fileno())
            out.flush()
            os.fsync(out.fileno())
        require_whole(restore, part)
        os.replace(part, file)
        _fsync_folder(file.parent)
    except OSError as error:
        raise CopyNotWritten(path=str(file), reason=error.strerror or str(error)) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
    return file.stat().st_size


def restore(address: Address, file: Path) -> Restored:
    """Into an empty database: everything or nothing, except that roles of the cluster made on the way stay."""
    if not file.is_file():
        raise NoFile(path=str(file))
    with address.connect() as connection:
        ready.require_capable(connection, address)
        ready.require_empty(connection)
        back = program("pg_restore", connection.info.server_version // 10000)
        require_whole(back, file)
        require_known_schema(back, file)
        ready.make_roles(connection)
        # Owners and privileges are made anew below: the copy may name an administrator who is unknown here.
        words = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--no-password"]
        _run(address, [str(back), *words, f"--dbname={address.dsn}", str(file)])
    # Until this is through, no station has a privilege here: none can meet the copy under its old epoch.
    return ready.bring_up_to_date(address, _begin_epoch)


def _begin_epoch(connection: psycopg.Connection) -> Restored:
    """Stations see that this is not the history they knew: they send again, and then read everything anew."""
    connection.execute("SELECT sync.new_epoch()")
    closed = tuple(str(login) for (login,) in connection.execute("SELECT sec.missing_logins()"))
    clients = connection.execute("SELECT count(*) FROM sync.client").fetchall()[0][0]
    return Restored(schema=str(ready.schema_of(connection)), clients=clients, closed=closed)


def program(name: str, version: int) -> Path:
    """The newest one here that understands that server: one of the same version or a later one."""
    found = [(at, path) for path in _candidates(name) if (at := _version(path)) is not None and at >= version]
    if not found:
        raise NoProgram(program=name, version=version)
    # The one of the same version, if there is one: what it writes can also be read there.
    return min(found)[1]


def _candidates(name: str) -> list[Path]:
    word = f"{name}.exe" if sys.platform == "win32" else name
    folders = [*DEBIAN.glob("*/bin"), *WINDOWS.glob("*/bin"), *Path("/opt/homebrew/opt").glob("postgresql*/bin")]
    paths = [folder / word for folder in folders]
    on_path = shutil.which(name)
    return [path for path in [*paths, *([Path(on_path)] if on_path else [])] if path.is_file()]


def _version(path: Path) -> int | None:
    try:
        told = subprocess.run([str(path), "--version"], capture_output=True, text=True, timeout=20, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    numbers = re.search(r"(\d+)(?:\.\d+|devel|beta\d+|rc\d+)", told)
    return int(numbers[1]) if numbers else None


def require_whole(pg_restore: Path, file: Path) -> None:
    """Reads every byte back as SQL, so that a copy cut short is found today and not on the bad day."""
    done = subprocess.run(
        [str(pg_restore), "--file", os.devnull, str(file)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise NotACopy(path=str(file), reason=_said(done.stderr))


def require_known_schema(pg_restore: Path, file: Path) -> None:
    """Read from the copy itself, before anything is written."""
    done = subprocess.run(
        [str(pg_restore), "--data-only", "--schema=public", "--table=alembic_version", "--file=-", str(file)],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    found = re.search(r"^COPY public\.alembic_version .*?;\n(\w+)$", done.stdout, re.MULTILINE)
    if found is None:
        raise CopyOfSomethingElse(path=str(file))
    if found[1] not in ready.known_schemas():
        raise ready.SchemaNewer(found=found[1], known=ready.newest_schema())


def _run(address: Address, command: list[str], *, into: int = subprocess.DEVNULL) -> None:
    done = subprocess.run(
        command,
        env=address.environment(),
        stdin=subprocess.DEVNULL,
        stdout=into,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise CopyFailed(program=Path(command[0]).stem, reason=_said(done.stderr))


def _said(stderr: str) -> str:
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    return lines[0] if lines else "nothing was said"


def _fsync_folder(folder: Path) -> None:
    """The new name is safe too; Windows has no such thing and needs none."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
