"""Every setting of a workstation, once: its name in the file, what it may be, its default and its words."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeAlias, TypeVar

T = TypeVar("T")

CONTEXT: Final = "Settings"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  the name by which lupdate finds the texts
    return text


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """`words` and the option's words are English source texts of the translation context `CONTEXT`."""

    name: str
    default: T
    words: str
    from_json: Callable[[object], T]
    """Raises ValueError for what the setting may not be."""
    to_json: Callable[[T], object]
    options: tuple[str, ...] = ()


def _choice(name: str, default: str, words: str, *options: str) -> Setting[str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or value not in options:
            raise ValueError(value)
        return value

    return Setting(name, default, words, read, read, options)


def _flag(name: str, default: bool, words: str) -> Setting[bool]:
    def read(value: object) -> bool:
        if not isinstance(value, bool):
            raise ValueError(value)
        return value

    return Setting(name, default, words, read, read)


def _matching(name: str, default: str, words: str, pattern: str) -> Setting[str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise ValueError(value)
        return value

    return Setting(name, default, words, read, read)


def _blob(name: str, words: str) -> Setting[bytes]:
    return Setting(name, b"", words, _bytes_of, lambda value: base64.b64encode(value).decode("ascii"))


def _bytes_of(value: object) -> bytes:
    if not isinstance(value, str):
        raise ValueError(value)
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError(value) from error


LANGUAGE = _choice("language", "en", QT_TRANSLATE_NOOP("Settings", "Language"), "en", "fa", "ru")
CALENDAR = _choice("calendar", "auto", QT_TRANSLATE_NOOP("Settings", "Calendar"), "auto", "jalali", "gregorian")
DIGITS = _choice("digits", "auto", QT_TRANSLATE_NOOP("Settings", "Digits"), "auto", "persian", "latin")
THEME = _choice("theme", "system", QT_TRANSLATE_NOOP("Settings", "Theme"), "system", "light", "dark")
TEXT_SIZE = _choice("text_size", "normal", QT_TRANSLATE_NOOP("Settings", "Text size"), "small", "normal", "large")
DENSITY = _choice(
    "density", "auto", QT_TRANSLATE_NOOP("Settings", "Space between rows"), "auto", "comfortable", "compact"
)
FIRST_WEEKDAY = _choice(
    "first_weekday",
    "auto",
    QT_TRANSLATE_NOOP("Settings", "First day of the week"),
    "auto",
    "saturday",
    "sunday",
    "monday",
)
NOTICE_SOUND = _flag("notice_sound", True, QT_TRANSLATE_NOOP("Settings", "Sound with notices"))
SEND_SMS = _flag("send_sms", True, QT_TRANSLATE_NOOP("Settings", "SMS about appointments"))
REGION = _matching("region", "IR", QT_TRANSLATE_NOOP("Settings", "Country of phone numbers"), "[A-Z]{2}")
WINDOW_GEOMETRY = _blob("window_geometry", QT_TRANSLATE_NOOP("Settings", "Place of the window"))

TEXT_SCALES: Final = {"small": 0.9, "normal": 1.0, "large": 1.15}

AnySetting: TypeAlias = Setting[str] | Setting[bool] | Setting[bytes]

ALL: Final[tuple[AnySetting, ...]] = (
    LANGUAGE,
    CALENDAR,
    DIGITS,
    FIRST_WEEKDAY,
    THEME,
    TEXT_SIZE,
    DENSITY,
    NOTICE_SOUND,
    SEND_SMS,
    REGION,
    WINDOW_GEOMETRY,
)

OPTION_WORDS: Final = {
    ("language", "en"): "English",  # languages are called by their own names
    ("language", "fa"): "فارسی",
    ("language", "ru"): "Русский",
    ("calendar", "auto"): QT_TRANSLATE_NOOP("Settings", "As usual in the language"),
    ("calendar", "jalali"): QT_TRANSLATE_NOOP("Settings", "Jalali"),
    ("calendar", "gregorian"): QT_TRANSLATE_NOOP("Settings", "Gregorian"),
    ("digits", "auto"): QT_TRANSLATE_NOOP("Settings", "As usual in the language"),
    ("digits", "persian"): QT_TRANSLATE_NOOP("Settings", "Persian digits"),
    ("digits", "latin"): QT_TRANSLATE_NOOP("Settings", "Latin digits"),
    ("first_weekday", "auto"): QT_TRANSLATE_NOOP("Settings", "As usual in the calendar"),
    ("first_weekday", "saturday"): QT_TRANSLATE_NOOP("Settings", "Saturday"),
    ("first_weekday", "sunday"): QT_TRANSLATE_NOOP("Settings", "Sunday"),
    ("first_weekday", "monday"): QT_TRANSLATE_NOOP("Settings", "Monday"),
    ("theme", "system"): QT_TRANSLATE_NOOP("Settings", "As the system"),
    ("theme", "light"): QT_TRANSLATE_NOOP("Settings", "Light"),
    ("theme", "dark"): QT_TRANSLATE_NOOP("Settings", "Dark"),
    ("text_size", "small"): QT_TRANSLATE_NOOP("Settings", "Small"),
    ("text_size", "normal"): QT_TRANSLATE_NOOP("Settings", "Normal"),
    ("text_size", "large"): QT_TRANSLATE_NOOP("Settings", "Large"),
    ("density", "auto"): QT_TRANSLATE_NOOP("Settings", "By the size of the screen"),
    ("density", "comfortable"): QT_TRANSLATE_NOOP("Settings", "Comfortable"),
    ("density", "compact"): QT_TRANSLATE_NOOP("Settings", "Compact"),
}
