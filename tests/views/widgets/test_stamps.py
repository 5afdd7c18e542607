"""A stamped face or chip looks like a painted one, and follows the look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from crm_desktop.views.widgets.painting import paint_avatar, paint_chip
from crm_desktop.views.widgets.stamps import stamp_avatar, stamp_chip
from tests.support.look import dress

ROOM = QRectF(4, 4, 120, 36)


def drawn(app: QApplication, stroke: str, rtl: bool = False) -> QImage:
    image = QImage(130, 44, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    font = app.font()
    painter.setFont(font)
    square = QRectF(4, 4, 36, 36)
    match stroke:
        case "stamp_chip":
            assert stamp_chip(painter, ROOM, "Client", "green", rtl, True, font) > 40
        case "paint_chip":
            paint_chip(painter, ROOM, "Client", "green", rtl)
        case "stamp_avatar":
            stamp_avatar(painter, square, "Sara Amini", font)
        case _:
            paint_avatar(painter, square, "Sara Amini")
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """The share of pixels whose colours are far apart."""
    far = 0
    for y in range(one.height()):
        for x in range(one.width()):
            ours, theirs = one.pixelColor(x, y), other.pixelColor(x, y)
            far += max(abs(ours.red() - theirs.red()), abs(ours.green() - theirs.green())) > 60
    return far / (one.width() * one.height())


@pytest.mark.parametrize("kind", ["chip", "avatar"])
@pytest.mark.parametrize("rtl", [False, True])
def test_a_stamp_looks_as_if_it_were_painted(qapp: QApplication, kind: str, rtl: bool) -> None:
    """interface.md: faces and chips, on the side where reading begins."""
    dress(qapp, "en")
    blank = QImage(130, 44, QImage.Format.Format_ARGB32_Premultiplied)
    blank.fill(0xFFFFFFFF)
    stamped, painted = drawn(qapp, f"stamp_{kind}", rtl), drawn(qapp, f"paint_{kind}", rtl)
    assert stamped != blank
    assert difference(stamped, painted) < 0.03
    assert drawn(qapp, f"stamp_{kind}", rtl) == stamped


def test_stamps_follow_the_theme(qapp: QApplication) -> None:
    dress(qapp, "en")
    light = drawn(qapp, "stamp_chip")
    dress(qapp, "en", "dark")
    dark = drawn(qapp, "stamp_chip")
    dress(qapp, "en")
    assert dark != light
    assert drawn(qapp, "stamp_chip") == light
