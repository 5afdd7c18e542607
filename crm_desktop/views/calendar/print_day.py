"""Sends a day to the printer that the person chooses."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from crm_desktop.views.calendar.day_print import DaySheet, print_sheet, set_page


def has_printer() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def print_day(parent: QWidget, sheet: DaySheet) -> bool:
    """True when it was sent there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_page(printer)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    print_sheet(sheet, printer)
    return True
