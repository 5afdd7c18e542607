"""Which dialogs exist and how each is opened: key → open(house, parent, facts); a file a room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from crm_desktop.app.dialogs.calls import CALLS
from crm_desktop.app.dialogs.deals import DEALS
from crm_desktop.app.dialogs.leads import LEADS
from crm_desktop.app.dialogs.outage import OUTAGE
from crm_desktop.app.dialogs.people import PEOPLE
from crm_desktop.app.dialogs.practice import PRACTICE
from crm_desktop.app.dialogs.process import PROCESS
from crm_desktop.app.dialogs.requests import REQUESTS
from crm_desktop.app.dialogs.schedule import SCHEDULE
from crm_desktop.app.dialogs.staff import STAFF
from crm_desktop.app.dialogs.station import STATION
from crm_desktop.app.dialogs.tasks import TASKS
from crm_desktop.app.dialogs.visits import VISITS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.views.widgets.house import House

Opener = Callable[["House", "QWidget", Mapping[str, Any]], "QDialog"]

DIALOGS: dict[str, Opener] = {
    **PEOPLE,
    **CALLS,
    **TASKS,
    **LEADS,
    **REQUESTS,
    **DEALS,
    **SCHEDULE,
    **STAFF,
    **PROCESS,
    **VISITS,
    **OUTAGE,
    **STATION,
    **PRACTICE,
}
