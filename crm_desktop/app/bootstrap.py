"""Builds the program: the window first, the base after the first paint, and everything that hangs on both."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from crm_desktop.app import opening, resources
from crm_desktop.app.acts import do_act
from crm_desktop.app.crash import Crash, log_to
from crm_desktop.app.look import Look
from crm_desktop.app.session import session_of, signing_in_as
from crm_desktop.app.standing_dialogs import StandingDialogs
from crm_desktop.app.way_in import Start as Start
from crm_desktop.app.way_in import WayIn, make_folder
from crm_desktop.app.window_place import keep_place, put_window
from crm_desktop.background.errands import ErrandLane
from crm_desktop.i18n.direction import isolated
from crm_desktop.kit.problems import Problem
from crm_desktop.settings import declared
from crm_desktop.settings.file import Settings
from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.widgets.house import House, Navigator

if TYPE_CHECKING:
    from crm_desktop.app.going_round import GoingRound
    from crm_desktop.app.running import Running
    from crm_desktop.app.shell_extras import ShellExtras
    from crm_desktop.app.still_here import StillHere
    from crm_desktop.queries.station.sign_ins import SignIn

SETTLED_MS, PAINTED_MS = 2000, 20
TOAST_ICONS = {"green": "circle-check", "red": "circle-alert", "amber": "triangle-alert", "blue": "info"}


class Program(QObject):
    """The only builder. `start` shows the window; the rest follows the first paint."""

    desk_filled = Signal()  # the first rows of the day desk are there
    completed = Signal()  # and behind them all that hangs on the window, the telephone too

    _crashed = Signal(str)  # from any thread; told on the GUI thread

    def __init__(self, app: QApplication, start: Start) -> None:
        super().__init__()
        self._app = app
        self._start = start
        resources.register()
        self._refusal = make_folder(start.profile)
        log_to(start.profile)
        self.settings = Settings(start.profile)
        self._look = Look(app, self.settings)
        self._look.put_on()
        self.window = MainWindow()
        self._crashed.connect(self._tell_crash)
        self.crash = Crash(self._crashed.emit)
        self.crash.install()
        self._opener = ErrandLane("opener", 1, self.crash.handle)
        self._loader = ErrandLane("loader", 1, self.crash.handle)  # of modules, beside the opening
        self._way_in = WayIn(self.window, start, self._opener, self._loader)
        self.house: House | None = None
        self._running: Running | None = None
        self._going_round: GoingRound | None = None
        self._extras: ShellExtras | None = None
        self._standing = StandingDialogs(self.window, self._house)
        self._still_here: StillHere | None = None
        self._is_settled = False
        put_window(self.window, app, self.settings)
        self._wire()

    # ---- settings

    def change_setting(self, setting: declared.Setting[Any], value: Any) -> None:
        """Live, without a restart; the file is written on the errand lane."""
        self.settings.set(setting, value)
        self._look.put_on()
        self._opener.send(self, self.settings.save, None, self._tell_refusal)

    def _setting_asked(self, name: str, value: object) -> None:
        for setting in declared.ALL:
            if setting.name == name:
                self.change_setting(setting, value)

    # ---- the way in

    def start(self) -> None:
        if self._look.missing_fonts:
            from crm_desktop.app.missing_fonts import say_fonts_missing

            say_fonts_missing(self.window, self._look.missing_fonts)
        self.window.show()

    def _wire(self) -> None:
        window = self.window
        self._app.screenAdded.connect(self._screen_came)
        self._way_in.opened.connect(self._go_in)
        self._way_in.founded.connect(self._begin)
        self._way_in.setting_chosen.connect(self.change_setting)
        window.first_painted.connect(self._after_first_paint)
        window.command_asked.connect(self._command)
        window.closing.connect(self.close)
        window.top_bar.language_chosen.connect(lambda code: self.change_setting(declared.LANGUAGE, code))
        window.top_bar.theme_toggled.connect(self._toggle_theme)
        window.top_bar.new_asked.connect(lambda kind: self._standing.open(f"new_{kind}", {}))

    def _toggle_theme(self) -> None:
        from crm_desktop.theme import tokens

        self.change_setting(declared.THEME, "light" if tokens.current().is_dark else "dark")

    def _after_first_paint(self) -> None:
        if self._refusal is None:
            self._way_in.begin()
        else:
            self._way_in.show_refusal(self._refusal)

    def _screen_came(self) -> None:
        self._look.put_on()  # icons are drawn for the screens there are

    def _go_in(self, opened: opening.Opened) -> None:
        """The base is open: lanes, feed, screens."""
        from crm_desktop.app.running import run_base

        self._running = run_base(opened.base, lambda: self._house().session.actor, self.crash.handle, self)
        self._sign_in(self._running, opened.sign_in)
        if opened.sign_in.instead_of:
            sentence = self.tr("{last} may no longer sign in here. {now} is signed in now.")
            sentence = sentence.replace("{last}", isolated(opened.sign_in.instead_of))
            self._toast(sentence.replace("{now}", isolated(opened.sign_in.user_name)), "amber")
        if not opened.code_is_kept:
            sentence = self.tr("Nobody has kept the recovery code of this clinic yet. Make a new one in the settings.")
            self._toast(sentence, "amber")

    def _begin(self, opened: opening.Opened) -> None:
        """The first run is over: somebody has proved to have the recovery code."""
        folder = opened.base.path.parent
        self._opener.send(self, lambda: opening.keep_code(folder), None, self._tell_refusal)
        self._go_in(opened)

    def _sign_in(self, running: Running, facts: SignIn) -> None:
        from crm_desktop.app.furnish import furnish
        from crm_desktop.app.still_here import StillHere

        session = session_of(facts)
        go = Navigator(self)
        go.setting_asked.connect(self._setting_asked)
        self.house = House(running.lanes, running.feed, session, self.settings, self._start.clock, go)
        self.house.base_folder = running.base.path.parent
        self._look.follow_clock_of(session.time_zone)
        # Whoever came with a key and no passphrase, as the demo does, could not unlock it again.
        self._extras = furnish(
            self.window, self.house, self._standing.open, can_lock=self._start.key is None, is_hurried=True
        )
        self._extras.acted.connect(self._command)
        self._extras.user_chosen.connect(self._switch_user)
        self._extras.lock_asked.connect(self.lock)
        self._standing.begin()
        self._still_here = StillHere(self.house, self._extras)
        self._still_here.left.connect(self.lock)
        self._still_here.changed.connect(self._go_on_with)
        self._is_settled = False
        if (desk := self.window.page("desk")) is not None:
            desk.filled.connect(self.desk_filled)
            # Behind the painting of the rows, which any other thread's Python would hold up.
            desk.filled.connect(lambda: QTimer.singleShot(PAINTED_MS, self, self._settle))
        # A desk that cannot be read must not keep the rest away.
        QTimer.singleShot(SETTLED_MS, self, self._settle)

    def _settle(self) -> None:
        """The first rows are there: everything that they did not have to wait for."""
        if self._extras is not None and not self._is_settled:
            self._is_settled = True
            self._loader.send(self, opening.prepare_rest, lambda _none: self._complete())

    def _complete(self) -> None:
        from crm_desktop.app.first_ring import expect_rings

        if self._extras is not None and self._still_here is not None:
            self._extras.complete()
            self._standing.reopen()
            self._go_round()
            self._still_here.look()  # what others wrote while the base was being opened is no news to the feed
            # What start-up has loaded stays for good: a full collection that walks it again stops the desk for 0.2 s.
            expect_rings(self._house(), self._extras, gc.freeze)
            self.completed.emit()
            gc.freeze()

    def _go_round(self) -> None:
        from crm_desktop.app.going_round import GoingRound

        if self._running is not None and self._going_round is None:
            self._going_round = GoingRound(self._running, self._house(), self.crash.handle, self)
            self._going_round.founded.connect(self._founded)

    def _founded(self) -> None:
        if self._still_here is not None:
            self._still_here.look()  # whoever signed in here besides the founder joins with a base of their own

    def _switch_user(self, user_id: UUID) -> None:
        self._house().lanes.write(self, "", signing_in_as(user_id), self._go_on_as, self._tell_refusal)

    def _go_on_as(self, facts: SignIn) -> None:
        if self._running is not None:
            self._clear_desk()
            self._stop_going_round()  # it tells the House of the one who goes
            self._sign_in(self._running, facts)

    def wake(self) -> None:
        """A second start of this profile asked for the window."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        self._toast(self.tr("The program is open already; this is its window."), "blue")

    def lock(self, why: Problem | None = None) -> None:
        """Everything handed in is finished, the base is closed, and the passphrase is asked again."""
        self._way_in.note_waiting(self.house, self._tell_refusal)
        self._clear_desk()
        self.house = None
        self._way_in.show_unlock(why)
        self._close_base()
        if why is not None and self._start.key is not None:
            # Whoever came with a key has no passphrase to type: another user goes on, and is told so.
            self._way_in.begin()

    def _go_on_with(self, facts: SignIn) -> None:
        """Rights, teams or names of the signed-in user are others now; open forms stay."""
        from crm_desktop.app.furnish import furnish_anew
        from crm_desktop.app.still_here import is_otherwise

        if self._running is None or self._extras is None:
            return
        house, before = self._house(), self._house().session.actor
        house.session = session_of(facts)
        furnish_anew(self.window, house, self._extras)
        self._running.feed.anything_may_have_changed()
        if is_otherwise(before, facts.actor):
            self._toast(self.tr("Your rights or teams were changed. This holds from now on."), "blue")

    def _clear_desk(self) -> None:
        """What belongs to the one who goes; what was half typed is kept, and open forms come back with them."""
        if self._still_here is not None:
            self._still_here.stop()
        self._standing.leave()
        if self._extras is not None:
            self._extras.close()
            self._extras = None

    def _house(self) -> House:
        if self.house is None:
            raise RuntimeError("nobody is signed in yet")
        return self.house

    # ---- while it runs

    def _command(self, act: str) -> None:
        if self.house is None or (self._extras is not None and self._extras.command(act)):
            return
        do_act(act, self.window, self._standing.open)

    def _tell_crash(self, short: str) -> None:
        self._toast(
            self.tr("Something went wrong in the program. It was written to the log: %1").replace("%1", short), "red"
        )

    def _toast(self, sentence: str, tone: str) -> None:
        self.window.toasts.show_toast(sentence, TOAST_ICONS.get(tone, "info"))

    def _tell_refusal(self, problem: Problem) -> None:
        from crm_desktop.i18n.problems import words

        self._toast(words(problem), "red")

    def close(self) -> None:
        """Everything handed in is finished; then the base is closed."""
        self._way_in.note_waiting(self.house, self._tell_refusal)
        if self._extras is not None:
            self._extras.leave_phone()
        if self._refusal is None:
            keep_place(self.window, self.settings)
            self._opener.send(self, self.settings.save, None, lambda _problem: None)
        self._way_in.stop()
        self._loader.close()
        self._opener.close()
        self._close_base()

    def _stop_going_round(self) -> None:
        if self._going_round is not None:
            self._going_round.close()
            self._going_round = None

    def _close_base(self) -> None:
        self._stop_going_round()
        if self._running is not None:
            self._running.close()
            self._running = None
