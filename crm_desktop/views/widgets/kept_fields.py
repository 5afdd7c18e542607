"""What a field holds as plain JSON, for the draft of its form, and how it is put back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, time
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.lookup_line import Hit, LookupLine
from crm_desktop.views.widgets.number_field import NumberField
from crm_desktop.views.widgets.option_group import OptionGroup
from crm_desktop.views.widgets.performer_box import PerformerBox
from crm_desktop.views.widgets.several_field import SeveralField
from crm_desktop.views.widgets.tabs import SegmentedTabs
from crm_desktop.views.widgets.time_field import TimeField
from crm_desktop.views.widgets.word_box import WordBox


@runtime_checkable
class KeepsItself(Protocol):
    """Several fields that belong together."""

    changed: SignalInstance

    def typed(self) -> Any: ...

    def take(self, typed: Any) -> None: ...


def held_in(form: QWidget, names: Sequence[str]) -> dict[str, Any]:
    """What the fields of these names hold."""
    return {name: held(getattr(form, name)) for name in names}


def put_back_in(form: QWidget, names: Sequence[str], typed: dict[str, Any]) -> None:
    """Field by field in the order of the names; one that was not kept stays as it is."""
    for name in names:
        if name in typed:
            # A draft may be older than the program: what an earlier one kept in another way is no reason to stay shut.
            with suppress(ValueError, TypeError):
                put_back(getattr(form, name), typed[name])


def held(field: QWidget) -> Any:
    match field:
        case LabelledField():
            return held(field.field)
        case KeepsItself():
            return field.typed()
        case LookupLine():
            hit = field.chosen()
            return [_text(hit.id if hit is not None else None), field.text()]
        case SeveralField():
            return [[str(hit.id), hit.words] for hit in field.hits()]
        case ChoiceBox():
            return _text(field.chosen())
        case PerformerBox():
            return [_text(key) for key in field.performer()]
        case SegmentedTabs():
            return field.current()
        case WordBox() | EnumBox():
            return str(field.chosen())
        case OptionGroup():
            return [str(key) for key in field.chosen()]
        case DateField():
            return day.isoformat() if (day := field.day()) is not None else ""
        case TimeField():
            return at.isoformat() if (at := field.time()) is not None else ""
        case NumberField():
            return field.value()
        case QCheckBox():
            return field.isChecked()
        case QPlainTextEdit():
            return field.toPlainText()
        case QLineEdit():
            return field.text()
    raise TypeError(f"nobody said how a {type(field).__name__} is kept")


def put_back(field: QWidget, kept: Any) -> None:
    """Shows what `held` answered once; what is not offered any more is left out."""
    match field:
        case LabelledField():
            put_back(field.field, kept)
        case KeepsItself():
            field.take(kept)
        case LookupLine():
            key, words = kept
            field.set_chosen(Hit(UUID(key), words) if key else None)
            field.setText(words)
        case SeveralField():
            field.set_hits([Hit(UUID(key), words) for key, words in kept])
        case ChoiceBox():
            field.choose(_id(kept))
        case PerformerBox():
            field.set_performer(*map(_id, kept))
        case SegmentedTabs():
            field.set_current(kept)
        case WordBox() | EnumBox():
            field.choose(kept)
        case OptionGroup():
            offered = field.keys()
            field.choose(*(key for key in offered if str(key) in kept))
        case DateField():
            field.set_day(date.fromisoformat(kept) if kept else None)
        case TimeField():
            field.set_time(time.fromisoformat(kept) if kept else None)
        case NumberField():
            field.setValue(kept)
        case QCheckBox():
            field.setChecked(kept)
        case QPlainTextEdit():
            field.setPlainText(kept)
        case QLineEdit():
            field.setText(kept)


def on_change(field: QWidget, act: Callable[[], object]) -> None:
    """`act` after each change that a person makes in it."""
    match field:
        case LabelledField():
            on_change(field.field, act)
        case LookupLine():
            field.textEdited.connect(lambda _text: act())
            field.picked.connect(lambda _hit: act())
        case ChoiceBox() | WordBox() | EnumBox():
            field.picked.connect(act)
        case SegmentedTabs():
            field.chosen.connect(lambda _key: act())
        case OptionGroup():
            field.picked.connect(lambda _key: act())
        case NumberField():
            field.valueChanged.connect(lambda _value: act())
        case QCheckBox():
            field.toggled.connect(lambda _on: act())
        case QPlainTextEdit():
            field.textChanged.connect(act)
        case QLineEdit():
            field.textEdited.connect(lambda _text: act())
        case SeveralField() | PerformerBox() | DateField() | TimeField() | KeepsItself():
            field.changed.connect(act)


def _text(key: UUID | None) -> str:
    return str(key) if key is not None else ""


def _id(text: str) -> UUID | None:
    return UUID(text) if text else None
