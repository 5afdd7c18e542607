"""One question of a form: its words above, what is typed, and a hint or the refusal below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.views.widgets.labels import Label, set_state
from crm_desktop.views.widgets.passphrase_field import PassphraseField
from crm_desktop.views.widgets.typed_field import TypedField


class LabelledField(QWidget):
    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label = Label("", "field")
        self._label.setBuddy(field)
        self._hint_words = ""
        self._reason = ""
        self._has_caps_lock = False
        self._below = Label("", "hint", wrap=True)
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._label, field, self._below):
            column.addWidget(widget)
        self.setFocusProxy(field)
        if isinstance(field, PassphraseField):
            field.caps_lock_changed.connect(self._warn_of_caps_lock)

    def set_words(self, words: str, hint: str = "") -> None:
        self._label.setText(words)
        if isinstance(self.field, TypedField):
            self.field.set_accessible_name(words)
        else:
            self.field.setAccessibleName(words)
        self._hint_words = hint
        self._show_below()

    def refuse(self, reason: str) -> None:
        """Shows the reason below in place of the hint; an empty one takes it back."""
        self._reason = reason
        set_state(self.field, invalid=bool(reason))
        self._show_below()

    @property
    def is_wrong(self) -> bool:
        return self.field.property("invalid") is True

    @property
    def below(self) -> str:
        return self._below.text()

    def _warn_of_caps_lock(self, on: bool) -> None:
        self._has_caps_lock = on
        self._show_below()

    def _show_below(self) -> None:
        warning = self.tr("Caps Lock is on.") if self._has_caps_lock else ""
        text = self._reason or warning or self._hint_words
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        set_state(
            self._below, role="error" if self._reason else "hint", tone="" if self._reason else "amber" * bool(warning)
        )
