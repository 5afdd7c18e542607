"""The pictures of what the calls page opens: the ledger, and a call itself."""

from __future__ import annotations

from crm_desktop.app.picture_dialogs import dialog, of_row
from crm_desktop.app.picture_stage import Picture, Stage, settle


def _ledger_by_line(stage: Stage) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    stage.dialog("call_ledger", {})
    settle()
    QTest.keyClick(stage.dialogs[-1], Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    settle()


def _marked(stage: Stage) -> None:
    """As a listener sees the call that was marked most."""
    from dataclasses import replace
    from datetime import timedelta

    from PySide6.QtCore import QUrl
    from sqlalchemy import func, select

    from crm_desktop.models.access import Right, Scope
    from crm_desktop.models.calls.call_mark import CallMark
    from crm_desktop.queries.calls.hearings import Hearing
    from crm_desktop.views.calls.call_dialog import CallDialog

    session = stage.house.session
    rights = {**session.actor.rights, Right.CALLS_REVIEW: Scope.ALL}
    stage.house.session = replace(session, actor=replace(session.actor, rights=rights))
    most = select(CallMark.call_id).group_by(CallMark.call_id).order_by(func.count().desc(), CallMark.call_id).limit(1)
    call_id = stage.base.read(lambda base: base.scalars(most).first())
    if call_id is None:
        return
    stage.window.open_screen("calls")
    stage.dialog("call", {"call_id": call_id})
    settle()
    made = stage.dialogs[-1]
    if isinstance(made, CallDialog) and made.details is not None:
        row = made.details.row
        made.recording.show_found(QUrl.fromLocalFile("talk.wav"), row.talk_for)
        listener = Hearing(call_id, session.actor.name, row.started_at + timedelta(hours=3))
        made.heard_by.show_hearings([listener])


CALL_PICTURES: dict[str, Picture] = {
    "call_ledger": dialog("call_ledger"),
    "call_ledger.lines": Picture(_ledger_by_line),
    "call": of_row("calls", "I"),
    "call.marked": Picture(_marked),
    "compare_calls": dialog("compare_calls"),
    "correct_call": of_row("calls", "E"),
}
