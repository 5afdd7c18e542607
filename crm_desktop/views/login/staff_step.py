"""Fourth step of the first run, which may be left empty: who gives visits, so that booking works at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.kit.folding import fold
from crm_desktop.views.login.clinic_step import MOST_LETTERS
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.step import Step
from crm_desktop.views.widgets.text_area import TextArea

_HIGH = 150


class NamesEdit(TextArea):
    """A name a line; Enter on an empty line is Enter of the page, so that an empty field is passed with one key."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and (event.modifiers() or not self.textCursor().block().text().strip()):
            event.ignore()
            return
        super().keyPressEvent(event)


class StaffStep(Step):
    @property
    def first(self) -> QWidget:
        return self.names

    @property
    def providers(self) -> tuple[str, ...]:
        """Each once, in the order of the lines."""
        different: dict[str, str] = {}
        for line in self.names.toPlainText().splitlines():
            if name := " ".join(line.split()):
                different.setdefault(fold(name), name)
        return tuple(different.values())

    def check(self) -> bool:
        too_long = any(len(name) > MOST_LETTERS for name in self.providers)
        self._field.refuse(self.tr("A name is a line of its own, and shorter than this.") if too_long else "")
        return self._first_wrong(self._field)

    def _lay_out(self) -> None:
        self.names = NamesEdit()
        self.names.setTabChangesFocus(True)
        self.names.setMinimumHeight(_HIGH)
        self._field = LabelledField(self.names)
        self.names.textChanged.connect(lambda: self._field.refuse(""))
        self.column.addWidget(self._field)

    def _show_words(self) -> None:
        self.heading.setText(self.tr("Who gives visits"))
        self.explanation.setText(
            self.tr(
                "With the names of the therapists visits can be booked at once. They keep the hours of the branch and"
                " give all services, until the timetable says otherwise."
            )
        )
        self._field.set_words(
            self.tr("Names, one a line"), self.tr("May stay empty. Enter on an empty line goes on, as Ctrl+Enter does.")
        )
        self.names.setPlaceholderText(self.tr("Dr Karimi"))
