"""The gaps of Qt's translations are filled under the names that this version of Qt asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from crm_desktop.i18n import qt_words
from tests.support.look import dress


def test_the_file_dialog_asks_for_the_words_that_we_give(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {str(text) for text in qt_words.FILE_DIALOG if str(text).endswith(":")} <= shown
