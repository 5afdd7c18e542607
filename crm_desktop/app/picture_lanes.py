"""Lanes for pictures: those that answer and change nothing, those that never answer, and those that are refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from crm_desktop.background.errands import Done, ErrandLane, Refused
from crm_desktop.background.lanes import InlineLanes, Question, Work
from crm_desktop.kit.problems import Problem

if TYPE_CHECKING:
    from crm_desktop.models.access import Actor
    from crm_desktop.store.base_file import OpenBase

T = TypeVar("T")


class LookingLanes(InlineLanes):
    """Somebody's own base is only looked at: opening its notices for a picture does not mark them as seen."""

    def write(
        self,
        owner: QObject,
        act: str,
        work: Work[T],
        done: Done[T] | None = None,
        refused: Refused | None = None,
        *,
        batch: UUID | None = None,
    ) -> None:
        """Nothing is written, and nobody is told that something was."""


class WaitingLanes(LookingLanes):
    """The answer is still on its way."""

    def read(self, owner: QObject, question: Question[T], done: Done[T], refused: Refused | None = None) -> None:
        """No answer ever comes."""

    def apart(self, owner: QObject, errand: Callable[[], T], done: Done[T], refused: Refused | None = None) -> None:
        """No errand ever ends."""


class RefusedLanes(LookingLanes):
    """Every question meets a damaged file."""

    def read(self, owner: QObject, question: Question[T], done: Done[T], refused: Refused | None = None) -> None:
        from crm_desktop.store.problems import DamagedFile

        if refused is not None:
            refused(DamagedFile(path="crm.db"))


MakeLanes = Callable[["OpenBase", Callable[[], "Actor"]], InlineLanes]


class ErrandAtOnce(ErrandLane):
    """The errand lane of the way in, without a thread."""

    def __init__(self) -> None:
        self.name = "picture"

    def send(
        self,
        owner: QObject,
        errand: Callable[[], Any],
        done: Callable[[Any], None] | None,
        refused: Refused | None = None,
    ) -> None:
        try:
            answer = errand()
        except _StillBusy:
            return
        except Problem as problem:
            if refused is not None:
                refused(problem)
        else:
            if done is not None:
                done(answer)


class _StillBusy(Exception):
    """An errand of a picture in which somebody waits."""


def still_busy(*_facts: object) -> Any:
    """Raises what ErrandAtOnce takes for an errand under way."""
    raise _StillBusy
