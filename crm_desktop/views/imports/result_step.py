"""What became of a file's rows: the figures, each row with its reason, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.rules.imports.run import Told
from crm_desktop.views.imports.import_lists import FateLine, Lines, fate_view
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.figure_card import FigureCard
from crm_desktop.views.widgets.frames import Card, row
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.strip import Strip


class ResultStep(QWidget):
    back_asked = Signal()
    import_asked = Signal()
    rejects_asked = Signal()
    undo_asked = Signal()
    go_on_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = Lines()
        self._all: tuple[FateLine, ...] = ()
        self._only = ""  # the fate that is shown alone
        self._lay_out()

    def show_result(
        self,
        file_name: str,
        told: Told,
        lines: Sequence[FateLine],
        *,
        is_dry: bool,
        can_undo: bool,
        can_go_on: bool = False,
        note: str = "",
        note_tone: str = "amber",
    ) -> None:
        self._heading.setText(file_name)
        self._strip.say(note, "info" if note_tone == "blue" else "triangle-alert", note_tone)
        self._all = tuple(lines)
        self._only = ""
        figures = (
            (self._made, self.tr("Would be stored") if is_dry else self.tr("Stored"), told.made),
            (self._updated, self.tr("Would be completed") if is_dry else self.tr("Completed"), told.updated),
            (self._skipped, self.tr("Skipped"), told.skipped),
            (self._refused, self.tr("Refused"), told.refused),
        )
        for card, words, number in figures:
            card.show_figure(words, number)
        self._show_lines()
        self.view.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self._nothing.set_state(
            "circle-check-big",
            self.tr("Every row until then went in") if can_go_on else self.tr("Every row went in"),
            self.tr("There is nothing more to say about them."),
            tone="green",
        )
        self.view.setAccessibleName(self.tr("Rows that were not simply stored"))
        self.back.set_words(self.tr("Back to the columns") if is_dry else self.tr("All imports"))
        self.start.set_words(self.tr("Import now"))
        self.start.setVisible(is_dry)
        self.rejects.set_words(self.tr("Save the refused rows…"))
        self.rejects.setVisible(told.refused > 0 and not is_dry)
        self.undo.set_words(self.tr("Undo this import"))
        self.undo.setVisible(can_undo)
        self.go_on.set_words(self.tr("Go on with it"))
        self.go_on.setVisible(can_go_on)
        self._more.setText(self.tr("Only the first rows of each kind are listed here."))
        self._more.setVisible(len(self._all) < told.updated + told.skipped + told.refused)

    @property
    def home(self) -> QWidget:
        """Where the keyboard goes when the result appears."""
        return self.view if self._all else self.back

    def _choose(self, fate: str) -> None:
        """A figure shows its own rows; once more, all of them again."""
        self._only = "" if self._only == fate else fate
        self._show_lines()

    def _show_lines(self) -> None:
        self._lines.set([line for line in self._all if self._only in ("", line.fate)])
        self.view.load_anew()

    def _lay_out(self) -> None:
        self._heading = ElidedLabel("", "h2")
        self._strip = Strip()
        self._made, self._updated = FigureCard("circle-check", "green"), FigureCard("user-check", "blue")
        self._skipped, self._refused = FigureCard("skip-forward", "gray"), FigureCard("circle-x", "red")
        self.view, self._nothing = fate_view(self._lines), EmptyState()
        self.back, self.start = Button("", "ghost", "arrow-left"), Button("", "primary", "file-up")
        self.rejects, self.undo = Button("", "", "file-x"), Button("", "bad", "undo-2")
        self.go_on, self._more = Button("", "primary", "play"), Label("", "faint")
        self.back.clicked.connect(self.back_asked)
        self.start.clicked.connect(self.import_asked)
        self.rejects.clicked.connect(self.rejects_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.go_on.clicked.connect(self.go_on_asked)
        for card, fate in (
            (self._made, "made"),
            (self._updated, "updated"),
            (self._skipped, "skipped"),
            (self._refused, "refused"),
        ):
            card.clicked.connect(partial(self._choose, fate))
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for card in (self._made, self._updated, self._skipped, self._refused):
            figures.addWidget(card, 1)
        body = Card()
        body.column.setContentsMargins(1, 1, 1, 1)
        body.column.addWidget(self.view, 1)
        body.column.addWidget(self._nothing, 1)
        foot = row(self.back, self._more)
        foot.addStretch(1)
        for button in (self.undo, self.rejects, self.go_on, self.start):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._heading)
        whole.addWidget(self._strip)
        whole.addLayout(figures)
        whole.addWidget(body, 1)
        whole.addLayout(foot)
