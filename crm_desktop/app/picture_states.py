"""The pictures of the screens' states: a row chosen, empty, waiting, refused, without a right, with very long text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from crm_desktop.app.picture_clinic import write_down_somebody_long
from crm_desktop.app.picture_imports import IMPORT_PICTURES
from crm_desktop.app.picture_lanes import RefusedLanes, WaitingLanes
from crm_desktop.app.picture_outage import OUTAGE_PICTURES
from crm_desktop.app.picture_stage import Picture, Stage, settle
from crm_desktop.app.picture_station import STATION_PICTURES
from crm_desktop.models.access import Right

if TYPE_CHECKING:
    from crm_desktop.views.widgets.list_page import ListPage

LISTS = ("tasks", "calls", "requests", "leads", "deals", "people")
CARD_MS = 400  # the card waits until the cursor rests
SKELETON_MS = 400  # a skeleton does not flash up for a short wait
CHANGING = frozenset(
    right for right in Right if right.value.endswith((".change", ".run", ".hand_over", ".write", ".moderate"))
)
FOUND = {"en": "Sa", "fa": "مر", "ru": "Ма"}
NOT_FOUND = {"en": "Zyxw", "fa": "ژژژژ", "ru": "Ыщщ"}


def _screen(key: str, tab: str = "") -> Callable[[Stage], None]:
    return lambda stage: stage.window.open_screen(key, {"tab": tab})


def _first_row(screen: str) -> Picture:
    """The screen with one of its rows chosen and the person's card beside it."""

    def play(stage: Stage) -> None:
        stage.window.open_screen(screen)
        settle()
        page = stage.window.page(screen)
        table = page.findChild(QTableView) if page is not None else None
        if table is not None:
            # Only a row that somebody chose opens the card, so the keys are pressed.
            for _ in range(3):
                QTest.keyClick(table, Qt.Key.Key_Down)
            QTest.qWait(CARD_MS)

    return Picture(play)


def _waiting(screen: str) -> Picture:
    def play(stage: Stage) -> None:
        stage.window.open_screen(screen)
        QTest.qWait(SKELETON_MS)

    return Picture(play, lanes=WaitingLanes)


def _fits_nothing(screen: str) -> Picture:
    def play(stage: Stage) -> None:

        stage.window.open_screen(screen)
        page: ListPage | None = stage.window.page(screen)  # type: ignore[assignment]  # these screens are lists
        if page is not None:
            page.search.setText(NOT_FOUND[stage.look.language])
            page.list_vm.search(page.search.text())

    return Picture(play)


def _act(act: str) -> Callable[[Stage], None]:
    """A global key over the desk: the palette, the list of keys, the notices."""

    def play(stage: Stage) -> None:
        stage.extras.command(act)

    return play


def _keys_of(screen: str) -> Picture:
    def play(stage: Stage) -> None:
        stage.window.open_screen(screen)
        stage.extras.command("keys")

    return Picture(play)


def _palette_typed(stage: Stage) -> None:
    stage.extras.command("palette")
    stage.extras.palette.line.setText(NOT_FOUND[stage.look.language])


def _search(typed: dict[str, str]) -> Picture:
    def play(stage: Stage) -> None:
        box = stage.window.top_bar.search
        box.setFocus()
        box.setText(typed[stage.look.language])
        box.textEdited.emit(box.text())
        QTest.qWait(CARD_MS)

    return Picture(play)


def _somebody_long(stage: Stage) -> None:
    made = write_down_somebody_long(stage.base, stage.house.session.actor, stage.look.language)
    stage.window.open_screen("people")
    settle()
    stage.window.show_person(made)
    QTest.qWait(CARD_MS)


def _edit_somebody_long(stage: Stage) -> None:
    made = write_down_somebody_long(stage.base, stage.house.session.actor, stage.look.language)
    stage.window.open_screen("people")
    stage.dialog("edit_person", {"person_id": made})


CALENDARS: dict[str, dict[str, str]] = {
    "day": {"mode": "day"},
    "month": {"mode": "month"},
    "tasks": {"shown": "tasks"},
}


def _calendar(**facts: str) -> Callable[[Stage], None]:
    return lambda stage: stage.window.open_screen("calendar", facts)


STATES: dict[str, Picture] = {
    **{f"{key}.chosen": _first_row(key) for key in ("desk", *LISTS)},
    **{f"{key}.empty": Picture(_screen(key), on_new_clinic=True) for key in ("desk", *LISTS, "imports")},
    **{f"{key}.loading": _waiting(key) for key in ("desk", *LISTS)},
    **{
        f"{key}.unreadable": Picture(_screen(key), lanes=RefusedLanes)
        for key in ("desk", *LISTS, "staff", "process", "imports")
    },
    **{f"{key}.no_right": Picture(_screen(key), without=CHANGING) for key in ("desk", *LISTS, "process", "imports")},
    **{f"{key}.fits_nothing": _fits_nothing(key) for key in LISTS},
    **{f"calendar.{shown}": Picture(_calendar(**facts)) for shown, facts in CALENDARS.items()},
    "calendar.empty": Picture(_screen("calendar"), on_new_clinic=True),
    "calendar.unreadable": Picture(_screen("calendar"), lanes=RefusedLanes),
    "calendar.no_right": Picture(_screen("calendar"), without=frozenset({Right.APPOINTMENTS_SEE})),
    "staff": Picture(_screen("staff"), on_new_clinic=True),
    "staff.teams": Picture(_screen("staff", "teams"), on_new_clinic=True),
    "staff.left": Picture(_screen("staff", "left"), on_new_clinic=True),
    "settings.no_right": Picture(_screen("settings"), without=CHANGING),
    "person.long": Picture(_somebody_long, on_new_clinic=True),
    "edit_person.long": Picture(_edit_somebody_long, on_new_clinic=True),
    "palette": Picture(_act("palette")),
    "palette.fits_nothing": Picture(_palette_typed),
    "keys": Picture(_act("keys")),
    **{f"keys.{key}": _keys_of(key) for key in ("tasks", "people", "process")},
    "notices": Picture(_act("notices")),
    "notices.empty": Picture(_act("notices"), on_new_clinic=True),
    "search": _search(FOUND),
    "search.fits_nothing": _search(NOT_FOUND),
    **IMPORT_PICTURES,
    **OUTAGE_PICTURES,
    **STATION_PICTURES,
}
