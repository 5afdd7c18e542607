"""Give a missed caller up and say why: a digit for each lost reason, Enter (MIS-32)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.style import current_style
from crm_desktop.queries.calls.callback_rows import CallbackRow, callback_page
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.calls.give_up_callback import GiveUpCallback, give_up_callback
from crm_desktop.views.widgets.choice_box import Named
from crm_desktop.views.widgets.form_dialog import FormDialog, Work
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.named_lists import named_lost_reasons
from crm_desktop.views.widgets.option_group import Option, OptionGroup
from crm_desktop.views.widgets.work_delegate import shown_phone


class GiveUpDialog(FormDialog):
    ACT: ClassVar[str] = "give_up_callback"
    ICON: ClassVar[str] = "phone-off"
    TONE: ClassVar[str] = "red"
    WIDTH: ClassVar[int] = 540
    BY_DIGIT: ClassVar[str] = "reasons"

    def __init__(self, house: House, callback_id: UUID, parent: QWidget | None = None) -> None:
        self._id = callback_id
        self._row: CallbackRow | None = None
        super().__init__(house, parent=parent)
        actor = house.session.actor

        def question(session: Any) -> tuple[CallbackRow, tuple[Named, ...]]:
            rows = callback_page(session, actor, [callback_id])
            if not rows:
                raise Gone(table="callback_item")
            return rows[0], named_lost_reasons(session, actor)

        house.lanes.read(self, question, self._arrived, self.refuse)

    def lay_out(self) -> None:
        self._tried = Label("", "strong", wrap=True)
        self._why = Label("", "field")
        self.reasons = OptionGroup(several=True)
        for widget in (self._tried, self._why, self.reasons):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def wire(self) -> None:
        self.reasons.accepted.connect(self.save)
        self.reasons.picked.connect(lambda _key: self.touch())

    def show_words(self) -> None:
        row = self._row
        number = shown_phone(row.e164 or row.raw_number, self.house.session.region) if row is not None else ""
        self.say_head(
            self.tr("Give the caller up"), (row.person if row is not None else "") or number, self.tr("Give up")
        )
        self._why.setText(self.tr("Why is nobody calling back any more?"))
        self.reasons.setAccessibleName(self._why.text())
        self.hint.setText(self.tr("A digit chooses, Enter saves"))
        self._tried.setText(self._tries(row.attempts if row is not None else 0))

    def lack(self) -> str:
        if self.reasons.chosen():
            return ""
        self.reasons.take_focus()
        return self.tr("Say why it was lost: press the digit of a reason.")

    def work(self) -> Work:
        order = GiveUpCallback(self._id, self.reasons.chosen_ids())
        return lambda unit: give_up_callback(unit, order).id

    def saved(self, answer: Any) -> None:
        self.house.go.toast(self.tr("Nobody calls back any more, and the request is lost. Ctrl+Z takes it back."))

    def _tries(self, tries: int) -> str:
        if not tries:
            return self.tr("Nobody has called back yet.")
        return current_style().in_digits(self.tr("Called back in vain %n time(s).", "", tries))

    def _arrived(self, facts: tuple[CallbackRow, tuple[Named, ...]]) -> None:
        self._row, reasons = facts
        self.reasons.set_options([Option(key, words, "red") for key, words in reasons])
        self.show_words()
        self.reasons.take_focus()
