"""What hangs on the window once somebody is signed in: search, notices, palette, keys, undo, reminders, user menu."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.app.palette_offer import PaletteOffer
from crm_desktop.app.reminders import Reminders
from crm_desktop.app.result_key import ask_result
from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.shell.navigation import Place
from crm_desktop.views.shell.undo_words import undone, undone_before
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.phone_desk import Leaving

if TYPE_CHECKING:
    from crm_desktop.app.night_work import NightWork
    from crm_desktop.app.phone_at_desk import PhoneAtDesk
    from crm_desktop.views.shell.command_palette import CommandPalette
    from crm_desktop.views.shell.keys_help import KeysHelp
    from crm_desktop.views.shell.notice_tray import NoticeTray
    from crm_desktop.views.shell.search_popup import SearchPopup
    from crm_desktop.views.shell.standing_watch import StandingWatch
    from crm_desktop.views.shell.sync_mark import SyncMark
    from crm_desktop.views.shell.sync_strips import SyncStrips
    from crm_desktop.views.shell.user_menu import UserMenu

PARTS = ("search", "tray", "palette", "keys", "menu", "strips", "mark")
MINUTE_MS = 60_000
_IN_MIND = timedelta(minutes=30)  # what was done then is still known to whoever did it
_LONG_AGO = "undo.long_ago"


class ShellExtras(QObject):
    """One a signed-in user; thrown away at the next sign-in or when the base is locked."""

    acted = Signal(str)  # an act of the palette, for the program's own table of acts
    user_chosen = Signal(object)
    lock_asked = Signal()

    def __init__(
        self, window: MainWindow, house: House, places: Sequence[Place], dialogs: Collection[str], can_lock: bool
    ) -> None:
        super().__init__(window)
        self._window, self._house, self._places = window, house, places
        self._can_lock = can_lock
        self._told_group: int | None = None  # an operation of long ago that Ctrl+Z has told, and not yet taken back
        self._box = window.top_bar.search
        self._offer = PaletteOffer(house, places, dialogs, can_lock, self)
        self._reminders = Reminders(house, self)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._wire()
        self._minute.start()

    # ---- each made when it is first wanted: the rows of the day do not wait for any of them

    @cached_property
    def search(self) -> SearchPopup:
        from crm_desktop.views.shell.search_popup import SearchPopup

        made = SearchPopup(self._window, self._window.top_bar.search, self._house)
        made.person_chosen.connect(self._open_person)
        return made

    @cached_property
    def tray(self) -> NoticeTray:
        from crm_desktop.views.shell.notice_tray import NoticeTray

        made = NoticeTray(self._window, self._window.top_bar, self._house)
        made.arrived.connect(self._tell_notice)
        return made

    @cached_property
    def palette(self) -> CommandPalette:
        from crm_desktop.views.shell.command_palette import CommandPalette

        made = CommandPalette(self._window, self._offer.commands)
        made.chosen.connect(self._run)
        return made

    @cached_property
    def keys(self) -> KeysHelp:
        from crm_desktop.views.shell.keys_help import KeysHelp

        return KeysHelp(self._window)

    @cached_property
    def menu(self) -> UserMenu:
        from crm_desktop.views.shell.user_menu import UserMenu

        made = UserMenu(self._window, self._house, self._can_lock)
        made.user_chosen.connect(self._switch_user)
        made.lock_asked.connect(self._lock)
        made.settings_asked.connect(self._open_settings)
        made.conflicts_asked.connect(self._open_conflicts)
        made.station_asked.connect(self._open_station)
        return made

    @cached_property
    def strips(self) -> SyncStrips:
        from crm_desktop.views.shell.sync_strips import SyncStrips

        made = SyncStrips(self._house, self._window)  # without a place it would be a window, and take the keyboard
        made.conflicts_asked.connect(self._open_conflicts)
        made.station_asked.connect(self._open_station)
        self._window.add_strip(made)
        return made

    @cached_property
    def mark(self) -> SyncMark:
        from crm_desktop.views.shell.sync_mark import SyncMark

        made = SyncMark(self._house, self._window.top_bar)
        made.asked.connect(self._open_station)
        self._window.top_bar.add_mark(made)
        return made

    @cached_property
    def phone(self) -> PhoneAtDesk:
        from crm_desktop.app.phone_at_desk import PhoneAtDesk

        made = PhoneAtDesk(self._window, self._house)
        made.begin()
        return made

    @cached_property
    def watch(self) -> StandingWatch:
        from crm_desktop.views.shell.standing_watch import StandingWatch

        return StandingWatch(self._house, self)

    @cached_property
    def night(self) -> NightWork:
        from crm_desktop.app.night_work import NightWork

        return NightWork(self._house, self)

    def complete(self) -> None:
        """Once the rows are there: what listens without being asked, and the card that the first line opens."""
        _ = self.search, self.tray, self._window.card
        self.night.look()
        self._stand()
        _ = self.phone

    def set_places(self, places: Sequence[Place]) -> None:
        """The screens that the user has now."""
        self._places = places
        self._offer.set_places(places)

    def leave_phone(self) -> None:
        """The window closes: who talks is hung up, and the call has its end in the log."""
        if (phone := self.__dict__.get("phone")) is not None:
            phone.leave()

    def close(self) -> None:
        if (page := self._window.page(self._window.current)) is not None:
            page.hide()  # what it keeps when it is left is kept as long as its user is known
        self._box.textEdited.disconnect(self._typed_early)
        if (phone := self.__dict__.get("phone")) is not None:
            phone.close()
        for name in PARTS:
            part = self.__dict__.get(name)
            if part is not None:
                part.hide()
                part.deleteLater()
        self.deleteLater()

    def _wire(self) -> None:
        self._box.textEdited.connect(self._typed_early)
        self._window.top_bar.notices_asked.connect(self._toggle_tray)
        self._window.navigation.me_clicked.connect(self._open_menu)
        self._house.standing.changed.connect(lambda _facts: self._stand())
        self._reminders.looked.connect(lambda: self.tray.refresh())
        self._minute.timeout.connect(lambda: self._window.top_bar.set_today(self._house.today))
        self._house.go.looked_up.connect(self._open_person)

    def _stand(self) -> None:
        """A base without a server has none of it."""
        if self._house.standing.facts.has_server:
            _ = self.watch, self.strips, self.mark

    def _typed_early(self, text: str) -> None:
        """Somebody types before the rows are there: what was typed so far is searched for."""
        if "search" not in self.__dict__:
            self.search.typed(text)

    def _toggle_tray(self) -> None:
        self.tray.toggle()

    # ---- acts of the global keys

    def command(self, act: str) -> bool:
        """True when the act was one of ours."""
        ours: dict[str, Callable[[], object]] = {
            "palette": lambda: self.palette.open_palette(),
            "notices": self._toggle_tray,
            "keys": self._show_keys,
            "undo": self.undo,
            "conflicts": self._open_conflicts,
            "result": lambda: ask_result(self._window, self._house),
        }
        if act not in ours:
            return False
        ours[act]()
        return True

    def _show_keys(self) -> None:
        current = self._window.current
        page = self._window.page(current)
        offered = getattr(page, "keys", None)
        title = next((place.words() for place in self._places if place.key == current), "")
        self.keys.show_keys(title, list(offered()) if callable(offered) else [])

    def undo(self) -> None:
        fresh_since, told = self._house.now - _IN_MIND, self._told_group

        def work(unit: Any) -> str:
            from crm_desktop.usecases.station.undo_last import UndoLast, undo_last

            return undo_last(unit, UndoLast(fresh_since=fresh_since, told=told)).act

        self._house.lanes.write(self, "", work, self._tell_undone, self._tell_refused)

    def _tell_undone(self, act: str) -> None:
        self._told_group = None
        self._window.toasts.show_toast(undone(act), "undo-2")

    def _tell_refused(self, problem: Problem) -> None:
        if problem.code == _LONG_AGO:
            self._told_group = int(str(problem.facts["group"]))
            self._window.toasts.show_toast(undone_before(problem, self._house.now), "undo-2")
            return
        self._window.toasts.show_toast(words(problem), "circle-alert")

    def _tell_notice(self, sentence: str) -> None:
        self._window.toasts.show_toast(sentence, "bell")

    # ---- what the palette and the search bring

    def _open_person(self, person_id: UUID, with_keyboard: bool = True) -> None:
        """The card stands beside the present screen, or beside the list of people where it has no place for one."""
        page = self._window.page(self._window.current)
        if page is None or not page.has_card:
            self._house.go.screen("people", person_id=person_id)
        self._house.go.person(person_id)
        if not with_keyboard:
            return
        page, card = self._window.page(self._window.current), self._window.card
        if page is not None and not page.choose_person(person_id) and card is not None and page.has_card:
            card.take_focus()  # type: ignore[attr-defined]  # set_card is given makers of CardWidgets

    def _run(self, act: str) -> None:
        kind, _, value = act.partition(":")
        if kind == "person":
            self._open_person(UUID(value))
        elif kind in ("language", "theme"):
            self._house.go.setting(kind, value)
        elif act == "lock":
            self._lock()
        elif act == "switch_user" and self._can_lock and self._house.standing.facts.has_server:
            self._lock()  # a joined base is one person's: whoever else sits down opens theirs
        elif act == "switch_user":
            self._open_menu()
        else:
            self.acted.emit(act)

    def _lock(self) -> None:
        self._house.phone.when_free(self.lock_asked.emit, Leaving.LOCK)

    def _switch_user(self, user_id: UUID) -> None:
        self._house.phone.when_free(lambda: self.user_chosen.emit(user_id), Leaving.SWITCH)

    def _open_settings(self) -> None:
        self._house.go.screen("settings")

    def _open_conflicts(self) -> None:
        self._house.go.dialog("conflicts")

    def _open_station(self) -> None:
        self._house.go.dialog("station")

    def _open_menu(self) -> None:
        self.menu.open_at(self._window.navigation.me)
