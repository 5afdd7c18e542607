"""A recording is looked for and compared before anybody is told that it can be heard."""

from __future__ import annotations

import hashlib
import wave
from pathlib import Path

import pytest

from crm_desktop.files.recording import RecordingChanged, RecordingEmpty, RecordingMissing, find_recording


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
    found = find_recording([str(tmp_path / "elsewhere.wav"), str(path)], digest)
    assert (found.path, found.seconds) == (path, 3)


def test_a_kind_that_does_not_tell_its_length_is_played_all_the_same(tmp_path: Path) -> None:
    """P27"""
    (tmp_path / "talk.ogg").write_bytes(b"OggS")
    (tmp_path / "odd.wav").write_bytes(b"RIFFxxxx")
    assert find_recording([str(tmp_path / "talk.ogg")], None).seconds is None
    assert find_recording([str(tmp_path / "odd.wav")], None).seconds is None


def test_what_cannot_be_heard_says_why(tmp_path: Path) -> None:
    """P27: gone, empty and changed are three different things."""
    with pytest.raises(RecordingMissing):
        find_recording([str(tmp_path / "talk.wav")], None)
    with pytest.raises(RecordingMissing):
        find_recording([], None)
    path = a_wave(tmp_path)
    with pytest.raises(RecordingChanged):
        find_recording([str(path)], "0" * 64)
    path.write_bytes(b"")
    with pytest.raises(RecordingEmpty):
        find_recording([str(path)], None)
