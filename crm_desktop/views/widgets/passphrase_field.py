"""A line for a passphrase: hidden, and shown while the eye is on; it tells Caps Lock and the keyboard's letters."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.theme.icons import icon
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.painted import LOOK_EVENTS

MOST_LETTERS = 256
# As keyboards and task bars mark their layouts, in every language of the program.
LAYOUTS = {"ARABIC": "FA", "CYRILLIC": "RU", "LATIN": "EN"}
_BESIDE_EYE = 34
_GAP = 6


class PassphraseField(QLineEdit):
    """Hidden letters do not show that the keyboard stands in another language; the mark at the end does."""

    caps_lock_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(MOST_LETTERS)
        self._has_caps_lock = False
        self.layout_mark = Label("", "faint", parent=self)
        self.layout_mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.layout_mark.hide()
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_state)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._show_layout("") if not text else None)
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_CapsLock:
            self._set_caps_lock(False)  # known again with the next letter
            return
        letter = event.text()
        if len(letter) != 1 or not letter.isalpha() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return
        self._show_layout(LAYOUTS.get(unicodedata.name(letter, "").partition(" ")[0], ""))
        if letter.lower() != letter.upper():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set_caps_lock(letter.isupper() != is_shifted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_mark()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and hasattr(self, "_eye"):
            self._show_state()
            self._place_mark()

    def _set_caps_lock(self, on: bool) -> None:
        if on != self._has_caps_lock:
            self._has_caps_lock = on
            self.caps_lock_changed.emit(on)

    def _show_layout(self, mark: str) -> None:
        self.layout_mark.setText(mark)
        self.layout_mark.setVisible(bool(mark))
        self._place_mark()

    def _place_mark(self) -> None:
        """Between the text and the eye, which Qt puts at the trailing end."""
        mark = self.layout_mark
        mark.adjustSize()
        taken = mark.width() + _GAP if mark.text() else 0
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = _BESIDE_EYE if is_mirrored else self.width() - _BESIDE_EYE - mark.width()
        mark.move(left, (self.height() - mark.height()) // 2)
        self.setTextMargins(taken if is_mirrored else 0, 0, 0 if is_mirrored else taken, 0)

    def _show_state(self) -> None:
        shown = self._eye.isChecked()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "faint"))
        self._eye.setText(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))
        self._eye.setToolTip(self._eye.text())
