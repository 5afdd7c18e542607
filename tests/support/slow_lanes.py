"""Lanes whose answers are on their way until a test lets them come: what fast hands do in between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crm_desktop.background.lanes import InlineLanes
from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase
from tests.support.house import TestHouse


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


class SlowWriter(InlineLanes):
    """Writes are on their way until a test lets them come; the base is closed behind what was handed in."""

    def __init__(self, house: TestHouse, *, reads_late: bool = False) -> None:
        super().__init__(house.base, lambda: house.actor)
        self.waiting: list[Any] = []
        self.asked: list[Any] | None = [] if reads_late else None

    def write(
        self, owner: Any, act: str, work: Any, done: Any = None, refused: Any = None, *, batch: Any = None
    ) -> None:
        self.waiting.append((owner, act, work, done, refused))

    def read(self, owner: Any, question: Any, done: Any, refused: Any = None) -> None:
        if self.asked is None:
            InlineLanes.read(self, owner, question, done, refused)
        else:
            self.asked.append((owner, question, done, refused))

    def answer(self) -> None:
        """What was asked until now."""
        asked, self.asked = self.asked or [], None
        for one in asked:
            InlineLanes.read(self, *one)

    def finish(self) -> None:
        """And what is written because of it."""
        while self.waiting:
            InlineLanes.write(self, *self.waiting.pop(0))

    def finish_unheard(self) -> None:
        """As at the end of the program: all is written, and nobody hears of it any more."""
        for owner, act, work, _done, _refused in self.waiting:
            InlineLanes.write(self, owner, act, work, None, lambda _problem: None)
        self.waiting.clear()
