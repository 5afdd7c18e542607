"""Who gives visits in the demo clinic: rooms, six providers with their week, courses, prices and holidays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from crm_desktop.demo.clinic import Demo
from crm_desktop.models.access import the_program
from crm_desktop.models.admin.night_run import NightRule
from crm_desktop.models.money.service import ServiceKind
from crm_desktop.queries.visits.timetable_rows import PlannedService, holiday_rows, planned_services
from crm_desktop.rules.due import working_day
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.nightly.switch_rule import SwitchRule, switch_rule
from crm_desktop.usecases.schedule.add_public_holidays import AddPublicHolidays, add_public_holidays
from crm_desktop.usecases.schedule.known_holidays import knows_holidays, year_of
from crm_desktop.usecases.schedule.save_holiday import SaveHoliday, save_holiday
from crm_desktop.usecases.schedule.save_provider import SaveProvider, save_provider
from crm_desktop.usecases.schedule.save_room import SaveRoom, save_room
from crm_desktop.usecases.schedule.save_service import SaveService, save_service
from crm_desktop.usecases.schedule.save_shift import SaveShift, save_shift
from crm_desktop.usecases.schedule.save_working_hours import Hours, SaveWorkingHours, save_working_hours
from crm_desktop.usecases.schedule.set_absence import SetAbsence, set_absence
from crm_desktop.usecases.schedule.set_price import SetPrice, set_price
from crm_desktop.usecases.schedule.set_provider_services import SetProviderServices, set_provider_services

MORNING, EVENING = ("09:00", "13:30"), ("14:30", "18:00")
WHOLE_DAY = (("09:00", "13:00"), ("14:00", "18:00"))
# Courses and check-ups by the service's number in the preset: sessions, days between, months until the check-up.
COURSES = {0: (1, 7, 6), 1: (1, 7, 6), 5: (3, 45, 12), 7: (6, 30, None), 10: (6, 28, None), 14: (4, 14, None)}
# Rules that make more work than three weeks of story need begin with the last days.
LATE_RULES = (NightRule.AFTER_VISIT, NightRule.CONFIRM_CALL)


@dataclass(frozen=True)
class Giver:
    """A provider with the services they give, as (id, minutes)."""

    id: UUID
    services: tuple[tuple[UUID, int], ...]


def set_up_timetable(demo: Demo) -> list[Giver]:
    manager = demo.staff.manager
    services = sorted(demo.base.read(lambda session: planned_services(session, demo.today)), key=lambda row: row.id)
    demo.act(manager, lambda work: _courses(work, services))
    givers = demo.act(manager, lambda work: _providers(demo, work, services))
    demo.act(manager, lambda work: _holidays(demo, work))
    demo.act(manager, lambda work: _shifts(demo, work))
    _night_rules(demo, is_on=False)
    return givers


def begin_late_rules(demo: Demo) -> None:
    _night_rules(demo, is_on=True)


def plan_absence(demo: Demo, giver: Giver) -> None:
    """Two days of a congress, far enough away that nobody is booked."""
    first = working_day(demo.today + timedelta(days=16), str(demo.told["days_off"]))
    order = SetAbsence(giver.id, first, first + timedelta(days=1), reason=str(demo.told["congress"]))
    demo.act(demo.staff.manager, partial(set_absence, order=order))


def _courses(work: UnitOfWork, services: list[PlannedService]) -> None:
    for number, row in enumerate(services):
        if row.kind is ServiceKind.PRODUCT:
            continue
        sessions, gap, months = COURSES.get(number, (1, 7, None))
        if number in COURSES:
            save_service(
                work,
                SaveService(
                    row.name,
                    service_id=row.id,
                    category=row.category or "",
                    minutes=row.minutes,
                    sessions=sessions,
                    session_gap_days=gap,
                    recall_months=months,
                    code=row.code,
                ),
            )
        if row.price is None:
            set_price(work, SetPrice(row.id, (row.minutes or 30) * 20_000))


def _providers(demo: Demo, work: UnitOfWork, services: list[PlannedService]) -> list[Giver]:
    rooms = [save_room(work, SaveRoom(name)).id for name in _list(demo, "rooms")]
    work.session.flush()
    givers = []
    for number, (name, speciality, colour, given) in enumerate(_list(demo, "providers")):
        provider = save_provider(work, SaveProvider(name, speciality=speciality, colour=colour, room_id=rooms[number]))
        work.session.flush()
        chosen = [services[at] for at in given]
        set_provider_services(work, SetProviderServices(provider.id, {row.id: None for row in chosen}))
        save_working_hours(work, SaveWorkingHours(provider.id, _week(demo, number)))
        givers.append(Giver(provider.id, tuple((row.id, row.minutes or 30) for row in chosen)))
    return givers


def _week(demo: Demo, number: int) -> list[Hours]:
    """Some the whole day, some mornings or evenings by turns; the day off of the branch is nobody's."""
    days = [day for day in range(1, 8) if str(day) not in str(demo.told["days_off"])]
    week = []
    for at, day in enumerate(days):
        stretches = WHOLE_DAY if number < 3 else ((MORNING, EVENING)[(at + number) % 2],)
        week += [Hours(day, opens_at, closes_at) for opens_at, closes_at in stretches]
    return week


def _holidays(demo: Demo, work: UnitOfWork) -> None:
    region, language = str(demo.told["region"]), demo.language
    if knows_holidays(region, year_of(region, work.today)):
        add_public_holidays(work, AddPublicHolidays(language))
    day = working_day(demo.today + timedelta(days=20), str(demo.told["days_off"]))
    work.session.flush()
    taken = {row.on for row in holiday_rows(work.session, work.branch.id, work.today)}
    if day not in taken:
        save_holiday(work, SaveHoliday(day, str(demo.told["training_day"]), closes_at="13:00"))


def _shifts(demo: Demo, work: UnitOfWork) -> None:
    """The two operators share the day; the others keep the hours of the branch."""
    for day in range(1, 8):
        if str(day) not in str(demo.told["days_off"]):
            for at, operator in enumerate(demo.staff.operators):
                hours = (("08:00", "14:00"), ("12:00", "20:00"))[(at + day) % 2]
                if operator.user_id is not None:
                    save_shift(work, SaveShift(operator.user_id, *hours, weekday=day))


def _night_rules(demo: Demo, *, is_on: bool) -> None:
    boss = the_program(demo.staff.branch_id)
    for rule in LATE_RULES:
        demo.act(boss, partial(switch_rule, order=SwitchRule(rule, is_on)))


def _list(demo: Demo, key: str) -> list[Any]:
    found = demo.told[key]
    return list(found) if isinstance(found, list) else []
