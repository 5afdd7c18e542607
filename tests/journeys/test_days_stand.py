"""No zone and no calendar moves a day: typed, kept and shown; booked, listed, drawn, printed and written; due."""

from __future__ import annotations

import time as pc
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from persiantools.jdatetime import JalaliDate
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from crm_desktop.i18n.style import DateStyle, current_style, default_style, use_style
from crm_desktop.kit.clock import FrozenClock, day_of, moment_on
from crm_desktop.kit.persian import persian_digits
from crm_desktop.models.admin.branch import Branch
from crm_desktop.models.admin.holiday import Holiday
from crm_desktop.models.visits.appointment import Appointment, AppointmentStatus
from crm_desktop.models.visits.provider import WorkingHours
from crm_desktop.models.work.task import Task
from crm_desktop.queries.messages.sms_reach import sms_reach
from crm_desktop.queries.visits.day_visits import VisitFilter, visit_ids
from crm_desktop.queries.visits.month_counts import month_visits
from crm_desktop.queries.visits.night_due import last_over
from crm_desktop.queries.visits.schedule_days import ScheduleAsk, schedule_days
from crm_desktop.queries.visits.schedule_tasks import schedule_tasks
from crm_desktop.queries.visits.visit_papers import VisitPaper, visit_paper
from crm_desktop.rules.due import When
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.appointments.book_appointment import BookAppointment, book_appointment
from crm_desktop.usecases.nightly.run_night import RunNight, run_night
from crm_desktop.usecases.tasks.create_task import CreateTask, create_task
from crm_desktop.views.calendar.boards import tasks_board, visits_board
from crm_desktop.views.calendar.calendar_place import CalendarPlace, Mode, Shown
from crm_desktop.views.calendar.day_print import day_sheet
from crm_desktop.views.calendar.wall import DAY, minute_of, moment_at
from crm_desktop.views.visits.visit_sms import Occasion, VisitTold, sms_text
from crm_desktop.views.visits.visit_text import letter, slip
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.house import House
from tests.support import builders as make
from tests.support.house import TestHouse, open_house
from tests.support.look import prepare

# The clocks of Cairo jump over midnight; those of the islands are 25 hours apart.
ZONES = (
    "Asia/Tehran", "Europe/Moscow", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Apia", "Africa/Cairo",
)  # fmt: skip
WEST, EAST = "Pacific/Pago_Pago", "Pacific/Kiritimati"
HOURS = ("00:15", "09:00", "23:45")
BEFORE = datetime(2025, 1, 1, tzinfo=UTC)


def days_between(first: date, last: date) -> list[date]:
    return [first + timedelta(days=at) for at in range((last - first).days + 1)]


# Two years with 29 February and Nowruz, and the 30th of Esfand of the leap years 1403 and 1408.
YEARS = days_between(date(2028, 1, 1), date(2029, 12, 31))
LEAPS = [days_between(date(year, 3, 18), date(year, 3, 23)) for year in (2025, 2030)]
EVERY_DAY = [*LEAPS[0], *YEARS, *LEAPS[1]]


def clock_changes(zone: str) -> list[date]:
    noons = [datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone)).utcoffset() for day in YEARS]
    return [day for day, here, before in zip(YEARS[1:], noons[1:], noons, strict=False) if here != before]


def turns(zone: str) -> list[date]:
    """Days at which something turns: a leap day, the year; with its neighbours the clock and a leap year's last day."""
    known = {date(2028, 2, 29), date(2028, 3, 20), date(2028, 12, 31)}
    near = (date(2030, 3, 20), *clock_changes(zone)[:2])
    return sorted({*known, *(day + timedelta(days=at) for day in near for at in (-1, 0, 1))})


def by_wall(day: date, hour: str, zone: str) -> datetime:
    """What the wall clock of the branch tells, reckoned here."""
    return datetime.combine(day, time.fromisoformat(hour), ZoneInfo(zone)).astimezone(UTC)


def told(day: date, language: str) -> str:
    """By a second reckoning: ۳۰ اسفند ۱۴۰۸, 20 March 2030"""
    if language == "fa":
        jalali = JalaliDate(day)
        return persian_digits(f"{jalali.day} {jalali.strftime('%B', locale='fa')} {jalali.year}")
    return f"{day.day} {day:%B} {day.year}"


def in_figures(day: date, style: DateStyle) -> str:
    jalali = JalaliDate(day)
    figures = f"{jalali.year}/{jalali.month:02}/{jalali.day:02}" if style.calendar == "jalali" else f"{day:%d/%m/%Y}"
    return style.in_digits(figures)


@pytest.fixture(autouse=True)
def own_style(qapp: QApplication) -> Iterator[None]:
    prepare()
    before = current_style()
    yield
    use_style(before)


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest) -> str:
    """Of the branch."""
    return str(request.param)


@pytest.fixture(autouse=True)
def pc_far_away(zone: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The PC's own clock is set to the other side of the date line, where a test may do that."""
    with monkeypatch.context() as there:
        ahead = BEFORE.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
        is_east = ahead > timedelta(hours=1)
        there.setenv("TZ", WEST if is_east else EAST)
        if hasattr(pc, "tzset"):
            pc.tzset()
        yield
    if hasattr(pc, "tzset"):
        pc.tzset()


@dataclass
class Branches:
    """The clinic of the tests, moved to a zone; open day and night, on every day."""

    clinic: TestHouse
    zone: str
    provider_id: UUID
    service_id: UUID

    @property
    def house(self) -> House:
        house = self.clinic.house
        return replace(house, session=replace(house.session, time_zone=self.zone))

    def book(self, *days: date) -> dict[UUID, tuple[date, str]]:
        """At each of HOURS on each of the days."""

        def work(unit: UnitOfWork) -> dict[UUID, tuple[date, str]]:
            return {self._book(unit, day, hour): (day, hour) for day in days for hour in HOURS}

        return self.clinic.write(work)

    def _book(self, work: UnitOfWork, day: date, hour: str) -> UUID:
        at = by_wall(day, hour, self.zone)
        order = BookAppointment(self.clinic.people[0], self.service_id, self.provider_id, at)
        return book_appointment(work, order).id

    def listed(self, day: date) -> set[UUID]:
        actor = self.clinic.actor
        return set(self.clinic.read(lambda session: visit_ids(session, actor, VisitFilter(on=day))))

    def paper(self, visit_id: UUID) -> VisitPaper:
        actor = self.clinic.actor
        return self.clinic.read(lambda session: visit_paper(session, actor, visit_id))

    def statuses(self, visits: Collection[UUID]) -> set[AppointmentStatus]:
        return {row.status for row in self.clinic.rows(select(Appointment).where(Appointment.id.in_(visits)))}

    def task(self, when: When) -> UUID:
        template, clinic = self.clinic.template("personal_call"), self.clinic
        order = CreateTask(template, when, person_id=clinic.people[0], performer_id=clinic.me)
        return clinic.write(lambda work: create_task(work, order).id)

    def night(self) -> None:
        self.clinic.write(lambda work: run_night(work, RunNight()))


@pytest.fixture
def branch(zone: str, tmp_path: Path) -> Iterator[Branches]:
    with open_house(tmp_path, moment=BEFORE) as clinic:

        def move(work: UnitOfWork) -> tuple[UUID, UUID]:
            work.branch.time_zone, work.branch.days_off = zone, ""
            (provider, _), _ = make.two_therapists(work)
            service = make.a_service(work, "Cleaning", 15)
            for weekday in range(1, 8):
                hours = WorkingHours(provider_id=provider.id, weekday=weekday, opens_at="00:00", closes_at="24:00")
                work.add(hours)
            return provider.id, service.id

        yield Branches(clinic, zone, *clinic.write(move))


def styles(zone: str) -> tuple[DateStyle, DateStyle]:
    """A Jalali and a Gregorian user."""
    return default_style("fa", zone), default_style("en", zone)


def test_a_typed_day_is_kept_and_shown_as_that_day(qtbot: QtBot, branch: Branches, zone: str) -> None:
    """C24-59, B9: every day of two years through a date field of either calendar; a fifth of them through the base."""
    clock = FrozenClock(BEFORE)
    field = DateField(None, clock)
    qtbot.addWidget(field)
    for style in styles(zone):
        use_style(style)
        for day in EVERY_DAY:
            field.line.setText(in_figures(day, style))
            QTest.keyClick(field.line, Qt.Key.Key_Return)
            assert field.day() == day
        for day in turns(zone):
            for hour in HOURS:
                clock.set(by_wall(day, hour, zone))
                field.line.setText("+0")
                QTest.keyClick(field.line, Qt.Key.Key_Return)
                assert field.day() == day

    branch.clinic.write(lambda work: [work.add(Holiday(on=day, name=day.isoformat())) for day in EVERY_DAY[::5]])
    kept = branch.clinic.rows(select(Holiday).where(Holiday.on >= EVERY_DAY[0]).order_by(Holiday.on))
    assert [row.name for row in kept] == [day.isoformat() for day in EVERY_DAY[::5]]
    for style in styles(zone):
        use_style(style)
        for row in kept:
            field.set_day(row.on)
            assert field.line.text() == in_figures(date.fromisoformat(row.name), style)


def test_an_hour_of_the_branch_is_of_its_day(zone: str) -> None:
    """B9, A1: every day of two years; at one o'clock the day before is over, a second earlier it is not."""
    branch = Branch(time_zone=zone)
    for day in EVERY_DAY:
        for hour in HOURS:
            at = by_wall(day, hour, zone)
            assert moment_on(day, hour, zone) == at
            assert day_of(at, zone) == day
            assert 0 <= minute_of(at, day, zone) < DAY
            assert moment_at(day, minute_of(at, day, zone), zone) == at
        one = by_wall(day, "01:00", zone)
        assert last_over(branch, one) == day - timedelta(days=1)
        assert last_over(branch, one - timedelta(seconds=1)) == day - timedelta(days=2)


def test_a_visit_stands_on_its_day_wherever_it_is_shown(branch: Branches, zone: str) -> None:
    """C24-28, C24-29, R9: the lists, the grids of day, week and month, the printed day, the slip and the texts."""
    clinic, house, actor = branch.clinic, branch.house, branch.clinic.actor
    days = turns(zone)
    booked = branch.book(*days)
    reach = clinic.read(lambda session: sms_reach(session, actor, clinic.people[0]))
    for day in days:
        here = {one: there for one, there in booked.items() if there[0] == day}
        assert branch.listed(day) == set(here)
        papers = [(branch.paper(one), hour) for one, (_, hour) in here.items()]
        for style in styles(zone):
            use_style(style)
            assert on_board(branch, day, Mode.DAY) == here
            assert on_board(branch, day, Mode.WEEK).items() >= here.items()
            for paper, hour in papers:
                words = told(day, style.language), style.in_digits(shown_hour(day, hour, zone))
                text = letter(paper, house, style.language).text
                sms = sms_text(Occasion.BOOKED, reach, [VisitTold(paper.visit.starts_at, "", "")], house)
                page = slip(paper, house, style.language, "slip").toPlainText()
                assert all(word in written for word in words for written in (text, sms, page))
    found = clinic.read(lambda session: month_visits(session, actor, days[0], days[-1], ()))
    assert {day: count.total for day, count in found.days.items()} == {day: len(HOURS) for day in days}


def shown_hour(day: date, hour: str, zone: str) -> str:
    """What the clock on the wall says: at night it may have jumped over the hour that was asked for."""
    return f"{by_wall(day, hour, zone).astimezone(ZoneInfo(zone)):%H:%M}"


def on_board(branch: Branches, day: date, mode: Mode) -> dict[UUID, tuple[date, str]]:
    """Where the grid draws each visit; the day on paper says the same."""
    place = CalendarPlace(day, mode)
    view = place.days(current_style())
    ask = ScheduleAsk(view[0], view[-1])
    found = branch.clinic.read(lambda session: schedule_days(session, branch.clinic.actor, BEFORE, ask))
    board = visits_board(found, place, view, branch.zone, may_move=True)
    if mode is Mode.DAY:
        sheet = day_sheet(found, day, "", branch.zone)
        assert told(day, current_style().language) in sheet.title
        assert sum(len(section.rows) for section in sheet.sections) == len(board.entries)
    drawn = {}
    for entry in board.entries:
        on = board.columns[entry.column].on
        hour = next(one for one in HOURS if minute_of(by_wall(on, one, branch.zone), on, branch.zone) == entry.start)
        assert entry.end <= DAY
        drawn[entry.id] = (on, hour)
    return drawn


def test_work_is_due_on_its_day_and_the_night_takes_the_day_before(branch: Branches, zone: str) -> None:
    """C24-09, C24-53, A1: a task at a quarter to twelve is of that day; the night after it asks for its visits."""
    clinic = branch.clinic
    turn = [*clock_changes(zone), date(2030, 3, 20)][0]
    for day in days_between(turn - timedelta(days=1), turn + timedelta(days=1)):
        clinic.clock.set(by_wall(day, "00:05", zone))
        assert branch.house.today == day
        edges = [When(on=day), *(When(at=by_wall(day, hour, zone)) for hour in HOURS)]
        tasks = {branch.task(when): day for when in edges}
        assert {one: clinic.task(one).due_on for one in tasks} == tasks
        assert tasks_on_board(branch, day).items() >= tasks.items()
        visits = branch.book(day)

        one = by_wall(day + timedelta(days=1), "01:00", zone)
        clinic.clock.set(one - timedelta(minutes=1))
        branch.night()
        assert branch.statuses(visits) == {AppointmentStatus.BOOKED}
        clinic.clock.set(one)
        branch.night()
        assert branch.statuses(visits) == {AppointmentStatus.NO_SHOW}
        calls = select(Task.due_on).where(Task.template_id == clinic.template("no_show_call"), Task.due_on > day)
        assert clinic.rows(calls) == [day + timedelta(days=1)] * len(HOURS)


def tasks_on_board(branch: Branches, day: date) -> dict[UUID, date]:
    place = CalendarPlace(day, Mode.WEEK, Shown.TASKS)
    view = place.days(current_style())
    now, actor = branch.clinic.clock(), branch.clinic.actor
    found = branch.clinic.read(lambda session: schedule_tasks(session, actor, now, view[0], view[-1]))
    board = tasks_board(found, place, view, branch.zone, may_move=True)
    return {entry.id: board.columns[entry.column].on for entry in (*board.entries, *board.all_day)}
