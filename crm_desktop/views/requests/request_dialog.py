"""What the dialogs about one request have in common: they read it, and say in the head whose it is."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.views.requests.request_facts import RequestFacts, request_facts, request_words
from crm_desktop.views.widgets.form_dialog import FormDialog
from crm_desktop.views.widgets.house import House


class RequestDialog(FormDialog):
    def __init__(self, house: House, request_id: UUID, form: str = "", parent: QWidget | None = None) -> None:
        self.request_id = request_id
        self.facts: RequestFacts | None = None
        super().__init__(house, f"{form}:{request_id}" if form else "", parent)
        actor, region, now = house.session.actor, house.session.region, house.now
        house.lanes.read(
            self, lambda session: request_facts(session, actor, request_id, region, now), self._arrived, self.refuse
        )

    def show_facts(self, facts: RequestFacts) -> None:
        """Fill the choices; called once."""
        raise NotImplementedError

    @property
    def whose(self) -> str:
        return request_words(self.facts.request, self.house.session.region) if self.facts is not None else ""

    def _arrived(self, facts: RequestFacts) -> None:
        self.facts = facts
        self.show_facts(facts)
        self.restore()
        self.show_words()
