"""Runs the night work at the start and whenever 01:00 of the branch has passed, on the lanes (A1)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from crm_desktop.kit.clock import day_of
from crm_desktop.views.widgets.house import House

if TYPE_CHECKING:
    from crm_desktop.usecases.nightly.run_night import NightReport

LOOK_MS = 60_000
BEGINS_AFTER = timedelta(hours=1)
A_MONTH = timedelta(days=31)


class NightWork(QObject):
    """A read asks first whether anything is due; only then something is written, and one quiet line says what."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._asked_for: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Once a night; a reader is not troubled every minute."""
        night = day_of(self._house.now - BEGINS_AFTER, self._house.session.time_zone)
        if night == self._asked_for:
            return
        self._asked_for = night
        actor, now = self._house.session.actor, self._house.now

        def question(session: Any) -> bool | None:
            from crm_desktop.queries.visits.night_due import is_night_due, may_run_night, waits_for_news

            if waits_for_news(session, actor.branch_id, now):
                return None
            return may_run_night(session, actor) and is_night_due(session, actor.branch_id, now)

        self._house.lanes.read(self, question, self._run, lambda _problem: self._again())

    def _run(self, is_due: bool | None) -> None:
        """None: the server has not told yet what happened; it is looked at again in a minute."""
        if is_due is None:
            self._again()

        def work(unit: Any) -> NightReport:
            from crm_desktop.usecases.calls.join_calls import JoinCalls, join_calls
            from crm_desktop.usecases.nightly.run_night import RunNight, run_night

            report = run_night(unit, RunNight())
            # A station that was away for weeks may have seen a call that another one wrote down as well.
            join_calls(unit, JoinCalls(since=unit.now - A_MONTH))
            return report

        if is_due:
            self._house.lanes.write(self, "", work, self._tell, lambda _problem: self._again())

    def _tell(self, report: NightReport) -> None:
        from crm_desktop.i18n.night_words import night_told
        from crm_desktop.i18n.style import current_style

        sentence = night_told(report.made, current_style())
        if sentence:
            self._house.go.toast(sentence)

    def _again(self) -> None:
        """What was refused (a full disk) is tried a minute later."""
        self._asked_for = None
