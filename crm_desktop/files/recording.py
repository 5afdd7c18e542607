"""A recording before it is played: is it there, is it the one that was made, and how long is it (P27)."""

from __future__ import annotations

import hashlib
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from crm_desktop.kit.problems import Problem
from crm_desktop.kit.web_folders import is_below

_STEP = 1 << 20
# What exchanges write. Anything else would be run, not played: the system opens a file by what its name ends with.
SOUNDS = frozenset(".wav .wave .wav49 .mp3 .ogg .oga .opus .flac .m4a .aac .gsm .au .ulaw .alaw .sln .g722".split())


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


class RecordingElsewhere(Problem):
    """It does not lie below the clinic's folder: a link leads out of it. facts: place"""

    code = "call.recording_elsewhere"


class RecordingNoSound(Problem):
    """Its name is not that of a sound. facts: place"""

    code = "call.recording_no_sound"


class RecordingNotOurs(Problem):
    """The address is not one of the clinic's own https folder. facts: place"""

    code = "call.recording_not_ours"


@dataclass(frozen=True)
class FoundRecording:
    """`seconds` is None where the kind of file does not say it."""

    path: Path
    seconds: int | None


def find_recording(places: Sequence[str], root: str, sha256: str | None) -> FoundRecording:
    """The first of the places below `root` where it lies. It reads the whole file, so a lane calls it."""
    found = None
    for place in places:
        path = Path(place).expanduser()
        try:
            if path.is_file():
                found = _below(path, root)
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


def own_address(place: str, root: str) -> str:
    """The address itself, if it is one of the clinic's https folder. Raises RecordingNotOurs."""
    if not is_below(root, place):
        raise RecordingNotOurs(place=urlsplit(place).hostname or "")
    return place


def _below(path: Path, root: str) -> Path:
    """Where it lies in truth."""
    real = path.resolve(strict=True)
    if not real.is_relative_to(Path(root).expanduser().resolve()):
        raise RecordingElsewhere(place=str(path))
    if not {path.suffix.lower(), real.suffix.lower()} <= SOUNDS:
        raise RecordingNoSound(place=path.name)
    return real


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
