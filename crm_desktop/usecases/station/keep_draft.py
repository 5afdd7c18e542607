"""Keep a half-typed form, so that a kill loses at most its last second (pain P13)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from crm_desktop.models.station.draft import Draft
from crm_desktop.store.unit_of_work import UnitOfWork

# The program itself, before anybody logged in, types into forms as well.
NOBODY = UUID(int=0)


@dataclass(frozen=True)
class KeepDraft:
    """`form` names the form and the record it is about; `fields` must be plain JSON."""

    form: str
    fields: Mapping[str, Any]


def keep_draft(work: UnitOfWork, order: KeepDraft) -> None:
    user_id = work.actor.user_id or NOBODY
    text = json.dumps(dict(order.fields), ensure_ascii=False)
    draft = work.session.get(Draft, (user_id, order.form))
    if draft is None:
        work.session.add(Draft(user_id=user_id, form=order.form, fields=text, saved_at=work.now))
    else:
        draft.fields, draft.saved_at = text, work.now
