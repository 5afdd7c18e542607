"""The pipeline that imported deals enter: the clinic's basic one if it knows their stages, else one of their own."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from crm_desktop.kit.folding import fold
from crm_desktop.models.deals.deal_type import DealType, Stage, StageKind
from crm_desktop.rules.deal_moves import NoPipeline
from crm_desktop.rules.imports.run import ImportRun
from crm_desktop.store.unit_of_work import UnitOfWork

_WON = frozenset(
    map(fold, ("won", "closed won", "success", "выиграна", "успешно", "успех", "продано", "برنده", "موفق"))
)
_LOST = frozenset(
    map(fold, ("lost", "closed lost", "failed", "проиграна", "отказ", "потеряна", "باخته", "ناموفق", "از دست رفته"))
)


@dataclass(frozen=True, slots=True)
class FoundStage:
    id: UUID
    name: str
    kind: StageKind


class Pipeline:
    def __init__(self, deal_type_id: UUID, stages: list[FoundStage]) -> None:
        self.deal_type_id = deal_type_id
        self.names = tuple(stage.name for stage in stages)
        self.first_open = next((stage.id for stage in stages if stage.kind is StageKind.OPEN), stages[0].id)
        self._by_name = {fold(stage.name): stage for stage in reversed(stages)}
        self._by_kind = {stage.kind: stage for stage in reversed(stages)}

    def stage(self, word: str) -> FoundStage | None:
        """By its name, or by a word for won and lost."""
        found = self._by_name.get(fold(word))
        kind = kind_of(word)
        return found or (self._by_kind.get(kind) if kind is not StageKind.OPEN else None)


def kind_of(word: str) -> StageKind:
    folded = fold(word)
    return StageKind.WON if folded in _WON else StageKind.LOST if folded in _LOST else StageKind.OPEN


def pipeline_of(work: UnitOfWork, run: ImportRun) -> Pipeline:
    """Raises NoPipeline where there is no basic one and the map names no stages to make one of."""
    kept = run.made_once.get("deal_type")
    if kept is not None and not run.is_dry:
        return _read(work, kept)
    basic = work.session.scalars(
        select(DealType.id)
        .where(DealType.is_basic.is_(True), DealType.deleted_at.is_(None))
        .order_by(DealType.created_at, DealType.id)
    ).first()
    pipeline = _read(work, basic) if basic is not None else None
    if pipeline is None or any(pipeline.stage(word) is None for word in run.stages):
        pipeline = _own(work, run)
    run.made_once["deal_type"] = pipeline.deal_type_id
    return pipeline


def _own(work: UnitOfWork, run: ImportRun) -> Pipeline:
    """A deal type named after the file, with the map's stages in their order; an earlier import's is used again."""
    if not run.stages:
        raise NoPipeline
    earlier = work.session.scalars(
        select(DealType.id).where(DealType.name == run.title, DealType.deleted_at.is_(None)).order_by(DealType.id)
    ).first()
    if earlier is not None and all(_read(work, earlier).stage(word) for word in run.stages):
        return _read(work, earlier)
    made = work.add(DealType(name=run.title[:200]))
    words = sorted(dict.fromkeys(run.stages), key=lambda word: list(StageKind).index(kind_of(word)))
    open_ones = sum(kind_of(word) is StageKind.OPEN for word in words)
    for position, word in enumerate(words):
        kind = kind_of(word)
        progress = {StageKind.WON: 100, StageKind.LOST: 0}.get(kind, 100 * (position + 1) // (open_ones + 1))
        name = word[:1].upper() + word[1:]
        work.add(Stage(deal_type_id=made.id, name=name[:200], position=position, progress=progress, kind=kind))
    work.session.flush()
    return _read(work, made.id)


def _read(work: UnitOfWork, deal_type_id: UUID) -> Pipeline:
    stages = work.session.execute(
        select(Stage.id, Stage.name, Stage.kind)
        .where(Stage.deal_type_id == deal_type_id, Stage.deleted_at.is_(None))
        .order_by(Stage.position, Stage.id)
    )
    found = [FoundStage(*stage) for stage in stages]
    if not found:
        raise NoPipeline
    return Pipeline(deal_type_id, found)
