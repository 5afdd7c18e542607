"""The file an import reads, and the order that opens its batch, for the first time or to go on."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.files.import_source import ImportSource, kept_map
from crm_desktop.files.import_words import import_words
from crm_desktop.kit.ids import new_id
from crm_desktop.queries.imports.unfinished_import import UnfinishedImport
from crm_desktop.usecases.imports.open_batch import OpenBatch
from crm_desktop.usecases.imports.resume_batch import ResumeBatch
from crm_desktop.views.imports.import_choice import ImportChoice


def open_file(choice: ImportChoice, currency: str) -> tuple[ImportSource, str]:
    """The file with its digest."""
    source = ImportSource(choice.path, choice.mapping, currency=currency)
    return source, source.digest()


def open_again(found: UnfinishedImport, path: Path, currency: str) -> tuple[ImportSource, str]:
    source = ImportSource(path, kept_map(found.mapping), currency=currency, begins_after=found.rows_read)
    return source, source.digest()


def order_to_open(choice: ImportChoice, source: ImportSource, digest: str, *, dry: bool) -> OpenBatch:
    return OpenBatch(
        batch_id=new_id(),
        kind=choice.kind,
        file_name=choice.path.name,
        file_sha256=digest,
        mapping=source.kept_mapping(),
        duplicates=choice.duplicates,
        is_dry=dry,
        stages=source.stages,
        words=import_words(),
        path=str(choice.path.absolute()),
    )


def order_to_resume(found: UnfinishedImport, source: ImportSource, digest: str) -> ResumeBatch:
    return ResumeBatch(found.id, digest, str(source.path), source.stages, import_words())
