"""What a screen has to say of its list: columns, delegate, operations and words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from crm_desktop.views.widgets.keyset_table import Column
from crm_desktop.views.widgets.page import Page
from crm_desktop.views.widgets.row_delegate import RowDelegate
from crm_desktop.views.widgets.work_view import Operation


class ListScreen(Page):
    FILTERS: ClassVar[tuple[str, ...]] = ()
    SEVERAL: ClassVar[bool] = False  # whether several rows may be chosen

    def columns(self) -> Sequence[Column]:
        raise NotImplementedError

    def delegate(self) -> RowDelegate:
        raise NotImplementedError

    def operations(self) -> Sequence[Operation]:
        raise NotImplementedError

    def title(self) -> str:
        raise NotImplementedError

    def subtitle(self) -> str:
        """One quiet sentence under the title."""
        return ""

    def tab_words(self) -> Sequence[tuple[str, str]]:
        raise NotImplementedError

    def filter_words(self) -> Mapping[str, str]:
        """What each filter says while it leaves everything in."""
        return {}

    def empty_words(self) -> tuple[str, str, str]:
        """Icon, title and sentence of the empty tab."""
        raise NotImplementedError

    def new_words(self) -> str:
        raise NotImplementedError

    def ask_new(self) -> None:
        raise NotImplementedError

    def keys(self) -> Sequence[tuple[str, str]]:
        """For F1 and the hints below the list."""
        raise NotImplementedError

    def navigation_count(self) -> int | None:
        """The figure beside the screen's name in the navigation; None leaves it as it is."""
        return None
