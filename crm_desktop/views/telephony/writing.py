"""Whether somebody is writing: then a letter is a letter, and the keyboard stays where it is (B2, R5)."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_WRITES = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


def writes(widget: QWidget | None) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, _WRITES)


def somebody_writes() -> bool:
    """Wherever the keyboard is in the program."""
    return writes(QApplication.focusWidget())
