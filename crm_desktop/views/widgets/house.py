"""What every screen is handed: lanes, news, who is signed in, and the way to other screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.kit.clock import day_of
from crm_desktop.views.widgets.station_ways import StationWays
from crm_desktop.views.widgets.sync_standing import SyncStanding

if TYPE_CHECKING:
    # The shell paints before the store is imported (start.shell); here only the types are wanted.
    from crm_desktop.background.feed import Feed
    from crm_desktop.background.lanes import Lanes
    from crm_desktop.models.access import Actor
    from crm_desktop.settings.file import Settings
    from crm_desktop.views.widgets.phone_desk import PhoneDesk


@dataclass(frozen=True)
class SignedIn:
    """The user at the desk and the order of the clinic, as frozen facts."""

    actor: Actor
    user_name: str
    clinic_name: str
    branch_name: str
    time_zone: str
    region: str
    currency: str
    client_word: str = "client"

    @property
    def user_id(self) -> UUID | None:
        return self.actor.user_id


class Navigator(QObject):
    """Asks the shell to go somewhere; screens never know each other."""

    screen_asked = Signal(str, object)  # key of a screen in app/screens.py, facts
    person_asked = Signal(object)  # UUID, or None to close the card
    looked_up = Signal(object, bool)  # UUID; whether their card takes the keyboard
    dialog_asked = Signal(str, object)  # key of a dialog in app/dialogs.py, facts
    toast_asked = Signal(str, str)  # sentence, tone
    setting_asked = Signal(str, object)  # name of a declared setting, value

    def screen(self, key: str, **facts: Any) -> None:
        self.screen_asked.emit(key, facts)

    def person(self, person_id: UUID | None) -> None:
        """Open the person's card beside the list; the focus stays where it is."""
        self.person_asked.emit(person_id)

    def look_up(self, person_id: UUID, with_keyboard: bool = True) -> None:
        """Wherever the user is: the person's card, and its letters mean this person, not the row under the cursor."""
        self.looked_up.emit(person_id, with_keyboard)

    def dialog(self, key: str, **facts: Any) -> None:
        self.dialog_asked.emit(key, facts)

    def complete_task(self, task_id: UUID, begun: Mapping[str, Any] | None = None) -> None:
        """`begun` is what was said already: `result_id`, `note`, and under `wishes` what the next step shall be."""
        self.dialog("complete_task", task_id=task_id, **({"begun": begun} if begun else {}))

    def setting(self, name: str, value: object) -> None:
        """A choice of this workstation; it holds at once and is kept."""
        self.setting_asked.emit(name, value)

    def toast(self, sentence: str, tone: str = "green") -> None:
        """One quiet line at the foot of the window; never takes the focus."""
        self.toast_asked.emit(sentence, tone)


def _no_telephone() -> PhoneDesk:
    from crm_desktop.views.widgets.phone_desk import PhoneDesk

    return PhoneDesk()


@dataclass(eq=False)
class House:
    """`session` is replaced when the user's rights or teams change: ask for its actor anew each time.

    `station` is replaced once, when somebody goes round with the server; `phone` when a telephone is set up.
    """

    lanes: Lanes
    feed: Feed
    session: SignedIn
    settings: Settings
    clock: Callable[[], datetime]
    go: Navigator
    standing: SyncStanding = field(default_factory=SyncStanding)
    station: StationWays = field(default_factory=StationWays)
    phone: PhoneDesk = field(default_factory=_no_telephone)
    base_folder: Path | None = None  # of another person than the first at this station

    def call(self, number: str | None, **facts: Any) -> None:
        """Dial where there is a telephone that can, else write the call down by hand; `facts` are `new_call`'s."""
        if number and self.phone.can_dial:
            self.phone.dial(number, facts.get("person_id"), facts.get("task_id"))
        else:
            self.go.dialog("new_call", phone=number, **facts)

    @property
    def folder(self) -> Path:
        """Of the base that is open; the settings are the whole station's."""
        return self.base_folder or self.settings.path.parent

    @property
    def now(self) -> datetime:
        return self.clock()

    @property
    def today(self) -> date:
        """The branch's day, never the PC's."""
        return day_of(self.clock(), self.session.time_zone)
