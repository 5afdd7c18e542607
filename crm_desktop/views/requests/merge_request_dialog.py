"""Make one request of two that are the same contact: the other one by digit, Enter joins them (domain.md 4)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.work.request_rows import RequestRow
from crm_desktop.queries.work.request_twins import request_twins
from crm_desktop.usecases.requests.merge_requests import MergeRequests, merge_requests
from crm_desktop.views.requests.request_delegate import KIND_ICONS
from crm_desktop.views.requests.request_dialog import RequestDialog
from crm_desktop.views.requests.request_facts import RequestFacts, request_words
from crm_desktop.views.widgets.form_dialog import Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class MergeRequestDialog(RequestDialog):
    ACT: ClassVar[str] = "merge_requests"
    ICON: ClassVar[str] = "git-merge"
    WIDTH: ClassVar[int] = 600
    BY_DIGIT: ClassVar[str] = "twins"

    def __init__(self, house: House, request_id: UUID, parent: QWidget | None = None) -> None:
        self._rows: list[RequestRow] = []
        self._is_read = False
        super().__init__(house, request_id, "", parent)

    def lay_out(self) -> None:
        self._which = Label("", "field", wrap=True)
        self.twins = OptionGroup(as_rows=True)
        for widget in (self._which, self.twins):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.twins.accepted.connect(self.save)
        self.twins.picked.connect(lambda _key: self.touch())

    def show_words(self) -> None:
        self.say_head(self.tr("Merge with another request"), self.whose, self.tr("Merge"))
        none_there = self._is_read and not self._rows
        self._which.setText(
            self.tr("There is no other request this one could be.")
            if none_there
            else self.tr("Which request is the same contact? It goes into this one, with its lead, calls and comments.")
        )
        chosen = self.twins.chosen()
        self.twins.set_options(
            [Option(row.id, self._twin_words(row), "accent", KIND_ICONS[row.kind]) for row in self._rows]
        )
        self.twins.choose(*chosen)
        self.twins.setAccessibleName(self._which.text())
        self.save_button.setEnabled(not none_there)
        self.hint.setText("" if none_there else self.tr("A digit chooses, Enter merges"))

    def show_facts(self, facts: RequestFacts) -> None:
        actor, region, request_id = self.house.session.actor, self.house.session.region, self.request_id
        self.house.lanes.read(
            self, lambda session: request_twins(session, actor, request_id, region), self._twins_arrived, self.refuse
        )

    def lack(self) -> str:
        if self.twins.chosen():
            return ""
        self.twins.take_focus()
        return self.tr("Choose the other request: press its digit.")

    def work(self) -> Work:
        other_id = self.twins.chosen_id()
        if other_id is None:
            raise ValueError("which one it is was asked for by lack()")
        order = MergeRequests(self.request_id, other_id)
        return lambda unit: merge_requests(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("The two are one request now. Ctrl+Z parts them."))

    def _twins_arrived(self, rows: list[RequestRow]) -> None:
        self._rows, self._is_read = rows, True
        self.show_words()
        self.twins.take_focus()

    def _twin_words(self, row: RequestRow) -> str:
        when = moment_brief(row.received_at, current_style(), self.house.now)
        about = (row.text or "").replace("\n", " ")[:40] or row.topic or ""
        return " · ".join(part for part in (request_words(row, self.house.session.region), when, about) if part)
