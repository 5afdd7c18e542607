"""What this clinic calls the people it serves: chosen at the first run, one word on every screen that names one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

CLIENT_WORDS: dict[str, Callable[[], str]] = {
    "client": lambda: translate("ClientWords", "Client"),
    "patient": lambda: translate("ClientWords", "Patient"),
    "customer": lambda: translate("ClientWords", "Customer"),
    "visitor": lambda: translate("ClientWords", "Visitor"),
}
# Russian clinics have пациенты; the others are offered the widest word.
_USUAL = {"ru": "patient"}

_current = "client"


def usual_client_word(language: str) -> str:
    return _USUAL.get(language, "client")


def client_word() -> str:
    return CLIENT_WORDS[_current]()


def use_client_word(key: str) -> None:
    """In force from the signing in; a key that this version does not know is the widest word."""
    global _current
    _current = key if key in CLIENT_WORDS else "client"
