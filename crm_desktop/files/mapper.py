"""Makes of a row of somebody's file a row of ours, after a map; what cannot be used is refused with its reason."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as Names
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.files.child import preview, read_rows
from crm_desktop.files.kinds import Kind
from crm_desktop.files.mapping import OTHERWISE, ROW, FieldSource, IfBad, Mapping, fill, places
from crm_desktop.files.problems import FileNoSuchColumn, JoinNoMatch, MapUnknownColumn, ValueMissing
from crm_desktop.files.rows import Cell, ReadOptions, SourceRow
from crm_desktop.files.values import Value, converter, sound, text_of
from crm_desktop.kit.folding import fold
from crm_desktop.kit.problems import Problem

SideTable = Names[str, Names[str, Cell]]
"""The rows of a side file by their folded key."""
_Source = Callable[[SourceRow], Cell]
_PlanEntry = tuple[str, IfBad, _Source, Callable[[Cell], Value]]
WHOLE_ROW = ""


@dataclass(frozen=True, slots=True)
class PlannedStep:
    template: str
    in_days: int
    performer: str | None


@dataclass(frozen=True, slots=True)
class MappedRow:
    """`refusals` and `remarks` name the field they are about, WHOLE_ROW when it is the row; a row with refusals is not
    to be stored."""

    number: int
    values: dict[str, Value]
    refusals: tuple[tuple[str, Problem], ...] = ()
    remarks: tuple[tuple[str, Problem], ...] = ()
    next_step: PlannedStep | None = None


def read_side_tables(mapping: Mapping, folder: Path) -> dict[str, SideTable]:
    """Reads the joined files in child processes. Raises FileNoSuchColumn and the other file. refusals."""
    tables: dict[str, SideTable] = {}
    for name, join in mapping.joins.items():
        path = folder / join.file
        key = _find(join.key, preview(path, 1).columns)
        if key is None:
            raise FileNoSuchColumn(name=join.file, column=join.key)
        rows = (row for batch in read_rows(path, ReadOptions()) for row in batch if not row.refusals)
        tables[name] = {fold(text_of(row.cells[key])): row.cells for row in rows if row.cells[key] is not None}
    return tables


def apply(mapping: Mapping, row: SourceRow, side_tables: Names[str, SideTable] | None = None) -> MappedRow:
    """One row alone; for many make one Mapper."""
    return Mapper(mapping, tuple(row.cells), side_tables).apply(row)


class Mapper:
    """A map bound to the columns of a file. Making it raises what Mapping.check raises, and MapUnknownColumn."""

    def __init__(
        self, mapping: Mapping, columns: tuple[str, ...], side_tables: Names[str, SideTable] | None = None
    ) -> None:
        self._kind: Kind = mapping.check()
        self._mapping = mapping
        self._columns = columns
        self._sides = side_tables or {}
        self._plan = [self._step_of_plan(name, source) for name, source in mapping.fields.items()]
        self._required = [name for name, field in self._kind.fields.items() if field.required]
        step = mapping.next_step
        self._when = {name: {fold(word) for word in words} for name, words in step.when.items()} if step else {}

    def apply(self, row: SourceRow) -> MappedRow:
        if row.refusals:
            return MappedRow(row.number, {}, tuple((WHOLE_ROW, problem) for problem in row.refusals))
        values: dict[str, Value] = {}
        refusals: list[tuple[str, Problem]] = []
        remarks = [(WHOLE_ROW, problem) for problem in row.remarks]
        for name, if_bad, read, convert in self._plan:
            values[name] = None
            try:
                values[name] = convert(read(row))
            except Problem as problem:
                (refusals if if_bad is IfBad.REFUSE else remarks).append((name, problem))
        refused = {name for name, _ in refusals}
        for name in self._required:
            if values[name] is None and name not in refused:
                refusals.append((name, ValueMissing()))
        one_of = self._kind.one_of
        if one_of and not refused & set(one_of) and all(values.get(name) is None for name in one_of):
            refusals.append((next(name for name in one_of if name in self._mapping.fields), ValueMissing()))
        return MappedRow(row.number, values, tuple(refusals), tuple(remarks), self._step(values))

    def _step_of_plan(self, name: str, source: FieldSource) -> _PlanEntry:
        read = self._reader(source)
        if words := self._mapping.values.get(name):
            read = _worded(read, words)
        return name, source.if_bad, read, converter(self._kind.fields[name], self._mapping.formats)

    def _step(self, values: dict[str, Value]) -> PlannedStep | None:
        step = self._mapping.next_step
        if step is None:
            return None
        for name, wished in self._when.items():
            if fold(_shown(values.get(name))) not in wished:
                return None
        performer = fill(step.performer, lambda name: _shown(values.get(name))) if step.performer else None
        return PlannedStep(step.template, step.in_days, performer or None)

    def _reader(self, source: FieldSource) -> _Source:
        if source.constant is not None:
            constant = source.constant
            return lambda row: constant
        if source.column is not None:
            return self._column(source.column)
        template = source.template or ""
        parts = {name: self._column(name) for name in places(template) if name != ROW}

        def filled(row: SourceRow) -> Cell:
            def part(name: str) -> str:
                if name == ROW:
                    return str(row.number)
                cell = parts[name](row)
                return text_of(cell) if cell is not None else ""

            return fill(template, part) or None

        return filled

    def _column(self, name: str) -> _Source:
        column = _find(name, self._columns)
        if column is not None:
            return lambda row: sound(row.cells[column])
        side, _, wished = name.partition(".")
        if side in self._sides and wished:
            return self._joined(side, wished)
        raise MapUnknownColumn(column=name, columns=", ".join(self._columns))

    def _joined(self, side: str, wished: str) -> _Source:
        join, table = self._mapping.joins[side], self._sides[side]
        on = self._column(join.on)
        some_row: Names[str, Cell] = next(iter(table.values()), {})
        column = _find(wished, tuple(some_row))
        if column is None:
            raise MapUnknownColumn(column=f"{side}.{wished}", columns=", ".join(some_row))

        def looked_up(row: SourceRow) -> Cell:
            key = on(row)
            if key is None:
                return None
            found = table.get(fold(text_of(key)))
            if found is None:
                raise JoinNoMatch(text=text_of(key), name=join.file)
            return sound(found[column])

        return looked_up


def _worded(read: _Source, words: Names[str, str]) -> _Source:
    """The map's own word for the one in the file; what is not named goes by *, or stays."""
    ours = {OTHERWISE if theirs == OTHERWISE else fold(theirs): word for theirs, word in words.items()}

    def exchanged(row: SourceRow) -> Cell:
        cell = read(row)
        word = fold(text_of(cell)) if cell is not None else ""
        if word in ours:
            return ours[word]
        return ours.get(OTHERWISE, cell) if cell is not None else None

    return exchanged


def _find(wished: str, columns: tuple[str, ...]) -> str | None:
    if wished in columns:
        return wished
    folded = fold(wished)
    return next((column for column in columns if fold(column) == folded), None)


def _shown(value: Value) -> str:
    return "" if value is None else str(value)
