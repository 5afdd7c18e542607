"""The task that is in work now, above the list, with the way to its result (OT-37)."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import ago
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.work.current_tasks import CurrentTask
from crm_desktop.views.widgets.avatar import Avatar
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.work_delegate import shown_phone
from crm_desktop.views.widgets.work_rows import TASK_ICONS


class CurrentStrip(QFrame):
    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._current: CurrentTask | None = None
        self.setProperty("role", "call")
        self.setProperty("tone", "gray")
        self._disc = IconDisc("phone", "violet", 40)
        self._avatar = Avatar("", 40)
        self._state = Label("", "small", tone="violet")
        self.title = ElidedLabel("", "strong")
        self.client = ElidedLabel("", "small")
        self.card = Button("", "", "id-card")
        self.result = Button("", "primary", "circle-check")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._state)
        words.addWidget(self.title)
        words.addWidget(self.client)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        row.addWidget(self._disc)
        row.addLayout(words, 1)
        row.addWidget(self.card)
        row.addWidget(self.result)
        self._avatar.hide()
        self.card.clicked.connect(self._open_card)
        self.result.clicked.connect(self._open_result)
        self.hide()

    def show_task(self, current: CurrentTask | None) -> None:
        """Nothing in work, no strip."""
        self._current = current
        self.setVisible(current is not None)
        if current is None:
            return
        task = current.task
        self._disc.set_icon(TASK_ICONS[task.task_type], "violet")
        self.title.setText(task.title)
        number = shown_phone(task.phone, self._house.session.region)
        self.client.setText(f"{task.person}  ·  {number}" if number else task.person)
        self.client.setVisible(bool(task.person))
        self.card.setVisible(task.person_id is not None)
        self._show_words()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._current is not None:
            self._show_words()

    def _show_words(self) -> None:
        taken = self._current.task.taken_at if self._current is not None else None
        since = ago(taken, current_style(), self._house.now) if taken is not None else ""
        self._state.setText(filled(self.tr("In work, taken {when}"), when=since) if since else self.tr("In work"))
        self.card.set_words(self.tr("Card"), self.tr("Open the client's card"))
        self.result.set_words(self.tr("Result"), self.tr("Tell the result (F9)"))
        self.setAccessibleName(self.title.text())

    def _open_card(self) -> None:
        if self._current is not None:
            self._house.go.person(self._current.task.person_id)

    def _open_result(self) -> None:
        if self._current is not None:
            self._house.go.complete_task(self._current.task.id)
