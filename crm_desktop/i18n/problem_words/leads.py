"""Refusals of leads."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "lead.activity_incomplete": QT_TRANSLATE_NOOP(
        "Problems", "A future activity needs a title, a date and a description."
    ),
    "lead.cannot_move": QT_TRANSLATE_NOOP(
        "Problems", "The status of {title} cannot change in this way. A new wish of a closed lead is a new lead."
    ),
    "lead.channel_inactive": QT_TRANSLATE_NOOP(
        "Problems", "{name} is no longer in use. Choose another marketing method."
    ),
    "lead.closed": QT_TRANSLATE_NOOP(
        "Problems", "{title} is closed, so there is nothing to hand out. Take it off the choice."
    ),
    "lead.needs_next_step": QT_TRANSLATE_NOOP(
        "Problems", "{title} would be left with nothing planned. Choose the next step, or close it."
    ),
    "lead.person_needed": QT_TRANSLATE_NOOP("Problems", "Choose at least one person for the lead."),
    "lost.reason_needed": QT_TRANSLATE_NOOP("Problems", "Choose at least one reason why it was lost."),
}
