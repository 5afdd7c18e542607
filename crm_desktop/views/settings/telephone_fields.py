"""Questions about a telephone, each bound to the field of PhoneSetup that has its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.settings.telephony import CODECS, PhoneSetup
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.kept_fields import on_change
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.number_field import NumberField
from crm_desktop.views.widgets.passphrase_field import PassphraseField

CODEC_NAMES = {"opus": "Opus", "g722": "G.722", "pcma": "G.711 A", "pcmu": "G.711 µ"}


class PortField(NumberField):
    """Without the marks of thousands; one that is too high can be typed, and is refused in words."""

    def __init__(self, usual: int, parent: QWidget | None = None) -> None:
        super().__init__(1, 99_999, usual, parent)

    def textFromValue(self, value: int) -> str:
        return current_style().in_digits(str(value))


class CodecChecks(QWidget):
    """Which ways of carrying the voice are offered; the best one that both sides know is taken."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        self.checks = {codec: QCheckBox(CODEC_NAMES[codec]) for codec in CODECS}
        for check in self.checks.values():
            check.toggled.connect(self.changed)
            line.addWidget(check)
        line.addStretch(1)

    def typed(self) -> list[str]:
        return [codec for codec, check in self.checks.items() if check.isChecked()]

    def take(self, typed: Any) -> None:
        for codec, check in self.checks.items():
            check.setChecked(codec in typed)


class SetupFields(QWidget):
    """Two columns of questions; `take` shows a set-up, `give` answers it with what was typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}
        self._labels: dict[str, LabelledField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def ask(self, *names: tuple[str, QWidget]) -> None:
        """One or two questions in a row; a check box bears its own words."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        for at, (name, field) in enumerate(names):
            self.fields[name] = field
            shown: QWidget = field
            if not isinstance(field, QCheckBox):
                shown = self._labels[name] = LabelledField(field)
            # The first lines stay level when one of the two says something below.
            grid.addWidget(shown, 0, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
            on_change(field, self._touched)
        self._column.addLayout(grid)

    def end(self) -> None:
        self._column.addStretch(1)

    def name(self, name: str, words: str, hint: str = "") -> None:
        field = self.fields[name]
        if isinstance(field, QCheckBox):
            field.setText(words)
        else:
            self._labels[name].set_words(words, hint)

    def refuse(self, name: str, reason: str) -> bool:
        """Below the field, which takes the keyboard; False where the field stands elsewhere."""
        if name not in self._labels:
            return False
        self._labels[name].refuse(reason)
        self.fields[name].setFocus()
        return True

    def show_only(self, shown: Callable[[str], bool]) -> None:
        for name, field in self.fields.items():
            (self._labels.get(name) or field).setVisible(shown(name))

    def take(self, setup: PhoneSetup) -> None:
        for name, field in self.fields.items():
            value = getattr(setup, name)
            match field:
                case QCheckBox():
                    field.setChecked(value)
                case NumberField():
                    field.setValue(value)
                case EnumBox():
                    field.choose(value)
                case CodecChecks():
                    field.take(value)
                case QLineEdit():
                    field.setText(value)

    def give(self, setup: PhoneSetup) -> PhoneSetup:
        return replace(setup, **{name: _answer(field) for name, field in self.fields.items()})

    def _touched(self) -> None:
        for label in self._labels.values():
            if label.is_wrong:
                label.refuse("")
        self.changed.emit()


def _answer(field: QWidget) -> Any:
    match field:
        case QCheckBox():
            return field.isChecked()
        case NumberField():
            return field.value()
        case EnumBox():
            return field.chosen()
        case CodecChecks():
            return tuple(field.typed()) or CODECS
        case PassphraseField():
            return field.text()
        case QLineEdit():
            return field.text().strip()
    raise TypeError(f"nobody said how a {type(field).__name__} answers")
