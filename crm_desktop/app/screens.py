"""Which screens exist and how each is made, and the card beside them; the shell learns them from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm_desktop.views.shell.navigation import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crm_desktop.views.widgets.house import House
    from crm_desktop.views.widgets.page import Page


@dataclass(frozen=True)
class Screen:
    """Imports stay inside `make`: a screen costs nothing until somebody opens it."""

    place: Place
    make: Callable[[House], Page]
    is_for: Callable[[House], bool] = lambda _house: True


def _screen(
    key: str,
    icon: str,
    group: str,
    words: Callable[[], str],
    make: Callable[[House], Page],
    shortcut: str = "",
    is_for: Callable[[House], bool] = lambda _house: True,
) -> Screen:
    return Screen(Place(key, icon, words, group, shortcut), make, is_for)


def screens_of(house: House) -> list[Screen]:
    """Those that the user at the desk has something to do with."""
    return [screen for screen in SCREENS if screen.is_for(house)]


# ---- screens, in the order of the navigation


def _desk(house: House) -> Page:
    from crm_desktop.views.desk.desk_page import DeskPage

    return DeskPage(house)


def _calendar(house: House) -> Page:
    from crm_desktop.views.calendar.calendar_page import CalendarPage

    return CalendarPage(house)


def _tasks(house: House) -> Page:
    from crm_desktop.views.tasks.tasks_page import TasksPage

    return TasksPage(house)


def _people(house: House) -> Page:
    from crm_desktop.views.people.people_page import PeoplePage

    return PeoplePage(house)


def _calls(house: House) -> Page:
    from crm_desktop.views.calls.calls_page import CallsPage

    return CallsPage(house)


def _leads(house: House) -> Page:
    from crm_desktop.views.leads.leads_page import LeadsPage

    return LeadsPage(house)


def _requests(house: House) -> Page:
    from crm_desktop.views.requests.requests_page import RequestsPage

    return RequestsPage(house)


def _deals(house: House) -> Page:
    from crm_desktop.views.deals.deals_page import DealsPage

    return DealsPage(house)


def _organizations(house: House) -> Page:
    from crm_desktop.views.organizations.organizations_page import OrganizationsPage

    return OrganizationsPage(house)


def _visits(house: House) -> Page:
    from crm_desktop.views.visits.visits_page import VisitsPage

    return VisitsPage(house)


def _sees_visits(house: House) -> bool:
    from crm_desktop.models.access import Right

    return house.session.actor.scope_of(Right.APPOINTMENTS_SEE) is not None


def _risk(house: House) -> Page:
    from crm_desktop.views.risk.risk_page import RiskPage

    return RiskPage(house)


def _imports(house: House) -> Page:
    from crm_desktop.views.imports.imports_page import ImportsPage

    return ImportsPage(house)


def _process(house: House) -> Page:
    from crm_desktop.views.process.process_page import ProcessPage

    return ProcessPage(house)


def _schedule(house: House) -> Page:
    from crm_desktop.views.schedule.schedule_page import SchedulePage

    return SchedulePage(house)


def _pipelines(house: House) -> Page:
    from crm_desktop.views.pipelines.pipelines_page import PipelinesPage

    return PipelinesPage(house)


def _staff(house: House) -> Page:
    from crm_desktop.views.staff.staff_page import StaffPage

    return StaffPage(house)


def _changes_staff(house: House) -> bool:
    from crm_desktop.models.access import Right

    return house.session.actor.scope_of(Right.STAFF_CHANGE) is not None


def _settings(house: House) -> Page:
    from crm_desktop.views.settings.settings_page import SettingsPage

    return SettingsPage(house)


SCREENS: tuple[Screen, ...] = (
    _screen("desk", "layout-dashboard", "work", lambda: QCoreApplication.translate("Screens", "Day desk"), _desk, "F5"),
    _screen("tasks", "list-checks", "work", lambda: QCoreApplication.translate("Screens", "Tasks"), _tasks),
    _screen(
        "calendar", "calendar-days", "work", lambda: QCoreApplication.translate("Screens", "Calendar"), _calendar, "F6"
    ),
    _screen(
        "visits",
        "calendar-check",
        "work",
        lambda: QCoreApplication.translate("Screens", "Appointments"),
        _visits,
        "Shift+F6",
        is_for=_sees_visits,
    ),
    _screen("calls", "phone-call", "work", lambda: QCoreApplication.translate("Screens", "Calls"), _calls, "F7"),
    _screen(
        "risk",
        "user-check",
        "work",
        lambda: QCoreApplication.translate("Screens", "Confirm by phone"),
        _risk,
        is_for=_sees_visits,
    ),
    _screen("requests", "inbox", "work", lambda: QCoreApplication.translate("Screens", "Requests"), _requests),
    _screen("leads", "sparkles", "work", lambda: QCoreApplication.translate("Screens", "Leads"), _leads),
    _screen("deals", "briefcase", "work", lambda: QCoreApplication.translate("Screens", "Deals"), _deals),
    _screen("people", "users", "work", lambda: QCoreApplication.translate("Screens", "People"), _people),
    _screen(
        "organizations",
        "building-2",
        "manage",
        lambda: QCoreApplication.translate("Screens", "Organisations"),
        _organizations,
    ),
    _screen("imports", "file-up", "manage", lambda: QCoreApplication.translate("Screens", "Imports"), _imports),
    _screen("pipelines", "columns-3", "manage", lambda: QCoreApplication.translate("Screens", "Pipelines"), _pipelines),
    _screen("process", "split", "manage", lambda: QCoreApplication.translate("Screens", "Work process"), _process),
    _screen(
        "schedule", "calendar-clock", "manage", lambda: QCoreApplication.translate("Screens", "Timetable"), _schedule
    ),
    _screen(
        "staff",
        "user-cog",
        "manage",
        lambda: QCoreApplication.translate("Screens", "Staff"),
        _staff,
        is_for=_changes_staff,
    ),
    _screen("settings", "settings", "manage", lambda: QCoreApplication.translate("Screens", "Settings"), _settings),
)


def person_card(house: House) -> QWidget:
    """The card beside every list."""
    from crm_desktop.views.people.person_card import PersonCardView

    return PersonCardView(house)
