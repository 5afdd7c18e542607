"""A day of the telephone as lines of JSON: written while it happens, replayed later to the same events (B15)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.call import Direction
from crm_desktop.telephony.events import CallEvent, EventKind

HEAD = '{"format": "crm-desktop-calls", "version": 1}'
_LONGEST_LINE = 20_000
_MOMENTS = ("at", "answered_at", "ended_at")
_DEFAULTS = {field.name: field.default for field in fields(CallEvent)}
_TYPES: dict[str, type | tuple[type, ...]] = {"mono": (int, float), "code": int, "is_answered": bool}
_TYPES |= {"is_abandoned": bool, "is_ours": bool}


class RecordingUnreadable(Problem):
    """facts: line, the first that makes no sense"""

    code = "telephony.recording_unreadable"


class Recorder:
    """Writes what it is told as it comes, so that a day that breaks off is still a recorded one."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        out.write(HEAD + "\n")

    def note(self, event: CallEvent) -> None:
        self._out.write(as_line(event) + "\n")
        self._out.flush()


def as_line(event: CallEvent) -> str:
    """What an event does not say is left out."""
    said = {name: getattr(event, name) for name in _DEFAULTS}
    told = {name: value for name, value in said.items() if value != _DEFAULTS[name]}
    for name in _MOMENTS:
        if isinstance(moment := told.get(name), datetime):
            told[name] = moment.astimezone(UTC).isoformat()
    return json.dumps(told, ensure_ascii=False)


def from_line(line: str) -> CallEvent:
    """Raises ValueError."""
    told = json.loads(line) if len(line) <= _LONGEST_LINE else None
    if not isinstance(told, dict) or not told.keys() <= _DEFAULTS.keys():
        raise ValueError("no event")
    said: dict[str, Any] = dict(told)
    for name in _MOMENTS:
        if said.get(name) is not None:
            said[name] = datetime.fromisoformat(said[name])
            if said[name].tzinfo is None:
                raise ValueError("a moment without a time zone")
    said["kind"] = EventKind(said["kind"])
    if said.get("direction") is not None:
        said["direction"] = Direction(said["direction"])
    for name, value in said.items():
        expected = _TYPES.get(name, str)
        if name not in (*_MOMENTS, "kind", "direction") and not isinstance(value, expected):
            raise ValueError(f"{name} is no {expected}")
    return CallEvent(**said)


def write_day(path: Path, events: Iterable[CallEvent]) -> None:
    """Not for the GUI thread: it touches the disk."""
    with path.open("w", encoding="utf-8", newline="\n") as out:
        recorder = Recorder(out)
        for event in events:
            recorder.note(event)


def read_day(path: Path) -> Iterator[CallEvent]:
    """Not for the GUI thread. A last line that was cut off by a crash is left out; any other one is a Problem."""
    with path.open(encoding="utf-8", errors="replace") as lines:
        if lines.readline(_LONGEST_LINE).strip() != HEAD:
            raise RecordingUnreadable(line=1)
        for number, line in enumerate(lines, 2):
            try:
                event = from_line(line)
            except (ValueError, TypeError, KeyError, RecursionError) as error:
                if not line.endswith("\n"):
                    return
                raise RecordingUnreadable(line=number) from error
            yield event
