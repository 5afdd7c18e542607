"""How long each service takes this provider: a line a service, empty where it is as long as with everybody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.rules.timetable import LONGEST, SHORTEST
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.lookup_line import Hit
from crm_desktop.views.widgets.number_field import NumberField

_STEP = 5


class OwnMinutes(QWidget):
    """Keeps what was typed for a service that is taken off and put back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual: dict[UUID, int] = {}
        self._minutes: dict[UUID, int] = {}
        self._hits: tuple[Hit, ...] = ()
        self.lines: dict[UUID, NumberField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def know(self, usual: Mapping[UUID, int], own: Mapping[UUID, int | None]) -> None:
        self._usual = dict(usual)
        self._minutes = {one: minutes for one, minutes in own.items() if minutes is not None}

    def minutes(self) -> dict[UUID, int | None]:
        return {hit.id: self._minutes.get(hit.id) for hit in self._hits}

    def show_hits(self, hits: Sequence[Hit]) -> None:
        if tuple(hits) == self._hits:
            return
        self._hits = tuple(hits)
        self._lay_out()

    # ---- the draft

    def typed(self) -> dict[str, int]:
        return {str(one): minutes for one, minutes in self._minutes.items()}

    def take(self, typed: Any) -> None:
        self._minutes = {UUID(one): int(minutes) for one, minutes in typed.items()}
        self._lay_out()

    # ---- drawing

    def _lay_out(self) -> None:
        while (place := self._grid.takeAt(0)) is not None:
            if (widget := place.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = {}
        for at, hit in enumerate(self._hits):
            line = self._line(hit)
            self._grid.addWidget(Label(hit.words, "small"), at, 0)
            self._grid.addWidget(line, at, 1)
            self.lines[hit.id] = line
        self.setVisible(bool(self._hits))
        self._show_words()

    def _line(self, hit: Hit) -> NumberField:
        """One below the shortest is shown as the words of the usual length."""
        line = NumberField(SHORTEST - 1, LONGEST, self._minutes.get(hit.id, SHORTEST - 1))
        line.setSingleStep(_STEP)
        line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line.valueChanged.connect(lambda value, one=hit.id: self._set(one, value))
        return line

    def _set(self, service_id: UUID, value: int) -> None:
        if value < SHORTEST:
            self._minutes.pop(service_id, None)
        else:
            self._minutes[service_id] = value
        self.changed.emit()

    def _show_words(self) -> None:
        usual = QCoreApplication.translate("ProviderDialog", "{count} min, as usual")
        own = QCoreApplication.translate("ProviderDialog", "Minutes of {service}")
        style = current_style()
        for hit in self._hits:
            line = self.lines[hit.id]
            line.setSpecialValueText(style.in_digits(filled(usual, count=str(self._usual.get(hit.id, 0)))))
            line.setAccessibleName(filled(own, service=hit.words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()
