"""Draws any screen or dialog into a picture without a display: for manuals, for the README and for one's own eyes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crm_desktop.app import resources
from crm_desktop.app.furnish import furnish
from crm_desktop.app.screens import DIALOGS, SCREENS
from crm_desktop.i18n import language as languages
from crm_desktop.i18n.compile import compile_translations
from crm_desktop.i18n.style import default_style
from crm_desktop.kit.problems import Problem
from crm_desktop.settings.file import Settings
from crm_desktop.theme.apply import apply_theme
from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.widgets.house import House, Navigator, SignedIn

if TYPE_CHECKING:
    from crm_desktop.app.shell_extras import ShellExtras
    from crm_desktop.queries.station.sign_ins import SignIn
    from crm_desktop.store.base_file import OpenBase

COMPACT_HEIGHT = 800


class NoSuchPicture(Problem):
    """facts: name"""

    code = "shot.no_such_screen"


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


def names() -> list[str]:
    """Every picture that can be asked for: screens, dialogs, and their states after a dot."""
    return sorted(_scenes())


def draw(name: str, base: OpenBase, folder: Path, clock: Callable[[], datetime], look: Look) -> QPixmap:
    """The window with that screen or dialog; raises NoSuchPicture."""
    scene = _scenes().get(name)
    if scene is None:
        raise NoSuchPicture(name=name)
    stage = _stage(base, folder, clock, look)
    scene(stage)
    _settle()
    return _grabbed(stage)


def _stage(base: OpenBase, folder: Path, clock: Callable[[], datetime], look: Look) -> Stage:
    from crm_desktop.background.feed import Feed
    from crm_desktop.background.lanes import InlineLanes
    from crm_desktop.queries.station.sign_ins import sign_in_of

    facts = base.read(sign_in_of)
    if facts is None:
        raise NoSuchPicture(name="")
    _dress(look, facts)
    window = MainWindow()
    feed = Feed(window)
    base.writer.published.append(feed.publish)
    session = SignedIn(
        actor=facts.actor,
        user_name=facts.user_name,
        clinic_name=facts.clinic_name,
        branch_name=facts.branch_name,
        time_zone=facts.time_zone,
        region=facts.region,
        currency=facts.currency,
        client_word=facts.client_word,
    )
    lanes = InlineLanes(base, lambda: facts.actor)
    house = House(lanes, feed, session, Settings(folder), clock, Navigator(window))
    stage = Stage(window, house, base, look, [], [])
    window.resize(look.width, look.height)
    stage.extras_of.append(furnish(window, house, stage.dialog))
    window.show()
    _settle()
    return stage


def _dress(look: Look, facts: SignIn) -> None:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a picture needs an application")
    resources.register()
    compile_translations(resources.root() / "resources" / "translations")
    languages.switch(app, look.language, default_style(look.language, facts.time_zone))  # type: ignore[arg-type]  # declared choices
    density = "compact" if look.height < COMPACT_HEIGHT else "comfortable"
    apply_theme(app, look.theme, density, 1.0, look.language)  # type: ignore[arg-type]  # declared choices


def _settle() -> None:
    """Let posted events come through: layouts, paints, answers that were queued."""
    for _ in range(6):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def _grabbed(stage: Stage) -> QPixmap:
    picture = stage.window.grab()
    for dialog in stage.dialogs:
        if dialog.isVisible():
            _lay_over(picture, dialog, stage.window)
    return picture


def _lay_over(picture: QPixmap, dialog: QWidget, window: QWidget) -> None:
    shown = dialog.grab()
    ratio = picture.devicePixelRatioF()
    corner = QPoint(int((window.width() - dialog.width()) / 2), max(int((window.height() - dialog.height()) / 2), 0))
    painter = QPainter(picture)
    painter.setOpacity(0.45)
    painter.fillRect(picture.rect(), Qt.GlobalColor.black)
    painter.setOpacity(1.0)
    painter.drawPixmap(corner, shown)
    painter.end()
    picture.setDevicePixelRatio(ratio)


def _scenes() -> dict[str, Callable[[Stage], None]]:
    from crm_desktop.app.picture_scenes import SCENES

    scenes: dict[str, Callable[[Stage], None]] = {
        screen.place.key: _screen_scene(screen.place.key) for screen in SCREENS
    }
    scenes.update(SCENES)
    return scenes


def _screen_scene(key: str) -> Callable[[Stage], None]:
    return lambda stage: stage.window.open_screen(key)
