"""Who gets a task: a colleague, a team or anybody, found by the first letters of the name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from crm_desktop.models.access import Actor
from crm_desktop.queries.admin.staff import team_rows, user_rows
from crm_desktop.theme.icons import icon
from crm_desktop.views.widgets.painted import LOOK_EVENTS


@dataclass(frozen=True)
class Staff:
    """Colleagues and teams as (id, name), in the order of names."""

    users: tuple[tuple[UUID, str], ...] = ()
    teams: tuple[tuple[UUID, str], ...] = ()

    def name_of(self, user_id: UUID | None, team_id: UUID | None) -> str:
        names = dict(self.users) | dict(self.teams)
        wanted = user_id or team_id
        return names.get(wanted, "") if wanted is not None else ""


def staff(session: Any, actor: Actor) -> Staff:
    """Whom work can be given to."""
    return Staff(
        users=tuple((row.id, row.display_name) for row in user_rows(session, actor)),
        teams=tuple((row.id, row.name) for row in team_rows(session, actor) if row.is_active),
    )


class PerformerBox(QComboBox):
    changed = Signal()  # by the person's own act

    def __init__(self, with_anybody: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._staff = Staff()
        self._with_anybody = with_anybody
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _at: self.changed.emit())
        self._show_words()

    def set_staff(self, staff: Staff) -> None:
        chosen = self.performer()
        self._staff = staff
        self._show_words()
        self.set_performer(*chosen)

    def performer(self) -> tuple[UUID | None, UUID | None]:
        """(user, team); both None is anybody."""
        data = self.currentData()
        return data if data is not None else (None, None)

    def set_performer(self, user_id: UUID | None, team_id: UUID | None) -> None:
        wanted = (user_id, None if user_id else team_id)
        for at in range(self.count()):
            if self.itemData(at) == wanted:
                self.setCurrentIndex(at)
                return

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and hasattr(self, "_staff"):
            chosen = self.performer()
            self._show_words()
            self.set_performer(*chosen)

    def _show_words(self) -> None:
        self.clear()
        for user_id, name in self._staff.users:
            self.addItem(icon("user", "muted", 16), name, (user_id, None))
        for team_id, name in self._staff.teams:
            self.addItem(icon("users", "muted", 16), name, (None, team_id))
        if self._with_anybody:
            self.addItem(icon("hand", "muted", 16), self.tr("Anybody"), (None, None))
