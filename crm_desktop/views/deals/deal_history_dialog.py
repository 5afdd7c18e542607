"""The way of a deal through its stages, the latest move first (FC-52)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import moment
from crm_desktop.i18n.style import current_style
from crm_desktop.models.deals.deal import MoveCause
from crm_desktop.models.deals.deal_type import StageKind
from crm_desktop.queries.deals.stage_moves import StageMoveRow, stage_moves
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.frames import row as in_row
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import Label

_TONES = {StageKind.OPEN: "accent", StageKind.WON: "green", StageKind.LOST: "red"}


class DealHistoryDialog(FormDialog):
    ICON: ClassVar[str] = "history"
    WIDTH: ClassVar[int] = 520

    def __init__(self, house: House, deal_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(house, "", parent)
        self.save_button.hide()
        self.save_key.hide()
        actor = house.session.actor
        house.lanes.read(self, lambda session: stage_moves(session, actor, deal_id), self._show_moves, self.refuse)

    def lay_out(self) -> None:
        self.moves: list[str] = []

    def show_words(self) -> None:
        self.say_head(self.tr("History of stages"))

    def save(self) -> None:
        """There is nothing to save: Enter closes."""
        self.accept()

    def work(self) -> Work:
        raise NotImplementedError("nothing is written here")

    def _show_moves(self, rows: Sequence[StageMoveRow]) -> None:
        for one in rows:
            self.body.addLayout(self._line(one))
            self.moves.append(one.after)
        if not rows:
            self.body.addWidget(Label(self.tr("This deal has not moved yet."), "muted"))
        self.body.addStretch(1)

    def _line(self, one: StageMoveRow) -> QHBoxLayout:
        tone = "amber" if one.is_backwards else _TONES[one.kind]
        disc = IconDisc("undo-2" if one.is_backwards else "arrow-right", tone, 30)
        by = one.by or self.tr("the program")
        said = f"{moment(one.at, current_style())} · {by} · {self._cause(one.cause)}"
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(Label(self._words(one), "strong", wrap=True))
        column.addWidget(Label(said, "small", wrap=True))
        line = in_row(disc, lines, spacing=12)
        line.setStretch(1, 1)
        return line

    def _words(self, one: StageMoveRow) -> str:
        if one.before is None:
            return self.tr("Opened at %1").replace("%1", one.after)
        return self.tr("From %1 to %2").replace("%1", one.before).replace("%2", one.after)

    def _cause(self, cause: MoveCause) -> str:
        return {
            MoveCause.HAND: self.tr("by hand"),
            MoveCause.RULE: self.tr("by a rule"),
            MoveCause.WORKFLOW: self.tr("by the workflow"),
            MoveCause.IMPORT: self.tr("by an import"),
        }[cause]
