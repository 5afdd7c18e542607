"""A recording is looked for and compared before anybody is told that it can be heard."""

from __future__ import annotations

import hashlib
import wave
from pathlib import Path

import pytest

from crm_desktop.files.recording import (
    RecordingChanged,
    RecordingElsewhere,
    RecordingEmpty,
    RecordingMissing,
    RecordingNoSound,
    RecordingNotOurs,
    find_recording,
    own_address,
)


def a_wave(folder: Path, seconds: int = 3) -> Path:
    path = folder / "talk.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(b"\x80" * 8000 * seconds)
    return path


def test_the_first_place_where_it_lies_with_its_length(tmp_path: Path) -> None:
    """P27: the length is known before it plays; the hash agrees."""
    path = a_wave(tmp_path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    found = find_recording([str(tmp_path / "elsewhere.wav"), str(path)], str(tmp_path), digest)
    assert (found.path, found.seconds) == (path, 3)


def test_a_kind_that_does_not_tell_its_length_is_played_all_the_same(tmp_path: Path) -> None:
    """P27"""
    (tmp_path / "talk.ogg").write_bytes(b"OggS")
    (tmp_path / "odd.wav").write_bytes(b"RIFFxxxx")
    assert find_recording([str(tmp_path / "talk.ogg")], str(tmp_path), None).seconds is None
    assert find_recording([str(tmp_path / "odd.wav")], str(tmp_path), None).seconds is None


def test_what_cannot_be_heard_says_why(tmp_path: Path) -> None:
    """P27: gone, empty and changed are three different things."""
    with pytest.raises(RecordingMissing):
        find_recording([str(tmp_path / "talk.wav")], str(tmp_path), None)
    with pytest.raises(RecordingMissing):
        find_recording([], str(tmp_path), None)
    path = a_wave(tmp_path)
    with pytest.raises(RecordingChanged):
        find_recording([str(path)], str(tmp_path), "0" * 64)
    path.write_bytes(b"")
    with pytest.raises(RecordingEmpty):
        find_recording([str(path)], str(tmp_path), None)


def test_a_link_leads_nobody_out_of_the_clinic_s_folder(tmp_path: Path) -> None:
    """P27: the folder itself may be a link, what lies in it may not lead elsewhere."""
    folder, outside = tmp_path / "real", tmp_path / "outside"
    for one in (folder, outside):
        one.mkdir()
    path = a_wave(folder)
    (tmp_path / "recordings").symlink_to(folder)
    root = str(tmp_path / "recordings")
    assert find_recording([f"{root}/talk.wav"], root, None).path == path.resolve()
    (folder / "led.wav").symlink_to(a_wave(outside))
    with pytest.raises(RecordingElsewhere):
        find_recording([f"{root}/led.wav"], root, None)
    with pytest.raises(RecordingElsewhere):
        find_recording([str(path)], str(outside), None)


@pytest.mark.parametrize("name", ["talk.exe", "talk.wav.desktop", "talk.bat", "talk.lnk", "talk"])
def test_what_is_no_sound_by_its_name_is_not_handed_to_the_system(tmp_path: Path, name: str) -> None:
    """P27: the system would run it."""
    path = a_wave(tmp_path).rename(tmp_path / name)
    with pytest.raises(RecordingNoSound):
        find_recording([str(path)], str(tmp_path), None)
    (tmp_path / "led.wav").symlink_to(path)
    with pytest.raises(RecordingNoSound):
        find_recording([str(tmp_path / "led.wav")], str(tmp_path), None)


def test_an_address_is_opened_only_below_the_clinic_s_own() -> None:
    """P27: asked of the very address that is opened."""
    root = "https://pbx.example/rec"
    assert own_address(f"{root}/x.wav", root) == f"{root}/x.wav"
    for place in ("https://elsewhere.example/rec/x.wav", "http://pbx.example/rec/x.wav", f"{root}/../x.wav"):
        with pytest.raises(RecordingNotOurs):
            own_address(place, root)
