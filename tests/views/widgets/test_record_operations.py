"""What belongs together is asked for with one key from every list of records."""

from __future__ import annotations

from types import SimpleNamespace
from uuid import uuid4

from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.house import Navigator
from crm_desktop.views.widgets.record_operations import links


def test_the_record_of_the_row_is_named(qtbot: QtBot) -> None:
    """MIS-15: also where a line is not the record itself; a line without one has nothing to show."""
    go = Navigator()
    operation = links(go, "call", lambda row: row.call_id)
    owed, call = SimpleNamespace(call_id=None), SimpleNamespace(call_id=uuid4())
    assert operation.key == "G"
    assert not operation.fits(owed)
    assert operation.fits(call)
    with qtbot.waitSignal(go.dialog_asked) as asked:
        operation.act(call)
    assert asked.args == ["record_chain", {"table": "call", "record_id": call.call_id}]
