"""A recording before it is played: is it there, is it the one that was made, and how long is it (P27)."""

from __future__ import annotations

import hashlib
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.kit.problems import Problem

_STEP = 1 << 20


class RecordingMissing(Problem):
    """facts: place"""

    code = "call.recording_missing"


class RecordingUnreadable(Problem):
    """facts: place"""

    code = "call.recording_unreadable"


class RecordingEmpty(Problem):
    """facts: place"""

    code = "call.recording_empty"


class RecordingChanged(Problem):
    """It is not the file that the exchange made. facts: place"""

    code = "call.recording_changed"


@dataclass(frozen=True)
class FoundRecording:
    """`seconds` is None where the kind of file does not say it."""

    path: Path
    seconds: int | None


def find_recording(places: Sequence[str], sha256: str | None) -> FoundRecording:
    """The first of the places where it lies. It reads the whole file, so a lane calls it."""
    found = None
    for place in places:
        path = Path(place).expanduser()
        try:
            if path.is_file():
                found = path
                break
        except OSError as error:
            raise RecordingUnreadable(place=place) from error
    if found is None:
        raise RecordingMissing(place=places[0] if places else "")
    try:
        if not found.stat().st_size:
            raise RecordingEmpty(place=str(found))
        if sha256 and _hash(found) != sha256.lower():
            raise RecordingChanged(place=str(found))
    except OSError as error:
        raise RecordingUnreadable(place=str(found)) from error
    return FoundRecording(found, _seconds(found))


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_STEP):
            digest.update(part)
    return digest.hexdigest()


def _seconds(path: Path) -> int | None:
    if path.suffix.lower() != ".wav":
        return None
    try:
        with wave.open(str(path), "rb") as sound:
            return round(sound.getnframes() / sound.getframerate())
    except (wave.Error, EOFError, OSError, ZeroDivisionError):
        return None  # of a kind of wave that only a player knows
