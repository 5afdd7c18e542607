"""How far an import is, and how long it will take."""

from __future__ import annotations

from crm_desktop.rules.imports.run import Told
from crm_desktop.views.imports.import_progress import Progress


def test_what_is_left_is_judged_by_what_was_read_this_time() -> None:
    """FC-30: an import that goes on does not count the rows of the first time as quick ones."""
    assert Progress(of=1_000).after(Told(500), 10, began_at=0).left_seconds == 11
    assert Progress(of=1_000).after(Told(500), 10, began_at=400).left_seconds == 51


def test_nothing_is_promised_too_early() -> None:
    assert Progress(of=1_000).after(Told(500), 0.5, began_at=0).left_seconds is None


def test_a_file_longer_than_was_guessed_is_not_more_than_whole() -> None:
    progress = Progress(of=1_000).after(Told(1_500), 10, began_at=0)
    assert (progress.of, progress.share) == (1_500, 0.99)
