"""The list of every screen: no grid, hover, and a chosen row that is an id and survives refreshes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from crm_desktop.theme import tokens
from crm_desktop.views.widgets.keyset_table import Column, Id, KeysetTable
from crm_desktop.views.widgets.painting import chip_size
from crm_desktop.views.widgets.row_delegate import SIDE, RowDelegate, record_of
from crm_desktop.views.widgets.skeleton import SkeletonRows
from crm_desktop.views.widgets.sync_standing import SyncStanding
from crm_desktop.views.widgets.tentative import mark_sentence

ROOMY = 260  # pixels of the column that takes what is left, before the others grow
NARROW = 180  # and before spare ones are left out: a face and a name
_HEADING = 26  # pixels that a heading needs beside its words


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
        self._is_laying = self._is_laid_by_hand = False
        self.setAccessibleName(name)
        self.setViewport(_own_viewport())
        self._dress()
        self.setModel(table)
        self.setItemDelegate(delegate)
        self._lay_columns()
        self._skeleton = SkeletonRows(self.viewport())
        table.opened.connect(self._opened)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.horizontalHeader().sectionResized.connect(self._column_resized)
        self.doubleClicked.connect(lambda index: self.activated_id.emit(index.data(KeysetTable.IdRole)))

    def show_standing(self, standing: SyncStanding) -> None:
        """Rows that wait for the server say so; the question of which is asked elsewhere."""
        self._delegate.standing = standing
        self._table.note = lambda row: mark_sentence(standing.mark_of(record_of(row)))
        standing.marked.connect(self.viewport().update)

    def load(self) -> None:
        """The first question, and any after a change of filter; the skeleton appears if the answer is slow."""
        self.wait()
        self._table.refresh()

    def wait(self) -> None:
        """Somebody else asks; the skeleton appears if the answer is slow."""
        if not self._table.is_open:
            self._skeleton.start()

    def load_anew(self) -> None:
        """After a change of filter or order; the skeleton appears if the answer is slow."""
        self._table.restart()
        self.wait()
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
            self.share_width()
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._size_rows()
            self._lay_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen is not None:
            self.activated_id.emit(self._chosen)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        had_row = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not had_row and self.currentIndex().isValid():
            # Qt puts its cursor on the first row and leaves the row unmarked.
            self.setCurrentIndex(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row under the cursor stays in sight when the room becomes smaller."""
        current = self.currentIndex()
        was_seen = current.isValid() and QRect(QPoint(), event.oldSize()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.share_width()
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
        for at in range(self._table.columnCount()):
            has_width = self._table.column(at).width > 0
            mode = QHeaderView.ResizeMode.Interactive if has_width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(at, mode)
        self.share_width()

    def share_width(self) -> None:
        """Nothing is cut short beside empty room; where there is too little, the spare columns go first."""
        if self._is_laid_by_hand:
            return
        look = tokens.current()
        grown = look.type.base / tokens.type_for("en").base
        columns = [self._table.column(at) for at in range(self._table.columnCount())]
        asked = [at for at in range(len(columns)) if not (self.isColumnHidden(at) and not columns[at].is_spare)]
        widths = {at: self._least(columns[at], grown) for at in asked}
        room = self.viewport().width() - sum(widths.values())
        left_out = []
        for at in reversed(asked):
            if columns[at].is_spare and room < NARROW * grown:
                left_out.append(at)
                room += widths[at]
        growing = [at for at in asked if columns[at].widest and at not in left_out]
        for done, at in enumerate(growing):
            fair = max(int(room - ROOMY * grown), 0) // (len(growing) - done)
            more = min(round((columns[at].widest - columns[at].width) * grown), fair)
            widths[at] += more
            room -= more
        self._set_widths(columns, widths, left_out)

    def _least(self, column: Column, grown: float) -> int:
        """Not less than its heading, and just what its states need; 0 for the column that takes what is left."""
        if not column.width:
            return 0
        heading = self.horizontalHeader().fontMetrics().horizontalAdvance(column.heading()) + _HEADING
        if column.states is not None:
            font = self.font()
            widths = (ceil(chip_size(font, one, True).width()) + 2 * SIDE for one in column.states())
            return max([heading, *widths])
        return max(round(column.width * grown), heading)

    def _set_widths(self, columns: Sequence[Column], widths: Mapping[int, int], left_out: Collection[int]) -> None:
        self._is_laying = True
        try:
            for at, width in widths.items():
                if columns[at].is_spare:
                    self.setColumnHidden(at, at in left_out)
                if columns[at].width and at not in left_out:
                    self.horizontalHeader().resizeSection(at, width)
        finally:
            self._is_laying = False

    def _column_resized(self, at: int, _before: int, _now: int) -> None:
        """What somebody drew with the mouse stays as it is."""
        is_stretched = self._table.column(at).width == 0
        if not self._is_laying and not is_stretched and self.isVisible() and not self.isColumnHidden(at):
            self._is_laid_by_hand = True

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


def _own_viewport() -> QWidget:
    """As Qt makes one itself; but for one that it made the bindings would look through every kind of widget there is,
    and make ready all of them: a fortieth of the way to the first rows.
    """
    own = QWidget()
    own.setObjectName("qt_scrollarea_viewport")  # by which style sheets know it
    own.setBackgroundRole(QPalette.ColorRole.Base)
    own.setAutoFillBackground(True)
    return own
