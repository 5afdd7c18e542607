"""What a picture is made of: a furnished window over an open base, and a scene that is played on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crm_desktop.app.dialogs import DIALOGS
from crm_desktop.app.picture_lanes import LookingLanes, MakeLanes

if TYPE_CHECKING:
    from crm_desktop.app.shell_extras import ShellExtras
    from crm_desktop.models.access import Right
    from crm_desktop.store.base_file import OpenBase
    from crm_desktop.views.shell.main_window import MainWindow
    from crm_desktop.views.widgets.house import House

_NEAR_MS = 300  # a timer that is further off (a toast, a minute's watch) is no part of the picture
_PATIENCE_MS = 2000


@dataclass(frozen=True)
class Look:
    """How the picture is wanted."""

    language: str = "en"
    theme: str = "light"
    width: int = 1440
    height: int = 900


@dataclass(frozen=True)
class Stage:
    """A furnished window over an open base; dialogs stand in the middle of it."""

    window: MainWindow
    house: House
    base: OpenBase
    look: Look
    dialogs: list[QDialog]
    extras_of: list[ShellExtras]

    @property
    def extras(self) -> ShellExtras:
        return self.extras_of[0]

    def dialog(self, key: str, facts: Mapping[str, Any]) -> None:
        made = DIALOGS[key](self.house, self.window, facts)
        self.dialogs.append(made)
        made.show()


Scene = Callable[[Stage], None]


@dataclass(frozen=True)
class Picture:
    """`on_new_clinic`: a base with nobody in it that is thrown away; only there may a scene write something."""

    play: Scene
    on_new_clinic: bool = False
    lanes: MakeLanes = LookingLanes
    without: frozenset[Right] = frozenset()


def settle() -> None:
    """Let posted events come through: layouts, paints, answers that were queued."""
    for _ in range(6):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def come_to_rest(window: QWidget) -> None:
    """Wait for what is about to happen: the card that follows a resting cursor, the search that follows a word."""
    settle()
    given_up = QDeadlineTimer(_PATIENCE_MS)
    while not given_up.hasExpired() and any(map(_is_near, window.findChildren(QTimer))):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, _NEAR_MS)
    settle()


def _is_near(timer: QTimer) -> bool:
    return timer.isSingleShot() and timer.isActive() and timer.remainingTime() < _NEAR_MS
