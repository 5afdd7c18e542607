"""A page without a browser: it remembers its orders, and the test speaks for it."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QObject, Signal

from crm_desktop.telephony.engines.web.account import WebAccount


class FakePage(QObject):
    heard = Signal(str)
    died = Signal()
    certificate_refused = Signal(str)
    closed = Signal()

    def __init__(self, account: WebAccount, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.account = account
        self.orders: list[dict[str, Any]] = []
        self.is_closed = False

    def tell(self, message: str) -> None:
        self.orders.append(json.loads(message))

    def says(self, what: str, **facts: object) -> None:
        self.heard.emit(json.dumps({"what": what, **facts}))

    def ordered(self, do: str) -> list[dict[str, Any]]:
        return [order for order in self.orders if order["do"] == do]

    def close(self) -> None:
        self.is_closed = True
        self.closed.emit()

    def close_after(self, last_word: str, milliseconds: int) -> None:
        self.tell(last_word)
        self.close()
