"""The line of keys under a list: as many as fit, all of them for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.key_hints import KeyHints

EDIT, CALL = ("Enter", "Edit"), ("F8", "Write down a call")


def painted(qtbot: QtBot, *keys: tuple[str, str], width: int, rtl: bool = False) -> QImage:
    hints = KeyHints()
    qtbot.addWidget(hints)
    hints.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    hints.show_keys(keys)
    hints.resize(width, hints.sizeHint().height())
    return hints.grab().toImage()


def test_what_does_not_fit_is_left_out_whole(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md, 1366×768: no key without its words, and no words cut short."""
    assert painted(qtbot, EDIT, CALL, width=140) == painted(qtbot, EDIT, width=140)
    assert painted(qtbot, EDIT, CALL, width=600) != painted(qtbot, EDIT, width=600)


def test_the_first_key_stands_at_the_leading_edge(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md, right to left: the line begins where reading begins."""

    def ink(image: QImage, left: int, right: int) -> bool:
        middle = image.height() // 2
        return len({image.pixel(x, middle) for x in range(left, right)}) > 1

    ltr, rtl = (painted(qtbot, EDIT, width=600, rtl=rtl) for rtl in (False, True))
    assert (ink(ltr, 0, 150), ink(ltr, 450, 600)) == (True, False)
    assert (ink(rtl, 0, 150), ink(rtl, 450, 600)) == (False, True)


def test_a_screen_reader_hears_all_of_them(qapp: QApplication, qtbot: QtBot) -> None:
    """interface.md, accessibility: what is painted is told as well."""
    hints = KeyHints()
    qtbot.addWidget(hints)
    hints.show_keys((EDIT, CALL))
    assert hints.accessibleDescription() == "Enter: Edit, F8: Write down a call"
