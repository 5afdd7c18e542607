"""The money of a person on paper: what visits cost, what was paid, what is left (C24-60)."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import day_long
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.people.money_lines import Money
from crm_desktop.views.statement.statement_lines import amount_of, line, money_word
from crm_desktop.views.widgets.house import House

translate = QCoreApplication.translate


def print_money(parent: QWidget, house: House, name: str, money: Money) -> bool:
    """Asks for the printer; True when it was sent there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document(parent, house, name, money).print_(printer)
    return True


def sums(house: House, money: Money) -> list[tuple[str, str]]:
    """The words and figures of the summary, on paper and on the screen."""
    balance = translate("Statement", "Owes") if money.balance < 0 else translate("Statement", "Balance")
    return [
        (translate("Statement", "Visits cost"), amount_of(money.charged, house)),
        (translate("Statement", "Paid"), amount_of(money.paid, house)),
        (translate("Statement", "Deposits among it"), amount_of(money.deposits, house)),
        (translate("Statement", "Paid back"), amount_of(money.refunded, house)),
        (balance, amount_of(abs(money.balance), house)),
    ]


def document(parent: QWidget, house: House, name: str, money: Money) -> QTextDocument:
    made = QTextDocument(parent)
    option = made.defaultTextOption()
    option.setTextDirection(parent.layoutDirection())
    made.setDefaultTextOption(option)
    title = translate("Statement", "Statement of {name}").replace("{name}", name)
    day = day_long(house.today, current_style())
    heads = (
        translate("Statement", "Day"),
        translate("Statement", "What"),
        translate("Statement", "Amount"),
        translate("Statement", "Balance"),
    )
    rows = [_row("th", heads)]
    for row in reversed(money.lines):
        shown = line("money", row, house)
        about = " · ".join(part for part in (money_word(row.kind), row.about, shown.second) if part)
        rows.append(_row("td", (day_long(row.on, current_style()), about, shown.amount, shown.balance)))
    told = "".join(f"<p>{escape(words)}: <b>{escape(figure)}</b></p>" for words, figure in sums(house, money))
    head = f'<p style="font-size:16pt; font-weight:600">{escape(title)}</p>'
    about_us = f"<p>{escape(house.session.clinic_name)} · {escape(day)}</p>"
    made.setHtml(f'{head}{about_us}<table width="100%" cellpadding="4">{"".join(rows)}</table>{told}')
    return made


def _row(cell: str, words: tuple[str, ...]) -> str:
    return "<tr>" + "".join(f"<{cell}>{escape(one)}</{cell}>" for one in words) + "</tr>"
