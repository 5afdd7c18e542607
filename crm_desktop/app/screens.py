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


def _desk(house: House) -> Page:
    from crm_desktop.views.desk.desk_page import DeskPage

    return DeskPage(house)


def _people(house: House) -> Page:
    from crm_desktop.views.people.people_page import PeoplePage

    return PeoplePage(house)


def _settings(house: House) -> Page:
    from crm_desktop.views.settings.settings_page import SettingsPage

    return SettingsPage(house)


SCREENS: tuple[Screen, ...] = (
    _screen("desk", "layout-dashboard", "work", lambda: QCoreApplication.translate("Screens", "Day desk"), _desk, "F5"),
    _screen("people", "users", "work", lambda: QCoreApplication.translate("Screens", "People"), _people),
    _screen("settings", "settings", "manage", lambda: QCoreApplication.translate("Screens", "Settings"), _settings),
)

# ---- dialogs: key → open(house, parent, facts)


def _new_person(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.person_dialog import PersonDialog

    return PersonDialog(house, facts, parent)


def _comment(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.people.comment_dialog import CommentDialog

    return CommentDialog(house, facts, parent)


DIALOGS: dict[str, Callable[[House, QWidget, Mapping[str, Any]], QDialog]] = {
    "comment": _comment,
    "new_person": _new_person,
    "edit_person": _new_person,
}


def person_card(house: House) -> QWidget | None:
    """The card beside every list."""
    from crm_desktop.views.people.person_card import PersonCardView

    return PersonCardView(house)
