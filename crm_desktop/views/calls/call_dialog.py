"""One call: who, when, which telephones rang, the recording, marks and comments by the keyboard (T4, P27)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from crm_desktop.i18n.dates import moment
from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.i18n.terms import term
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Right
from crm_desktop.models.calls.call import CallStatus, Direction
from crm_desktop.queries.calls.call_details import TABLES, CallDetails, call_details
from crm_desktop.queries.calls.call_marks import TABLES as MARK_TABLES
from crm_desktop.queries.calls.call_marks import CriterionMarks, call_marks
from crm_desktop.queries.notes.comments import CommentRow, comments_of
from crm_desktop.usecases.calls.mark_call import MarkCall, mark_call
from crm_desktop.views.calls.call_facts import facts_of, leg_name, leg_words, remarks_of
from crm_desktop.views.calls.heard_by import HeardBy
from crm_desktop.views.calls.mark_rows import MarkRows
from crm_desktop.views.calls.recording_bar import RecordingBar
from crm_desktop.views.widgets.comment_box import CommentBox
from crm_desktop.views.widgets.dialog_foot import ReadingFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.dialog_size import fitting
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labels import ElidedLabel, Label, section
from crm_desktop.views.widgets.physical_keys import physical, physical_alone
from crm_desktop.views.widgets.scrolled import Tall, scrolled
from crm_desktop.views.widgets.strip import Strip
from crm_desktop.views.widgets.work_delegate import shown_phone

_SIZE = 660, 740
_ABOVE_HEAD = 6
_COMMENTS = 5  # the latest; all of them stand in the card

Found = tuple[CallDetails, list[CriterionMarks], list[CommentRow]]


class CallDialog(QDialog):
    def __init__(self, house: House, call_id: UUID, *, plays: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._id = house, call_id
        self.details: CallDetails | None = None
        self.setProperty("surface", "card")
        self._lay_out()
        self._show_words()
        self._wire()
        self.resize(fitting(self, _SIZE))
        self._most = self.height()
        self.comment.show_record(call_id)
        self._read()
        if plays:
            self.recording.play()

    def _lay_out(self) -> None:
        self._disc = IconDisc("phone", "accent", 40)
        self._title, self._about = Label("", "h2"), ElidedLabel("", "muted")
        head = DialogHead(self._disc, self._title, self._about)
        self.strip = Strip("circle-alert", "red")
        self._remarks = Label("", "small", wrap=True, tone="amber")
        self._facts, self._legs = QGridLayout(), QGridLayout()
        for grid in (self._facts, self._legs):
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(4)
        self._note = Label("", wrap=True)
        self.recording = RecordingBar(self._house, self._id)
        self.heard_by = HeardBy()
        self.marks = MarkRows()
        self._comments = Label("", "small", wrap=True)
        self.comment = CommentBox(self._house, "call")
        self._heads = {name: section("") for name in ("legs", "recording", "marks", "comments")}
        for one in self._heads.values():
            one.setContentsMargins(0, _ABOVE_HEAD, 0, 0)
        self._inside = inside = Tall()
        body = QVBoxLayout(inside)
        body.setContentsMargins(20, 14, 20, 14)
        body.setSpacing(8)
        body.addWidget(self._remarks)
        body.addLayout(self._facts)
        body.addWidget(self._note)
        body.addWidget(self._heads["legs"])
        body.addLayout(self._legs)
        body.addWidget(self._heads["recording"])
        body.addWidget(self.recording)
        body.addWidget(self.heard_by)
        body.addWidget(self._heads["marks"])
        body.addWidget(self.marks)
        body.addWidget(self._heads["comments"])
        body.addWidget(self._comments)
        body.addWidget(self.comment)
        body.addStretch(1)
        foot = ReadingFoot()
        self._hint, self.close_button = foot.hint, foot.close_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(separator())
        column.addWidget(self.strip)
        self._area = scrolled(inside)
        column.addWidget(self._area, 1)
        column.addWidget(separator())
        column.addLayout(foot)

    def _wire(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.marks.marked.connect(self._mark)
        self.marks.space_pressed.connect(self.recording.play)
        self.comment.written.connect(self._read)
        self.recording.ready.connect(self._show_hint)
        self._house.feed.changed.connect(self._heard)

    # ---- reading

    @property
    def _reviews(self) -> bool:
        return self._house.session.actor.scope_of(Right.CALLS_REVIEW) is not None

    @property
    def _corrects(self) -> bool:
        return self._house.session.actor.scope_of(Right.CALLS_CHANGE) is not None

    def _read(self) -> None:
        actor, call_id, reviews = self._house.session.actor, self._id, self._reviews

        def question(session: Any) -> Found:
            marks = call_marks(session, actor, call_id) if reviews else []
            return call_details(session, actor, call_id), marks, comments_of(session, actor, "call", call_id)

        self._house.lanes.read(self, question, self._arrived, self._refuse)

    def _arrived(self, found: Found) -> None:
        is_first = self.details is None
        self.details, marks, comments = found
        self.recording.show_details(self.details)
        can_mark = self.details.row.status is CallStatus.LOGGED and self.details.row.agent_id != self._me
        self.marks.show_marks(marks if can_mark else [], self._me)
        self._heads["marks"].setVisible(bool(self.marks.groups))
        said = [f"{isolated(one.author or '')}: {one.text}" for one in comments[-_COMMENTS:]]
        self._comments.setText("\n".join(said))
        self._comments.setVisible(bool(said))
        self._show_call()
        self._fit(may_shrink=is_first)
        if is_first:
            if self.marks.groups:
                self.marks.take_focus()
            else:
                self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _me(self) -> UUID | None:
        return self._house.session.actor.user_id

    def _heard(self, changes: Any) -> None:
        if changes.touches(*(TABLES | MARK_TABLES), "comment"):
            self._read()

    def _refuse(self, problem: Problem) -> None:
        self.strip.say(words(problem), "circle-alert", "red")

    # ---- acting

    def _mark(self, criterion: UUID, mark: int | None) -> None:
        order = MarkCall(self._id, {criterion: mark})
        self.strip.say("")

        def refused(problem: Problem) -> None:
            self._refuse(problem)
            self._read()

        self._house.lanes.write(self, "mark_call", lambda work: mark_call(work, order).id, None, refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self.recording.play()
            return
        key = physical_alone(event)
        if key == "E" and self.details is not None and self._corrects:
            self._house.go.dialog("correct_call", call_id=self._id)
            return
        if event.text() == "@" or (event.modifiers() == Qt.KeyboardModifier.ShiftModifier and physical(event) == "2"):
            self.comment.calls_at_once = True
            self.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self.marks.press(key):
            return
        super().keyPressEvent(event)

    # ---- drawing

    def _show_call(self) -> None:
        details = self.details
        if details is None:
            return
        row = details.row
        number = shown_phone(row.e164 or row.raw_number, self._house.session.region)
        self._title.setText(row.person or number or self.tr("No number"))
        about = [term(row.direction), term(row.status), moment(row.started_at, current_style())]
        self._about.setText(" · ".join([*([number] if row.person and number else []), *about]))
        icon = "phone-incoming" if row.direction is Direction.IN else "phone-outgoing"
        missed = row.status in (CallStatus.MISSED, CallStatus.ABANDONED)
        self._disc.set_icon("phone-missed" if missed else icon, "red" if missed else "green")
        self._remarks.setText("\n".join(remarks_of(details)))
        self._remarks.setVisible(bool(self._remarks.text()))
        self._note.setText(row.note or "")
        self._note.setVisible(bool(row.note))
        self.heard_by.show_hearings(details.hearings)
        _fill(self._facts, facts_of(details), 2)
        _fill(self._legs, [(leg_name(leg), leg_words(leg, details.legs)) for leg in details.legs])
        self._heads["legs"].setVisible(bool(details.legs))
        self._show_hint()

    def _show_hint(self) -> None:
        """Of the keys that mean something here; what came with them needs its room once its own layout is done."""
        QTimer.singleShot(0, self, lambda: self._fit(may_shrink=False))
        told = [
            (self.recording.can_play, self.tr("Space plays")),
            (bool(self.marks.groups), self.tr("1…5 marks, 0 takes a mark back")),
            (self._corrects, self.tr("E puts the call right")),
            (True, self.tr("@ comments")),
        ]
        self._hint.setText(" · ".join(words for is_meant, words in told if is_meant))

    def _fit(self, *, may_shrink: bool) -> None:
        """As tall as what there is to tell, where it stands; what comes later only makes room for itself."""
        self._inside.ensurePolished()
        inside, layout = self._inside.layout(), self.layout()
        if inside is None or layout is None:
            return
        layout.activate()
        around = layout.totalSizeHint().height() - self._area.sizeHint().height()
        told = inside.totalHeightForWidth(self.width()) if inside.hasHeightForWidth() else inside.sizeHint().height()
        more = min(self._most, around + told) - self.height()
        if self.details is None or (more < 0 and not may_shrink):
            return
        self.resize(self.width(), self.height() + more)
        if self.isVisible():
            self.move(self.x(), max(self.y() - more // 2, self.screen().availableGeometry().top()))

    def _show_words(self) -> None:
        self.setWindowTitle(self.tr("The call itself"))
        self._heads["legs"].setText(self.tr("Telephones"))
        self._heads["recording"].setText(self.tr("Recording"))
        self._heads["marks"].setText(self.tr("How the talk was led"))
        self._heads["comments"].setText(self.tr("Comments"))
        self.recording.show_words()
        self.close_button.set_words(self.tr("Close"))
        self._show_call()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._show_words()


def _fill(grid: QGridLayout, rows: list[tuple[str, str]], beside: int = 1) -> None:
    """`beside`: how many pairs stand in one row."""
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for at, (what, how) in enumerate(rows):
        row, place = divmod(at, beside)
        for widget, column in ((Label(what, "muted"), 2 * place), (Label(how, wrap=True), 2 * place + 1)):
            grid.addWidget(widget, row, column)
            widget.show()  # in a dialog that stands open Qt would do so later, and it would be fitted without them
        grid.setColumnStretch(2 * place + 1, 1)
