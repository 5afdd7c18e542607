"""Answers that are chosen: one or several of a list, a person, a service."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from crm_desktop.kit.problems import Problem
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.process.allowed_results import FieldRow, ItemRow
from crm_desktop.views.widgets.answer_field import AnswerField, unreadable
from crm_desktop.views.widgets.labels import set_state
from crm_desktop.views.widgets.lookup_line import Find, Hit, LookupLine
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class ChoiceAnswer(AnswerField):
    """Yes or no, one of a short list, or several: small answers with digits."""

    def __init__(
        self, field: FieldRow, options: Sequence[Option], several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, parent)
        self.is_short = field.field_type is FieldType.YES_NO
        self.group = OptionGroup(several=several)
        self.group.set_options(options)
        self.group.picked.connect(lambda _key: self.answered.emit(self.value()))
        self.group.accepted.connect(self.accepted)
        self._hold(self.group)

    def value(self) -> list[str]:
        return [str(key) for key in self.group.chosen()]

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        known = self.group.keys()
        self.group.choose(*(key for key in known if str(key) in values))

    def take_focus(self) -> None:
        self.group.take_focus()


class LongListAnswer(AnswerField):
    """One of a list too long for digits; letters find the item."""

    def __init__(self, field: FieldRow, items: Sequence[ItemRow], parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = QComboBox()
        self.box.addItem("", "")
        for item in items:
            self.box.addItem(item.name, str(item.item_id))
        self.box.activated.connect(lambda _at: self.answered.emit(self.value()))
        self._hold(self.box)

    def value(self) -> list[str]:
        key = self.box.currentData()
        return [key] if key else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.box.setCurrentIndex(max(self.box.findData(values[0]), 0) if values else 0)

    def mark_missing(self, is_missing: bool) -> None:
        set_state(self.box, invalid=is_missing)


class LookupAnswer(AnswerField):
    """A person or a service, found by letters."""

    def __init__(self, field: FieldRow, find: Find, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = LookupLine(find, icon_name)
        self.line.picked.connect(lambda _hit: self.answered.emit(self.value()))
        self.line.picked.connect(lambda _hit: self.mark_missing(False))
        self.line.accepted.connect(self.accepted)
        self._hold(self.line)

    def value(self) -> list[str]:
        hit = self.line.chosen()
        return [str(hit.id)] if hit else []

    def set_value(self, values: Sequence[str], shown: str = "") -> None:
        self.line.set_chosen(Hit(UUID(values[0]), shown) if values else None)

    def settle(self) -> Problem | None:
        typed = self.line.text().strip()
        return self._say(unreadable(self, typed) if typed and self.line.chosen() is None else None)

    def mark_missing(self, is_missing: bool) -> None:
        set_state(self.line, invalid=is_missing)
