"""Where a clinic's recordings lie over https."""

from __future__ import annotations

import pytest

from crm_desktop.kit.web_folders import WebFolder, is_below, web_folder


@pytest.mark.parametrize(
    ("address", "folder"),
    [
        ("https://pbx.example/rec/", WebFolder("pbx.example", None, "/rec")),
        (" HTTPS://PBX.example:8443 ", WebFolder("pbx.example", 8443, "")),
        ("https://192.0.2.7/a/b", WebFolder("192.0.2.7", None, "/a/b")),
        ("https://[2001:db8::7]:444/rec", WebFolder("[2001:db8::7]", 444, "/rec")),
    ],
)
def test_a_host_and_a_folder(address: str, folder: WebFolder) -> None:
    """P27"""
    assert web_folder(address) == folder


@pytest.mark.parametrize(
    "address",
    [
        "http://pbx.example/rec",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https:///rec",
        "https://sara:secret@pbx.example/rec",
        "https://pbx.example@elsewhere.example/rec",
        "https://pbx.example\\@elsewhere.example/",
        "https://pbx.example/rec?token=secret",
        "https://pbx.example/rec?",
        "https://pbx.example/rec#x",
        "https://pbx.example/rec/../private",
        "https://pbx.example/rec/%2e%2E/private",
        "https://pbx.example/rec%2f..%2fprivate",
        "https://pbx.example:0/rec",
        "https://pbx.example:99999/rec",
        "https://pbx.example:/rec",
        "https://pbx..example/rec",
        "https://pbx\u202e.example/rec",
        "https://pbx.example/re c",
        "",
    ],
)
def test_anything_else_is_none(address: str) -> None:
    """P27: no password goes to a browser's history, and no text of an exchange leads to somebody else's host."""
    assert web_folder(address) is None


def test_what_is_below_it_stays_below_it() -> None:
    """P27: quoted part by part, so that a name is never a way."""
    root = "https://pbx.example/rec"
    folder = web_folder(root)
    assert folder is not None
    made = folder.address(["2026", "a b?c#d%2e%2e.wav"])
    assert made == "https://pbx.example/rec/2026/a%20b%3Fc%23d%252e%252e.wav"
    assert is_below(root, made)
    assert is_below("https://pbx.example", "https://pbx.example:443/x.wav")


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/rec/x.wav",
        "https://pbx.example:8443/rec/x.wav",
        "https://pbx.example/recordings/x.wav",
        "https://pbx.example/rec/../x.wav",
        "https://pbx.example/rec/",
        "https://sara@pbx.example/rec/x.wav",
        "http://pbx.example/rec/x.wav",
    ],
)
def test_another_host_or_folder_is_not(address: str) -> None:
    """P27"""
    assert not is_below("https://pbx.example/rec", address)
