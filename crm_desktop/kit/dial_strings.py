"""What is dialled at an exchange: a number in E.164 by the exchange's own rules, or as its country dials it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crm_desktop.kit.phone_numbers import DEFAULT_REGION, dialled_as_at_home, dialled_text, parse_phone

_NOT_DIALLED = re.compile(r"[^0-9*#+]")


@dataclass(frozen=True)
class DialHabit:
    """Numbers that begin so get another beginning; `prefix`, for an outside line, goes before everything.

    One that begins with nothing is for all numbers, and changes them only if it has something to put there.
    """

    begins_with: str = ""
    replaced_by: str = ""
    prefix: str = ""


def dial_string(number: str, habits: Iterable[DialHabit] = (), region: str = DEFAULT_REGION) -> str:
    """The longest beginning counts, the first of several; extensions and services (*98) are dialled as they are.

    Empty if there is nothing in `number` that could be dialled.
    """
    text = _NOT_DIALLED.sub("", dialled_text(number))
    parsed = parse_phone(number, region)
    if "*" in text or "#" in text or parsed.is_internal or not parsed.digits:
        return text.strip("+")
    if parsed.e164 is None:
        # Nobody knows its country, so nothing is taken away; it still needs the line out.
        return next((habit.prefix for habit in habits if not habit.begins_with), "") + text
    fitting = [habit for habit in habits if parsed.e164.startswith(habit.begins_with)]
    habit = max(fitting, key=lambda one: len(one.begins_with), default=DialHabit())
    if habit.begins_with:
        return habit.prefix + habit.replaced_by + parsed.e164.removeprefix(habit.begins_with)
    if habit.replaced_by:
        return habit.prefix + habit.replaced_by + parsed.e164.removeprefix("+")
    return habit.prefix + dialled_as_at_home(parsed.e164, region)
