"""Lanes whose answers are on their way until a test lets them come: what fast hands do in between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crm_desktop.background.lanes import InlineLanes
from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase


class SlowLanes(InlineLanes):
    """Reads answer when told to, in the order asked; writes are done at once."""

    def __init__(self, base: OpenBase, actor: Callable[[], Actor]) -> None:
        super().__init__(base, actor)
        self.waiting: list[Callable[[], None]] = []

    def read(self, owner: Any, question: Any, done: Any, refused: Any = None) -> None:
        self.waiting.append(lambda: InlineLanes.read(self, owner, question, done, refused))

    def answer(self) -> None:
        self.waiting.pop(0)()

    def answer_all(self) -> None:
        """And what is asked because of it."""
        while self.waiting:
            self.answer()
