"""`crm-desktop import`: a table into the base, with the fate of every row; and whole imports taken back."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from crm_desktop.cli.import_told import Teller, told_batch, told_json
from crm_desktop.cli.profile import add_profile, open_profile
from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from crm_desktop.files.import_source import ImportSource
    from crm_desktop.files.mapping import Mapping
    from crm_desktop.models.access import Actor
    from crm_desktop.queries.imports.unfinished_import import UnfinishedImport
    from crm_desktop.queries.station.sign_ins import SignIn
    from crm_desktop.rules.imports.incoming import ImportWords
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
    parser.add_argument("--json", action="store_true", help="a JSON object a line (docs/import.md)")
    parser.add_argument("--list", action="store_true", dest="lists", help="the imports made here")
    parser.add_argument("--undo", type=UUID, metavar="BATCH", help="take an import back")
    parser.add_argument("--go-on", type=UUID, metavar="BATCH", help="with an import that was stopped or killed")
    add_profile(parser)
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    if not (args.lists or args.undo or args.go_on) and (args.file is None or args.kind is None):
        args.parser.error("name a FILE and its --as KIND, or --list, or --undo BATCH, or --go-on BATCH")
    base = open_profile(args)
    try:
        if args.lists:
            return _list(base, args)
        if args.undo:
            return _undo(base, args)
        return _import(base, args)
    finally:
        base.close()


def _actor(base: OpenBase) -> tuple[Actor, SignIn | None]:
    """Whoever holds the passphrase may do everything here; what is made bears the name of who signed in last."""
    from dataclasses import replace

    from crm_desktop.models.access import the_program
    from crm_desktop.queries.station.sign_ins import sign_in_of

    known: SignIn | None = base.read(sign_in_of)
    if known is None:
        return the_program(), None
    actor = the_program(known.actor.branch_id)
    return replace(actor, user_id=known.actor.user_id, name=known.user_name), known


def _import(base: OpenBase, args: argparse.Namespace) -> int:
    from crm_desktop.files.import_source import ImportSource, kept_map

    actor, clinic = _actor(base)
    unfinished = _unfinished(base, actor, args.go_on) if args.go_on else None
    path = args.file or Path((unfinished.path or unfinished.file_name) if unfinished is not None else "")
    mapping = kept_map(unfinished.mapping) if unfinished is not None else _mapping(args)
    source = ImportSource(
        path,
        mapping,
        currency=clinic.currency if clinic is not None else "",
        begins_after=unfinished.rows_read if unfinished is not None else 0,
    )
    told = Teller(args.json, args.rejects is not None, mapping.kind, path.name, is_dry=args.dry_run)
    try:
        _store(base, actor, source, args, told, _words(clinic.language if clinic is not None else "en"))
    finally:
        source.close()
        told.sum_up()
    if args.rejects is not None:
        _write_rejects(args.rejects, source, told)
    if told.is_cancelled:
        return 2
    return 1 if told.counts["refused"] else 0


def _unfinished(base: OpenBase, actor: Actor, batch_id: UUID) -> UnfinishedImport:
    from crm_desktop.kit.clock import utc_now
    from crm_desktop.queries.imports.unfinished_import import unfinished_import

    found = base.read(lambda session: unfinished_import(session, actor, batch_id, utc_now()))
    if found is None:
        raise NoBatch(batch=str(batch_id))
    return found


def _mapping(args: argparse.Namespace) -> Mapping:
    from crm_desktop.files.child import preview
    from crm_desktop.files.guess import guessed
    from crm_desktop.files.mapping_file import load_mapping

    mapping = load_mapping(args.mapping) if args.mapping is not None else guessed(args.kind, preview(args.file, 200))
    if mapping.kind != args.kind:
        raise KindDiffers(wanted=args.kind, found=mapping.kind)
    return mapping


def _store(
    base: OpenBase,
    actor: Actor,
    source: ImportSource,
    args: argparse.Namespace,
    told: Teller,
    words: ImportWords,
) -> None:
    from crm_desktop.usecases.imports.close_batch import CloseBatch, close_batch

    run_of = _begin(base, actor, source, args, words)
    told.batch_id = None if run_of.is_dry else run_of.batch_id
    try:
        _store_groups(base, actor, source, run_of, told)
    except KeyboardInterrupt:
        told.is_cancelled = True
    except BaseException:
        told.is_cancelled = True
        raise
    finally:
        closing = CloseBatch(run_of, is_cancelled=told.is_cancelled)
        base.writer.write(actor, lambda work: close_batch(work, closing), act="import_rows", batch=run_of.batch_id)


def _begin(
    base: OpenBase, actor: Actor, source: ImportSource, args: argparse.Namespace, words: ImportWords
) -> ImportRun:
    from crm_desktop.kit.ids import new_id
    from crm_desktop.rules.imports.incoming import Duplicates
    from crm_desktop.usecases.imports.open_batch import OpenBatch, open_batch
    from crm_desktop.usecases.imports.resume_batch import ResumeBatch, resume_batch

    path = str(source.path.absolute())
    if args.go_on is not None:
        going_on = ResumeBatch(args.go_on, source.digest(), path, source.stages, words)
        return base.writer.write(actor, lambda work: resume_batch(work, going_on))
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
        path=path,
    )
    return base.writer.write(actor, lambda work: open_batch(work, order))


def _store_groups(base: OpenBase, actor: Actor, source: ImportSource, run_of: ImportRun, told: Teller) -> None:
    from crm_desktop.usecases.imports.store_rows import StoreRows, store_rows

    told.counts = asdict(run_of.told)
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


def _write_rejects(path: Path, source: ImportSource, told: Teller) -> None:
    from crm_desktop.files.rejects import write_rejects
    from crm_desktop.files.rows import SourceRow

    rows = (
        (SourceRow(row.number, dict(zip(source.columns, row.cells, strict=False))), reason)
        for row, reason in told.refused
    )
    write_rejects(path, source.columns, rows, "reason")


def _list(base: OpenBase, args: argparse.Namespace) -> int:
    from crm_desktop.queries.station.import_batches import import_batches

    actor, _ = _actor(base)
    for batch in base.read(lambda session: import_batches(session, actor)):
        told_batch(batch, as_json=args.json)
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
    records, kept, left = 0, 0, 1
    while left:
        step = base.writer.write(actor, lambda work: undo_import(work, UndoImport(args.undo)), act="undo_import")
        records, kept, left = records + step.rows, kept + len(step.kept), step.groups_left
        for row in step.kept:
            if args.json:
                told_json("kept", batch=args.undo, table=row.table, record=row.id)
            else:
                print(f"kept {row.table} {row.id}")
    if args.json:
        told_json("undone", batch=args.undo, records=records, kept=kept)
    else:
        print(f"{records} records taken back, {kept} kept")
    return 1 if kept else 0
