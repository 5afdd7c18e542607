"""A document on paper: laid out in the printer's own points, black whatever the theme, pages numbered as one reads."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style

translate = QCoreApplication.translate

TEXT_POINTS = 10.0
_FOOT_POINTS = 24.0
_MARGIN_MM = 14.0
_MM = 25.4  # of an inch


def new_document(direction: Qt.LayoutDirection, points: float = TEXT_POINTS, *, centred: bool = False) -> QTextDocument:
    """Empty, in points: the window's font is in pixels, which a printer makes tiny."""
    made = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    made.setDefaultFont(font)
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(option)
    made.setDocumentMargin(0)
    return made


def set_page(device: QPagedPaintDevice, size: QPageSize.PageSizeId) -> None:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    portrait = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(QPageSize(size), portrait, margins, QPageLayout.Unit.Millimeter))


def set_roll(device: QPagedPaintDevice, document: QTextDocument, wide_mm: float, margins: QMarginsF) -> None:
    """A page of that width, as long as the words."""
    document.documentLayout().setPaintDevice(device)
    inside = (wide_mm - margins.left() - margins.right()) / _MM * device.logicalDpiX()
    document.setTextWidth(inside)
    high_mm = document.size().height() / device.logicalDpiY() * _MM + margins.top() + margins.bottom()
    # One millimetre for the rounding to whole points.
    size = QPageSize(QSizeF(wide_mm, high_mm + 1), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    portrait = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(size, portrait, margins, QPageLayout.Unit.Millimeter, QMarginsF(0, 0, 0, 0)))


def draw(document: QTextDocument, device: QPagedPaintDevice, *, is_numbered: bool = True) -> int:
    """On as many pages as it takes, none of whose lines is cut; how many they were."""
    dpi = device.logicalDpiY()
    room = QRectF(device.pageLayout().paintRectPixels(dpi))
    foot = _FOOT_POINTS * dpi / 72 if is_numbered else 0.0
    page = QSizeF(room.width(), room.height() - foot)
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(page)
    pages = document.pageCount()
    painter = QPainter(device)
    try:
        for number in range(pages):
            if number:
                device.newPage()
            _draw_page(painter, document, page, number)
            if is_numbered and pages > 1:
                _draw_number(painter, document, QRectF(0, page.height(), page.width(), foot), number + 1, pages)
    finally:
        painter.end()
    return pages


def pdf_of(document: QTextDocument, title: str) -> bytes:
    """An A4 file, to be written by a lane."""
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setTitle(title)
    set_page(writer, QPageSize.PageSizeId.A4)
    draw(document, writer)
    return bytes(held.data().data())


def _draw_page(painter: QPainter, document: QTextDocument, page: QSizeF, number: int) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette(context.palette)
    palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    context.palette = palette
    shown = QRectF(0, number * page.height(), page.width(), page.height())
    context.clip = shown
    painter.save()
    painter.translate(0, -shown.top())
    painter.setClipRect(shown)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_number(painter: QPainter, document: QTextDocument, room: QRectF, number: int, pages: int) -> None:
    style = current_style()
    words = translate("Paper", "Page {number} of {count}")
    words = words.replace("{number}", count(number, style)).replace("{count}", count(pages, style))
    painter.save()
    painter.setFont(document.defaultFont())
    painter.setPen(QColor(Qt.GlobalColor.black))
    painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)
    painter.restore()
