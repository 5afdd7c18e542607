"""`crm-desktop import` over a real profile: fates, exit codes, a dry run, the list, undo."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.cli import import_
from crm_desktop.cli.main import main
from crm_desktop.store.base_file import OpenBase, open_base
from crm_desktop.store.canonical import canonical_lines
from tests.support.base import KEY

TEXT = "name;mobile;born\nSara Ahmadi;09121234567;12.05.1980\nReza Moradi;09351112233;31.02.1990\n"
MAP = """kind = "people"
[fields]
full_name = "name"
phone = "mobile"
birth_on = "born"
"""


@pytest.fixture
def profile(base: OpenBase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the test's base; the command opens it as if the passphrase had been given."""
    base.close()
    monkeypatch.setattr(import_, "open_profile", lambda args: open_base(args.profile, KEY))
    (tmp_path / "people.csv").write_text(TEXT, "utf-8")
    (tmp_path / "people.toml").write_text(MAP, "utf-8")
    return tmp_path


def run(profile: Path, *arguments: str) -> int:
    return main(["import", *arguments, "--profile", str(profile)])


def dump(profile: Path) -> list[str]:
    base = open_base(profile, KEY)
    try:
        return base.read(lambda session: list(canonical_lines(session)))
    finally:
        base.close()


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_row_is_told_and_the_exit_code_says_whether_all_went_in(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """FC-30, P19, commands.md: rows read, made, updated, skipped, refused, each refusal with row and reason."""
    file, mapping = str(profile / "people.csv"), str(profile / "people.toml")
    rejects = profile / "refused.csv"
    assert run(profile, file, "--as", "people", "--map", mapping, "--rejects", str(rejects)) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "row 3: refused: birth_on: There is no such day as 31.02.1990."
    assert lines[1] == "read 2, made 1, updated 0, skipped 0, refused 1"
    assert lines[2].startswith("batch ")
    assert rejects.read_text("utf-8-sig").splitlines()[1].startswith("Reza Moradi,09351112233,31.02.1990,")


def test_a_dry_run_leaves_the_base_as_it_was(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = dump(profile)
    assert run(profile, str(profile / "people.csv"), "--as", "people", "--dry-run", "--json") == 0
    # Guessed columns do not know "born", so nothing is refused.
    assert told(capsys)[-1] == {
        "read": 2, "made": 2, "updated": 0, "skipped": 0, "refused": 0, "batch": None, "cancelled": False
    }  # fmt: skip
    assert dump(profile) == before


def test_a_batch_is_listed_and_undone(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """B13"""
    before = dump(profile)
    assert run(profile, str(profile / "people.csv"), "--as", "people", "--json") == 0
    batch = told(capsys)[-1]["batch"]
    assert run(profile, "--list", "--json") == 0
    assert [(one["id"], one["state"], one["rows_made"]) for one in told(capsys)] == [(batch, "applied", 2)]
    assert run(profile, "--undo", batch, "--json") == 0
    assert told(capsys) == [{"rows": 4, "kept": 0}]
    assert dump(profile) == before
    assert run(profile, "--undo", batch) == 2


def test_somebody_who_presses_ctrl_c_can_undo_what_was_stored(
    profile: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from crm_desktop.files.import_source import Group, ImportSource

    read = ImportSource.next_group
    groups: list[Group | None] = []

    def interrupted(self: ImportSource) -> Group | None:
        if groups:
            raise KeyboardInterrupt
        groups.append(read(self))
        return groups[0]

    monkeypatch.setattr(ImportSource, "next_group", interrupted)
    assert run(profile, str(profile / "people.csv"), "--as", "people", "--json") == 2
    last = told(capsys)[-1]
    assert (last["made"], last["cancelled"]) == (2, True)
    assert run(profile, "--undo", last["batch"]) == 0


@pytest.mark.parametrize(
    "arguments", [("gone.csv", "--as", "people"), ("people.csv", "--as", "planets"), ("--undo", "0" * 32)]
)
def test_wrong_use_is_one_sentence_and_code_2(
    profile: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    given = [str(profile / word) if word.endswith(".csv") else word for word in arguments]
    assert run(profile, *given) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
