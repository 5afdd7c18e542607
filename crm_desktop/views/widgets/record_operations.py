"""What can be done with a record of a row, whatever list it stands in: see what it hangs together with (MIS-15)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.views.widgets.house import Navigator
from crm_desktop.views.widgets.work_view import Operation

translate = QCoreApplication.translate


def _is_record(_row: Any) -> bool:
    return True


def links(go: Navigator, table: str) -> Operation:
    """The request, its leads, deals, tasks, calls and visits, from whichever of them the row is."""
    return Operation("G", "git-merge", lambda: translate("RecordOperations", "What belongs together"), _is_record,
                     lambda row: go.dialog("record_chain", table=table, record_id=row.id))  # fmt: skip
