"""Which way a call goes: it came, it is made, or it was missed; and what can be a number of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.models.calls.call import Direction
from crm_desktop.views.calls.new_call_vm import MISSED
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.tabs import SegmentedTabs

ICONS = {Direction.IN.value: ("phone-incoming", "green"), MISSED: ("phone-missed", "red")}


def icon_of(way: str) -> tuple[str, str]:
    """The icon and its tone."""
    return ICONS.get(way, ("phone-outgoing", "green"))


def is_number(text: str) -> bool:
    """Digits of any script, or the address of a telephone without any."""
    return any(char.isdigit() for char in text) or "@" in text


class CallWays(QWidget):
    chosen = Signal(str)  # one of WAYS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = SegmentedTabs()
        self.tabs.chosen.connect(self.chosen)
        self._key = Label("Alt+D", "key")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self._show_words()

    def show_way(self, way: str, *, is_settled: bool) -> None:
        """A call that runs cannot be turned any more."""
        self.tabs.set_current(way)
        self.tabs.setEnabled(not is_settled)
        self._key.setVisible(not is_settled)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        self.tabs.set_tabs(
            (
                (Direction.IN.value, self.tr("Incoming")),
                (Direction.OUT.value, self.tr("Outgoing")),
                (MISSED, self.tr("Missed")),
            )
        )
        self.tabs.setAccessibleName(self.tr("Direction of the call"))
