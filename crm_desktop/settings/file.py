"""The settings of one profile in `settings.json`: read once, never fatal, written whole or not at all."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import TypeVar

from crm_desktop.kit.lasting import write_whole
from crm_desktop.kit.problems import Problem
from crm_desktop.settings.declared import ALL, AnySetting, Setting

T = TypeVar("T")

FILE_NAME = "settings.json"
DAMAGED_NAME = "settings.damaged.json"


class SettingsUnreadable(Problem):
    """facts: path, reason"""

    code = "settings.unreadable"


class SettingNotUnderstood(Problem):
    """facts: name, value"""

    code = "settings.not_understood"


class SettingsNotSaved(Problem):
    """facts: path, reason"""

    code = "settings.not_saved"


class Settings:
    """`get` and `set` touch memory only and may be called anywhere; `save` writes and belongs on a lane.

    Keys which this version does not know, or does not understand, stay in the file as they are.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self.problems: list[Problem] = []
        self._lock = threading.Lock()
        self._changed: set[str] = set()
        self._stored: dict[str, object] = {}
        try:
            self._stored = _read(self.path)
        except SettingsUnreadable as problem:
            self.problems.append(problem)
        for setting in ALL:
            if doubt := self._doubt(setting):
                self.problems.append(doubt)

    def get(self, setting: Setting[T]) -> T:
        try:
            return setting.from_json(self._stored[setting.name])
        except (KeyError, ValueError):
            return setting.default

    def is_set(self, setting: AnySetting) -> bool:
        """Whether somebody chose it, so that a default may follow the system until then."""
        return setting.name in self._stored and self._doubt(setting) is None

    def set(self, setting: Setting[T], value: T) -> None:
        """Raises ValueError for what the setting may not be."""
        stored = setting.to_json(value)
        with self._lock:
            self._stored = {**self._stored, setting.name: stored}
            self._changed.add(setting.name)

    def save(self) -> None:
        """Raises SettingsNotSaved; what was changed is then written with the next attempt."""
        with self._lock:
            if not self._changed:
                return
            try:
                self._stored = self._merged()
                _write(self.path, self._stored)
            except OSError as error:
                raise SettingsNotSaved(path=str(self.path), reason=error.strerror or str(error)) from error
            self._changed.clear()

    def _merged(self) -> dict[str, object]:
        # A command line beside the window may have written since; only our own changes go over it.
        mine = {name: self._stored[name] for name in self._changed}
        try:
            return {**_read(self.path), **mine}
        except SettingsUnreadable:
            os.replace(self.path, self.path.with_name(DAMAGED_NAME))
            return dict(self._stored)

    def _doubt(self, setting: AnySetting) -> Problem | None:
        if setting.name not in self._stored:
            return None
        value = self._stored[setting.name]
        try:
            setting.from_json(value)
        except ValueError:
            return SettingNotUnderstood(name=setting.name, value=value)
        return None


def _read(path: Path) -> dict[str, object]:
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsUnreadable(path=str(path), reason=error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise SettingsUnreadable(path=str(path), reason=str(error)) from error
    if not isinstance(content, dict):
        raise SettingsUnreadable(path=str(path), reason="not a JSON object")
    return content


def _write(path: Path, content: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True)
    write_whole(path, f"{text}\n".encode())
