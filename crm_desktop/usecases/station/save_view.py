"""Keep a filter under a name, or the place where a screen is left (pain P16)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crm_desktop.models.station.draft import SavedView
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.station.keep_draft import NOBODY


@dataclass(frozen=True)
class SaveView:
    """An empty name is the place where the screen was left; `state` None forgets the view."""

    screen: str
    name: str
    state: Mapping[str, Any] | None


def save_view(work: UnitOfWork, order: SaveView) -> None:
    key = (work.actor.user_id or NOBODY, order.screen, order.name.strip())
    view = work.session.get(SavedView, key)
    if order.state is None:
        if view is not None:
            work.session.delete(view)
        return
    text = json.dumps(dict(order.state), ensure_ascii=False)
    if view is None:
        work.session.add(SavedView(user_id=key[0], screen=key[1], name=key[2], state=text))
    else:
        view.state = text
