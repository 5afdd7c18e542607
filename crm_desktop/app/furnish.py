"""Puts screens, card and extras into the window of the one who is signed in: for the program, pictures and tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from crm_desktop.app.bootstrap import TOAST_ICONS
from crm_desktop.app.dialogs import DIALOGS
from crm_desktop.app.screens import person_card, screens_of
from crm_desktop.app.shell_extras import ShellExtras
from crm_desktop.i18n.client_words import use_client_word
from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.shell.navigation import Place
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.page import Page


def furnish(
    window: MainWindow,
    house: House,
    open_dialog: Callable[[str, Mapping[str, Any]], None],
    can_lock: bool = False,
    is_hurried: bool = False,
) -> ShellExtras:
    """Put the screens into the window and connect the navigator; used by the program, pictures and tests alike.

    Who `is_hurried` completes the extras once the first rows are there.
    """
    _say_who(window, house)
    places, makers = _places_of(house)
    window.set_places(places, makers)
    window.set_card(lambda: person_card(house))
    window.top_bar.set_today(house.today)
    window.top_bar.set_signed_in(True)
    go = house.go
    go.screen_asked.connect(window.open_screen)
    go.person_asked.connect(window.show_person)
    go.dialog_asked.connect(open_dialog)
    go.toast_asked.connect(lambda sentence, tone: window.toasts.show_toast(sentence, TOAST_ICONS.get(tone, "info")))
    extras = ShellExtras(window, house, places, DIALOGS, can_lock)
    if places:
        window.open_screen(places[0].key)
    if not is_hurried:
        extras.complete()
    return extras


def furnish_anew(window: MainWindow, house: House, extras: ShellExtras) -> None:
    """The same user with other rights, teams or names: screens that stay are kept with what is chosen in them."""
    places, makers = _places_of(house)
    window.change_places(places, makers)
    extras.set_places(places)
    _say_who(window, house)


def _places_of(house: House) -> tuple[list[Place], dict[str, Callable[[], Page]]]:
    screens = screens_of(house)
    return [screen.place for screen in screens], {one.place.key: _maker(one.make, house) for one in screens}


def _say_who(window: MainWindow, house: House) -> None:
    use_client_word(house.session.client_word)
    window.navigation.set_clinic(house.session.clinic_name, house.session.branch_name)
    window.navigation.set_user(house.session.user_name)


def _maker(make: Callable[[House], Page], house: House) -> Callable[[], Page]:
    return lambda: make(house)
