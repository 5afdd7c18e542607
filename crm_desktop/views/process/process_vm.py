"""What the screen of the work process knows and does: the whole process, who may change it, and every small act."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from crm_desktop.models.access import Right
from crm_desktop.models.work.task_template import TaskType
from crm_desktop.queries.admin.dictionaries import DictionaryRow, DictItemRow, dictionary_rows
from crm_desktop.queries.process.result_rows import ResultRow
from crm_desktop.queries.process.template_rows import TemplateRow
from crm_desktop.queries.station.saved_views import last_place
from crm_desktop.store.changes import ChangeSet
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.process.archive_template import ArchiveTemplate, archive_template
from crm_desktop.usecases.process.arrange_results import ArrangeResults, arrange_results
from crm_desktop.usecases.process.arrange_templates import ArrangeTemplates, arrange_templates
from crm_desktop.usecases.process.save_dictionary import Item, SaveDictionary, save_dictionary
from crm_desktop.usecases.process.save_result import SaveResult, save_result
from crm_desktop.usecases.station.save_view import SaveView, save_view
from crm_desktop.views.process.book import TABLES, ProcessBook, process_book
from crm_desktop.views.widgets.house import House

SCREEN = "process"
_TYPES = list(TaskType)


class ProcessVm(QObject):
    restored = Signal(str, object)  # the part where it was left, and the line of each part; once, before the lines
    changed = Signal()  # the book was read, for the first time or anew
    failed = Signal(object)  # it could not be read
    refused = Signal(object)  # an act was not allowed; nothing changed
    dictionary_made = Signal(object)  # its id

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.book: ProcessBook | None = None
        self.with_archived = False
        self._place: dict[str, Any] | None = None  # None until it is known
        house.feed.changed.connect(self._heard)

    def _heard(self, change: ChangeSet) -> None:
        if change.touches(*TABLES):
            self.load()

    @property
    def may_change(self) -> bool:
        return self._house.session.actor.scope_of(Right.PROCESS_CHANGE) is not None

    @property
    def may_change_lists(self) -> bool:
        return self._house.session.actor.scope_of(Right.DICTIONARIES_CHANGE) is not None

    def load(self) -> None:
        actor = self._house.session.actor

        def question(session: Any) -> tuple[ProcessBook, dict[str, Any]]:
            return process_book(session, actor), last_place(session, actor, SCREEN)

        self._house.lanes.read(self, question, self._loaded, self.failed.emit)

    def save_place(self, tab: str, lines: Mapping[str, str]) -> None:
        place = {"tab": tab, "lines": dict(lines)}
        if self.book is None or self._place in (None, place):
            return
        self._place = place
        order = SaveView(screen=SCREEN, name="", state=place)
        self._house.lanes.write(self, "", lambda work: save_view(work, order))

    def show_archived(self, on: bool) -> None:
        self.with_archived = on
        self.changed.emit()

    def templates(self) -> list[TemplateRow]:
        """Those in use, type by type; the archived ones last, where they are wanted."""
        rows = self.book.templates if self.book is not None else ()
        shown = [row for row in rows if not row.is_archived or self.with_archived]
        return sorted(shown, key=lambda row: (row.is_archived, _TYPES.index(row.task_type)))

    def results(self) -> list[ResultRow]:
        rows = self.book.results if self.book is not None else ()
        return [row for row in rows if not row.is_archived] + [
            row for row in rows if row.is_archived and self.with_archived
        ]

    def dictionaries(self) -> list[DictionaryRow]:
        rows = self.book.dictionaries if self.book is not None else ()
        return [row for row in rows if not row.is_archived or self.with_archived]

    # ---- acts

    def archive_template(self, row: TemplateRow) -> None:
        order = ArchiveTemplate(row.id, not row.is_archived)
        self._write("archive_template", lambda unit: archive_template(unit, order))

    def archive_result(self, row: ResultRow) -> None:
        order = SaveResult(
            name=row.name,
            kind=row.kind,
            closes=row.closes,
            result_id=row.id,
            is_no_answer=row.is_no_answer,
            is_archived=not row.is_archived,
        )
        self._write("save_result", lambda unit: save_result(unit, order))

    def move_template(self, row: TemplateRow, step: int) -> bool:
        """Past its neighbour of the same type; False at the edge."""
        mates = [one for one in self.templates() if one.task_type is row.task_type]
        ids = moved([one.id for one in mates if one.is_archived is row.is_archived], row.id, step)
        if ids is None:
            return False
        rest = iter(ids)
        order = ArrangeTemplates(tuple(next(rest) if one.id in ids else one.id for one in self.templates()))
        self._write("save_template", lambda unit: arrange_templates(unit, order))
        return True

    def move_result(self, row: ResultRow, step: int) -> bool:
        ids = moved([one.id for one in self.results() if one.is_archived is row.is_archived], row.id, step)
        if ids is None:
            return False
        order = ArrangeResults(tuple(ids))
        self._write("save_result", lambda unit: arrange_results(unit, order))
        return True

    # ---- lists of values

    def new_dictionary(self, name: str) -> None:
        order = SaveDictionary(name, ())
        self._write("save_dictionary", lambda unit: save_dictionary(unit, order).id, self.dictionary_made.emit)

    def rename_dictionary(self, row: DictionaryRow, name: str) -> None:
        if name.strip() != row.name:
            self._change(row, lambda whole: replace(whole, name=name))

    def archive_dictionary(self, row: DictionaryRow) -> None:
        self._change(row, lambda whole: replace(whole, is_archived=not row.is_archived))

    def add_item(self, row: DictionaryRow, name: str) -> None:
        def added(whole: SaveDictionary) -> SaveDictionary:
            used = sum(not item.is_archived for item in whole.items)
            return replace(whole, items=(*whole.items[:used], Item(name), *whole.items[used:]))

        self._change(row, added)

    def change_item(self, row: DictionaryRow, item: DictItemRow, **changes: Any) -> None:
        def changed(whole: SaveDictionary) -> SaveDictionary:
            items = (replace(one, **changes) if one.item_id == item.id else one for one in whole.items)
            return replace(whole, items=tuple(items))

        self._change(row, changed)

    def move_item(self, row: DictionaryRow, item: DictItemRow, step: int) -> None:
        def shifted(whole: SaveDictionary) -> SaveDictionary:
            mates = [one for one in whole.items if one.is_archived is item.is_archived]
            ids = moved([one.item_id for one in mates], item.id, step)
            if ids is None:
                return whole
            by_id = {one.item_id: one for one in whole.items}
            rest = iter(ids)
            return replace(whole, items=tuple(by_id[next(rest)] if one.item_id in ids else one for one in whole.items))

        self._change(row, shifted)

    def _change(self, row: DictionaryRow, change: Callable[[SaveDictionary], SaveDictionary]) -> None:
        """Over the list as it is when its turn comes: values typed quickly must not overwrite each other."""
        actor = self._house.session.actor

        def work(unit: UnitOfWork) -> UUID:
            rows = dictionary_rows(unit.session, actor, archived=True)
            now = next((one for one in rows if one.id == row.id), row)
            return save_dictionary(unit, change(_as_it_is(now))).id

        self._write("save_dictionary", work)

    def _write(self, act: str, work: Any, done: Any = None) -> None:
        self._house.lanes.write(self, act, work, done or (lambda _answer: None), self.refused.emit)

    def _loaded(self, read: tuple[ProcessBook, dict[str, Any]]) -> None:
        self.book, place = read
        if self._place is None:
            self.restored.emit(str(place.get("tab", "")), place.get("lines", {}))
        self.changed.emit()
        self._place = self._place if self._place is not None else place


def ordered_items(row: DictionaryRow) -> list[DictItemRow]:
    """Those in use first: their places are the digits that pick them."""
    return [item for item in row.items if not item.is_archived] + [item for item in row.items if item.is_archived]


def moved(ids: Sequence[UUID | None], which: UUID | None, step: int) -> list[UUID] | None:
    """The order with that one a place further; None at the edge."""
    found = [one for one in ids if one is not None]
    at = found.index(which) if which in found else -1
    if which is None or at < 0 or not 0 <= at + step < len(found):
        return None
    found[at], found[at + step] = found[at + step], found[at]
    return found


def _as_it_is(row: DictionaryRow) -> SaveDictionary:
    items = tuple(Item(item.name, item.id, item.call_direction, item.is_archived) for item in ordered_items(row))
    return SaveDictionary(row.name, items, row.id, row.is_archived)
