"""The long proofs from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.cli import main as door
from crm_desktop.cli.bench import soak

PROOFS = [soak.ROOT / proof for part in soak.PARTS for proof in part.proofs]


def test_every_proof_it_names_is_there() -> None:
    """OT-02: what the suite runs a tenth of can be run whole."""
    assert all(proof.exists() for proof in PROOFS)


def test_whatever_the_suite_shortens_it_runs_whole() -> None:
    """A test that asks whether it is the long proof, and that the long proof leaves out, would never be run whole."""
    found = [proof for proof in (soak.ROOT / "tests").rglob("test_*.py") if "CRM_SOAK" in proof.read_text("utf-8")]
    asking = [proof for proof in found if proof != Path(__file__)]
    assert len(asking) > 5
    assert [proof for proof in asking if not any(proof.is_relative_to(one) for one in PROOFS)] == []


def test_every_proof_of_sync_is_in_it() -> None:
    """Issue 4: whole in the soak."""
    there = set((soak.ROOT / "tests" / "sync" / "proof").glob("test_*.py"))
    assert there <= set(PROOFS)


def test_each_part_says_how_long_it_took_and_a_failed_one_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, held in (("good", "True"), ("bad", "False")):
        (tmp_path / f"test_{name}.py").write_text(
            f"import os\ndef test_it():\n    assert {held} and os.environ['CRM_SOAK']\n", encoding="utf-8"
        )
    parts = tuple(soak.Part(name, (f"test_{name}.py",), alone=True) for name in ("bad", "good"))
    monkeypatch.setattr(soak, "ROOT", tmp_path)
    monkeypatch.setattr(soak, "PARTS", parts)
    assert door.main(["bench", "soak", "--minutes", "60"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.rpartition(",")[0] for line in said if line.endswith(" s")] == ["bad: failed", "good: held"]
    assert [line for line in said if line.startswith("round")] == ["round 1"]


def test_a_program_without_its_tests_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(soak, "ROOT", tmp_path)
    assert door.main(["bench", "soak", "--minutes", "0"]) == 2
    assert "none in" in capsys.readouterr().err
