"""The recovery code on paper or in a file: what stands on it, printed in points and saved whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from crm_desktop.i18n.direction import ltr
from crm_desktop.kit.problems import Problem

PER_ROW = 4


class PaperNotSaved(Problem):
    """facts: path, reason"""

    code = "recovery.not_saved"


def sentences(clinic: str, code: str, day: str) -> list[str]:
    """A title, the code, and what to do with it: whole sentences in the user's language."""
    return [
        QCoreApplication.translate("Recovery", "Recovery code of %1").replace("%1", clinic),
        ltr(code),
        QCoreApplication.translate(
            "Recovery",
            "If the passphrase or this computer's keyring is lost, this code opens the data and sets a new passphrase.",
        ),
        QCoreApplication.translate(
            "Recovery",
            "Whoever has it can read everything. Keep it with the clinic's contracts, not beside the computer.",
        ),
        QCoreApplication.translate("Recovery", "Made on %1.").replace("%1", day),
    ]


def has_printer() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def print_paper(parent: QWidget, clinic: str, code: str, day: str) -> bool:
    """Asks for the printer; True when it was sent there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document(parent, clinic, code, day).print_(printer)
    return True


def document(parent: QWidget, clinic: str, code: str, day: str) -> QTextDocument:
    title, _, *rest = (_escaped(sentence) for sentence in sentences(clinic, code, day))
    made = QTextDocument(parent)
    option = made.defaultTextOption()
    option.setTextDirection(parent.layoutDirection())
    made.setDefaultTextOption(option)
    # No heading tag: Qt sizes it by the font of the screen, which is in pixels and so a hair's breadth on paper.
    paragraphs = [f'<p style="font-size:18pt; font-weight:600">{title}</p>']
    paragraphs += [f'<p dir="ltr" style="font-size:22pt; font-weight:600">{groups}</p>' for groups in _rows(code)]
    paragraphs += [f'<p style="font-size:11pt">{sentence}</p>' for sentence in rest]
    made.setHtml("".join(paragraphs))
    return made


def save_paper(path: Path, clinic: str, code: str, day: str) -> None:
    """Raises PaperNotSaved; a half-written file is not left behind."""
    title, _, *rest = sentences(clinic, code, day)
    # The code bare: marks of direction would be copied with it.
    content = "\r\n\r\n".join([title, code, *rest]) + "\r\n"
    fresh = path.with_name(path.name + ".new")
    try:
        with fresh.open("w", encoding="utf-8-sig", newline="") as file:  # Notepad needs the mark
            os.chmod(fresh, 0o600)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise PaperNotSaved(path=str(path), reason=error.strerror or str(error)) from error


def _rows(code: str) -> list[str]:
    """As on the screen: a line that is too long would be broken before its last group, which is asked for."""
    groups = code.split("-")
    return ["&nbsp;&nbsp; ".join(groups[start : start + PER_ROW]) for start in range(0, len(groups), PER_ROW)]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
