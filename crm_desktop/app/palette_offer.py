"""What the palette offers: the people last seen, dialogs that need no record, screens, the window's own acts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.models.access import Right
from crm_desktop.views.shell.command_match import Command
from crm_desktop.views.shell.navigation import Place
from crm_desktop.views.shell.shortcuts import GLOBAL_KEYS, words_of
from crm_desktop.views.widgets.house import House

RECENT = 8
# Dialogs that need no record, with their icons; offered where app/dialogs has them.
FREE_DIALOGS = {
    "new_call": "phone",
    "new_request": "inbox",
    "new_task": "list-todo",
    "new_lead": "sparkles",
    "new_activity": "clipboard-check",
    "new_deal": "briefcase",
    "new_person": "user-plus",
    "import": "file-up",
    "hand_over": "arrow-left-right",
    "book_appointment": "calendar-plus",
    "provider_away": "calendar-off",
    "station": "heart-pulse",
    "telephone": "phone",
    "clinic_telephone": "phone",
    "practise": "graduation-cap",
}
NEEDED = {
    "book_appointment": Right.APPOINTMENTS_CHANGE,
    "provider_away": Right.APPOINTMENTS_CHANGE,
    "clinic_telephone": Right.SETTINGS_CHANGE,
}
ICONS = {
    "search": "search",
    "result": "circle-check",
    "undo": "undo-2",
    "conflicts": "git-merge",
    "notices": "bell",
    "keys": "keyboard",
}


class PaletteOffer(QObject):
    def __init__(
        self, house: House, places: Sequence[Place], dialogs: Collection[str], can_lock: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._house, self._places, self._dialogs, self._can_lock = house, places, dialogs, can_lock
        self._recent: list[UUID] = []
        self._names: dict[UUID, str] = {}
        house.go.person_asked.connect(self._remember)

    def set_places(self, places: Sequence[Place]) -> None:
        self._places = places

    def commands(self) -> list[Command]:
        return [
            *(Command(f"person:{one}", self._names[one], "user") for one in self._recent if one in self._names),
            *(
                Command(key, _dialog_words(key), icon, _keys_of(key))
                for key, icon in FREE_DIALOGS.items()
                if key in self._dialogs and self._may(key)
            ),
            *(
                Command(
                    f"screen:{place.key}", place.words(), place.icon, place.shortcut or _keys_of(f"screen:{place.key}")
                )
                for place in self._places
            ),
            *(Command(act, words_of(act), icon, GLOBAL_KEYS[act]) for act, icon in ICONS.items()),
            *self._station_commands(),
        ]

    def _may(self, dialog: str) -> bool:
        right = NEEDED.get(dialog)
        return right is None or self._house.session.actor.scope_of(right) is not None

    def _station_commands(self) -> list[Command]:
        made = [Command(f"language:{code}", one.native_name, "languages") for code, one in LANGUAGES.items()]
        made.append(Command("theme:light", QCoreApplication.translate("Commands", "Light look"), "sun"))
        made.append(Command("theme:dark", QCoreApplication.translate("Commands", "Dark look"), "moon"))
        made.append(Command("switch_user", QCoreApplication.translate("UserMenu", "Switch user"), "users"))
        if self._can_lock:
            made.append(Command("lock", QCoreApplication.translate("Commands", "Lock the program"), "lock"))
        return made

    def _remember(self, person_id: UUID | None) -> None:
        if person_id is None:
            return
        self._recent = [person_id, *(one for one in self._recent if one != person_id)][:RECENT]
        ids, actor = list(self._recent), self._house.session.actor

        def question(session: Any) -> dict[UUID, str]:
            from crm_desktop.queries.people.people_lists import people_page

            return {row.id: row.name for row in people_page(session, actor, ids)}

        self._house.lanes.read(self, question, self._names.update)


def _keys_of(act: str) -> str:
    return GLOBAL_KEYS.get(act, "")


def _dialog_words(key: str) -> str:
    return {
        "new_call": lambda: QCoreApplication.translate("Commands", "New call"),
        "new_request": lambda: QCoreApplication.translate("Commands", "New request"),
        "new_task": lambda: QCoreApplication.translate("Commands", "New task"),
        "new_lead": lambda: QCoreApplication.translate("Commands", "New lead"),
        "new_activity": lambda: QCoreApplication.translate("Commands", "New activity"),
        "new_deal": lambda: QCoreApplication.translate("Commands", "New deal"),
        "new_person": lambda: QCoreApplication.translate("Commands", "New person"),
        "import": lambda: QCoreApplication.translate("Commands", "Import a file"),
        "hand_over": lambda: QCoreApplication.translate("Commands", "Hand over somebody's work"),
        "book_appointment": lambda: QCoreApplication.translate("Commands", "New appointment"),
        "provider_away": lambda: QCoreApplication.translate("Commands", "Therapist away"),
        "station": lambda: QCoreApplication.translate("Commands", "How this station stands"),
        "telephone": lambda: QCoreApplication.translate("Commands", "Set up and try the telephone"),
        "clinic_telephone": lambda: QCoreApplication.translate(
            "TelephoneCard", "Lines, extensions and dialling of the clinic"
        ),
        "practise": lambda: QCoreApplication.translate("Commands", "Practise with thirty calls"),
    }[key]()
