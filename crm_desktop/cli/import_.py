"""`crm-desktop import`: a table into the base, with the fate of every row; and whole imports taken back."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from crm_desktop.cli.profile import add_profile, open_profile
from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from crm_desktop.files.import_source import ImportSource
    from crm_desktop.files.mapping import Mapping
    from crm_desktop.models.access import Actor
    from crm_desktop.queries.station.sign_ins import SignIn
    from crm_desktop.rules.imports.incoming import ImportWords, IncomingRow, RowOutcome
    from crm_desktop.rules.imports.run import ImportRun
    from crm_desktop.store.base_file import OpenBase


class NoBatch(Problem):
    """Facts: batch."""

    code = "import.no_batch"


class KindDiffers(Problem):
    """The map is for something else. Facts: wanted, found."""

    code = "import.kind_differs"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "import",
        help="a table of people, deals, tasks or calls into the base",
        description="Reads CSV or XLSX by a map, tells the fate of every row, and undoes whole imports.",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--as", dest="kind", metavar="KIND", help="people, organisations, opportunities, tasks …")
    parser.add_argument("--map", dest="mapping", type=Path, metavar="MAP.toml", help="without it columns are guessed")
    parser.add_argument("--dry-run", action="store_true", help="do everything, store nothing")
    parser.add_argument("--duplicates", choices=("skip", "update", "make"), default="skip")
    parser.add_argument("--rejects", type=Path, metavar="OUT", help="write the refused rows there, with their reasons")
    parser.add_argument("--json", action="store_true", help="a JSON object a line")
    parser.add_argument("--list", action="store_true", dest="lists", help="the imports made here")
    parser.add_argument("--undo", type=UUID, metavar="BATCH", help="take an import back")
    add_profile(parser)
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    if not (args.lists or args.undo) and (args.file is None or args.kind is None):
        args.parser.error("name a FILE and its --as KIND, or --list, or --undo BATCH")
    base = open_profile(args)
    try:
        if args.lists:
            return _list(base, args)
        if args.undo:
            return _undo(base, args)
        return _import(base, args)
    finally:
        base.close()


def _actor(base: OpenBase) -> tuple[Actor, str]:
    """Whoever holds the passphrase may do everything here; what is made bears the name of who signed in last."""
    from dataclasses import replace

    from crm_desktop.models.access import the_program
    from crm_desktop.queries.station.sign_ins import sign_in_of

    known: SignIn | None = base.read(sign_in_of)
    if known is None:
        return the_program(), "en"
    actor = the_program(known.actor.branch_id)
    return replace(actor, user_id=known.actor.user_id, name=known.user_name), known.language


def _import(base: OpenBase, args: argparse.Namespace) -> int:
    from crm_desktop.files.import_source import ImportSource
    from crm_desktop.files.mapping_file import load_mapping

    mapping = load_mapping(args.mapping) if args.mapping is not None else _guessed(args)
    if mapping.kind != args.kind:
        raise KindDiffers(wanted=args.kind, found=mapping.kind)
    source = ImportSource(args.file, mapping)
    told = _Teller(args.json, args.rejects is not None)
    actor, language = _actor(base)
    try:
        batch_id = _store(base, actor, source, args, told, _words(language))
    finally:
        source.close()
    if args.rejects is not None:
        _write_rejects(args.rejects, source, told)
    told.sum_up(None if args.dry_run else batch_id)
    if told.is_cancelled:
        return 2
    return 1 if told.counts["refused"] else 0


def _guessed(args: argparse.Namespace) -> Mapping:
    from crm_desktop.files.child import preview
    from crm_desktop.files.guess import guess_fields
    from crm_desktop.files.mapping import Mapping

    return Mapping(args.kind, guess_fields(args.kind, preview(args.file, 1).columns))


def _store(
    base: OpenBase,
    actor: Actor,
    source: ImportSource,
    args: argparse.Namespace,
    told: _Teller,
    words: ImportWords,
) -> UUID:
    from crm_desktop.kit.ids import new_id
    from crm_desktop.rules.imports.incoming import Duplicates
    from crm_desktop.usecases.imports.close_batch import CloseBatch, close_batch
    from crm_desktop.usecases.imports.open_batch import OpenBatch, open_batch

    order = OpenBatch(
        batch_id=new_id(),
        kind=source.mapping.kind,
        file_name=source.path.name,
        file_sha256=source.digest(),
        mapping=source.kept_mapping(),
        duplicates=Duplicates(args.duplicates),
        is_dry=args.dry_run,
        stages=source.stages,
        words=words,
    )
    run_of = base.writer.write(actor, lambda work: open_batch(work, order))
    try:
        _store_groups(base, actor, source, run_of, told)
    except KeyboardInterrupt:
        told.is_cancelled = True
    except BaseException:
        told.is_cancelled = True
        raise
    finally:
        closing = CloseBatch(run_of, is_cancelled=told.is_cancelled)
        base.writer.write(actor, lambda work: close_batch(work, closing), act="import_rows", batch=order.batch_id)
    return order.batch_id


def _store_groups(base: OpenBase, actor: Actor, source: ImportSource, run_of: ImportRun, told: _Teller) -> None:
    from crm_desktop.usecases.imports.store_rows import StoreRows, store_rows

    while (group := source.next_group()) is not None:
        storing = partial(store_rows, order=StoreRows(run_of, group))
        stored = base.writer.write(actor, storing, act="import_rows", batch=run_of.batch_id)
        told.counts = asdict(stored.told)
        told.tell(stored.outcomes, group)


def _words(language: str) -> ImportWords:
    """Tags and notes that the import makes are in the user's language, though the command speaks English."""
    from PySide6.QtCore import QCoreApplication

    from crm_desktop.app import resources
    from crm_desktop.files.import_words import import_words
    from crm_desktop.i18n import language as languages

    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    resources.register()
    for code in languages.LANGUAGES:
        if code == language:
            languages.switch(app, code)
    made = import_words()
    languages.switch(app, "en")
    return made


@dataclass
class _Teller:
    """Prints each row that was not simply made, and keeps the refused ones if they are to be written."""

    as_json: bool
    keeps: bool
    is_cancelled: bool = False
    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("read", "made", "updated", "skipped", "refused"), 0)
    )
    refused: list[tuple[IncomingRow, str]] = field(default_factory=list)

    def tell(self, outcomes: Iterable[RowOutcome], group: Iterable[IncomingRow]) -> None:
        from crm_desktop.models.station.import_batch import RowFate

        rows = {row.number: row for row in group} if self.keeps else {}
        for outcome in outcomes:
            reason = _reason(outcome)
            if self.as_json:
                print(json.dumps(_as_json(outcome, reason), ensure_ascii=False, default=str))
            else:
                print(f"row {outcome.number}: {outcome.fate.value}: {reason}")
            if outcome.fate is RowFate.REFUSED and self.keeps:
                self.refused.append((rows[outcome.number], reason))

    def sum_up(self, batch_id: UUID | None) -> None:
        if self.as_json:
            batch = str(batch_id) if batch_id is not None else None
            print(json.dumps({**self.counts, "batch": batch, "cancelled": self.is_cancelled}))
            return
        print(", ".join(f"{name} {number}" for name, number in self.counts.items()))
        if self.is_cancelled:
            print("cancelled; what was stored until then stays and can be undone", file=sys.stderr)
        print(f"batch {batch_id}" if batch_id is not None else "dry run: nothing was stored")


def _reason(outcome: RowOutcome) -> str:
    from crm_desktop.cli.main import sentence

    return " ".join(f"{name}: {sentence(one)}" if name else sentence(one) for name, one in outcome.problems)


def _as_json(outcome: RowOutcome, reason: str) -> dict[str, Any]:
    name, problem = outcome.problems[0] if outcome.problems else ("", None)
    told = {"row": outcome.number, "fate": outcome.fate.value, "reason": reason, "field": name or None}
    return told | ({"code": problem.code, "facts": problem.facts} if problem is not None else {})


def _write_rejects(path: Path, source: ImportSource, told: _Teller) -> None:
    from crm_desktop.files.rejects import write_rejects
    from crm_desktop.files.rows import SourceRow

    rows = (
        (SourceRow(row.number, dict(zip(source.columns, row.cells, strict=True))), reason)
        for row, reason in told.refused
    )
    write_rejects(path, source.columns, rows, "reason")


def _list(base: OpenBase, args: argparse.Namespace) -> int:
    from crm_desktop.queries.station.import_batches import import_batches

    actor, _ = _actor(base)
    for batch in base.read(lambda session: import_batches(session, actor)):
        if args.json:
            print(json.dumps(asdict(batch), ensure_ascii=False, default=str))
            continue
        counts = (batch.rows_read, batch.rows_made, batch.rows_updated, batch.rows_skipped, batch.rows_refused)
        at = batch.started_at.isoformat(timespec="minutes")
        print(f"{batch.id} {batch.state.value} {at} {batch.kind} {batch.file_name}: " + "/".join(map(str, counts)))
    return 0


def _undo(base: OpenBase, args: argparse.Namespace) -> int:
    """Rows that somebody went on working with are kept and named, and the exit code says so."""
    from crm_desktop.models.station.import_batch import BatchState
    from crm_desktop.queries.station.import_batches import import_batches
    from crm_desktop.usecases.imports.undo_import import UndoImport, undo_import

    actor, _ = _actor(base)
    known = base.read(lambda session: {batch.id: batch.state for batch in import_batches(session, actor, 100_000)})
    if known.get(args.undo, BatchState.UNDONE) is BatchState.UNDONE:
        raise NoBatch(batch=str(args.undo))
    rows, kept, left = 0, 0, 1
    while left:
        step = base.writer.write(actor, lambda work: undo_import(work, UndoImport(args.undo)), act="undo_import")
        rows, kept, left = rows + step.rows, kept + len(step.kept), step.groups_left
        for row in step.kept:
            print(json.dumps({"table": row.table, "id": str(row.id)}) if args.json else f"kept {row.table} {row.id}")
    print(json.dumps({"rows": rows, "kept": kept}) if args.json else f"{rows} rows taken back, {kept} kept")
    return 1 if kept else 0
