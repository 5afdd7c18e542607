"""The dialogs of requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from crm_desktop.app.dialogs import Opener
    from crm_desktop.views.widgets.house import House


def _new_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.new_request_dialog import NewRequestDialog

    return NewRequestDialog(house, facts, parent)


def _take_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.take_request_dialog import TakeRequestDialog

    return TakeRequestDialog(house, facts["request_id"], parent)


def _answer_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.answer_request_dialog import AnswerRequestDialog

    return AnswerRequestDialog(house, facts["request_id"], parent)


def _close_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.close_request_dialog import CloseRequestDialog

    return CloseRequestDialog(house, facts["request_id"], parent)


def _merge_requests(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.merge_request_dialog import MergeRequestDialog

    return MergeRequestDialog(house, facts["request_id"], parent)


def _delay_cause(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.take_request_dialog import DelayCauseDialog

    return DelayCauseDialog(house, facts["request_id"], parent)


def _record_chain(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.chain_dialog import ChainDialog

    return ChainDialog(house, facts, parent)


def _convert_request(house: House, parent: QWidget, facts: Mapping[str, Any]) -> QDialog:
    from crm_desktop.views.requests.convert_request_dialog import ConvertRequestDialog

    return ConvertRequestDialog(house, facts["request_id"], parent)


REQUESTS: dict[str, Opener] = {
    "new_request": _new_request,
    "take_request": _take_request,
    "answer_request": _answer_request,
    "close_request": _close_request,
    "merge_requests": _merge_requests,
    "delay_cause": _delay_cause,
    "record_chain": _record_chain,
    "convert_request": _convert_request,
}
