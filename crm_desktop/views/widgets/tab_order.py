"""Where Tab comes to widgets that are made when their words arrive, after those that stand below them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(place: QWidget, widgets: Iterable[QWidget]) -> None:
    """Tab comes to `widgets`, in their order, where `place` stands."""
    before, before_policy = place, place.focusPolicy()
    # Qt puts nothing behind what takes no focus.
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for one in widgets:
        policy = one.focusPolicy()
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QWidget.setTabOrder(before, one)
        before.setFocusPolicy(before_policy)
        before, before_policy = one, policy
    before.setFocusPolicy(before_policy)
