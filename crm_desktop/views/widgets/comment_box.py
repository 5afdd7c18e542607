"""Where a comment is written: @ addresses a colleague, # names a client, and nothing typed is lost (FC-21…23, O10)."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.admin.staff import colleagues
from crm_desktop.queries.people.search_hits import search_people
from crm_desktop.queries.station.drafts import DraftRow, draft_of
from crm_desktop.usecases.notes.write_comment import WriteComment, write_comment
from crm_desktop.usecases.station.drop_draft import DropDraft, drop_draft
from crm_desktop.usecases.station.keep_draft import KeepDraft, keep_draft
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.names_popup import Called, NamesPopup
from crm_desktop.views.widgets.text_area import TextArea
from crm_desktop.views.widgets.work_delegate import shown_phone

_DRAFT_MS = 700  # the journal is on disk within a second of the last key (pain P13)
_CALLED = re.compile(r"(?:^|\s)([@#])([^\s@#]{0,40}(?: [^\s@#]{1,40})?)$")
_FIRST_WORD = re.compile(r"[^\s@#]{2,40}")
_MOST = 7
_HIGHEST = 96


class CommentBox(QWidget):
    written = Signal()

    def __init__(self, house: House, table: str = "person", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self._table = table
        self.calls_at_once = False  # opened by @: its first word may be a colleague's name without a second @
        self._record: UUID | None = None
        self._picked: dict[str, Called] = {}  # what stands in the text → whom it means
        self._kept = ""  # what the journal is known to hold
        self._asked = 0
        self._is_loading = False
        self.text = TextArea()
        self.text.setTabChangesFocus(True)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._typed)
        self._error = Label("", "error", wrap=True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self._error)
        self._popup: NamesPopup | None = None
        self._keeper = QTimer(self)
        self._keeper.setSingleShot(True)
        self._keeper.setInterval(_DRAFT_MS)
        self._keeper.timeout.connect(self._keep)
        self.setFocusProxy(self.text)
        house.feed.changed.connect(self._heard)
        self._show_words()
        self._fit()

    def show_record(self, record_id: UUID | None) -> None:
        """The half-written comment of this record comes back; the one before is kept."""
        if record_id == self._record:
            return
        if self._keeper.isActive():
            self._keeper.stop()
            self._keep()
        self._record, self._kept = record_id, ""
        self._set_text("", {})
        self._error.hide()
        if record_id is None:
            return
        form, actor = self._form, self._house.session.actor
        self._house.lanes.read(
            self, lambda session: draft_of(session, actor, form), lambda draft: self._restored(draft, form)
        )

    def send(self) -> None:
        text = self.text.toPlainText().strip()
        record = self._record
        if not text or record is None:
            return
        picked = [one for shown, one in self._picked.items() if shown in text]
        order = WriteComment(
            table=self._table,
            record_id=record,
            text=text,
            user_ids=tuple(one.id for one in picked if one.mark == "@"),
            person_ids=tuple(one.id for one in picked if one.mark == "#"),
        )
        form = self._form

        def write(work: Any) -> None:
            write_comment(work, order)
            drop_draft(work, DropDraft(form))

        self._keeper.stop()
        self._house.lanes.write(self, "write_comment", write, lambda _: self._sent(text), self._refused)

    # ---- typing

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is not self.text:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if event.type() == QEvent.Type.ShortcutOverride and self._popup is not None and self._popup.isVisible():
            event.accept()  # Esc shuts the list of names, not the screen behind it
        if event.type() == QEvent.Type.FocusOut and self._popup is not None:
            self._popup.hide()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._popup is not None and self._popup.isVisible():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._popup.move_by(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if is_enter or event.key() == Qt.Key.Key_Tab:
                self._pick(self._popup.current())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._popup.hide()
                return True
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.send()
            return True
        return False

    def _typed(self) -> None:
        self._fit()
        if self._is_loading:
            return
        self._error.hide()
        # Not begun anew by each key: whoever types without a pause would never be kept.
        if not self._keeper.isActive():
            self._keeper.start()
        called = self._called()
        if called is None or len(called[1]) < 2:
            self._asked += 1  # names that are still on their way come too late
            if self._popup is not None:
                self._popup.hide()
            return
        self._offer(*called)

    def _called(self) -> tuple[str, str] | None:
        cursor = self.text.textCursor()
        whole = self.text.toPlainText()
        before = whole[: cursor.position()]
        if self.calls_at_once and before == whole and _FIRST_WORD.fullmatch(whole):
            return "@", whole
        found = _CALLED.search(before)
        return (found[1], found[2]) if found else None

    def _offer(self, mark: str, beginning: str) -> None:
        self._asked += 1
        asked, actor, region = self._asked, self._house.session.actor, self._house.session.region

        def question(session: Any) -> list[Called]:
            if mark == "@":
                return [Called("@", one.id, one.name, one.login) for one in colleagues(session, actor, beginning)]
            hits = search_people(session, actor, beginning, _MOST)
            return [Called("#", hit.person_id, hit.name, hit.phone or "") for hit in hits]

        def arrived(choices: list[Called]) -> None:
            if asked == self._asked and self.text.hasFocus():
                self._open([(one, one.second if mark == "@" else shown_phone(one.second, region)) for one in choices])

        self._house.lanes.read(self, question, arrived)

    def _open(self, choices: list[tuple[Called, str]]) -> None:
        if self._popup is None:
            self._popup = NamesPopup(self.window())
            self._popup.picked.connect(self._pick)
        self._popup.offer(choices[:_MOST], self.text)

    def _pick(self, choice: Called | None) -> None:
        called = self._called()
        if self._popup is not None:
            self._popup.hide()
        if choice is None or called is None:
            return
        shown = f"{choice.mark}{choice.name}"
        self._picked[shown] = choice
        cursor = self.text.textCursor()
        back = len(called[1]) + (0 if self.text.toPlainText() == called[1] else 1)  # with the mark, if there is one
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor, back)
        cursor.insertText(f"{shown} ")

    # ---- the journal

    @property
    def _form(self) -> str:
        return f"comment:{self._table}:{self._record}"

    def _keep(self) -> None:
        if self._record is None:
            return
        text, form = self.text.toPlainText(), self._form
        if not text.strip():
            self._house.lanes.write(self, "", lambda work: drop_draft(work, DropDraft(form)))
            return
        people = [[shown, one.mark, str(one.id)] for shown, one in self._picked.items() if shown in text]
        order = KeepDraft(form, {"text": text, "picked": people})

        def kept(_answer: object) -> None:
            if form == self._form:
                self._kept = text

        self._house.lanes.write(self, "", lambda work: keep_draft(work, order), kept)

    def _restored(self, draft: DraftRow | None, form: str) -> None:
        if draft is None or form != self._form or self.text.toPlainText():
            return
        picked = {shown: Called(mark, UUID(one), shown[1:], "") for shown, mark, one in draft.fields.get("picked", [])}
        self._kept = str(draft.fields.get("text", ""))
        self._set_text(self._kept, picked)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _heard(self, changes: Any) -> None:
        """What was half written here may have been sent from another place, and is not offered to be sent again."""
        text, form, actor = self._kept, self._form, self._house.session.actor
        if not changes.touches("comment") or not text.strip() or self.text.toPlainText() != text:
            return

        def read(draft: DraftRow | None) -> None:
            if draft is None and form == self._form and self.text.toPlainText() == text:
                self._set_text("", {})

        self._house.lanes.read(self, lambda session: draft_of(session, actor, form), read)

    def _sent(self, text: str) -> None:
        # Cleared only now that it is committed, and only if nothing was typed meanwhile.
        if self.text.toPlainText().strip() == text:
            self._set_text("", {})
        self.written.emit()

    def _refused(self, problem: Problem) -> None:
        self._error.setText(words(problem))
        self._error.show()
        self._keep()

    def _set_text(self, text: str, picked: dict[str, Called]) -> None:
        self._is_loading = True
        self.text.setPlainText(text)
        self._is_loading = False
        self._picked = picked

    # ---- drawing

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_error"):
            self._fit()

    def _show_words(self) -> None:
        self.text.setPlaceholderText(self.tr("Comment… @ colleague, # client"))
        self.text.setAccessibleName(self.tr("Comment"))

    def _fit(self) -> None:
        lines = max(1, self.text.document().size().height())
        line = self.text.fontMetrics().lineSpacing()
        self.text.setFixedHeight(int(min(_HIGHEST, lines * line + 22)))
