"""The card of a person without its widgets: what is read, when it is read again, and what may be done with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.files.problems import FileMissing, FileUnreadable
from crm_desktop.files.written_file import write_file
from crm_desktop.kit.problems import Problem
from crm_desktop.models.notes.attachment import MAX_BYTES
from crm_desktop.queries.notes.attachments import (
    TABLES as ATTACHMENT_TABLES,
)
from crm_desktop.queries.notes.attachments import (
    AttachmentContent,
    AttachmentRow,
    attachment_content,
    attachments_of,
)
from crm_desktop.queries.notes.tags import TagRow, tag_rows
from crm_desktop.queries.people.person_cards import TABLES as CARD_TABLES
from crm_desktop.queries.people.person_cards import PersonCard, person_card
from crm_desktop.queries.people.person_history import HistoryEntry, person_history
from crm_desktop.store.problems import Gone
from crm_desktop.usecases.notes.attach_file import AttachFile, FileTooBig, attach_file
from crm_desktop.usecases.notes.put_tag import PutTag, put_tag
from crm_desktop.usecases.notes.take_tag_off import TakeTagOff, take_tag_off
from crm_desktop.usecases.people.archive_person import ArchivePerson, archive_person
from crm_desktop.usecases.people.convert_to_client import ConvertToClient, convert_to_client
from crm_desktop.usecases.people.mark_wrong_number import MarkWrongNumber, mark_wrong_number
from crm_desktop.usecases.station.part_persons import PartPersons, part_persons
from crm_desktop.views.widgets.house import House

TABLES = CARD_TABLES | ATTACHMENT_TABLES
FIRST = 12  # entries of the history with the card; the rest comes when somebody scrolls
MORE = 30
STALE_FOR = timedelta(minutes=1)


@dataclass(frozen=True)
class Shown:
    card: PersonCard
    history: tuple[HistoryEntry, ...]
    files: tuple[AttachmentRow, ...]
    has_more: bool


class PersonCardVm(QObject):
    asked = Signal()  # another person's card is on its way
    shown = Signal(object)  # Shown
    more_shown = Signal(object)  # the entries that follow
    gone = Signal()
    refused = Signal(object)  # a Problem
    said = Signal(str)  # what was done: "client", "archived", "restored"
    tags_arrived = Signal(object)  # the tags to choose from

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.person_id: UUID | None = None
        self.state: Shown | None = None
        self._shown_at = house.now
        self._question = 0
        self._is_asking_more = False
        house.feed.changed.connect(self._heard)

    def show(self, person_id: UUID | None) -> None:
        if person_id == self.person_id and self.state is not None:
            return
        self.person_id = person_id
        self.state = None
        self._question += 1
        if person_id is None:
            return
        self.asked.emit()
        self._read(FIRST)

    def load_more(self) -> None:
        state, person_id, question = self.state, self.person_id, self._question
        if state is None or person_id is None or not state.has_more or self._is_asking_more:
            return
        self._is_asking_more = True
        last, actor = state.history[-1], self._house.session.actor
        self._house.lanes.read(
            self,
            lambda session: person_history(session, actor, person_id, (last.at, last.id), MORE),
            lambda entries: self._more(entries, question),
        )

    # ---- what may be done

    def put_tag(self, name: str, tag_id: UUID | None = None, really_new: bool = False) -> None:
        if self.person_id is None:
            return
        order = PutTag("person", self.person_id, tag_id=tag_id, name=name.strip(), really_new=really_new)
        self._write("put_tag", lambda work: put_tag(work, order))

    def take_tag_off(self, use_id: UUID) -> None:
        self._write("take_tag_off", lambda work: take_tag_off(work, TakeTagOff(use_id)))

    def ask_tags(self) -> None:
        actor = self._house.session.actor

        def question(session: Any) -> list[TagRow]:
            return tag_rows(session, actor, lost_reasons=False)

        self._house.lanes.read(self, question, self.tags_arrived.emit)

    def convert(self) -> None:
        """C24-54: the contact becomes a client; lead and history stay."""
        if self.person_id is not None:
            order = ConvertToClient(self.person_id)
            self._write("convert_to_client", lambda work: convert_to_client(work, order), "client")

    def archive(self, archived: bool) -> None:
        if self.person_id is not None:
            order = ArchivePerson(self.person_id, archived)
            word = "archived" if archived else "restored"
            self._write("archive_person", lambda work: archive_person(work, order), word)

    def part(self) -> None:
        """B13: a merge is taken back though other work has been done since."""
        if self.person_id is not None:
            order = PartPersons(self.person_id)
            self._write("part_persons", lambda work: part_persons(work, order), "parted")

    def mark_wrong(self, phone_id: UUID, is_wrong: bool) -> None:
        order = MarkWrongNumber(phone_id, is_wrong)
        self._write("mark_wrong_number", lambda work: mark_wrong_number(work, order))

    def attach(self, path: Path) -> None:
        """The file is read on the lane for errands, never by the window."""
        person_id = self.person_id
        if person_id is None:
            return
        self._house.lanes.apart(
            self,
            lambda: read_file(path),
            lambda content: self._write(
                "attach_file",
                lambda work: attach_file(work, AttachFile("person", person_id, path.name, content)),
            ),
            self.refused.emit,
        )

    def save_file(self, attachment_id: UUID, path: Path) -> None:
        actor = self._house.session.actor

        def arrived(found: AttachmentContent) -> None:
            self._house.lanes.apart(
                self, lambda: write_file(path, found.content), lambda _: self.said.emit("saved"), self.refused.emit
            )

        self._house.lanes.read(
            self, lambda session: attachment_content(session, actor, attachment_id), arrived, self.refused.emit
        )

    def _write(self, act: str, work: Callable[[Any], object], word: str = "") -> None:
        def done(_: object) -> None:
            if word:
                self.said.emit(word)

        self._house.lanes.write(self, act, work, done, self.refused.emit)

    # ---- reading

    def _read(self, entries: int) -> None:
        question, person_id, actor = self._question, self.person_id, self._house.session.actor
        if person_id is None:
            return

        def read(session: Any) -> Shown:
            card = person_card(session, actor, person_id)
            history = person_history(session, actor, person_id, limit=entries + 1)
            files = attachments_of(session, actor, "person", person_id)
            return Shown(card, tuple(history[:entries]), tuple(files), len(history) > entries)

        self._house.lanes.read(
            self, read, lambda found: self._arrived(found, question), lambda problem: self._lost(problem, question)
        )

    def _arrived(self, found: Shown, question: int) -> None:
        if question != self._question:
            return
        now = self._house.now
        # Others' news changes most cards not at all; what is late or was today is told anew as time goes by.
        if found == self.state and now - self._shown_at < STALE_FOR:
            return
        self.state, self._shown_at = found, now
        self.shown.emit(found)

    def _more(self, entries: list[HistoryEntry], question: int) -> None:
        self._is_asking_more = False
        if question != self._question or self.state is None:
            return
        state = self.state
        self.state = Shown(state.card, (*state.history, *entries), state.files, len(entries) == MORE)
        self.more_shown.emit(tuple(entries))

    def _lost(self, problem: Problem, question: int) -> None:
        if question != self._question:
            return
        if isinstance(problem, Gone):
            self.state = None  # who comes back is shown again, though nothing about them has changed
            self.gone.emit()
        else:
            self.refused.emit(problem)

    def _heard(self, changes: Any) -> None:
        if self.person_id is not None and changes.touches(*TABLES):
            self._question += 1
            self._is_asking_more = False
            self._read(max(FIRST, len(self.state.history) if self.state is not None else 0))


def read_file(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FileTooBig(name=path.name, most=MAX_BYTES // 2**20)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(name=path.name) from error
    except OSError as error:
        raise FileUnreadable(name=path.name, reason=error.strerror or str(error)) from error
