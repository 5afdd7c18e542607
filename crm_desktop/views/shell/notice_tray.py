"""The one tray of notices: opened when asked for, quiet about what is new, never taking the focus by itself."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from crm_desktop.i18n.dates import moment_brief
from crm_desktop.i18n.style import current_style
from crm_desktop.settings import declared
from crm_desktop.store.changes import ChangeSet
from crm_desktop.views.shell.notice_words import details, look, sentence
from crm_desktop.views.shell.popover import Popover
from crm_desktop.views.shell.row_list import RowList
from crm_desktop.views.shell.top_bar import TopBar
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.painting import (
    cut_leading,
    ink,
    paint_icon,
    paint_words,
    small_font,
    strong_font,
    wash,
)
from crm_desktop.views.widgets.physical_keys import physical_alone

if TYPE_CHECKING:
    from crm_desktop.queries.notes.notices import NoticeRow

WIDTH = 520
ROW = 56
SHOWN = 7
SNOOZE = timedelta(minutes=10)
TABLES = frozenset({"notification", "person"})


class NoticeTray(Popover):
    arrived = Signal(str)  # the sentence of something new, for one quiet line at the foot of the window

    def __init__(self, over: QWidget, bar: TopBar, house: House) -> None:
        super().__init__(over)
        self._bar, self._house = bar, house
        self._known: set[UUID] | None = None  # none before the first answer: what waited since yesterday is no news
        self._lay_out()
        self._show_words()
        house.feed.changed.connect(self._hear)
        self.refresh()

    def _lay_out(self) -> None:
        self.column.setContentsMargins(12, 12, 12, 10)
        self._title = Label("", "h2")
        self.list = RowList(self._row_words, self._paint_row, ROW)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(lambda _index: self._open_current())
        self._empty = EmptyState("bell", "gray")
        self._open, self._done, self._later = Button("", "primary"), Button("", "", "check"), Button("", "", "clock")
        self._open.clicked.connect(self._open_current)
        self._done.clicked.connect(self.finish_current)
        self._later.clicked.connect(self.snooze_current)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 6, 0, 0)
        foot.setSpacing(8)
        for one in (self._open, self._done, self._later):
            foot.addWidget(one)
        foot.addStretch(1)
        for widget in (self._title, self.list, self._empty, self._foot):
            self.column.addWidget(widget)

    # ---- what there is

    def refresh(self) -> None:
        """Asked again after news, and each time reminders ring: one that was put off comes back by its time alone."""
        actor, now = self._house.session.actor, self._house.now

        def question(session: Any) -> list[NoticeRow]:
            from crm_desktop.queries.notes.notices import notice_rows

            return notice_rows(session, actor, now)

        self._house.lanes.read(self, question, self._show_rows)

    def _hear(self, changes: ChangeSet) -> None:
        if changes.touches(*TABLES):
            self.refresh()

    def _show_rows(self, rows: list[NoticeRow]) -> None:
        unseen = [row for row in rows if row.seen_at is None]
        self._bar.set_notices(len(unseen))
        self._tell_new(unseen)
        chosen = self.list.currentIndex().row()
        self.list.set_rows(rows)
        self.list.move_to(chosen)
        self._show_state()
        if self.isVisible():
            self._mark_seen()

    def _tell_new(self, unseen: list[NoticeRow]) -> None:
        known = self._known
        self._known = {row.id for row in unseen}
        fresh = [row for row in unseen if known is not None and row.id not in known]
        if not fresh or self.isVisible():
            return
        if len(fresh) == 1:
            self.arrived.emit(sentence(fresh[0]))
        else:
            self.arrived.emit(current_style().in_digits(self.tr("%n new notice(s).", "", len(fresh))))
        if self._house.settings.get(declared.NOTICE_SOUND):
            QApplication.beep()

    def _mark_seen(self) -> None:
        self._handle([row for row in self.list.rows if row.seen_at is None], "see")

    # ---- opening

    def toggle(self) -> None:
        if self.isVisible():
            self.close_over()
            return
        self._show_state()
        self.open_over()
        (self.list if self.list.rows else self).setFocus(Qt.FocusReason.PopupFocusReason)
        self._mark_seen()

    def _is_mine(self, widget: object) -> bool:
        return widget is self._bar.bell or super()._is_mine(widget)  # type: ignore[arg-type]  # whatever was clicked

    def _place_in(self, room: QRect) -> QRect:
        rows = self.list.wanted_height(SHOWN) if self.list.rows else 190
        foot = self._foot.sizeHint().height() if self.list.rows else 0
        height = rows + self._title.sizeHint().height() + foot + 40
        bell = self._bar.bell
        corner = bell.mapTo(self._over, QPoint(0, bell.height() + 8))
        # Its trailing edge under the bell's, so that it lies inside the window in both directions.
        rtl = self._over.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = corner.x() if rtl else corner.x() + bell.width() - WIDTH
        return QRect(max(8, min(x, room.width() - WIDTH - 8)), corner.y(), WIDTH, min(height, room.height() - 80))

    # ---- acting

    def _open_current(self) -> None:
        row = self.list.current
        if row is None:
            return
        self.close_over()
        go = self._house.go
        if row.record_table == "task" and str(row.kind) != "mention":
            go.screen("tasks", task_id=row.record_id)
        elif row.record_table == "call":
            go.dialog("call", call_id=row.record_id)
        if row.person_id is not None:
            go.person(row.person_id)

    def finish_current(self) -> None:
        if self.list.current is not None:
            self._handle([self.list.current], "finish")

    def snooze_current(self) -> None:
        if self.list.current is not None:
            self._handle([self.list.current], "snooze")

    def _handle(self, rows: list[NoticeRow], how: str) -> None:
        if not rows:
            return
        ids, until = tuple(row.id for row in rows), self._house.now + SNOOZE if how == "snooze" else None

        def work(unit: Any) -> None:
            from crm_desktop.usecases.notes.handle_notices import HandleNotices, Handling, handle_notices

            handle_notices(unit, HandleNotices(ids, Handling(how), until))

        # Having looked is nothing to undo; finishing is.
        self._house.lanes.write(self, "handle_notices" if how == "finish" else "", work, lambda _none: self.refresh())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return super().eventFilter(watched, event)  # type: ignore[arg-type]  # Qt hands over QObjects

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
        elif physical_alone(event) == "D":
            self.finish_current()
        elif physical_alone(event) == "S":
            self.snooze_current()
        else:
            return False
        return True

    # ---- drawing

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        self._title.setText(self.tr("Notices"))
        self.list.setAccessibleName(self.tr("Notices"))
        self._open.set_words(self.tr("Open"), self.tr("Enter"))
        self._done.set_words(self.tr("Done"), "D")
        self._later.set_words(self.tr("In 10 minutes"), "S")
        self._empty.set_state(
            "bell",
            self.tr("Nothing waits for you"),
            self.tr("Mentions, reminders and tasks given to you come here."),
        )

    def _show_state(self) -> None:
        has_rows = bool(self.list.rows)
        self.list.setVisible(has_rows)
        self._foot.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        if self.isVisible():
            self.place()
            if has_rows and self.hasFocus():
                # Opened before they had come: Enter is theirs.
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not has_rows and not self.isAncestorOf(QApplication.focusWidget() or self._over):
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_words(self, row: NoticeRow) -> str:
        return f"{sentence(row)}. {details(row, current_style(), self._house.today)}"

    def _paint_row(self, painter: QPainter, rect: QRectF, row: NoticeRow, _at: int, rtl: bool, chosen: bool) -> None:
        style = current_style()
        icon, tone = look(str(row.kind))
        strip, rest = cut_leading(rect, 34, 10, rtl)
        disc = QRectF(strip.left(), strip.center().y() - 17, 34, 34)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash(tone))
        painter.drawEllipse(disc)
        paint_icon(painter, disc, icon, tone, 17)
        upper = QRectF(rest.left(), rest.top() + 6, rest.width(), rest.height() / 2 - 6)
        lower = QRectF(rest.left(), rest.center().y(), rest.width(), rest.height() / 2 - 6)
        painter.setFont(small_font(self.font()))
        painter.setPen(ink("faint"))
        tail, upper = cut_leading(upper, 84, 8, not rtl)
        paint_words(painter, tail, moment_brief(row.at, style, self._house.now), rtl, at_end=True)
        painter.setFont(strong_font(self.font()) if row.seen_at is None else self.font())
        painter.setPen(ink("text"))
        paint_words(painter, upper, sentence(row), rtl)
        painter.setFont(small_font(self.font()))
        painter.setPen(ink("muted"))
        paint_words(painter, lower, details(row, style, self._house.today), rtl)
