"""Whether the web telephone can work here, its account and its certificate: all without a browser."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QFile

from crm_desktop.app import resources
from crm_desktop.telephony.engines.web import chromium
from crm_desktop.telephony.engines.web.account import WebAccount
from crm_desktop.telephony.engines.web.certificate import fingerprint, is_pinned
from crm_desktop.telephony.engines.web.problems import (
    WebAddressWrong,
    WebPhoneLibraryMissing,
    WebPhoneNeedsRestart,
    WebPhoneNotAsRoot,
    WebPhoneNotInstalled,
    WebPhoneSandboxForbidden,
)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """As if the extra and its libraries were here, and nobody were root."""
    monkeypatch.setattr(chromium, "_is_installed", lambda: True)
    monkeypatch.setattr(chromium, "_is_loadable", lambda library: True)
    monkeypatch.setattr(chromium, "_is_sandbox_forbidden", lambda: False)
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.delenv(chromium.NO_SANDBOX_VARIABLE, raising=False)
    return monkeypatch


def test_without_the_extra(installed: pytest.MonkeyPatch) -> None:
    """P28: the program runs without it, and says how to add it."""
    installed.setattr(chromium, "_is_installed", lambda: False)
    assert isinstance(chromium.why_not(), WebPhoneNotInstalled)


def test_a_missing_extra_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium, "MODULE", "PySide6.QtNotThere")
    assert isinstance(chromium.why_not(), WebPhoneNotInstalled)
    monkeypatch.setattr(chromium, "MODULE", "no_such_package.part")
    assert isinstance(chromium.why_not(), WebPhoneNotInstalled)


def test_on_linux(installed: pytest.MonkeyPatch) -> None:
    """P3: Chromium would end the whole program; it is asked before."""
    assert chromium.why_not(platform="linux") is None
    installed.setattr(chromium, "_is_sandbox_forbidden", lambda: True)
    assert isinstance(chromium.why_not(platform="linux"), WebPhoneSandboxForbidden)
    installed.setattr(os, "geteuid", lambda: 0, raising=False)
    assert isinstance(chromium.why_not(platform="linux"), WebPhoneNotAsRoot)
    installed.setenv(chromium.NO_SANDBOX_VARIABLE, "1")
    assert chromium.why_not(platform="linux") is None
    installed.setattr(chromium, "_is_loadable", lambda library: library != "libnss3.so")
    why = chromium.why_not(platform="linux")
    assert isinstance(why, WebPhoneLibraryMissing)
    assert why.facts == {"libraries": "libnss3.so"}


def test_elsewhere_it_must_be_chosen_before_the_start(installed: pytest.MonkeyPatch) -> None:
    assert isinstance(chromium.why_not(lambda: False, platform="win32"), WebPhoneNeedsRestart)
    assert chromium.why_not(lambda: True, platform="win32") is None


def test_the_system_forbids_the_sandbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    word = tmp_path / "userns"
    monkeypatch.setattr(chromium, "_USERNS_FORBIDDEN", ((word, "1"),))
    assert not chromium._is_sandbox_forbidden()
    word.write_text("1\n")
    assert chromium._is_sandbox_forbidden()
    word.write_text("0\n")
    assert not chromium._is_sandbox_forbidden()


def test_the_administrators_flags_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(chromium.FLAGS_VARIABLE, "--disable-gpu --proxy-server=none")
    chromium.set_flags()
    flags = os.environ[chromium.FLAGS_VARIABLE].split()
    assert flags.count("--disable-gpu") == 1
    assert flags[-1] == "--proxy-server=none"
    assert set(chromium.FLAGS) <= set(flags)
    chromium.set_flags()
    assert os.environ[chromium.FLAGS_VARIABLE].split() == flags


@pytest.mark.parametrize("is_installed", [True, False])
def test_prepare_comes_before_the_application_and_loads_no_browser(is_installed: bool) -> None:
    """P28: nobody pays for a browser by starting the program."""
    script = (
        "import sys\n"
        "from crm_desktop.telephony.engines.web import chromium\n"
        "from crm_desktop.telephony.engines.web.chromium import _is_prepared, prepare\n"
        "from crm_desktop.telephony.engines.web.web_phone import WebPhone\n"
        f"chromium._is_installed = lambda: {is_installed}\n"
        "assert not _is_prepared(); prepare()\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "app = QGuiApplication([])\n"
        f"assert _is_prepared() is {is_installed}\n"
        "WebPhone.why_not()\n"
        "assert not [name for name in sys.modules if 'WebEngine' in name or 'WebChannel' in name]\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["jssip.min.js", "phone.js", "sound.js"])
def test_the_page_is_found(name: str) -> None:
    resources.register()
    assert QFile.exists(f"webphone:{name}")


def test_a_good_account() -> None:
    account = WebAccount("wss://pbx.clinic:8089/ws", "201", "s3cret", pin="AB").checked()
    assert (account.host, account.origin, account.is_encrypted) == ("pbx.clinic", "wss://pbx.clinic:8089", True)
    assert account.for_page(90)["domain"] == "pbx.clinic"
    assert WebAccount("ws://[::1]:80/ws", "201").checked().for_page(90)["domain"] == "[::1]"
    assert account.door == "https://pbx.clinic:8089/"
    assert WebAccount("wss://pbx.clinic/ws", "201").door == ""


def test_the_password_is_in_no_text() -> None:
    """P28."""
    account = WebAccount("wss://pbx/ws", "201", "s3cret")
    assert "s3cret" not in f"{account!r} {account} {account.address} {account.origin}"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "pbx",
        "http://pbx/ws",
        "wss://",
        "wss://user:word@pbx/ws",
        "wss://pbx:99999/ws",
        "wss://pbx:0/ws",
        "wss://pbx/ws#x",
        "wss://pbx/w s",
        "wss://pbx/ws'; connect-src *",
        "wss://pb\u202ex/ws",
        "wss://[::1/ws",
        "wss://" + "x" * 400,
    ],
)
def test_a_wrong_address_is_refused(address: str) -> None:
    """P28: it goes into the rules of the page, so nothing else may stand in it."""
    with pytest.raises(WebAddressWrong):
        WebAccount(address, "201").checked()


@pytest.mark.parametrize(("user", "domain"), [("", ""), ("a b", ""), ("a@b", ""), ("201", "a b"), ("201", "a;b")])
def test_a_wrong_user_or_domain_is_refused(user: str, domain: str) -> None:
    with pytest.raises(WebAddressWrong):
        WebAccount("wss://pbx/ws", user, domain=domain).checked()


def test_a_pin_names_one_certificate() -> None:
    """P28: in any usual spelling; an empty, short or other one names none."""
    der = b"a certificate"
    digits = hashlib.sha256(der).hexdigest()
    assert fingerprint(der).replace(":", "").lower() == digits
    for pin in (
        digits,
        digits.upper(),
        fingerprint(der),
        f"SHA256:{digits}",
        f"sha256 {fingerprint(der)}",
        f" {digits} ",
    ):
        assert is_pinned(der, pin), pin
    for pin in ("", "sha256:", digits[:-1], digits + "0", fingerprint(b"another"), "x" * 64):
        assert not is_pinned(der, pin), pin
