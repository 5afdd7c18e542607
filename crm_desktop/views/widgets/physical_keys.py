"""Single letters and digits by the key that was pressed: `1` and `A` work in a Persian or Russian layout too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from crm_desktop.kit.keyboard_layouts import other_layouts
from crm_desktop.kit.persian import latin_digits

_ROWS = ("1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
_KNOWN = frozenset(key for row in _ROWS for key in row)


def _by_row(firsts: tuple[int, int, int, int]) -> dict[int, str]:
    """Keys of one row have codes in order, so four first codes tell the whole board."""
    return {first + at: key for first, row in zip(firsts, _ROWS, strict=True) for at, key in enumerate(row)}


_WINDOWS_SCAN = _by_row((2, 16, 30, 44))
_LINUX_SCAN = _by_row((10, 24, 38, 52))  # what evdev counts, plus 8, under X11 and Wayland alike
_MAC_KEYS = dict(
    zip(
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 31, 32, 34, 35, 37, 38, 40, 45, 46),
        "ASDFHGZXCVBQWERYTOUIPLJKNM",
        strict=True,
    )
) | dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), "1234567890", strict=True))
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


def physical(event: QKeyEvent) -> str:
    """ "A"…"Z" or "0"…"9" of the pressed key, "" for every other key; modifiers are not looked at."""
    return _latin(event) or _by_place(event) or _as_other_layout(event)


def physical_alone(event: QKeyEvent) -> str:
    """The same for a key pressed without Ctrl, Alt and the like: those are other commands."""
    return physical(event) if event.modifiers() in _PLAIN else ""


def is_stray(event: QKeyEvent) -> bool:
    """Alt with a letter or digit that meant nothing: Qt would write it into the field. On a Mac Alt writes signs."""
    is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
    return is_alt and QGuiApplication.platformName() != "cocoa" and bool(physical(event))


def _latin(event: QKeyEvent) -> str:
    """What was written is certain when it is Latin: Dvorak and AZERTY move letters, they do not replace them."""
    written = latin_digits(event.text()).upper()
    if written in _KNOWN:
        return written
    return chr(event.key()) if event.key() < 128 and chr(event.key()) in _KNOWN else ""


def _by_place(event: QKeyEvent) -> str:
    platform = QGuiApplication.platformName()
    if platform == "windows":
        return _WINDOWS_SCAN.get(event.nativeScanCode(), "")
    if platform == "cocoa":
        # The key A has the code 0 there, which is also the "unknown" of an event that no keyboard sent.
        return _MAC_KEYS.get(event.nativeVirtualKey(), "") if event.nativeVirtualKey() else ""
    return _LINUX_SCAN.get(event.nativeScanCode(), "")


def _as_other_layout(event: QKeyEvent) -> str:
    """For events without a place: remote desktops, the letter A of a Mac."""
    return next((other.upper() for other in other_layouts(event.text()) if other.upper() in _KNOWN), "")
