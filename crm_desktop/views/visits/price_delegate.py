"""How a line of the price list looks: the service under its category, price, length, and who gives it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.numbers import duration, money
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.visits.price_list import PricedService
from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.row_delegate import Cell, RowDelegate

translate = QCoreApplication.translate


class PriceDelegate(RowDelegate):
    def paint_cell(self, cell: Cell, key: str, row: Any, text: str) -> None:
        if key == "service":
            if row.service.category:
                cell.two_lines(text, row.service.category)
            else:
                cell.words(text, strong=True)
        elif key == "price":
            cell.number(text)
        elif key == "minutes":
            cell.number(text, "muted", strong=False)
        else:
            cell.words(text, "muted", small=True)


def price_columns(currency: str) -> tuple[Column, ...]:
    return (
        Column("service", lambda: translate("PriceList", "Service"), lambda row: row.service.name),
        Column("price", lambda: translate("PriceList", "Price"), lambda row: price_words(row, currency), 150, True),
        Column("minutes", lambda: translate("PriceList", "Length"), length_words, 130, True, widest=170),
        Column("givers", lambda: translate("PriceList", "Given by"), giver_words, 220, widest=320),
    )


def price_words(row: PricedService, currency: str) -> str:
    price = row.service.price
    if price is None:
        return "—"
    return money(price, currency, current_style())


def length_words(row: PricedService) -> str:
    minutes = row.service.minutes
    if minutes is None:
        return ""
    return duration(minutes * 60, current_style())


def giver_words(row: PricedService) -> str:
    comma = "، " if current_style().language == "fa" else ", "
    return comma.join(isolated(name) for name in row.givers)
