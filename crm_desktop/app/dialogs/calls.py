"""The dialogs of calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _new_call(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calls.new_call_dialog import NewCallDialog

    return NewCallDialog(house, facts, parent)


def _name_caller(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calls.name_caller_dialog import NameCallerDialog

    return NameCallerDialog(house, facts["call_id"], parent)


def _give_up_callback(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calls.give_up_dialog import GiveUpDialog

    return GiveUpDialog(house, facts["callback_id"], parent)


def _call(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calls.call_dialog import CallDialog

    return CallDialog(house, facts["call_id"], plays=bool(facts.get("plays")), parent=parent)


def _compare_calls(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.app.exchange_file import read_file
    from crm_desktop.views.calls.compare_dialog import CompareDialog

    return CompareDialog(house, read_file, parent)


def _correct_call(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calls.correct_call_dialog import CorrectCallDialog

    return CorrectCallDialog(house, facts["call_id"], parent)


def _call_ledger(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.calls.ledger_dialog import LedgerDialog

    return LedgerDialog(house, parent)


def _clinic_telephone(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.settings.clinic_telephone_dialog import ClinicTelephoneDialog

    return ClinicTelephoneDialog(house, parent)


def _telephone(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.settings.telephone_dialog import ACCOUNT, TelephoneDialog

    return TelephoneDialog(house, parent, str(facts.get("tab", ACCOUNT)))


CALLS: dict[str, Opener] = {
    "new_call": _new_call,
    "name_caller": _name_caller,
    "give_up_callback": _give_up_callback,
    "call": _call,
    "compare_calls": _compare_calls,
    "correct_call": _correct_call,
    "call_ledger": _call_ledger,
    "telephone": _telephone,
    "clinic_telephone": _clinic_telephone,
}
