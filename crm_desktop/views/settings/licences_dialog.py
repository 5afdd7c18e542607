"""Whose work the program stands on: names, licences, and the licence texts that came with fonts and icons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import row
from crm_desktop.views.widgets.labels import Label

PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLCipher, sqlcipher3", "BSD-3-Clause, Zlib"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("argon2-cffi", "MIT"),
    ("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    ("keyring", "MIT"),
    ("phonenumbers", "Apache-2.0"),
    ("psycopg", "LGPL-3.0"),
    ("pyqtgraph", "MIT"),
    ("python-calamine", "MIT"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("tzdata", "Apache-2.0"),
    ("Inter, Vazirmatn", "OFL-1.1"),
    ("Lucide", "ISC"),
)
TEXTS = (("fonts", "OFL-Inter.txt"), ("fonts", "OFL-Vazirmatn.txt"), ("icons", "LICENSE-lucide.txt"))


class LicencesDialog(QDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setWindowTitle(self.tr("Licences"))
        self.resize(680, 560)
        text = QPlainTextEdit(licences())
        text.setReadOnly(True)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.setAccessibleName(self.tr("Licences"))
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        foot = row(close)
        foot.insertStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("The program stands on the work of many"), "h2"))
        column.addWidget(text, 1)
        column.addLayout(foot)


def licences() -> str:
    """The list, then the texts; a text that is missing from the installation is left out."""
    listed = "\n".join(f"{name} — {licence}" for name, licence in PARTS)
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in _paths()]
    return ("\n\n" + "—" * 20 + "\n\n").join([listed, *texts])


def _paths() -> list[Path]:
    return [
        path for prefix, name in TEXTS for folder in QDir.searchPaths(prefix) if (path := Path(folder, name)).is_file()
    ]
