"""A block on its way: taken by the mouse or by keys, aimed at another place, let go or given up."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from crm_desktop.views.calendar.block_board import ELSEWHERE, BlockBoard
from crm_desktop.views.calendar.entries import Entry
from crm_desktop.views.calendar.scale import WHOLE
from crm_desktop.views.calendar.visit_block import VisitBlock
from crm_desktop.views.calendar.wall import SNAP

_REST_MS = 700  # after this a move by Alt and arrows holds, should the release of Alt not be heard


@dataclass(frozen=True)
class Target:
    """Where a moving block would come to lie."""

    column: int
    start: int
    minutes: int


class MovingBoard(BlockBoard):
    dropped = Signal(object, int, int, int)  # Entry, column, start, minutes
    fixed = Signal(object)  # an Entry that cannot be moved, or not be made longer
    carried_over = Signal(object, int, object)  # Entry, -1 or 1, Target: the move goes on in the next week or day

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = Target(0, 0, 0)
        self.is_in_move_mode = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_REST_MS)
        self._settling.timeout.connect(self.settle)

    def begin_move(self, entry: Entry) -> bool:
        """M: the arrows move it until Enter or Esc."""
        block = self._blocks.get(entry.id)
        if block is None or not entry.is_movable:
            return False
        self._take(block)
        self.is_in_move_mode = True
        block.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def settle(self) -> None:
        """Lets go of what moves: it is dropped where it lies."""
        self._settling.stop()
        block, target = self._moving, self._target
        if block is None:
            return
        self._let_go()
        entry = block.entry
        if target == Target(entry.column, entry.start, entry.minutes):
            self._put_back(block)
        else:
            block.is_waiting = True
            block.update()
            self.dropped.emit(entry, target.column, target.start, target.minutes)
        self._catch_up()

    def give_up(self) -> bool:
        """Esc: back where it was; False when nothing moved."""
        block = self._moving
        if block is None:
            return False
        self._settling.stop()
        self._let_go()
        block.forget_drag()
        self._put_back(block)
        self._catch_up()
        return True

    def _take(self, block: VisitBlock) -> None:
        if self._moving is block:
            return
        self.settle()
        entry = block.entry
        self._moving, self._target = block, Target(entry.column, entry.start, entry.minutes)
        block.is_moving = True
        block.raise_()
        block.update()
        self._hover = None

    def _let_go(self) -> None:
        if self._moving is not None:
            self._moving.is_moving = False
        self._moving, self.is_in_move_mode = None, False

    def _put_back(self, block: VisitBlock) -> None:
        entry = block.entry
        if entry.column == ELSEWHERE:
            self._blocks.pop(entry.id, None)
            block.hide()
            block.deleteLater()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        block.set_entry(entry)
        block.setGeometry(self.scale.rect(entry.column, entry.start, entry.end, self._lanes[entry.id]))

    def _catch_up(self) -> None:
        late, self._late = self._late, None
        if late is not None and self.today is not None and self._now is not None:
            self.show_board(late, self.today, self._now)
            self.place_blocks()

    def _aim(self, target: Target) -> None:
        block = self._moving
        if block is None:
            return
        if target == self._target:
            return
        self._target = target
        rect = self.scale.rect(target.column, target.start, target.start + target.minutes)
        block.show_hours(target.start, target.start + target.minutes)
        block.setGeometry(rect)
        self.seen.emit(rect)

    def _shift(self, columns: int, minutes: int) -> None:
        now = self._target
        column = now.column + columns
        if not 0 <= column < len(self.board.columns):
            if self.is_in_move_mode and self.board.has_days:
                self._carry_over(columns, 0 if columns > 0 else len(self.board.columns) - 1)
            return
        self._aim(Target(column, self.scale.kept_inside(now.start + minutes, now.minutes), now.minutes))

    def _carry_over(self, step: int, column: int) -> None:
        block, now = self._moving, self._target
        if block is not None:
            self.carried_over.emit(block.entry, step, Target(column, now.start, now.minutes))

    def carry(self, entry: Entry, target: Target) -> None:
        """The move goes on here, where the visit itself does not lie."""
        self.give_up()
        entry = self.board.entry(entry.id) or replace(entry, column=ELSEWHERE)
        self._lanes.setdefault(entry.id, WHOLE)
        self._dress(entry)
        self._take(self._blocks[entry.id])
        self.is_in_move_mode = True
        column = min(target.column, len(self.board.columns) - 1)
        self._aim(Target(column, self.scale.kept_inside(target.start, target.minutes), target.minutes))
        self._blocks[entry.id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stretch(self, minutes: int) -> None:
        now = self._target
        longest = self.scale.closes - now.start
        self._aim(Target(now.column, now.start, max(SNAP, min(now.minutes + minutes, longest))))

    def _by_keys(self, block: VisitBlock) -> None:
        self._take(block)
        if not self.is_in_move_mode:
            self._settling.start()

    def _place_moving(self) -> None:
        if self._moving is not None:
            target = self._target
            self._moving.setGeometry(self.scale.rect(target.column, target.start, target.start + target.minutes))
