"""What can be done with a record of a row, whatever list it stands in: see what it hangs together with (MIS-15)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from crm_desktop.views.widgets.house import Navigator
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate


def own_id(row: Any) -> UUID | None:
    found: UUID | None = row.id
    return found


def links(go: Navigator, table: str, id_of: Callable[[Any], UUID | None] = own_id) -> Operation:
    """The request, its leads, deals, tasks, calls and visits, from whichever of them the row is."""
    return Operation("G", "git-merge", lambda: translate("RecordOperations", "What belongs together"),
                     lambda row: id_of(row) is not None,
                     lambda row: go.dialog("record_chain", table=table, record_id=id_of(row)))  # fmt: skip
