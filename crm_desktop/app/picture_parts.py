"""The pictures of the parts of a screen: its tabs and views, and the dialogs that it opens by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from crm_desktop.app.picture_dialogs import DAYS_TRIED
from crm_desktop.app.picture_stage import Picture, Stage, settle

if TYPE_CHECKING:
    from crm_desktop.views.pipelines.ordered_view import OrderedView
    from crm_desktop.views.pipelines.pipelines_page import PipelinesPage

SCHEDULE_TABS = ("absences", "rooms", "services", "holidays", "shifts", "night")
VISIT_TABS = ("expected", "here", "done", "off", "waiting")
STATEMENT_TABS = ("deals", "visits", "money", "current", "planned", "calls", "history")


def _tab(screen: str, tab: str) -> Picture:
    return Picture(lambda stage: stage.window.open_screen(screen, {"tab": tab}))


def _board(stage: Stage) -> None:
    stage.window.open_screen("deals", {"view": "board"})


# ---- the statement


def _part(tab: str) -> Picture:
    """Of somebody who was here not long ago."""

    def play(stage: Stage) -> None:
        from crm_desktop.views.visits.visits_page import VisitsPage

        stage.window.open_screen("visits", {"tab": "done"})
        settle()
        page = stage.window.page("visits")
        if not isinstance(page, VisitsPage):
            raise TypeError("the visits have another page")
        rows = page.table.model()
        for _ in range(DAYS_TRIED):
            page.vm.step(-1)
            settle()
            if rows.rowCount():
                break
        page.table.setCurrentIndex(rows.index(0, 0))
        settle()
        row = page.table.chosen_row()
        if row is not None:
            stage.dialog("statement", {"person_id": row.person_id, "tab": tab})

    return Picture(play)


# ---- the pipelines, which open their dialogs themselves


def _pipelines(tab: str, ask: Callable[[PipelinesPage], None] | None = None) -> Picture:
    def play(stage: Stage) -> None:
        from crm_desktop.views.pipelines.pipelines_page import PipelinesPage

        stage.window.open_screen("pipelines", {"tab": tab})
        settle()
        page = stage.window.page("pipelines")
        if not isinstance(page, PipelinesPage):
            raise TypeError("the pipelines have another page")
        if ask is not None:
            ask(page)
            settle()
        if page.dialog is not None:
            stage.dialogs.append(page.dialog)

    return Picture(play, on_new_clinic=True)


def _press(key: str, list_of: Callable[[PipelinesPage], OrderedView]) -> Callable[[PipelinesPage], None]:
    """The key on the first line of one of the lists."""

    def ask(page: PipelinesPage) -> None:
        lines = list_of(page)
        lines.setCurrentIndex(lines.model().index(0, 0))
        settle()
        lines.operate(key)

    return ask


def _new(page: PipelinesPage) -> None:
    page.new_asked()


PART_PICTURES: dict[str, Picture] = {
    **{f"schedule.{tab}": _tab("schedule", tab) for tab in SCHEDULE_TABS},
    **{f"visits.{tab}": _tab("visits", tab) for tab in VISIT_TABS},
    **{f"statement.{tab}": _part(tab) for tab in STATEMENT_TABS},
    "calendar.rooms": Picture(lambda stage: stage.window.open_screen("calendar", {"mode": "day", "by": "room"})),
    "deals.board": Picture(_board),
    "pipelines.rules": _pipelines("rules"),
    "pipeline": _pipelines("pipelines", _press("Enter", lambda page: page.types)),
    "pipeline.new": _pipelines("pipelines", _new),
    "stage": _pipelines("pipelines", _press("Enter", lambda page: page.stages)),
    "stage.remove": _pipelines("pipelines", _press("Del", lambda page: page.stages)),
    "rule": _pipelines("rules", _press("Enter", lambda page: page.rules)),
    "rule.new": _pipelines("rules", _new),
}
