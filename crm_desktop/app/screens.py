"""Which screens and dialogs exist and how each is made; the shell learns them from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.views.shell.navigation import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.views.widgets.house import House
    from crm_desktop.views.widgets.page import Page


def tr(text: str) -> str:
    return QCoreApplication.translate("Screens", text)


@dataclass(frozen=True)
class Screen:
    """Imports stay inside `make`: a screen costs nothing until somebody opens it."""

    place: Place
    make: Callable[[House], Page]


def _screen(
    key: str, icon: str, group: str, words: Callable[[], str], make: Callable[[House], Page], shortcut: str = ""
) -> Screen:
    return Screen(Place(key, icon, words, group, shortcut), make)


# ---- screens, in the order of the navigation

SCREENS: tuple[Screen, ...] = ()

# ---- dialogs: key → open(house, parent, facts)

DIALOGS: dict[str, Callable[[House, QWidget, Mapping[str, Any]], QDialog]] = {}


def person_card(house: House) -> QWidget | None:
    """The card beside every list."""
    return None
