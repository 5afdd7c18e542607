"""`crm-desktop import` over a real profile: fates, exit codes, a dry run, the list, undo."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from crm_desktop.cli import import_
from crm_desktop.cli.main import main
from crm_desktop.models.access import the_program
from crm_desktop.queries.breaches import breaches
from crm_desktop.store.base_file import OpenBase, open_base
from crm_desktop.store.canonical import canonical_lines
from tests.support.base import KEY

ROOT = Path(__file__).parents[2]
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
        "what": "batch", "batch": None, "kind": "people", "file": "people.csv", "state": "tried",
        "read": 2, "made": 2, "updated": 0, "skipped": 0, "refused": 0,
    }  # fmt: skip
    assert dump(profile) == before


def test_a_batch_is_listed_and_undone(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """B13"""
    before = dump(profile)
    assert run(profile, str(profile / "people.csv"), "--as", "people", "--json") == 0
    batch = told(capsys)[-1]["batch"]
    assert run(profile, "--list", "--json") == 0
    assert [(one["batch"], one["state"], one["made"]) for one in told(capsys)] == [(batch, "applied", 2)]
    assert run(profile, "--undo", batch, "--json") == 0
    assert told(capsys) == [{"what": "undone", "batch": batch, "records": 4, "kept": 0}]
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
    assert (last["made"], last["state"]) == (2, "cancelled")
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


def test_rows_that_went_in_are_summed_up_and_json_has_each(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """P19: a thousand rows with the same remark are one line; a refused row has its own."""
    file = profile / "again.csv"
    file.write_text("full name,phone\n" + "".join(f"Client {n},0912123{n:04d}\n" for n in range(3)), "utf-8")
    assert run(profile, str(file), "--as", "people") == 0
    capsys.readouterr()
    file.write_text(file.read_text("utf-8") + "Omid,9.1E+10\n", "utf-8")
    assert run(profile, str(file), "--as", "people") == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines[:2]] == ["row 5", "skipped 3, such as row 2"]
    assert lines[2] == "read 4, made 0, updated 0, skipped 3, refused 1"
    assert run(profile, str(file), "--as", "people", "--json") == 1
    rows = [one for one in told(capsys) if one["what"] == "row"]
    assert [(one["row"], one["fate"], one["code"]) for one in rows] == [
        (2, "skipped", "import.duplicate"),
        (3, "skipped", "import.duplicate"),
        (4, "skipped", "import.duplicate"),
        (5, "refused", "phone.cut_by_spreadsheet"),
    ]


def test_the_words_of_json_are_those_that_are_documented(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """commands.md: programs read these lines; docs/import.md names each key, and one thing has one name."""
    documented = (ROOT / "docs" / "import.md").read_text("utf-8")
    file, mapping = str(profile / "people.csv"), str(profile / "people.toml")
    assert run(profile, file, "--as", "people", "--map", mapping, "--json") == 1
    lines = told(capsys)
    assert run(profile, "--list", "--json") == 0
    assert run(profile, "--undo", lines[-1]["batch"], "--json") == 0
    lines += told(capsys)
    assert {one["what"] for one in lines} == {"row", "batch", "undone"}
    keys = {key for one in lines for key in one} | {"table"}
    assert [key for key in keys if f"`{key}`" not in documented] == []


KILLED_IN_THE_MIDDLE = """
import os, signal, sys
from pathlib import Path
from crm_desktop.cli import import_
from crm_desktop.cli.main import main
from crm_desktop.files.import_source import ImportSource
from crm_desktop.store.base_file import open_base

folder = Path(sys.argv[1])
import_.open_profile = lambda args: open_base(args.profile, bytes.fromhex(sys.argv[2]))
read, groups = ImportSource.next_group, []

def next_group(self):
    if groups:
        os.kill(os.getpid(), signal.SIGKILL)
    groups.append(1)
    return read(self)

ImportSource.next_group = next_group
main(["import", str(folder / "many.csv"), "--as", "people", "--profile", str(folder)])
"""


@pytest.fixture
def killed(profile: Path) -> Path:
    """A profile in which an import of 700 people was killed after its first group of 500."""
    rows = "".join(f"Client {n},0912{n:07d}\n" for n in range(700))
    (profile / "many.csv").write_text("full name,phone\n" + rows, "utf-8")
    child = subprocess.run(
        [sys.executable, "-c", KILLED_IN_THE_MIDDLE, str(profile), KEY.hex()],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert child.returncode == -9, child.stderr
    return profile


def test_a_killed_import_is_undone_at_once(killed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """P19, B13: without waiting for anything."""
    assert run(killed, "--list", "--json") == 0
    (batch,) = told(capsys)
    assert (batch["state"], batch["made"], batch["can_go_on"]) == ("interrupted", 500, True)
    assert run(killed, "--undo", batch["batch"], "--json") == 0
    assert told(capsys)[-1]["records"] == 1000
    assert run(killed, "--list", "--json") == 0
    assert [one["state"] for one in told(capsys)] == ["undone"]


def test_a_killed_import_goes_on_after_its_last_row(killed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(killed, "--list", "--json") == 0
    batch = told(capsys)[0]["batch"]
    assert run(killed, "--go-on", batch, "--json") == 0
    assert [(one["what"], one["read"], one["made"]) for one in told(capsys)] == [("batch", 700, 700)]
    assert run(killed, "--go-on", batch) == 2
    (killed / "many.csv").unlink()
    assert run(killed, "--undo", batch, "--json") == 0
    assert told(capsys)[-1]["records"] == 1400


def test_going_on_with_a_file_that_has_changed_is_refused(killed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(killed, "--list", "--json") == 0
    batch = told(capsys)[0]["batch"]
    with (killed / "many.csv").open("a", encoding="utf-8") as file:
        file.write("One more,09121111111\n")
    assert run(killed, "--go-on", batch) == 2
    assert "is not the file of that import any more" in capsys.readouterr().err


def test_a_file_that_changes_while_it_is_read_is_told_with_what_was_stored(
    profile: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bad input: nothing half-written without a word, and the batch to undo is named."""
    from crm_desktop.files.import_source import Group, ImportSource

    file = profile / "many.csv"
    file.write_text("full name,phone\n" + "".join(f"Client {n},0912{n:07d}\n" for n in range(700)), "utf-8")
    read = ImportSource.next_group

    def changed(self: ImportSource) -> Group | None:
        group = read(self)
        with file.open("a", encoding="utf-8") as more:
            more.write("One more,09121111111\n")
        return group

    monkeypatch.setattr(ImportSource, "next_group", changed)
    assert run(profile, str(file), "--as", "people", "--json") == 2
    printed = capsys.readouterr()
    last = json.loads(printed.out.splitlines()[-1])
    assert (last["state"], last["made"]) == ("cancelled", 500)
    assert "was changed while it was read" in printed.err
    assert run(profile, "--undo", last["batch"]) == 0


PIPELINE = """opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,2016-10-20,2017-03-01,1054
Z063OYW0,Darcel Schlecht,GTXPro,,Lost,2016-10-25,2017-03-11,0
6CWZFOHJ,Moses Frase,GTX Basic,Green-Plus,Prospecting,,,
HAXMC4IX,Moses Frase,MG Advanced,,Engaging,2016-11-30,,
"""
TEAMS = (
    "sales_agent,manager,regional_office\nMoses Frase,Dustin Brinkmann,Central\nDarcel Schlecht,Melvin Marxen,West\n"
)
CAMPAIGN = (
    '"age";"job";"contact";"duration";"campaign";"poutcome";"y"\r\n'
    '56;"housemaid";"telephone";261;1;"nonexistent";"no"\r\n'
    '41;"unknown";"cellular";0;3;"failure";"yes"\r\n'
)
VISITS = (
    "PatientId,AppointmentID,Gender,ScheduledDay,AppointmentDay,Age,Neighbourhood,Scholarship,SMS_received,No-show\n"
    "1001,51,F,2016-04-11T08:30:00Z,2016-04-19T00:00:00Z,34,CENTRO,0,1,Yes\n"
    "1001,52,F,2016-05-02T10:05:00Z,2016-05-02T00:00:00Z,34,CENTRO,0,0,No\n"
    "1002,53,M,2016-04-28T16:40:00Z,2016-05-02T00:00:00Z,0,CENTRO,0,0,No\n"
)


@pytest.mark.parametrize(
    ("kind", "name", "text", "map_name"),
    [
        ("appointments", "visits.csv", VISITS, "medical-visits.toml"),
        ("opportunities", "sales_pipeline.csv", PIPELINE, "crm-sales.toml"),
        ("call-round", "bank-additional-full.csv", CAMPAIGN, "phone-campaign.toml"),
    ],
)
def test_the_real_files_come_in_once_pass_the_check_and_are_taken_back(
    profile: Path, kind: str, name: str, text: str, map_name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """FC-30, P19, B13: a slice of each, with the maps under docs/; a second time nothing comes in twice."""
    (profile / "sales_teams.csv").write_text(TEAMS, "utf-8")
    (profile / name).write_text(text, "utf-8")
    before = dump(profile)
    arguments = (str(profile / name), "--as", kind, "--map", str(ROOT / "docs" / "maps" / map_name), "--json")
    rows = text.count("\n") - 1
    assert run(profile, *arguments) == 0
    first = told(capsys)[-1]
    once = dump(profile)
    assert (first["made"], first["skipped"]) == (rows, 0)
    assert run(profile, *arguments) == 0
    second = told(capsys)[-1]
    assert (second["made"], second["skipped"]) == (0, rows)
    assert dump(profile) == once
    base = open_base(profile, KEY)
    try:
        assert base.read(lambda session: breaches(session, the_program())) == []
    finally:
        base.close()
    for batch in (second, first):
        assert run(profile, "--undo", batch["batch"]) == 0
    assert dump(profile) == before
