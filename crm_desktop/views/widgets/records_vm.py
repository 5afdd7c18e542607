"""A list of records of one table: a screen names its three queries and says the filter of a tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from crm_desktop.views.widgets.keyset_table import Id
from crm_desktop.views.widgets.list_vm import ListVm


class RecordsVm(ListVm):
    IDS: ClassVar[Callable[..., Sequence[Id]]]  # (session, actor, filter, limit)
    ROWS: ClassVar[Callable[..., Sequence[Any]]]  # (session, actor, ids)
    COUNT: ClassVar[Callable[..., int]]  # (session, actor, filter)

    def filter_of(self, tab: str) -> Any:
        """Under the search and the filters of the moment."""
        raise NotImplementedError

    def ids_question(self, limit: int | None) -> Callable[[Any], Sequence[Id]]:
        actor, wanted, ids = self.house.session.actor, self.filter_of(self.tab), type(self).IDS
        return lambda session: ids(session, actor, wanted, limit)

    def page_question(self, ids: Sequence[Id]) -> Callable[[Any], Sequence[Any]]:
        actor, rows = self.house.session.actor, type(self).ROWS
        wanted = [one for one in ids if isinstance(one, UUID)]
        return lambda session: rows(session, actor, wanted)

    def counts_question(self) -> Callable[[Any], dict[str, int]]:
        actor, count = self.house.session.actor, type(self).COUNT
        tabs = {tab: self.filter_of(tab) for tab in self.TABS}
        return lambda session: {tab: count(session, actor, wanted) for tab, wanted in tabs.items()}
