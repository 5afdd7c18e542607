"""Draws any screen or dialog into a picture without a display: for manuals, for the README and for one's own eyes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop.app import resources
from crm_desktop.app.furnish import furnish
from crm_desktop.app.picture_stage import Look, Picture, Stage, come_to_rest, settle
from crm_desktop.app.screens import SCREENS
from crm_desktop.i18n import language as languages
from crm_desktop.i18n.compile import compile_translations
from crm_desktop.i18n.style import default_style
from crm_desktop.kit.problems import Problem
from crm_desktop.settings.file import Settings
from crm_desktop.theme.apply import apply_theme
from crm_desktop.views.shell.main_window import MainWindow
from crm_desktop.views.widgets.house import House, Navigator, SignedIn

if TYPE_CHECKING:
    from crm_desktop.queries.station.sign_ins import SignIn
    from crm_desktop.store.base_file import OpenBase

COMPACT_HEIGHT = 800

__all__ = ["Look", "NoSuchPicture", "draw", "names"]


class NoSuchPicture(Problem):
    """facts: name"""

    code = "shot.no_such_screen"


def names() -> list[str]:
    """Every picture that can be asked for: screens, dialogs, and their states after a dot."""
    return sorted(_pictures())


def draw(name: str, base: OpenBase, folder: Path, clock: Callable[[], datetime], look: Look) -> QPixmap:
    """The window with that screen or dialog; raises NoSuchPicture."""
    picture = _pictures().get(name)
    if picture is None:
        raise NoSuchPicture(name=name)
    with ExitStack() as thrown_away:
        if picture.on_new_clinic:
            from crm_desktop.app.picture_clinic import new_clinic

            base, clock, folder = thrown_away.enter_context(new_clinic(look.language))
        stage = _stage(picture, base, folder, clock, look)
        picture.play(stage)
        come_to_rest(stage.window)
        drawn = _grabbed(stage)
        _strike(stage)
    return drawn


def _stage(picture: Picture, base: OpenBase, folder: Path, clock: Callable[[], datetime], look: Look) -> Stage:
    from crm_desktop.background.feed import Feed
    from crm_desktop.queries.station.sign_ins import sign_in_of

    facts = base.read(sign_in_of)
    if facts is None:
        raise NoSuchPicture(name="")
    _dress(look, facts)
    window = MainWindow()
    feed = Feed(window)
    base.writer.published.append(feed.publish)
    rights = {right: scope for right, scope in facts.actor.rights.items() if right not in picture.without}
    actor = replace(facts.actor, rights=rights)
    session = SignedIn(
        actor=actor,
        user_name=facts.user_name,
        clinic_name=facts.clinic_name,
        branch_name=facts.branch_name,
        time_zone=facts.time_zone,
        region=facts.region,
        currency=facts.currency,
        client_word=facts.client_word,
    )
    house = House(picture.lanes(base, lambda: actor), feed, session, Settings(folder), clock, Navigator(window))
    stage = Stage(window, house, base, look, [], [])
    window.resize(look.width, look.height)
    stage.extras_of.append(furnish(window, house, stage.dialog))
    window.show()
    settle()
    return stage


def _strike(stage: Stage) -> None:
    """The next picture begins with an empty desk, and no window of this one listens to the base any more."""
    stage.base.writer.published.remove(stage.house.feed.publish)
    for dialog in stage.dialogs:
        dialog.hide()
        dialog.deleteLater()
    stage.extras.close()
    stage.window.hide()
    stage.window.deleteLater()
    settle()


def _dress(look: Look, facts: SignIn) -> None:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a picture needs an application")
    resources.register()
    compile_translations(resources.root() / "resources" / "translations")
    languages.switch(app, look.language, default_style(look.language, facts.time_zone))  # type: ignore[arg-type]  # declared choices
    density = "compact" if look.height < COMPACT_HEIGHT else "comfortable"
    apply_theme(app, look.theme, density, 1.0, look.language)  # type: ignore[arg-type]  # declared choices


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


def _pictures() -> dict[str, Picture]:
    from crm_desktop.app.picture_calls import CALL_PICTURES
    from crm_desktop.app.picture_dialogs import DIALOG_PICTURES
    from crm_desktop.app.picture_doors import DOORS
    from crm_desktop.app.picture_parts import PART_PICTURES
    from crm_desktop.app.picture_practice import PRACTICE_PICTURES
    from crm_desktop.app.picture_states import STATES
    from crm_desktop.app.picture_telephone import TELEPHONE_PICTURES
    from crm_desktop.app.picture_telephone_setup import TELEPHONE_SETUP_PICTURES
    from crm_desktop.app.picture_visits import VISIT_PICTURES

    pictures = {screen.place.key: _screen(screen.place.key) for screen in SCREENS}
    more = (
        STATES,
        DIALOG_PICTURES,
        VISIT_PICTURES,
        CALL_PICTURES,
        PART_PICTURES,
        TELEPHONE_PICTURES,
        TELEPHONE_SETUP_PICTURES,
        PRACTICE_PICTURES,
        DOORS,
    )
    return {**pictures, **{name: picture for some in more for name, picture in some.items()}}


def _screen(key: str) -> Picture:
    return Picture(lambda stage: stage.window.open_screen(key))
