"""The calendar without its widgets: what is read, where one is, and what a drop or a key does (C24-28, C24-29)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.queries.visits import month_counts, schedule_days, schedule_tasks
from crm_desktop.queries.visits.month_counts import MonthCounts, month_tasks, month_visits
from crm_desktop.queries.visits.schedule_days import ProviderLine, Schedule, ScheduleAsk
from crm_desktop.queries.visits.schedule_tasks import DayTasks
from crm_desktop.rules.due import When
from crm_desktop.views.calendar.boards import tasks_board, visits_board, with_marks
from crm_desktop.views.calendar.calendar_place import By, CalendarPlace, Mode, Shown, left_at
from crm_desktop.views.calendar.entries import Board, Entry
from crm_desktop.views.calendar.task_moves import Stays, moved, stretched
from crm_desktop.views.calendar.wall import minute_of, moment_at
from crm_desktop.views.widgets.house import House

SCREEN = "calendar"
_MINUTE_MS = 60_000
_REST_MS = 400
_TABLES = schedule_days.TABLES | schedule_tasks.TABLES | month_counts.TABLES


class CalendarVm(QObject):
    moved = Signal()  # another day, mode, calendar or filter
    shown = Signal()  # the board or the month is new
    failed = Signal(object)  # a Problem: there is nothing to show
    refused = Signal(object)  # a Problem: what was asked for was not done; everything stays as it was
    stayed = Signal(object)  # why a task does not go where it was put: Stays
    rebooked = Signal(object, object)  # the id an entry had, and the one it has now
    minute_passed = Signal()

    def __init__(self, house: House, screen: str = SCREEN, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.house = house
        self._screen = screen
        self.zone = house.session.time_zone
        self.place = CalendarPlace(house.today)
        self.board: Board | None = None
        self.month: MonthCounts | None = None
        self.providers: tuple[ProviderLine, ...] = ()
        self.has_place = False  # what was left the last time has been read
        self._found: Schedule | DayTasks | None = None
        self._question = 0
        house.feed.changed.connect(self._heard)
        house.standing.marked.connect(self._draw)
        # Who pages through weeks writes once, when they rest.
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_REST_MS)
        self._saving.timeout.connect(self.save_place)
        timer = QTimer(self)
        timer.setInterval(_MINUTE_MS)
        timer.timeout.connect(self.minute_passed)
        timer.start()

    # ---- what is shown

    @property
    def days(self) -> tuple[date, ...]:
        return self.place.days(current_style())

    @property
    def is_month(self) -> bool:
        return self.place.mode is Mode.MONTH

    @property
    def may_move(self) -> bool:
        right = Right.APPOINTMENTS_CHANGE if self.place.shown is Shown.VISITS else Right.TASKS_CHANGE
        return self.house.session.actor.scope_of(right) is not None

    def now_minute(self, day: date) -> int:
        return minute_of(self.house.now, day, self.zone)

    def restore(self) -> None:
        """Opens as it was left (pain P16)."""
        actor, today, screen = self.house.session.actor, self.house.today, self._screen
        self.house.lanes.read(
            self, lambda session: left_at(session, actor, screen, today), self._restored, self.failed.emit
        )

    def load(self) -> None:
        self._question += 1
        number = self._question
        self.house.lanes.read(
            self,
            self._asked(),
            lambda found: self._answered(found, number),
            lambda problem: self._gone(problem, number),
        )

    # ---- where to

    def go(self, **change: Any) -> None:
        """Another `day`, `mode`, `shown`, `by`, `provider_ids`, `whose` or `with_cancelled`."""
        place = replace(self.place, **change)
        if place == self.place:
            return
        keeps_rows = {name for name, _ in change.items()} == {"by"}
        self.place = place
        self._saving.start()
        self.moved.emit()
        if keeps_rows:
            self._draw()
        else:
            self.load()

    def step(self, by: int) -> None:
        self.go(day=self.place.stepped(by, current_style()))

    def toggle_provider(self, provider_id: UUID) -> None:
        """All are shown until one is chosen; with the last one taken away all are shown again."""
        chosen = self.place.provider_ids
        left = tuple(one for one in chosen if one != provider_id)
        self.go(provider_ids=left if provider_id in chosen else (*chosen, provider_id))

    def speak_anew(self) -> None:
        """After a language switch: the week may begin on another day."""
        if self.has_place:
            self.load()

    # ---- what may be done

    def move(self, entry: Entry, column: int, start: int, minutes: int) -> bool:
        """To another time, provider, room or length; False when nothing would change."""
        if self.board is None or (column, start, minutes) == (entry.column, entry.start, entry.minutes):
            return False
        if entry.task is not None:
            return self._put_off(entry, moved(entry, entry.task, self.board, column, start, self.zone))
        self._reschedule(entry, column, start, minutes)
        return True

    def stretch(self, entry: Entry, days: int) -> None:
        """A task of whole days ends so many days later or, with less than nothing, earlier."""
        if entry.task is not None:
            self._put_off(entry, stretched(entry, entry.task, days))

    def confirm(self, entry: Entry) -> None:
        """Said to come; once more takes it back."""
        from crm_desktop.models.visits.appointment import AppointmentStatus
        from crm_desktop.usecases.appointments.confirm_appointment import ConfirmAppointment, confirm_appointment

        order = ConfirmAppointment(entry.id, entry.state is not AppointmentStatus.CONFIRMED)
        self._write("confirm_appointment", lambda work: confirm_appointment(work, order).id, entry.id)

    def arrived(self, entry: Entry) -> None:
        from crm_desktop.usecases.appointments.mark_arrived import MarkArrived, mark_arrived

        order = MarkArrived(entry.id)
        self._write("mark_arrived", lambda work: mark_arrived(work, order).id, entry.id)

    def did_not_come(self, entry: Entry) -> None:
        from crm_desktop.usecases.appointments.mark_no_show import MarkNoShow, mark_no_show

        order = MarkNoShow(entry.id)
        self._write("mark_no_show", lambda work: mark_no_show(work, order).id, entry.id)

    def end_visit(self, entry: Entry) -> None:
        from crm_desktop.usecases.admissions.complete_admission import EndVisit, end_visit

        order = EndVisit(entry.id)
        self._write("end_visit", lambda work: end_visit(work, order).id, entry.id)

    def book_at(self, column: int | None, minute: int | None) -> None:
        """The booking form, with what the place on the grid already says."""
        facts: dict[str, Any] = {}
        if self.board is not None and column is not None and minute is not None and column < len(self.board.columns):
            target = self.board.columns[column]
            facts["starts_at"] = moment_at(target.on, minute, self.zone)
            chosen = self.place.provider_ids
            if self.place.mode is Mode.DAY and self.place.by is By.PROVIDER:
                facts["provider_id"] = target.owner_id
            elif len(chosen) == 1:
                facts["provider_id"] = chosen[0]
        self.house.go.dialog("book_appointment", **facts)

    def read_day(self, day: date, done: Callable[[Schedule], None]) -> None:
        """For paper: the visits of one day, with the same filter."""
        actor, now = self.house.session.actor, self.house.now
        ask = ScheduleAsk(day, day, self.place.provider_ids)
        self.house.lanes.read(
            self, lambda session: schedule_days.schedule_days(session, actor, now, ask), done, self.refused.emit
        )

    def _reschedule(self, entry: Entry, column: int, start: int, minutes: int) -> None:
        from crm_desktop.usecases.appointments.reschedule_appointment import (
            RescheduleAppointment,
            reschedule_appointment,
        )

        if self.board is None:
            return
        target = self.board.columns[column]
        is_day, has_moved = self.place.mode is Mode.DAY, column != entry.column
        order = RescheduleAppointment(
            appointment_id=entry.id,
            starts_at=moment_at(target.on, start, self.zone),
            minutes=minutes,
            provider_id=target.owner_id if is_day and has_moved and self.place.by is By.PROVIDER else None,
            room_id=target.owner_id if is_day and has_moved and self.place.by is By.ROOM else None,
        )
        self._write("reschedule_appointment", lambda work: reschedule_appointment(work, order).id, entry.id)

    def _put_off(self, entry: Entry, when: When | Stays) -> bool:
        from crm_desktop.usecases.tasks.postpone_task import PostponeTask, postpone_task

        if isinstance(when, Stays):
            self.stayed.emit(when)
            return False
        order = PostponeTask(entry.id, when)
        self._write("postpone_task", lambda work: postpone_task(work, order).id, entry.id)
        return True

    def _write(self, act: str, work: Callable[[Any], UUID], entry_id: UUID) -> None:
        self.house.lanes.write(
            self, act, work, lambda new_id: self._done(entry_id, new_id), lambda problem: self._not_done(problem)
        )

    # ---- answers

    def _done(self, entry_id: UUID, new_id: UUID) -> None:
        self.rebooked.emit(entry_id, new_id)
        self.load()

    def _not_done(self, problem: Problem) -> None:
        self._draw()
        self.refused.emit(problem)

    def _restored(self, place: CalendarPlace) -> None:
        if not self.has_place:
            self.has_place = True
            self.place = place
            self.moved.emit()
        self.load()

    def _asked(self) -> Callable[[Any], Any]:
        place, days, actor, now = self.place, self.days, self.house.session.actor, self.house.now
        first, last = days[0], days[-1]
        if place.shown is Shown.TASKS:
            if place.mode is Mode.MONTH:
                return lambda session: month_tasks(session, actor, now, first, last, place.whose)
            return lambda session: schedule_tasks.schedule_tasks(session, actor, now, first, last, place.whose)
        if place.mode is Mode.MONTH:
            return lambda session: month_visits(session, actor, first, last, place.provider_ids)
        ask = ScheduleAsk(first, last, place.provider_ids, place.with_cancelled)
        return lambda session: schedule_days.schedule_days(session, actor, now, ask)

    def _answered(self, found: Schedule | DayTasks | MonthCounts, number: int) -> None:
        if number != self._question:
            return
        if isinstance(found, MonthCounts):
            self.month, self.board, self._found = found, None, None
        else:
            self.month, self._found = None, found
            if isinstance(found, Schedule):
                self.providers = found.providers
        self._draw()

    def _draw(self) -> None:
        found, place = self._found, self.place
        if isinstance(found, Schedule):
            board = visits_board(found, place, self.days, self.zone, self.may_move)
            self.board = with_marks(board, self.house.standing.slot_mark)
        elif isinstance(found, DayTasks):
            board = tasks_board(found, place, self.days, self.zone, self.may_move)
            self.board = with_marks(board, self.house.standing.mark_of)
        self.shown.emit()

    def _gone(self, problem: Problem, number: int) -> None:
        if number == self._question:
            self.failed.emit(problem)

    def _heard(self, changes: Any) -> None:
        if self.has_place and changes.touches(*_TABLES):
            self.load()

    def save_place(self) -> None:
        from crm_desktop.usecases.station.save_view import SaveView, save_view

        order = SaveView(screen=self._screen, name="", state=self.place.state())
        self.house.lanes.write(self, "", lambda work: save_view(work, order))
