"""Who heard the recording of a call, and when: lines below it, for whoever may hear it too (P27)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import moment
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.calls.hearings import Hearing
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.labels import Label

_SHOWN = 5  # the latest; the others are counted


class HeardBy(Label):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "small", wrap=True, parent=parent)
        self.hide()

    def show_hearings(self, hearings: Sequence[Hearing]) -> None:
        """The latest first."""
        style = current_style()
        told = [
            filled(self.tr("Heard by {name}, {when}"), name=isolated(one.name), when=moment(one.heard_at, style))
            for one in hearings[:_SHOWN]
        ]
        before = len(hearings) - len(told)
        if before:
            told.append(style.in_digits(self.tr("Heard %n time(s) before that", "", before)))
        self.setText("\n".join(told))
        self.setVisible(bool(told))
