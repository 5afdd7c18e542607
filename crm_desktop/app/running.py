"""What exists only while a base is open: its lanes, the news of it, and the watch for what others write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from crm_desktop.background.errands import Crash
from crm_desktop.background.feed import Feed
from crm_desktop.background.lanes import ThreadLanes, not_on_gui_thread
from crm_desktop.background.watch import Watch
from crm_desktop.models.access import Actor
from crm_desktop.store.base_file import OpenBase


@dataclass(frozen=True)
class Running:
    base: OpenBase
    lanes: ThreadLanes
    feed: Feed
    watch: Watch

    def close(self) -> None:
        """Everything handed in is finished first."""
        self.watch.stop()
        self.lanes.close()
        self.base.close()


def run_base(base: OpenBase, actor: Callable[[], Actor], crash: Crash, parent: QObject) -> Running:
    """From here on the GUI thread may not touch the base."""
    base.guard(not_on_gui_thread)
    feed = Feed(parent)
    base.writer.published.append(feed.publish)
    lanes = ThreadLanes(base, actor, crash)
    return Running(base, lanes, feed, Watch(lanes, feed, parent))
