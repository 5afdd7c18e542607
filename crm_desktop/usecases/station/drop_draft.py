"""Throw a draft away: its form was saved, or nobody wants it any more."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.models.station.draft import Draft
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.keep_draft import NOBODY


@dataclass(frozen=True)
class DropDraft:
    form: str


def drop_draft(work: UnitOfWork, order: DropDraft) -> None:
    """Part of the same unit of work as the save, so that neither can be there without the other."""
    draft = work.session.get(Draft, (work.actor.user_id or NOBODY, order.form))
    if draft is not None:
        work.session.delete(draft)
