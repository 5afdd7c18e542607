"""A choice is made on purpose."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.views.widgets.choice_box import ChoiceBox


def test_the_wheel_over_a_box_changes_no_answer(qtbot: QtBot) -> None:
    """It scrolls the form: whoever reads down a long one must not change what stands under the pointer."""
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.offer([(UUID(int=1), "Telegram"), (UUID(int=2), "WhatsApp")])
    box.show()
    box.setFocus()
    at = QPointF(box.rect().center())
    turned = QWheelEvent(
        at,
        QPointF(box.mapToGlobal(box.rect().center())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)
    assert box.chosen() is None
    assert not turned.isAccepted()
