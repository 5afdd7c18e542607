"""The list of every screen: no grid, hover, and a chosen row that is an id and survives refreshes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from crm_desktop.theme import tokens
from crm_desktop.views.widgets.keyset_table import Id, KeysetTable
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.skeleton import SkeletonRows


class DataView(QTableView):
    chosen = Signal(object)  # the id of the current row, None when there is none
    activated_id = Signal(object)  # Enter or a double click

    def __init__(
        self, table: KeysetTable, delegate: RowDelegate, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._delegate = delegate
        self._chosen: Id | None = None
        self._row_height = 0
        self.setAccessibleName(name)
        self._dress()
        self.setModel(table)
        self.setItemDelegate(delegate)
        self._lay_columns()
        self._skeleton = SkeletonRows(self.viewport())
        table.opened.connect(self._opened)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.doubleClicked.connect(lambda index: self.activated_id.emit(index.data(KeysetTable.IdRole)))

    def load(self) -> None:
        """The first question, and any after a change of filter; the skeleton appears if the answer is slow."""
        if not self._table.is_open:
            self._skeleton.start()
        self._table.refresh()

    def load_anew(self) -> None:
        """After a change of filter or order; the skeleton appears if the answer is slow."""
        self._table.restart()
        if not self._table.is_open:
            self._skeleton.start()
        self.scrollToTop()

    def chosen_id(self) -> Id | None:
        return self._chosen

    def choose(self, wanted: Id | None) -> bool:
        """False when the id is not in the list; then nothing changes."""
        # selectRow does nothing before the first show when reading from the right.
        row = self._table.row_of(wanted) if wanted is not None else -1
        if row < 0:
            return False
        self.setCurrentIndex(self._table.index(row, 0))
        self.scrollTo(self._table.index(row, 0))
        return True

    def set_row_height(self, pixels: int) -> None:
        """0 follows the density of the look."""
        self._row_height = pixels
        self._size_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_skeleton"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self._table.retranslate()
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._size_rows()
            self._lay_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen is not None:
            self.activated_id.emit(self._chosen)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row under the cursor stays in sight when the room becomes smaller."""
        current = self.currentIndex()
        was_seen = current.isValid() and QRect(QPoint(), event.oldSize()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(36)
        self._size_rows()

    def _size_rows(self) -> None:
        look = tokens.current()
        grown = look.type.base / tokens.type_for(look.language).base
        self.verticalHeader().setDefaultSectionSize(self._row_height or round(look.sizes.row * grown))

    def _lay_columns(self) -> None:
        header = self.horizontalHeader()
        look = tokens.current()
        grown = look.type.base / tokens.type_for("en").base
        for at in range(self._table.columnCount()):
            width = self._table.column(at).width
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(at, mode)
            if width:
                header.resizeSection(at, round(width * grown))

    def _opened(self) -> None:
        self._skeleton.stop()
        is_lost = self._chosen is not None and not self.currentIndex().isValid()
        if is_lost and not self.choose(self._chosen) and self._table.is_whole:
            self._chosen = None
            self.chosen.emit(None)
        self.viewport().update()

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        new = current.data(KeysetTable.IdRole) if current.isValid() else None
        if new != self._chosen:
            self._chosen = new
            self.chosen.emit(new)
