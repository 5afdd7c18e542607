"""Reads a file in a child process under watch, so that a bomb or a crash costs one sentence and not the program."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO

from crm_desktop.files.pipe import is_readable
from crm_desktop.files.problems import FileReaderDied, FileTooLarge, revive
from crm_desktop.files.rows import Limits, Preview, ReadOptions, SourceRow
from crm_desktop.files.wire import LENGTH, Message, unpack, unpack_row

READ_FILE_FLAG = "--read-file"
_LARGEST_MESSAGE = 256 << 20
_PIECE = 1 << 18
_log = logging.getLogger(__name__)


def read_rows(
    path: Path,
    options: ReadOptions | None = None,
    limits: Limits | None = None,
    *,
    command: Sequence[str] | None = None,
) -> Generator[list[SourceRow], None, None]:
    """Batches of 500 rows. Closing the generator ends the child. Raises the file. refusals of `problems`."""
    columns: tuple[str, ...] = ()
    for message in _messages(path, options, limits or Limits(), None, command):
        if "columns" in message:
            columns = tuple(message["columns"])
        elif "rows" in message:
            yield [unpack_row(row, columns) for row in message["rows"]]


def preview(
    path: Path,
    n: int = 20,
    options: ReadOptions | None = None,
    limits: Limits | None = None,
    *,
    command: Sequence[str] | None = None,
) -> Preview:
    """Raises the file. refusals of `problems`."""
    head: Message = {}
    rows: list[SourceRow] = []
    for message in _messages(path, options, limits or Limits(), n, command):
        if "columns" in message:
            head = message | {key: tuple(message[key]) for key in ("columns", "sheet_names")}
        elif "rows" in message:
            rows += [unpack_row(row, head["columns"]) for row in message["rows"]]
    return Preview(rows=tuple(rows), **head)


def reader_command() -> list[str]:
    """A frozen program has no -m; its starter looks for READ_FILE_FLAG before it imports anything else."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_FILE_FLAG]
    return [sys.executable, "-P", "-m", "crm_desktop.files.worker"]


def _messages(
    path: Path, options: ReadOptions | None, limits: Limits, most: int | None, command: Sequence[str] | None
) -> Iterator[Message]:
    request = {
        "path": os.path.abspath(path),
        "options": asdict(options or ReadOptions()),
        "limits": asdict(limits),
        "most": most,
    }
    child = _start(command or reader_command())
    try:
        _ask(child, json.dumps(request).encode())
        if child.stdout is None:
            raise FileReaderDied(name=path.name, cause="crashed")
        for body in _bodies(child.stdout, path.name, limits):
            message = unpack(body)
            if "problem" in message:
                raise revive(*message["problem"])
            if "done" in message:
                return
            yield message
        code = child.wait(limits.quiet_seconds)
        _log.warning("the reader of %s ended early with code %s", path.name, code)
        raise FileReaderDied(name=path.name, cause="killed" if code < 0 else "crashed")
    finally:
        _end(child)


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    root = str(Path(__file__).parents[2])
    # The secrets of the base are not for a process that reads a stranger's file.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("CRM_", "PG"))}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (root, environment.get("PYTHONPATH"))))
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
        | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
    )


def _ask(child: subprocess.Popen[bytes], request: bytes) -> None:
    if child.stdin is None:
        return
    try:
        with child.stdin as pipe:
            pipe.write(request)
    except OSError:
        return  # it died before it was asked; reading its answer will tell


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()
    if child.stdout is not None:
        child.stdout.close()


def _bodies(stream: IO[bytes], name: str, limits: Limits) -> Iterator[bytes]:
    """The messages as bytes, until the stream ends. A half message at the end is no message."""
    kept = bytearray()
    received = 0
    while True:
        while len(kept) >= LENGTH.size:
            length = LENGTH.unpack_from(kept)[0]
            if length > _LARGEST_MESSAGE:
                raise FileReaderDied(name=name, cause="crashed")
            if len(kept) < LENGTH.size + length:
                break
            yield bytes(kept[LENGTH.size : LENGTH.size + length])
            del kept[: LENGTH.size + length]
        if not is_readable(stream, time.monotonic() + limits.quiet_seconds):
            raise FileReaderDied(name=name, cause="silent")
        piece = os.read(stream.fileno(), _PIECE)
        if not piece:
            return
        received += len(piece)
        if received > limits.output_bytes:
            raise FileTooLarge(name=name, limit_mb=limits.output_bytes >> 20)
        kept += piece
