"""The card of a person beside every list: who it is, what is open, what happened, and a line for a comment (O2)."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.notes.attachments import AttachmentRow
from crm_desktop.queries.people.person_cards import CardTag, PersonCard
from crm_desktop.views.people.card_details import CardDetails
from crm_desktop.views.people.card_head import CardHead
from crm_desktop.views.people.card_history import CardHistory
from crm_desktop.views.people.card_menu import CardMenu, best_number
from crm_desktop.views.people.card_visits import CardVisits
from crm_desktop.views.people.card_work import CardWork
from crm_desktop.views.people.person_card_vm import PersonCardVm, Shown
from crm_desktop.views.people.tag_field import TagField
from crm_desktop.views.widgets.comment_box import CommentBox
from crm_desktop.views.widgets.empty_state import EmptyState
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.physical_keys import physical, physical_alone
from crm_desktop.views.widgets.skeleton import SkeletonRows
from crm_desktop.views.widgets.statement_parts import STATEMENT_PARTS, part_by_key

_NEAR_END = 240  # pixels before the foot at which the next entries are asked for


class PersonCardView(QWidget):
    """The shell shows and hides it; the focus stays where it was."""

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.vm = PersonCardVm(house, self)
        self._watched: QWidget | None = None
        self._tag_asked = False
        self._lay_out()
        self._wire()
        self._show_words()

    def show_person(self, person_id: UUID | None) -> None:
        self.comment.show_record(person_id)
        self.tag_field.hide()
        self.vm.show(person_id)
        self.visits.show_person(person_id)

    # ---- building

    def _lay_out(self) -> None:
        house = self._house
        self.head = CardHead(house)
        self.tag_field = TagField()
        self.visits = CardVisits(house)
        self.work = CardWork(house)
        self.details = CardDetails(house)
        self.history = CardHistory(house)
        self.comment = CommentBox(house)
        body = QWidget()
        body.setProperty("role", "scrolled")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        for part in (self.head, self.tag_field, self.visits, self.work, self.details, separator(), self.history):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        self._gone = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._gone)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 14)
        foot.addWidget(self.comment)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._stack, 1)
        outer.addLayout(foot)
        self._skeleton = SkeletonRows(self._stack)

    def _wire(self) -> None:
        vm, go, head = self.vm, self._house.go, self.head
        vm.asked.connect(self._skeleton.start)
        vm.shown.connect(self._show)
        vm.more_shown.connect(self._show_more)
        vm.gone.connect(self._show_gone)
        vm.refused.connect(self._refused)
        vm.said.connect(self._said)
        vm.tags_arrived.connect(self.tag_field.offer)
        head.call.clicked.connect(lambda: self._call(None))
        head.task.clicked.connect(lambda: go.dialog("new_task", person_id=vm.person_id))
        head.lead.clicked.connect(lambda: go.dialog("new_lead", person_id=vm.person_id))
        head.menu_wanted.connect(self._open_menu)
        head.tag_wanted.connect(self._ask_tag)
        head.tag_clicked.connect(self._filter_by)
        head.tag_removed.connect(lambda tag: vm.take_tag_off(tag.use_id))
        self.tag_field.chosen.connect(self._put_tag)
        self.work.task_clicked.connect(go.complete_task)
        self.work.lead_clicked.connect(lambda lead_id: go.dialog("lead_status", lead_id=lead_id))
        self.details.person_clicked.connect(go.person)
        self.details.call_wanted.connect(self._call)
        self.details.wrong_marked.connect(vm.mark_wrong)
        self.details.attach_wanted.connect(self._attach)
        self.details.family_wanted.connect(lambda: go.dialog("family", person_id=vm.person_id))
        self.details.organization_clicked.connect(lambda one: go.dialog("organization", organization_id=one))
        self.details.save_wanted.connect(self._save_file)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)

    # ---- what is shown

    def _show(self, shown: Shown) -> None:
        self._skeleton.stop()
        self._stack.setCurrentIndex(0)
        self.comment.setEnabled(True)
        self.setUpdatesEnabled(False)
        is_other = self.property("person") != str(self.vm.person_id)
        self.setProperty("person", str(self.vm.person_id))
        self.head.show_card(shown.card)
        self.work.show_card(shown.card)
        self.details.show_card(shown.card, shown.files)
        self.history.show_entries(shown.history, shown.has_more)
        self.setAccessibleName(self.tr("Card of %1").replace("%1", shown.card.person.name))
        if is_other:
            self._scroll.verticalScrollBar().setValue(0)
        if self._tag_asked:
            self._tag_asked = False
            self.tag_field.hide()
        self.setUpdatesEnabled(True)

    def _show_more(self, entries: tuple[Any, ...]) -> None:
        state = self.vm.state
        self.history.add_entries(entries, state is not None and state.has_more)

    def _show_gone(self) -> None:
        self._skeleton.stop()
        self._stack.setCurrentIndex(1)
        self.comment.setEnabled(False)

    def _scrolled(self, value: int) -> None:
        if value >= self._scroll.verticalScrollBar().maximum() - _NEAR_END:
            self.vm.load_more()

    def _refused(self, problem: Problem) -> None:
        self._tag_asked = False
        if self.tag_field.isVisible() and problem.code.startswith("tag."):
            self.tag_field.refuse(problem)
        else:
            self._house.go.toast(words(problem), "red")

    def _said(self, what: str) -> None:
        sentences = {
            "client": self.tr("The contact is a client now. Ctrl+Z takes it back."),
            "archived": self.tr("Put into the archive. Ctrl+Z takes it back."),
            "parted": self.tr("The two records are apart again."),
            "restored": self.tr("Back from the archive."),
            "saved": self.tr("The file is saved."),
        }
        self._house.go.toast(sentences[what], "green")

    # ---- what is done

    @property
    def _card(self) -> PersonCard | None:
        return self.vm.state.card if self.vm.state is not None else None

    def _call(self, number: str | None) -> None:
        self._house.call(number or best_number(self._card), person_id=self.vm.person_id)

    def _ask_tag(self) -> None:
        self.vm.ask_tags()
        self.tag_field.ask()

    def _put_tag(self, name: str, tag_id: UUID | None, really_new: bool) -> None:
        self._tag_asked = True
        self.vm.put_tag(name, tag_id, really_new)

    def _filter_by(self, tag: CardTag) -> None:
        self._house.go.screen("people", tag_id=tag.tag_id)

    def _attach(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a file"))
        if path:
            self.vm.attach(Path(path))

    def _save_file(self, file: AttachmentRow) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the file as"), file.name)
        if path:
            self.vm.save_file(file.id, Path(path))

    def _open_menu(self) -> None:
        button = self.head.more
        self.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Everything that can be done with the person, for the button and for tests."""
        menu, card, money = CardMenu(self._house, self.vm, self), self._card, STATEMENT_PARTS.index("money") + 1
        menu.attach_wanted.connect(self._attach)
        menu.comment_wanted.connect(self.comment.text.setFocus)
        if card is not None:
            is_free = self.details.relative_by_key(money) is None
            menu.offer(card, money_key=f"Alt+{money}" if is_free else "", can_copy=bool(self.head.phone.text()))
        return menu

    def take_focus(self) -> None:
        """Somebody was looked up: the letters of the card follow at once."""
        self.visits.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8 and self._card is not None:
            self._call(None)
        elif not self.visits.press(physical_alone(event)):
            super().keyPressEvent(event)

    # ---- Alt+1…9 opens a relative, or a part of the statement, from wherever the keyboard is in this window

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.ParentChange) and self._watched is not self.window():
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            self._watched = self.window()
            self._watched.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Only what nobody in the window wanted comes up to the window itself.
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self.isVisible():
            return False
        match event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            case Qt.KeyboardModifier.AltModifier:
                return self._alt_pressed(physical(event))
            case Qt.KeyboardModifier.ControlModifier if physical(event) == "I" and self._card is not None:
                self._house.go.dialog("statement", person_id=self.vm.person_id)
                return True
        return False

    def _alt_pressed(self, key: str) -> bool:
        """A relative who stands beside this digit goes first; what they leave free are parts of the statement (R10)."""
        if not key.isdigit() or self._card is None:
            return False
        part = part_by_key(key)
        if (relative := self.details.relative_by_key(int(key))) is not None:
            self._house.go.person(relative)
        elif part is not None:
            self._house.go.dialog("statement", person_id=self.vm.person_id, tab=part)
        return relative is not None or part is not None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_skeleton"):
            self._show_words()
            if self.vm.state is not None:
                self.history.clear()
                self._show(self.vm.state)

    def _show_words(self) -> None:
        self._gone.set_state(
            "user-x",
            self.tr("This card is not here"),
            self.tr("The person was deleted, or you have no right to see them."),
        )
