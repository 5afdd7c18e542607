"""Before a practice: what happens in it, that nothing of it reaches the clinic, and the key that starts it (B15)."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.views.widgets.form_dialog import FormDialog
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconMark
from crm_desktop.views.widgets.labels import Label

_ICONS = ("phone-incoming", "keyboard", "shield-check", "flag")


class StartDialog(FormDialog):
    """`start` opens the practice in a window of its own and says whether it could."""

    ICON: ClassVar[str] = "graduation-cap"
    WIDTH: ClassVar[int] = 680

    def __init__(self, house: House, start: Callable[[], bool], parent: QWidget | None = None) -> None:
        self._start = start
        super().__init__(house, parent=parent)
        self.save_button.set_icon("play")
        self.save_key.setText("Enter")
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_out(self) -> None:
        self.lines: list[Label] = []
        for icon in _ICONS:
            label = Label("", wrap=True)
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconMark(icon, "accent", 18))
            row.addWidget(label, 1)
            self.body.addLayout(row)
            self.lines.append(label)

    def wire(self) -> None:
        """Nothing is typed here."""

    def save(self) -> None:
        if self._start():
            self.house.go.toast(self.tr("The practice opens in a window of its own, in some ten seconds."), "blue")
            self.accept()
        else:
            self.strip.say(self.tr("The practice could not be started on this computer."), "circle-alert", "red")

    def show_words(self) -> None:
        self.say_head(
            self.tr("Practise with thirty calls"),
            self.tr("In an invented clinic, in a window of its own"),
            self.tr("Practise"),
        )
        told = (
            self.tr("Thirty callers ring in about half an hour; each waits until you have done with the one before."),
            self.tr("Use the keys of the telephone as at work. The strip above says what the caller wants."),
            self.tr("Nothing of it reaches the clinic: people, calls and results are thrown away at the end."),
            self.tr("F11 pauses. At the end you see how quick each call was and what was left out."),
        )
        for label, sentence in zip(self.lines, told, strict=True):
            label.setText(sentence)
