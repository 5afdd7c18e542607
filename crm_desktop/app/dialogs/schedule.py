"""The dialogs of the timetable of the clinic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _calendar_window(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calendar.calendar_window import CalendarWindow

    return CalendarWindow(house, parent)


def _provider(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.provider_dialog import ProviderDialog

    return ProviderDialog(house, facts, parent)


def _provider_week(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.week_dialog import WeekDialog

    return WeekDialog(house, facts, parent)


def _absence(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.away_dialog import AwayDialog

    return AwayDialog(house, facts, parent)


def _room(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.room_dialog import RoomDialog

    return RoomDialog(house, facts, parent)


def _service(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.service_dialog import ServiceDialog

    return ServiceDialog(house, facts, parent)


def _holiday(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.holiday_dialog import HolidayDialog

    return HolidayDialog(house, facts, parent)


def _shift(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.schedule.shift_dialog import ShiftDialog

    return ShiftDialog(house, facts, parent)


SCHEDULE: dict[str, Opener] = {
    "calendar_window": _calendar_window,
    "provider": _provider,
    "provider_week": _provider_week,
    "absence": _absence,
    "provider_away": _absence,
    "room": _room,
    "service": _service,
    "holiday": _holiday,
    "shift": _shift,
}
