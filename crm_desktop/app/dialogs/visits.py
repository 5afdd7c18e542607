"""The dialogs of visits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _book(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.book_dialog import BookDialog

    return BookDialog(house, facts, parent)


def _admit(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.admit_dialog import AdmitDialog

    return AdmitDialog(house, facts, parent)


def _cancel(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.cancel_dialog import CancelVisitDialog

    return CancelVisitDialog(house, facts["appointment_id"], parent)


def _freed(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.freed_slot_dialog import FreedSlotDialog

    return FreedSlotDialog(house, facts, parent)


def _wait(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.wait_dialog import WaitDialog

    return WaitDialog(house, facts, parent)


def _move(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.move_dialog import MoveVisitDialog

    return MoveVisitDialog(house, facts["appointment_id"], parent)


def _payment(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.payment_dialog import PaymentDialog

    return PaymentDialog(house, facts, parent)


def _upsell(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.upsell_dialog import UpsellDialog

    return UpsellDialog(house, facts, parent)


def _prices(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.prices_dialog import PricesDialog

    return PricesDialog(house, facts, parent)


def _text(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.visits.visit_text_dialog import VisitTextDialog

    return VisitTextDialog(house, facts["appointment_id"], parent)


VISITS: dict[str, Opener] = {
    "book_appointment": _book,
    "admit": _admit,
    "cancel_appointment": _cancel,
    "freed_slot": _freed,
    "wait_for_slot": _wait,
    "move_appointment": _move,
    "record_payment": _payment,
    "upsell": _upsell,
    "appointment_text": _text,
    "prices": _prices,
}
