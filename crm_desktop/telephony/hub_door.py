"""What no engine may tell is stopped here, before anything of it gets into the hub's books, and logged once a kind."""

from __future__ import annotations

import logging

from crm_desktop.telephony.events import CallEvent, EventKind

log = logging.getLogger(__name__)

_MOST_COMPLAINTS = 200
_TEXTS = (
    *("provider", "call_key", "number", "name", "line", "queue", "extension", "pbx", "linkedid", "sip_call_id"),
    *("action_id", "reason", "transferred_to", "diverted_from", "recording"),
)


class Complaints:
    """An engine gone mad must not fill the log."""

    def __init__(self) -> None:
        self._made: set[tuple[str, ...]] = set()

    def make(self, event: object, error: Exception) -> None:
        kind = (str(getattr(event, "provider", "?"))[:20], str(getattr(event, "kind", "?"))[:20], type(error).__name__)
        if kind not in self._made and len(self._made) < _MOST_COMPLAINTS:
            self._made.add(kind)
            log.error("an event of the telephone was not understood: %s %s", *kind[:2], exc_info=error)


def checked(event: object) -> CallEvent:
    """Raises for what no engine may tell: nothing of it must get into the hub's books."""
    if not isinstance(event, CallEvent) or not isinstance(event.kind, EventKind):
        raise TypeError(f"no event of a call: {type(event).__name__}")
    moments = (event.at, event.answered_at, event.ended_at)
    if any(moment is not None and moment.tzinfo is None for moment in moments):
        raise ValueError("a moment without a time zone")
    if not all(isinstance(getattr(event, name), str) for name in _TEXTS):
        raise TypeError("a text that is none")
    if event.code is not None and not isinstance(event.code, int):
        raise TypeError("a code that is no number")
    return event
