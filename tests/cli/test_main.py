"""The door: one sentence for a refusal, and an exit code that means what commands.md says."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Protocol

import pytest

from crm_desktop import __version__
from crm_desktop.cli import main as door
from crm_desktop.cli.main import COMMANDS, main, sentence
from crm_desktop.i18n.compile import compile_translations
from crm_desktop.kit.problems import Problem
from crm_desktop.store.problems import NotOurFile, WrongKey

ROOT = Path(__file__).resolve().parents[2]


class Subparsers(Protocol):
    """What a command needs of argparse, whose own class for it is private."""

    def add_parser(self, name: str) -> argparse.ArgumentParser: ...


class TrialCommand(ModuleType):
    """A command named as it is told, that does what its `act` says."""

    def __init__(self, word: str) -> None:
        super().__init__(f"crm_desktop.cli.{word}")
        self.word = word
        self.asked: list[argparse.Namespace] = []
        self.act: Callable[[], int] = lambda: 0

    def register(self, subparsers: Subparsers) -> None:
        parser = subparsers.add_parser(self.word.rstrip("_"))
        parser.add_argument("--demo", action="store_true")
        parser.add_argument("--profile")
        parser.set_defaults(run=self.run)

    def run(self, args: argparse.Namespace) -> int:
        self.asked.append(args)
        return self.act()


@pytest.fixture
def trial_command(monkeypatch: pytest.MonkeyPatch) -> TrialCommand:
    return installed(TrialCommand("trial_"), monkeypatch)


def installed(command: TrialCommand, monkeypatch: pytest.MonkeyPatch) -> TrialCommand:
    monkeypatch.setitem(sys.modules, f"crm_desktop.cli.{command.word}", command)
    monkeypatch.setattr(door, "COMMANDS", (*(name for name in COMMANDS if name != command.word), command.word))
    return command


def raising(error: BaseException) -> Callable[[], int]:
    def act() -> int:
        raise error

    return act


@pytest.mark.parametrize("code", [0, 1, 3])
def test_a_commands_own_code_is_handed_on(trial_command: TrialCommand, code: int) -> None:
    trial_command.act = lambda: code
    assert main(["trial"]) == code


def test_a_refusal_is_one_sentence_and_code_2(trial_command: TrialCommand, capsys: pytest.CaptureFixture[str]) -> None:
    trial_command.act = raising(WrongKey())
    assert main(["trial"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "This passphrase does not open the data.\n")


def test_a_bug_shows_its_trace_and_never_says_that_the_work_was_done(
    trial_command: TrialCommand, capsys: pytest.CaptureFixture[str]
) -> None:
    trial_command.act = raising(ZeroDivisionError("ours"))
    assert main(["trial"]) == 2
    assert "ZeroDivisionError: ours" in capsys.readouterr().err


def test_an_interruption_is_no_trace(trial_command: TrialCommand, capsys: pytest.CaptureFixture[str]) -> None:
    trial_command.act = raising(KeyboardInterrupt())
    assert main(["trial"]) == 2
    assert capsys.readouterr().err == "Stopped.\n"


@pytest.mark.parametrize("words", [["dump"], ["no-such-command"], ["check", "--nonsense"]])
def test_wrong_use_is_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2
    assert "usage: crm-desktop" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["--demo"], ["--profile", "x"]])
def test_without_a_command_the_window_is_meant(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    window = installed(TrialCommand("open"), monkeypatch)
    assert main(words) == 0
    (args,) = window.asked
    assert args.demo == ("--demo" in words)
    assert args.profile == ("x" if "x" in words else None)


def test_every_command_helps_itself(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert end.value.code == 0
    listed = capsys.readouterr().out
    for name in COMMANDS:
        word = name.rstrip("_").replace("_", "-")
        assert word in listed
        with pytest.raises(SystemExit) as end:
            main([word, "--help"])
        assert end.value.code == 0
    with pytest.raises(SystemExit):
        main(["--version"])
    assert __version__ in capsys.readouterr().out


def test_no_command_takes_a_secret_as_an_argument(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit):
            main([name.rstrip("_").replace("_", "-"), "--help"])
    helped = capsys.readouterr().out.lower()
    assert "--pass" not in helped
    assert "--key" not in helped


def test_a_sentence_has_no_invisible_marks() -> None:
    assert sentence(NotOurFile(path="a.db")) == "a.db is not a base of this program."


def test_a_sentence_leaves_no_application_behind() -> None:
    """A window needs one of its own kind afterwards, and there is one a process."""
    script = (
        "from crm_desktop.cli.main import sentence\n"
        "from crm_desktop.store.problems import NotOurFile\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "print([sentence(NotOurFile(path='a.db')) for _ in range(2)][1], QCoreApplication.instance())\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "a.db is not a base of this program. None\n")


def test_a_refusal_without_words_shows_its_code() -> None:
    class New(Problem):
        code = "brand.new"

    assert sentence(New(row=7)) == "brand.new (row=7)"


def test_the_door_opens_without_the_heavy_rooms() -> None:
    """Help must not cost a second: Qt and SQLAlchemy are imported by the command that needs them."""
    program = (
        "import sys\n"
        "from crm_desktop.cli.main import main\n"
        "try:\n"
        "    main(['--help'])\n"
        "except SystemExit:\n"
        "    pass\n"
        "heavy = {'PySide6', 'sqlalchemy', 'alembic', 'keyring', 'sqlcipher3'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("command", ["import sys; sys.stdout.write('x' * 100_000)", "print('one line')"])
def test_a_full_disk_under_the_output_is_one_sentence(command: str) -> None:
    script = f"""
import sys, types
from crm_desktop.cli import main as door

def run(args):
    {command}
    return 0

command = types.ModuleType("crm_desktop.cli.trial")
command.register = lambda subparsers: subparsers.add_parser("trial").set_defaults(run=run)
sys.modules["crm_desktop.cli.trial"] = command
door.COMMANDS = ("trial",)
sys.exit(door.main(["trial"]))
"""
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (done.returncode, done.stderr) == (2, "The output could not be written: No space left on device.\n")


def test_a_counted_refusal_is_good_english(tmp_path: Path) -> None:
    """The plural forms of the sentences are a translation, which a command without a window must load as well."""
    compile_translations(ROOT / "resources" / "translations")
    done = subprocess.run(
        [sys.executable, "-m", "crm_desktop", "demo", "--profile", str(tmp_path / "clinic")],
        cwd=ROOT,
        env={**os.environ, "CRM_PASSPHRASE": "short", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, "A passphrase needs at least 12 characters here.\n")


def test_a_language_without_the_demo_is_not_taken_silently(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "fa"]) == 2
    assert "--demo" in capsys.readouterr().err
