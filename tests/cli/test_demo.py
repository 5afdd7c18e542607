"""`crm-desktop demo` makes a whole clinic or leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.cli.main import main
from crm_desktop.demo import profile as filling
from crm_desktop.settings import declared
from crm_desktop.settings.file import Settings
from crm_desktop.store.problems import DiskFull


def test_a_disk_that_fills_up_leaves_no_half_made_clinic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """commands.md: one sentence and code 2; the next try finds an empty folder."""

    def full(*_: object, **__: object) -> None:
        raise DiskFull(path="crm.db")

    monkeypatch.setattr(filling, "fill", full)
    monkeypatch.setenv("CRM_PASSPHRASE", "correct horse battery")
    assert main(["demo", "--profile", str(tmp_path / "clinic")]) == 2
    assert list((tmp_path / "clinic").iterdir()) == []
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("people", ["-5", "0", "19", "many"])
def test_a_clinic_has_people(people: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["demo", "--profile", str(tmp_path / "clinic"), "--people", people])
    assert end.value.code == 2
    assert f"--people: {people} is not a number of clients; 20 at least are needed" in capsys.readouterr().err
    assert not (tmp_path / "clinic").exists()


def test_a_demo_made_in_a_language_opens_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A2: Persian people in an English window, on a computer that speaks English, would be half a demo."""
    monkeypatch.setattr(filling, "fill", lambda *_, **__: None)
    monkeypatch.setenv("CRM_PASSPHRASE", "correct horse battery")
    assert main(["demo", "--profile", str(tmp_path / "clinic"), "--language", "fa"]) == 0
    settings = Settings(tmp_path / "clinic")
    assert settings.is_set(declared.LANGUAGE)
    assert settings.get(declared.LANGUAGE) == "fa"
