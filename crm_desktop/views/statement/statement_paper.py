"""The money of a person on paper or in a PDF: what visits cost, what was paid, what is left (C24-60)."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.dates import day_long
from crm_desktop.i18n.direction import direction_of
from crm_desktop.i18n.style import current_style
from crm_desktop.queries.people.money_lines import Money, MoneyKind
from crm_desktop.views.statement.statement_lines import amount_of, line, money_word
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.paper import draw, new_document, set_page

translate = QCoreApplication.translate

_LINE = "border-bottom:1px solid #bbbbbb"  # the eye finds the end of a row a page wide


def print_money(parent: QWidget, house: House, name: str, money: Money) -> bool:
    """Asks for the printer, which may be a PDF file; True when it was sent there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_page(printer, QPageSize.PageSizeId.A4)
    printer.setDocName(title_of(name))
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    draw(document(house, name, money), printer)
    return True


def title_of(name: str) -> str:
    return translate("Statement", "Statement of {name}").replace("{name}", name)


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


def document(house: House, name: str, money: Money) -> QTextDocument:
    """In the language, calendar and digits of the reader."""
    style = current_style()
    direction = direction_of(style.language)
    made = new_document(direction)
    heads = (
        translate("Statement", "Day"),
        translate("Statement", "What"),
        translate("Statement", "Amount"),
        translate("Statement", "Balance"),
    )
    rows = [_row("th", heads, direction)]
    for row in reversed(money.lines):
        shown = line("money", row, house)
        services = row.about if row.kind is MoneyKind.CHARGE else ""  # the note of a payment stands in its second line
        about = " · ".join(part for part in (money_word(row.kind), services, shown.second) if part)
        rows.append(_row("td", (day_long(row.on, style), about, shown.amount, shown.balance), direction))
    told = "".join(f"<p>{escape(words)}: <b>{escape(figure)}</b></p>" for words, figure in sums(house, money))
    head = f'<p style="font-size:16pt; font-weight:600">{escape(title_of(name))}</p>'
    about_us = f"<p>{escape(house.session.clinic_name)} · {escape(day_long(house.today, style))}</p>"
    table = '<table width="100%" cellpadding="4" style="border-collapse:collapse">'
    made.setHtml(f"{head}{about_us}{table}{''.join(rows)}</table>{told}")
    return made


def _row(cell: str, words: tuple[str, ...], direction: Qt.LayoutDirection) -> str:
    """Rich text does not mirror its tables: where one reads from the right the first cell is written last."""
    from_right = direction == Qt.LayoutDirection.RightToLeft
    side = "right" if from_right else "left"
    cells = [f'<{cell} align="{side}" style="{_LINE}">{escape(one)}</{cell}>' for one in words]
    return f"<tr>{''.join(reversed(cells) if from_right else cells)}</tr>"
