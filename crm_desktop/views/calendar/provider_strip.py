"""The providers with their colours: each is a switch, and those that do not fit stand in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from crm_desktop.i18n.numbers import count
from crm_desktop.i18n.style import current_style
from crm_desktop.theme import tokens
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.painting import chip_size, ink, paint_chip

_GAP = 6
_WIDEST = 170


class ProviderStrip(QWidget):
    toggled = Signal(object)  # UUID
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[ProviderChip] = []
        self._rest = Button("", "ghost", "filter", parent=self)
        self._rest.clicked.connect(self._show_menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.speak()

    def show_providers(self, providers: Sequence[tuple[UUID, str, str]], chosen: Sequence[UUID]) -> None:
        """(id, name, tone) in the order of the clinic; none chosen means all."""
        if [chip.provider_id for chip in self._chips] != [one[0] for one in providers]:
            for chip in self._chips:
                chip.hide()
                chip.deleteLater()
            self._chips = []
            for provider_id, _, _ in providers:
                chip = ProviderChip(provider_id, self)
                chip.clicked.connect(lambda _on=False, one=provider_id: self.toggled.emit(one))
                self._chips.append(chip)
        for chip, (provider_id, name, tone) in zip(self._chips, providers, strict=True):
            chip.show_provider(name, tone, not chosen or provider_id in chosen, bool(chosen))
        self._has_choice = bool(chosen)
        self._place()

    def speak(self) -> None:
        self._rest.set_words("", self.tr("Choose therapists"))
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(200, tokens.current().sizes.control)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _place(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        widths = [min(chip.sizeHint().width(), _WIDEST) for chip in self._chips]
        everything = sum(widths) + _GAP * len(widths)
        room = self.width() if everything <= self.width() else self.width() - 96
        x = hidden = 0
        for chip, width in zip(self._chips, widths, strict=True):
            fits = not hidden and x + width <= room
            chip.setVisible(fits)
            hidden += not fits
            if fits:
                height = chip.sizeHint().height()
                left = self.width() - x - width if rtl else x
                chip.setGeometry(left, (self.height() - height) // 2, width, height)
                x += width + _GAP
        self._rest.setVisible(hidden > 0)
        if hidden:
            words = self.tr("%1 more").replace("%1", count(hidden, current_style()))
            self._rest.set_words(words, self.tr("Choose therapists"))
            size = self._rest.sizeHint()
            left = self.width() - x - size.width() if rtl else x
            self._rest.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())

    def _show_menu(self) -> None:
        menu = QMenu(self)
        everybody = menu.addAction(self.tr("All therapists"))
        everybody.triggered.connect(self.all_asked)
        menu.addSeparator()
        for chip in self._chips:
            action = QAction(chip.name, menu, checkable=True, checked=chip.is_shown)
            action.triggered.connect(lambda _on=False, one=chip.provider_id: self.toggled.emit(one))
            menu.addAction(action)
        menu.popup(self._rest.mapToGlobal(QPoint(0, self._rest.height() + 2)))


class ProviderChip(QAbstractButton):
    """A legend and a filter in one."""

    def __init__(self, provider_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.provider_id = provider_id
        self.name = ""
        self.is_shown = True
        self._tone = "gray"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(True)

    def show_provider(self, name: str, tone: str, is_shown: bool, is_choice: bool) -> None:
        self.name, self._tone, self.is_shown = name, tone, is_shown
        self.setChecked(is_shown and is_choice)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """The page says what is chosen."""

    def sizeHint(self) -> QSize:
        size = chip_size(self.font(), self.name, True)
        return QSize(int(size.width() + 3), int(size.height() + 5))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tone = self._tone if self.is_shown else "gray"
        width = paint_chip(painter, room, self.name, tone, rtl)
        edge = ""
        if self.hasFocus():
            edge = "accent"
        elif self.isChecked() or self.underMouse():
            edge = tone
        if edge:
            body = QRectF(room.right() - width if rtl else room.left(), room.top(), width, room.height())
            painter.setPen(QPen(ink(edge), 1.6 if self.hasFocus() or self.isChecked() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), body.height() / 2, body.height() / 2)
        painter.end()
