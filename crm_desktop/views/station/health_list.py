"""The matters of this station one below the other: a mark, what it is, the sentence, and its state in a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from crm_desktop.i18n.health import HealthLine, State
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.scrolled import Tall

LOOKS = {
    State.GOOD: ("circle-check", "green"),
    State.NOTICE: ("triangle-alert", "amber"),
    State.WRONG: ("octagon-alert", "red"),
}
_TITLE = 150
_MARK = 18


class HealthList(Tall):
    """Drawn anew as a whole: it is a dozen lines, and they change seldom."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 6, 20, 6)
        self._column.setSpacing(0)
        self._drawn: tuple[tuple[HealthLine, str], ...] = ()

    def show_lines(self, lines: Sequence[tuple[HealthLine, str]]) -> None:
        """Each with the word of its state."""
        if tuple(lines) == self._drawn:
            return
        self._drawn = tuple(lines)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (line, state) in enumerate(lines):
            if at:
                self._column.addWidget(separator())
            self._column.addWidget(_line(line, state))
        self._column.addStretch(1)

    def texts(self) -> list[str]:
        """What stands there, as it is read aloud."""
        return [f"{line.title}, {state}: {line.said}" for line, state in self._drawn]


def _line(line: HealthLine, state: str) -> QFrame:
    made = QFrame()
    made.setAccessibleName(f"{line.title}, {state}: {line.said}")
    icon, tone = LOOKS[line.state]
    title, said, word = Label(line.title, "field"), Label(line.said, wrap=True), Label(state, "small", tone=tone)
    title.setMinimumWidth(_TITLE)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 8, 0, 8)
    row.setSpacing(10)
    top = Qt.AlignmentFlag.AlignTop
    row.addWidget(IconMark(icon, tone, _MARK), 0, top)
    row.addWidget(title, 0, top)
    row.addWidget(said, 1, top)
    row.addWidget(word, 0, top)
    return made
