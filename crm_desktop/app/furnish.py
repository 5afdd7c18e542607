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
from crm_desktop.views.widgets.house import House


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
    use_client_word(house.session.client_word)
    screens = screens_of(house)
    places = [screen.place for screen in screens]
    window.set_places(places, {screen.place.key: _maker(screen.make, house) for screen in screens})
    window.set_card(lambda: person_card(house))
    window.navigation.set_clinic(house.session.clinic_name, house.session.branch_name)
    window.navigation.set_user(house.session.user_name)
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


def _maker(make: Callable[[House], Any], house: House) -> Callable[[], Any]:
    return lambda: make(house)
