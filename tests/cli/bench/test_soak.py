"""The long proofs from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.cli import main as door
from crm_desktop.cli.bench import soak


def test_every_proof_it_names_is_there() -> None:
    """OT-02: what the suite runs a tenth of can be run whole."""
    assert all((soak.ROOT / proof).exists() for proof in soak.PROOFS)


def test_a_program_without_its_tests_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(soak, "ROOT", tmp_path)
    assert door.main(["bench", "soak", "--minutes", "0"]) == 2
    assert "none in" in capsys.readouterr().err
