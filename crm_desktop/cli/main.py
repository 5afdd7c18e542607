"""Finds the command that was asked for, runs it, and turns a refusal into one sentence and an exit code."""

from __future__ import annotations

import argparse
import contextlib
import errno
import importlib
import io
import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from typing import Protocol

from crm_desktop import __version__
from crm_desktop.kit.problems import Problem

# One line a command: a module of this package with `register` and `run`. Its name without a last underscore is
# what people type; `open` is what they get who type none.
COMMANDS: tuple[str, ...] = (
    "open",
    "demo",
    "practise",
    "shot",
    "dump",
    "check",
    "nightly",
    "import_",
    "doctor",
    "server",
    "join",
    "sync",
    "bench",
    "tel",
)
WITHOUT_WORDS = "open"
LINKS = ("tel:", "sip:", "sips:", "callto:")  # given alone, as a system does that opens one

DONE = 0
WRONG_DATA = 1
WRONG_USE = 2
UNREACHED = 3

# What a pipe or a redirected file refuses; the store's own files tell theirs as problems.
OUTPUT_ERRORS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)

Subparsers = argparse._SubParsersAction  # the public way to name it does not exist


class Command(Protocol):
    """Imports only what is light at its top; the heavy ones stand inside `run`."""

    def register(self, subparsers: Subparsers[argparse.ArgumentParser]) -> None: ...


def main(arguments: Sequence[str] | None = None) -> int:
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help", "--version")):
        words = [WITHOUT_WORDS, *words]
    if words[0].lower().startswith(LINKS):
        words = ["tel", *words]
    _speak_utf8()
    given = _parser(words[0]).parse_args(words)
    try:
        code = int(given.run(given))
        sys.stdout.flush()  # what is wrong with the output is said here, not by the interpreter as it ends
        return code
    except Problem as problem:
        print(sentence(problem), file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        # Somebody looked at the beginning only (`dump | head`); nothing may be flushed into the closed pipe.
        sys.stdout = io.TextIOWrapper(open(os.devnull, "wb"))  # noqa: SIM115  it lives as long as the process
        return DONE
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return WRONG_USE
    except OSError as error:
        if error.filename is not None or error.errno not in OUTPUT_ERRORS:
            traceback.print_exc()
            return WRONG_USE
        print(f"The output could not be written: {error.strerror}.", file=sys.stderr)
        sys.stdout = io.TextIOWrapper(open(os.devnull, "wb"))  # noqa: SIM115  it lives as long as the process
        return WRONG_USE
    except Exception:
        # Python's own exit code for this, 1, would say that the work was done.
        traceback.print_exc()
        return WRONG_USE


def _parser(wanted: str) -> argparse.ArgumentParser:
    """Only the wanted command's module is imported; all of them for a word that is none."""
    parser = argparse.ArgumentParser(
        prog="crm-desktop",
        description="CRM Desktop: the front desk and call centre of a clinic on one PC.",
        epilog="Without a command the program's window opens.",
    )
    parser.add_argument("--version", action="version", version=f"CRM Desktop {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    by_word = {name.rstrip("_").replace("_", "-"): name for name in COMMANDS}
    for name in [by_word[wanted]] if wanted in by_word else by_word.values():
        module: Command = importlib.import_module(f"crm_desktop.cli.{name}")
        module.register(subparsers)
    return parser


def sentence(problem: Problem, *, when: str = "") -> str:
    """English, without the marks that keep directions apart in a window; the code where there are no words."""
    from crm_desktop.i18n import problems

    if not problems.has_words(problem.code):
        return str(problem)
    with _english():
        return problems.words(problem, when=when).translate(dict.fromkeys([0x2066, 0x2067, 0x2068, 0x2069]))


@contextlib.contextmanager
def _english() -> Iterator[None]:
    """The plural forms are a translation too; in the window they are there already."""
    from PySide6.QtCore import QCoreApplication

    if QCoreApplication.instance() is not None:
        yield
        return
    from crm_desktop.app import resources
    from crm_desktop.i18n import language

    resources.register()
    speaking = QCoreApplication([])
    language.switch(speaking, "en")
    try:
        yield
    finally:
        # Left behind, it would be in the way of the one that a window needs.
        language.fall_silent(speaking)
        speaking.shutdown()


def _speak_utf8() -> None:
    """A Windows console may have another code page, in which Persian names are an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(io.UnsupportedOperation):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
