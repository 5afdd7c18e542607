"""Who heard the recording of a call, and when: lines below it, for whoever may hear it too (P27)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import moment
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.calls.hearings import Hearing
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.labels import Label

_SHOWN = 5  # the latest; the others are counted
_AT_ONCE = timedelta(minutes=1)


class HeardBy(Label):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "small", wrap=True, parent=parent)
        self.hide()

    def show_hearings(self, hearings: Sequence[Hearing]) -> None:
        """The latest first."""
        style = current_style()
        hearings = once_a_minute(hearings)
        told = [
            filled(self.tr("Heard by {name}, {when}"), name=isolated(one.name), when=moment(one.heard_at, style))
            for one in hearings[:_SHOWN]
        ]
        before = len(hearings) - len(told)
        if before:
            told.append(style.in_digits(self.tr("Heard %n time(s) before that", "", before)))
        self.setText("\n".join(told))
        self.setVisible(bool(told))


def once_a_minute(hearings: Sequence[Hearing]) -> list[Hearing]:
    """Whoever opens it again at once has heard it once, the last time; a line stands for one minute at most."""
    shown: dict[UUID, datetime] = {}
    kept = []
    for one in hearings:
        later = shown.get(one.user_id)
        if later is None or later - one.heard_at >= _AT_ONCE:
            shown[one.user_id] = one.heard_at
            kept.append(one)
    return kept
