"""`crm-desktop doctor`: what is missing here is said, and nothing else fails for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crm_desktop.app import resources
from crm_desktop.cli import doctor
from crm_desktop.cli.main import main


def told(capfd: pytest.CaptureFixture[str]) -> dict[str, dict[str, str]]:
    return {finding["name"]: finding for finding in map(json.loads, capfd.readouterr().out.splitlines())}


def test_a_machine_with_everything_is_code_0(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    found = told(capfd)
    sound = found.pop("sound")  # a server has none, a clinic's PC has
    assert sound["state"] in ("ok", "notice")
    assert "microphones" in sound["detail"]
    assert {name: found[name]["state"] for name in found} == {
        "system": "ok",
        "qt": "ok",
        "display": "ok",
        "fonts": "ok",
        "database": "ok",
        "keyring": "notice",  # tests have none
        "server": "unused",
        "telephony": "ok",
    }
    assert "SQLCipher 4." in found["database"]["detail"]
    assert found["display"]["detail"] == "offscreen"
    assert "sip can be used" in found["telephony"]["detail"]


def test_a_missing_display_is_said_and_code_2(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":987")
    assert main(["doctor", "--json"]) == 2
    found = told(capfd)
    assert found["display"]["state"] == "missing"
    assert found["database"]["state"] == "ok"


def test_missing_fonts_are_named(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    assert main(["doctor"]) == 2
    (line,) = [line for line in capfd.readouterr().out.splitlines() if line.startswith("missing")]
    assert "Vazirmatn-Regular.ttf" in line


def test_a_look_that_fails_is_a_finding(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken() -> tuple[doctor.State, str]:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(doctor, "LOOKS", {"qt": broken})
    (finding,) = doctor.findings(tmp_path)
    assert finding == doctor.Finding(
        "qt", doctor.State.MISSING, "ImportError: libEGL.so.1: cannot open shared object file"
    )
