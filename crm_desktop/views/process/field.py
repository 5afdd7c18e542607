"""A labelled field that remembers which control it holds."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from crm_desktop.views.widgets.labelled_field import LabelledField

W = TypeVar("W", bound=QWidget)


class Field(LabelledField, Generic[W]):
    def __init__(self, control: W, parent: QWidget | None = None) -> None:
        super().__init__(control, parent)
        self.control = control
