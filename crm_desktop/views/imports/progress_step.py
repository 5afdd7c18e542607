"""An import on its way: how far it is, how long it will take, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import count, duration, percent, with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.views.imports.import_progress import Progress
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import Card
from crm_desktop.views.widgets.labels import ElidedLabel

_WIDTH = 520
_STEPS = 1000


class ProgressStep(QWidget):
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Not wrapped: a label that is does not know its height in a card of a fixed width.
        self._heading, self._rows, self._calm = (
            ElidedLabel("", "h2"),
            ElidedLabel("", "muted"),
            ElidedLabel("", "small"),
        )
        self.bar, self.stop = QProgressBar(), Button("", "bad", "x")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.stop.clicked.connect(self.stop_asked)
        card = Card()
        card.setFixedWidth(_WIDTH)
        for widget in (self._heading, self.bar, self._rows, self._calm):
            card.column.addWidget(widget)
        card.column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        card.column.setSpacing(12)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)

    def show_progress(self, heading: str, progress: Progress) -> None:
        style = current_style()
        self._heading.setText(heading)
        self.bar.setRange(0, _STEPS if progress.of else 0)
        self.bar.setValue(int(progress.share * _STEPS))
        self.bar.setAccessibleName(heading)
        if progress.left_seconds is None:
            text = self.tr("{read} of about %n row(s) · {share}", "", progress.of)
        else:
            text = self.tr("{read} of about %n row(s) · {share} · about {left} left", "", progress.of)
        text = with_count(text, progress.of, style)
        if progress.left_seconds is not None:
            text = text.replace("{left}", duration(progress.left_seconds, style))
        text = text.replace("{read}", count(progress.told.read, style))
        self._rows.setText(text.replace("{share}", percent(progress.share, style)))
        self._calm.setText(self.tr("You can go on working on the other screens meanwhile."))
        self.stop.set_words(self.tr("Stop"))
        self.stop.setVisible(True)

    def show_wait(self, heading: str, text: str = "") -> None:
        """Something that cannot be stopped, or whose end is not known."""
        self._heading.setText(heading)
        self.bar.setRange(0, 0)
        self._rows.setText(text)
        self._calm.setText("")
        self.stop.setVisible(False)
